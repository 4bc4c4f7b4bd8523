import type { Stretch } from './aims/index.ts';
import { clauseAround, toMembers } from './aims/clauses.ts';
import { hasVerb } from './aims/words.ts';
import { trim } from './company-lists.ts';
import { isPlausible, type CompanyWords } from './company-names.ts';

/** Members before a company in the same list, behind a verb: 推动济民可信、仁和集团扩大规模. */
export function siblings(text: string, { from }: Stretch, known: CompanyWords): Stretch[] {
  if (text.charAt(from - 1) !== '、') return [];
  const list = { from: clauseAround(text, from, from).from, to: from - 1 };
  if (!hasVerb(text.slice(list.from, list.to))) return [];
  const members = toMembers(text, list).map((member) => trim(text, member));
  const fit = members.every((one) => {
    const words = text.slice(one.from, one.to);
    return words.length <= 6 && known.placeLength(words) < words.length && isPlausible(words, known);
  });
  return fit ? members : [];
}

/** Known companies that stand behind a company in its list: 华为、中兴, 京东、小米; their short names mean them there. */
export function beside(text: string, { to }: Stretch, { companies, placeLength }: CompanyWords): Stretch[] {
  const found: Stretch[] = [];
  for (let at = to; text.charAt(at) === '、';) {
    const name = /^[\p{Script=Han}A-Za-z]{2,10}?(?=[、,。;等和与及]|$)/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '';
    if (!companies.has(name) || placeLength(name) === name.length) break;
    found.push({ from: at + 1, to: at + 1 + name.length });
    at += 1 + name.length;
  }
  return found;
}
