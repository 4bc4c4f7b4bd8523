import { findAll } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { isBranch, isPlausible, type CompanyWords } from './company-names.ts';

/** 盛隆、广钢、金川及华昇: the last two of a list of leaders, which 及 joins. */
export function parted(text: string, members: Stretch[], known: CompanyWords): Stretch[] {
  const last = members.at(-1);
  if (!last || members.length < 2) return members;
  const at = text.slice(last.from, last.to).search(/(?<=.{2})以?及(?=.{2})/u);
  const length = text.startsWith('以及', last.from + at) ? 2 : 1;
  const sides = [
    { from: last.from, to: last.from + at },
    { from: last.from + at + length, to: last.to },
  ];
  const can = at > 0 && sides.every(({ from, to }) => isPlausible(text.slice(from, to), known));
  return can ? [...members.slice(0, -1), ...sides] : members;
}

/** 该联盟由上海石化: the known company that ends a member, where what stands before it says who does what by it. */
export function behindSubject(text: string, { from, to }: Stretch, { companies }: CompanyWords): Stretch {
  for (let at = from + 1; !companies.has(text.slice(from, to)) && at <= to - 3; at += 1) {
    if (/[由在对向被把将以是为有如了的]/u.test(text.charAt(at - 1)) && companies.has(text.slice(at, to)))
      return { from: at, to };
  }
  return { from, to };
}

/** 国宾酒业与川酒集团, 长征电器等与东方电气: a word between two companies. */
const joint = /等?[与和同及]/gu;

/** The sides of a word that joins two companies, where one side is sure and the other can be; else the whole. */
export function splitJoint(text: string, whole: Stretch, known: CompanyWords): Stretch[] {
  const name = text.slice(whole.from, whole.to);
  if (known.companies.has(name)) return [whole];
  for (const { index, 0: word } of findAll(name, joint)) {
    const sides = [name.slice(0, index), name.slice(index + word.length)];
    const can = (side: string): boolean =>
      side.length >= 2 && known.placeLength(side) < side.length && (isBranch(side, known) || isPlausible(side, known));
    // 化工机械及自动化研究设计院有限公司: 及 in one legal name parts no two.
    if (word === '及' && name.endsWith('公司') && !/(?:公司|集团|厂)$/u.test(sides[0] ?? '')) continue;
    if (!sides.every(can) || !sides.some((side) => isBranch(side, known))) continue;
    const right = { from: whole.from + index + word.length, to: whole.to };
    return [{ from: whole.from, to: whole.from + index }, ...splitJoint(text, right, known)];
  }
  return [whole];
}
