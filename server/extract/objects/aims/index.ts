import type { Aim, AimRule, Known, Stretch } from './aim.ts';
import { based } from './based.ts';
import { deployed } from './deployed.ts';
import { developed, focused, furthered, renewed } from './developed.ts';
import { graded } from './graded.ts';
import { heading } from './heading.ts';
import { listedBehind } from './listed-behind.ts';
import { made } from './makers.ts';
import { linked, programme } from './programme.ts';
import { sharedHead } from './shared-head.ts';
import { tackled } from './tackled.ts';
import { together } from './together.ts';
import { asMain, headed, title } from './title.ts';

export type { Aim, AimLabel, AimRule, Known, Stretch } from './aim.ts';
export { toOwnWords } from './clauses.ts';
export { toCodes } from './programme.ts';
export { findPlanAim } from './title.ts';

/** The rules in order: where two find the same words, the first names them. */
export const aimRules: readonly AimRule[] = [
  programme,
  linked,
  title,
  sharedHead,
  graded,
  listedBehind,
  developed,
  focused,
  furthered,
  together,
  deployed,
  renewed,
  asMain,
  based,
  headed,
  tackled,
  made,
  heading,
];

/** Whether one of the units of a stretch has been taken. */
function isTaken(taken: Uint8Array, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
}

/** “机器人+”应用, 人形机器人“大脑”: a quotation mark whose other half stands outside is no part of a name. */
function withoutHalf(aim: Aim): Aim {
  const lead = aim.name.startsWith('“') && !aim.name.includes('”') ? 1 : 0;
  const tail = aim.name.length > lead && aim.name.endsWith('“') ? 1 : 0;
  if (lead + tail === 0) return aim;
  return {
    ...aim,
    name: aim.name.slice(lead, aim.name.length - tail),
    from: aim.from + lead,
    to: aim.to - tail,
  };
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
    const all = rule.find(text, known);
    if (all.length === 0) continue;
    const free = all.map(withoutHalf).filter((aim) => !isTaken(taken, aim));
    for (const aim of free) {
      taken.fill(1, aim.from, aim.to);
      found.push(aim);
    }
  }
  return found.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
