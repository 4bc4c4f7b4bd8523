import type { Stretch } from './aims/index.ts';
import { findVerbs } from './aims/words.ts';
import type { CompanyWords } from './company-names.ts';

/** Verbs that names of companies hold: 产业发展有限公司, 建设投资有限公司. */
const businesses = /^(?:建设|发展|开发|投资|服务|制造|锻造|加工|运营|创新|创业|引导|发挥|实施)$/u;

/** Where a legal name may begin, behind the verbs before it; those that stand inside it are its own. */
export function behindVerbs(words: string): number {
  let at = 0;
  for (const verb of findVerbs(words)) {
    const ofName = verb.from !== at && businesses.test(words.slice(verb.from, verb.to));
    if (!ofName && words.length - verb.to >= 2) at = verb.to;
  }
  return at;
}

/** What stands behind a known company and is no part of its name: 上汽红岩落地, 瑞浦兰钧二期, 京东方福州8.5代线. */
const tails =
  /^(?:落[地户]|本地|成功|纷纷|相继|已|新?事业部|.{0,4}(?:[一二三四五六七]期|\d+(?:\.\d+)?代线|项目|基地|总部|工厂|产能))/u;

/** A name without what a known company at its head builds, has or does. */
export function withoutTail(text: string, { from, to }: Stretch, { companies }: CompanyWords): Stretch {
  const name = text.slice(from, to);
  if (companies.has(name) || /(?:公司|集团)$/u.test(name)) return { from, to };
  for (let at = to - 2; at >= from + 3; at -= 1) {
    if (companies.has(text.slice(from, at)) && tails.test(text.slice(at, to))) return { from, to: at };
  }
  return { from, to };
}
