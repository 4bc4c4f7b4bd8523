import { flatMap } from '../../../text/index.ts';
import type { Aim, AimLabel, AimRule } from './aim.ts';
import { toClauses, toSentences } from './clauses.ts';
import { toCount } from '../count.ts';
import { isName } from './judge.ts';
import { toNames } from './names.ts';

/** The end of a clause that counts what is before it and leaves the noun to a later clause. */
const counted = /(?<count>\d+|[一二两三四五六七八九十]+)个[\d一二两三四五六七八九十百千万]+亿元?级(?:以上)?$/u;
const named = /个[\d一二两三四五六七八九十百千万]+亿元?级[^,。;]{0,8}(?<noun>集群|产业链|产业)$/u;
/** No enumeration of sizes has more clauses. */
const reach = 6;

const labels: Readonly<Record<string, AimLabel>> = { 集群: 'Cluster', 产业链: 'Chain', 产业: 'Industry' };

/** Lists by size, of which only the last says what they are: 有色金属1个4千亿级,烟草、绿色建材2个2千亿级特色产业. */
export const graded: AimRule = {
  name: 'graded',
  find(text, known) {
    if (!text.includes('亿级') && !text.includes('亿元级')) return [];
    return flatMap(toSentences(text), (sentence) => {
      const clauses = toClauses(text, sentence);
      return flatMap(clauses, (clause, i): Aim[] => {
        const words = text.slice(clause.from, clause.to);
        const count = counted.exec(words);
        if (!count) return [];
        const last = clauses
          .slice(i + 1, i + reach)
          .map(({ from, to }) => named.exec(text.slice(from, to))?.groups?.noun);
        const label = labels[last.find((noun) => noun !== undefined) ?? ''];
        const number = toCount(count.groups?.count ?? '');
        const list = { from: clause.from, to: clause.from + count.index };
        const names = toNames(text, list, known, number);
        if (label === undefined || names.length !== number) return [];
        if (!names.every(({ from, to }) => isName(text.slice(from, to), known))) return [];
        return names.map((name) => ({ label, name: text.slice(name.from, name.to), ...name, clause, rule: 'graded' }));
      });
    });
  },
  examples: {
    '打造形成有色金属1个4千亿级,绿色化工、绿色钢铁2个3千亿级,烟草、新材料2个2千亿级特色产业。': [
      'Industry 有色金属',
      'Industry 绿色化工',
      'Industry 绿色钢铁',
    ],
    '聚焦汽车1个五千亿级,装备制造、现代化工2个千亿级产业集群。': ['Cluster 汽车'],
    '形成1个千亿级,建设3个百亿级产业集群。': [],
    '产值达到3个千亿级,税收明显增长。': [],
  },
};
