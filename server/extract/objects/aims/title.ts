import type { Aim, AimRule } from './aim.ts';
import { toClauses, toSentences } from './clauses.ts';
import { isName } from './judge.ts';
import { toNames } from './names.ts';

const mark = /^(?:\(?(?:[\d.]+|[一二三四五六七八九十]+)[.)、]?|[①-⑳])/u;
const ofMain =
  /(?:以|将|把)(?<list>[^,。;:]{2,120}?)(?:等)?(?:为|作为)(?:主导|主攻|重点|特色|核心|支柱|龙头|主业|引领|重中之重)/gu;

/** A sentence that is nothing but the name of an industry: the heading 3.新材料。 */
export const title: AimRule = {
  name: 'title',
  find(text, known) {
    return toSentences(text).flatMap((sentence): Aim[] => {
      const words = text.slice(sentence.from, sentence.to);
      const from = sentence.from + (mark.exec(words)?.[0].length ?? 0);
      const name = text.slice(from, sentence.to);
      if (!known.industries.find(name) || !isName(name, known)) return [];
      return [{ label: 'Industry', name, from, to: sentence.to, clause: { from, to: sentence.to }, rule: 'title' }];
    });
  },
  examples: { '3.新材料。提升先进基础材料制造水平。': ['Industry 新材料'], '1.总体要求。': [] },
};

/** What is made the main thing without being called an industry: 以现代纺织、汽车为主导. */
export const asMain: AimRule = {
  name: 'as-main',
  find(text, known) {
    const clauses = toClauses(text, { from: 0, to: text.length });
    return [...text.matchAll(ofMain)].flatMap((match) => {
      const from = match.index + 1;
      const names = toNames(text, { from, to: from + (match.groups?.['list'] ?? '').length }, known);
      if (!names.every(({ from: at, to }) => known.industries.find(text.slice(at, to)))) return [];
      const clause = clauses.find((stretch) => stretch.from <= match.index && from < stretch.to) ?? {
        from: match.index,
        to: from,
      };
      return names
        .filter(({ from: at, to }) => isName(text.slice(at, to), known))
        .map((name): Aim => ({
          label: 'Industry',
          name: text.slice(name.from, name.to),
          ...name,
          clause,
          rule: 'as-main',
        }));
    });
  },
  examples: {
    '形成以现代纺织、汽车为主导的产业格局。': ['Industry 现代纺织', 'Industry 汽车'],
    '以改革创新为核心。': [],
  },
};
