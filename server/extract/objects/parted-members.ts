import type { Stretch } from './aims/index.ts';
import { isPlausible, type CompanyWords } from './company-names.ts';

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
