import { findVerbs } from './aims/words.ts';

/** Verbs that names of companies hold: 产业发展有限公司, 建设投资有限公司. */
const businesses = /^(?:建设|发展|开发|投资|服务|制造|加工|运营|创新|创业|引导|发挥|实施)$/u;

/** Where a legal name may begin, behind the verbs before it; those that stand inside it are its own. */
export function behindVerbs(words: string): number {
  let at = 0;
  for (const verb of findVerbs(words)) {
    const ofName = verb.from !== at && businesses.test(words.slice(verb.from, verb.to));
    if (!ofName && words.length - verb.to >= 2) at = verb.to;
  }
  return at;
}
