import type { Aim, AimRule, Known, Stretch } from './aim.ts';
import { developed, focused, furthered, renewed } from './developed.ts';
import { graded } from './graded.ts';
import { listedBehind } from './listed-behind.ts';
import { programme } from './programme.ts';
import { sharedHead } from './shared-head.ts';
import { asMain, headed, title } from './title.ts';

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
  headed,
];

/** Bits that mark which units of a text have been taken: by an earlier rule, or by this one under a label. */
const bits = { earlier: 1, Cluster: 2, Chain: 4, Industry: 8 } as const;

/** Whether one of the units of a stretch has one of the bits. */
function holds(taken: Uint8Array, { from, to }: Stretch, mask: number): boolean {
  for (let at = from; at < to; at += 1) if (((taken[at] ?? 0) & mask) !== 0) return true;
  return false;
}

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
      const own = bits[aim.label];
      if (holds(taken, aim, bits.earlier | own)) continue;
      for (let at = aim.from; at < aim.to; at += 1) taken[at] = (taken[at] ?? 0) | own;
      found.push(aim);
    }
    for (let i = start; i < found.length; i += 1) taken.fill(bits.earlier, found[i]?.from, found[i]?.to);
  }
  return found.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
