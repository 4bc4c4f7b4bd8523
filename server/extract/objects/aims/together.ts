import { findAll, flatMap } from '../../../text/index.ts';
import { stretchOf, toIndustries, type Aim, type AimRule } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isName } from './judge.ts';
import { toNames } from './names.ts';

const mode = '(?:全面|深度|加快|加速|实现|跨界|相互|集群|集聚|绿色|低碳|节能|清洁|技术|设备|\\p{Script=Han}{2}化|、)*';

/** Industries between a verb and what is to become of all of them, without a noun that they share. */
const becoming = new RegExp(
  '(?:促进|推动|推进|加快|支持|引导)(?<list>[^,。;:、的等]{2,14}(?:、[^,。;:、的等]{2,14}?)+?)' +
    `(?=${mode}(?:融合发展|转型|升级|改造|提质|增效)|向[^,。;:]{2,40}(?:延伸|拓展|升级|转型|攀升|迈进|(?:方向|化)发展))`,
  'gu',
);

/** Known industries that change together: 推动钢铁、建材、化工绿色化转型. */
export const together: AimRule = {
  name: 'furthered-together',
  find(text, known) {
    return flatMap(findAll(text, becoming), (match): Aim[] => {
      const list = stretchOf(match, 'list');
      const names = toNames(text, list, known);
      const isKnown = (words: string): boolean =>
        known.industries.find(words) !== undefined && isName(words, known) && known.companies?.has(words) !== true;
      if (names.length < 2 || !names.every(({ from, to }) => isKnown(text.slice(from, to)))) return [];
      return toIndustries(text, names, clauseAround(text, list.from, list.to), 'furthered-together');
    });
  },
  examples: {
    '推动钢铁、建材、化工绿色化转型。': ['Industry 钢铁', 'Industry 建材', 'Industry 化工'],
    '推动石化、钢铁向绿色低碳转型。': ['Industry 石化', 'Industry 钢铁'],
    '推动新能源、新型储能、智能电网融合发展。': ['Industry 新能源', 'Industry 新型储能', 'Industry 智能电网'],
    '推动互联网、大数据、人工智能与实体经济融合发展。': [],
    '推动石化、钢铁向高端化发展。': ['Industry 石化', 'Industry 钢铁'],
    '推动研发、生产、管理数字化转型。': [],
    '推动企业、高校融合发展。': [],
    '加快人工智能、大数据融合应用。': [],
  },
};
