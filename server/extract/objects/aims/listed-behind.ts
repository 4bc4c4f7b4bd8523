import { findAll, flatMap } from '../../../text/index.ts';
import { toCount } from '../count.ts';
import { stretchOf, type Aim, type AimLabel, type AimRule, type Stretch } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isName, ofIndustries } from './judge.ts';
import { toNames } from './names.ts';

const noun = '(?<noun>产业集群|制造业集群|集群|产业链|产业)';
/** What a line of its own may call what is to be developed: 主攻方向:功能糖、淀粉糖醇. */
const direction =
  /(?<=^|[。;|])(?<noun>(?:重点|主攻|主要|发展|产业|细分|培育|核心)(?:发展)?(?:方向|领域|产品|赛道)|发展重点|主导产品):(?<list>[^。;:()□]{5,300})/gu;
const lead = '(?:,?(?:[是为](?=:)|即|包括|分别是|分别为|依次为|主要是|具体为)|,?其中包括)';
const behind = new RegExp(`${noun}(?:${lead}:?|[:(])(?<list>(?:[^。;:()□]|\\([^。;:()□]{1,10}\\)){5,300})`, 'gu');
const between = new RegExp(
  `(?<count>\\d+|[一二三四五六七八九十]+)(?:个|大|条)\\((?<list>[^。;:()□]{4,120})\\)[^,。;:()]{0,30}?${noun}(?!园|基地|链)`,
  'gu',
);
/** How many a list is said to have, before its noun. */
const counted = /(\d+|[一二三四五六七八九十]+)[条个大]\p{Script=Han}{0,10}$/u;
/** What follows a noun of a list that is about its members, not the members themselves. */
const says = /[的是]|企业|项目|目标|任务|[省市县区]级|负责|牵头/u;

const labelOf = (words: string): AimLabel =>
  words.endsWith('集群') ? 'Cluster' : words === '产业链' ? 'Chain' : 'Industry';

/** The members that a colon, a bracket or 即 gives behind their noun: 重点产业链:数控机床、航空、钛及钛合金. */
export const listedBehind: AimRule = {
  name: 'listed-behind',
  find(text, known) {
    const found = flatMap([behind, between, direction], (pattern) => findAll(text, pattern));
    return flatMap(found, (match): Aim[] => {
      const { list = '', noun: word = '' } = match.groups ?? {};
      const own = /^[^,]*?(?=等?(?:,|$))/u.exec(list)?.[0] ?? '';
      const least = match.groups?.count === undefined && /(?:集群|产业链?)$/u.test(word) ? 3 : 2;
      if (own.split('、').length < least) return [];
      const { from } = stretchOf(match, 'list');
      const within = { from, to: from + own.length };
      const label = labelOf(word);
      // 10条产业链是: how many they are tells whether 食品和农产品加工 is one.
      const count = toCount(counted.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1] ?? '');
      const names = toNames(text, within, known, count).filter(({ to }) => to > from);
      const words = ({ from: at, to }: Stretch): string => text.slice(at, to);
      if (names.some((name) => says.test(words(name)))) return [];
      const sure = names.filter((name) => known.industries.find(words(name)) !== undefined).length;
      const fit =
        label === 'Industry' ? ofIndustries(text, names, known) : names.filter((name) => isName(words(name), known));
      if (sure * 2 < names.length || fit.length * 4 < names.length * 3) return [];
      const clause = clauseAround(text, within.from, within.to);
      return fit.map((name): Aim => ({
        label,
        name: words(name),
        ...name,
        ...(label === 'Industry' ? {} : { expanded: `${words(name)}${label === 'Chain' ? '产业链' : '产业集群'}` }),
        clause,
        rule: 'listed-behind',
      }));
    });
  },
  examples: {
    '筛选出6条重点产业链:数控机床、航空、钛及钛合金、新型显示、集成电路、氢能等。': [
      'Chain 数控机床',
      'Chain 航空',
      'Chain 钛及钛合金',
      'Chain 新型显示',
      'Chain 集成电路',
      'Chain 氢能',
    ],
    '调整后的4条产业链是:白酒、能源、装备制造(含军民融合、机器人)、食品和农产品加工。': [
      'Chain 白酒',
      'Chain 能源',
      'Chain 装备制造',
      'Chain 食品和农产品加工',
    ],
    '形成2个(医药、纺织服装)具有较强竞争力的百亿级产业集群。': ['Cluster 医药', 'Cluster 纺织服装'],
    '打造三大千亿级产业集群,即电子信息、高端装备、绿色食品。': [
      'Cluster 电子信息',
      'Cluster 高端装备',
      'Cluster 绿色食品',
    ],
    '主攻方向:汽车轻量化材料、航空铝材、再生铝。': ['Industry 汽车轻量化材料', 'Industry 航空铝材', 'Industry 再生铝'],
    '重点领域:制度创新、招商引资、人才引进。': [],
    '围绕重点产业链(数控机床、航空、氢能由市工信局牵头)推进招商。': [],
    '(一)培育产业集群:强化招商、优化服务、落实政策。': [],
    '发展优势产业:新材料产值增长10%、高端装备产值增长8%、纺织服装产值增长5%。': [],
  },
};
