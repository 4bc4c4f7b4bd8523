import type { Aim, AimRule, Known } from './aim.ts';
import { toOwnWords } from './clauses.ts';
import { developed, renewed } from './developed.ts';
import { programme } from './programme.ts';
import { sharedHead } from './shared-head.ts';
import { asMain, title } from './title.ts';

export type { Aim, AimLabel, AimRule, Known, Stretch } from './aim.ts';
export { toOwnWords } from './clauses.ts';
export { toCodes } from './programme.ts';

/** The rules in order: where two find the same words, the first names them. */
export const aimRules: readonly AimRule[] = [programme, sharedHead, developed, renewed, title, asMain];

/** The clusters, chains and industries that a cleaned text is toward, in its order. */
export function findAims(text: string, known: Known): Aim[] {
  const own = toOwnWords(text);
  const found: Aim[] = [];
  for (const rule of aimRules) {
    for (const aim of rule.find(own, known)) {
      const again = found.some(
        (one) => one.from < aim.to && aim.from < one.to && (one.label === aim.label || one.rule !== aim.rule),
      );
      if (!again) found.push(aim);
    }
  }
  return found.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
