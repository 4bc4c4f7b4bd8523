import type { Aim, AimRule, Known } from './aim.ts';
import { developed, focused, furthered, renewed } from './developed.ts';
import { graded } from './graded.ts';
import { listedBehind } from './listed-behind.ts';
import { programme } from './programme.ts';
import { sharedHead } from './shared-head.ts';
import { asMain, title } from './title.ts';

export type { Aim, AimLabel, AimRule, Known, Stretch } from './aim.ts';
export { toOwnWords } from './clauses.ts';
export { toCodes } from './programme.ts';
export { findPlanAim } from './title.ts';

/** The rules in order: where two find the same words, the first names them. */
export const aimRules: readonly AimRule[] = [
  programme,
  title,
  sharedHead,
  graded,
  listedBehind,
  developed,
  focused,
  furthered,
  renewed,
  asMain,
];

/** Bits that mark which units of a text have been taken: by an earlier rule, or by this one under a label. */
const bits = { earlier: 1, Cluster: 2, Chain: 4, Industry: 8 } as const;

/**
 * The clusters, chains and industries that a cleaned text is toward, in its order.
 *
 * @param text as `toOwnWords` gives it
 */
export function findAims(text: string, known: Known): Aim[] {
  const taken = new Uint8Array(text.length);
  const found: Aim[] = [];
  for (const rule of aimRules) {
    const start = found.length;
    for (const aim of rule.find(text, known)) {
      const stretch = taken.subarray(aim.from, aim.to);
      if (stretch.some((mark) => (mark & (bits.earlier | bits[aim.label])) !== 0)) continue;
      stretch.forEach((mark, i) => (stretch[i] = mark | bits[aim.label]));
      found.push(aim);
    }
    for (const { from, to } of found.slice(start)) taken.fill(bits.earlier, from, to);
  }
  return found.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
