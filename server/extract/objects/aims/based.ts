import { findAll, flatMap } from '../../../text/index.ts';
import { isCommon } from '../common-words.ts';
import { stretchOf, toIndustries, type Aim, type AimRule, type Stretch } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isClass } from './judge.ts';
import { toNames } from './names.ts';

/** What a place is to become by an industry, and the noun that says so. */
const become =
  /(?:建设|打造|建成|创建|形成|构筑|构建|建立|争创|争当)(?<of>[^,。;:|]{2,40}?)(?:产业化?|制造业?|智造|生产|加工|研发|应用|创新|集聚|示范)*(?:基地|高地|之都|名城|产业体系)(?=[,。;:]|和|、|$)/gu;
/** How great it is to be, which is no part of what it makes. */
const great =
  /^(?:[^的]*的|国际|国内|国家级?|全国性?|全球|世界级?|[省市]级|区域性|一流|重要|领先|知名|最大|新型|新兴|现代化?|特色|先进|高水平|高能级|高端(?=.{4})|[百千万]+亿元?级)+/u;

/** What a base, a centre of making or a system of industries is of: 建设全国最大的稀土新材料基地. */
export const based: AimRule = {
  name: 'based',
  find(text, known) {
    if (!/基地|高地|之都|名城|产业体系/u.test(text)) return [];
    return flatMap(findAll(text, become), (match): Aim[] => {
      const { from, to } = stretchOf(match, 'of');
      const of = text.slice(from, to);
      const lead = great.exec(of)?.[0].length ?? 0;
      const place = known.placeLength?.(of.slice(lead)) ?? 0;
      const names = toNames(text, { from: from + lead + place, to }, known);
      const words = ({ from: at, to: end }: Stretch): string => text.slice(at, end);
      const sure = names.every((name) => known.industries.find(words(name)) && !isClass(words(name), known));
      if (!sure || names.some((name) => isCommon(words(name)) || /[“”]|利用$/u.test(words(name)))) return [];
      const clause = clauseAround(text, match.index, match.index + match[0].length);
      return toIndustries(text, names, clause, 'based');
    });
  },
  examples: {
    '打造“城市矿产”示范基地。': [],
    '建设全国最大的稀土新材料基地和全球领先的稀土应用基地。': ['Industry 稀土新材料'],
    '建设世界级工程机械制造高地。': ['Industry 工程机械'],
    '构建以乳业为重点的绿色食品产业体系。': ['Industry 绿色食品'],
    '打造创新高地,建设培训基地。': [],
    '构建现代化产业体系。': [],
    '建设国家新型工业化产业示范基地。': [],
  },
};
