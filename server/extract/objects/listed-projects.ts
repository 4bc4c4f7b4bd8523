import { findAll, flatMap } from '../../text/index.ts';
import { clauseAround, toMembers } from './aims/clauses.ts';
import type { Stretch } from './aims/index.ts';
import { isCommon } from './common-words.ts';
import { toCount } from './count.ts';
import { isOwned, isSure, type CompanyWords, type Owners } from './company-names.ts';

/** A list that says of its members that they are projects: 加快吉利硅谷二期、襄阳轴承智能工厂等重大项目. */
const listedBefore =
  /(?:等(?:一批|\d+个|[两二三四五六七八九十]+[个大])?|(?<count>\d+|[两二三四五六七八九十])个(?=重|标|[^,。;、]{0,6}项目))(?:重大|重点|标志性|龙头|牵引性|支撑性|产业链?|工业|制造业|在建|续建|新建|建设|技改|技术改造|上?下游|[延补强建]链|配套|投资|转型|骨干|示范|签约|前期|储备|关键|优质|[百十]?亿元?级?|\d+亿元以上)*项目(?!\d+[个项])/gu;
const listedBehind = /(?:重点|重大|标志性|支撑)(?:建设)?项目:(?<list>[^。;]{4,300})/gu;
const opening =
  /^(?:.*(?:随着|加快|推进|推动|建设|实施|抓好|保障|服务(?!业|中心|平台|器)|促进|促成|力促|推广|引进|落地|开工|确保|谋划|投资[^的]{2,14}的|[一二三四五六七八九十]是)了?|做好|支持|以|对)/u;
/** What only a single project has in its name: a phase, a works, an output. */
const single =
  /[一二三四五六七八九十\d]期$|(?:工厂|产业园|基地|生产线|产线|项目|工程|中心|技改|搬迁|改扩建|扩建|扩能|智能化改造)$|\d+(?:\.\d+)?(?:万|亿)?(?:吨|台|辆|套|GWh|GW|平方米|千瓦|兆瓦)/u;
/** 加快奥迪新能源汽车项目、红旗繁荣工厂建设: a list of nothing but single works, half of them no parks or centres. */
const worked =
  /(?:加快|推进|推动|力促|促成|确保|支持)(?<list>(?:[^,。;:的等、]|(?<=美)的){4,30}、(?:[^,。;:的等]|(?<=美)的){4,90}?)(?=建设|落地|投产|达产|达效|满产|开工|前期|(?<=项目)(?:[,。;]|$))/gu;
const work = /[一二三四五六七八九十\d]期$|(?:工厂|生产线|产线|项目|技改|改扩建|(?<=工厂|基地|园)扩建|示范工程)$/u;
const noProject = /(?<!美)的|[各个类]|^(?:重大|重点|一批)|[企行]业$|^(?:新建|续建|在建|技改|扩建|改扩建)$|建设$/u;

/** What behind a name is no part of it: 等, and 建设 of what a sum of money is put into. */
const behindName = /(?:等|[一二]批|(?<=投资[^的]{2,14}的.{3,})建设)$/u;

/** A project with its name. */
interface Listed extends Stretch {
  name: string;
}

/** A list of projects: what says so (等重大项目 behind it, 重点项目: before it, or only 加快…建设 around it). */
interface ProjectList extends Stretch {
  told: 'behind' | 'before' | 'around';
  /** How many the text says they are, where no 等 closes the list. */
  count?: number | undefined;
}

function toLists(text: string): ProjectList[] {
  const listOf = (match: RegExpExecArray, told: ProjectList['told']): ProjectList => {
    const list = match.groups?.list ?? '';
    const from = match.index + match[0].length - list.length;
    const own = told === 'before' ? (/^(?:(?!等(?:重大|重点)?项目)[^,])*/u.exec(list)?.[0] ?? '') : list;
    return { from, to: from + own.length, told };
  };
  return [
    ...findAll(text, listedBefore).map(({ index, groups }): ProjectList => ({
      from: clauseAround(text, index, index).from,
      to: index,
      told: 'behind',
      count: toCount(groups?.count ?? ''),
    })),
    ...findAll(text, listedBehind).map((match) => listOf(match, 'before')),
    ...findAll(text, worked).map((match) => listOf(match, 'around')),
  ];
}

/** The members of a list whose count says that 和 parts the last two; none where it does not add up. */
function counted(text: string, members: Stretch[], count: number | undefined): Stretch[] {
  const last = members.at(-1);
  if (count === undefined || count === members.length || !last) return members;
  const and = text.slice(last.from, last.to).search(/[和与及](?=.{3})/u);
  if (count !== members.length + 1 || and < 3) return [];
  return [
    ...members.slice(0, -1),
    { from: last.from, to: last.from + and },
    { from: last.from + and + 1, to: last.to },
  ];
}

/** One project and what it costs: 总投资35亿元的旭阳中燃制氢综合利用项目. */
const funded = /投资(?:约|超|近|达|额)*[\d.]+[万百]?亿?元?的(?<name>[^,。;:、()“”的等各类]{6,36}项目)/gu;
const anyProject = /(?:重大|重点|产业|工业|标志性|投资|\d[个项])项目$/u;

/** One project and how much it is to make: 建设10万吨生态酿酒项目. */
const sized =
  /(?:(?:加快|推进|推动|建设|实施|抓好|新建|开工|促进|保障|完成)|(?=年产)|(?<=^|[、,;。:的]))(?<name>(?:年产)?\d+(?:\.\d+)?[万亿千]?(?:吨|台套?|辆|套|件|[GM]Wh?|千瓦|兆瓦|平方米|立方米|[米只片支头瓶箱])(?:级|\/年)?[^、,。;:()“”的等各类\d]{2,24}项目)/gu;

/** Projects that a text tells the output of. */
export function findSized(text: string): Listed[] {
  if (!text.includes('项目')) return [];
  return findAll(text, sized).map((match): Listed => {
    const name = match.groups?.name ?? '';
    const to = match.index + match[0].length;
    return { from: to - name.length, to, name };
  });
}

/** Projects that a text tells the cost of. */
export function findFunded(text: string): Listed[] {
  if (!text.includes('投资')) return [];
  return flatMap(findAll(text, funded), (match): Listed[] => {
    const name = match.groups?.name ?? '';
    const to = match.index + match[0].length;
    return anyProject.test(name) || isCommon(name.slice(0, -2)) ? [] : [{ from: to - name.length, to, name }];
  });
}

/**
 * The projects of such a list: each with a word of its own, and at least half of them shaped like single projects or
 * named for a company. A list of nothing but companies is of none.
 */
export function findListed(text: string, known: CompanyWords, owners: Owners): Listed[] {
  if (!text.includes('、')) return [];
  return flatMap(toLists(text), ({ told, count, ...list }): Listed[] => {
    // 推进集成电路装备产业集群、英特尔存储二期项目建设: a cluster beside projects is none.
    const each = counted(text, toMembers(text, list), count).filter(({ to }) => !/[群链]$/u.test(text.slice(0, to)));
    const members = each.map((member, i) => {
      // 家景镁业30万吨甲醇项目以及华油公司合建的气化: what a second word joins to a project is no part of it.
      const joined = /项目(?:以?及|和|与)(?=.{2})/u.exec(text.slice(member.from, member.to));
      const until = joined ? member.from + joined.index + 2 : member.to;
      const to = until - (behindName.exec(text.slice(member.from, until))?.[0].length ?? 0);
      const opened = i === 0 || told !== 'before' ? opening.exec(text.slice(member.from, to)) : null;
      return { from: member.from + (opened?.[0].length ?? 0), to };
    });
    const words = members.map(({ from, to }) => text.slice(from, to));
    // 总投资8亿元的再生铝: a sum of money makes a short word a project.
    const own = (word: string, least: number): boolean =>
      word.length >= least && word.length <= 30 && !noProject.test(word) && !isCommon(word);
    const half = words.length / 2;
    const sure = words.filter((word) => single.test(word) || isOwned(word, known, owners)).length;
    if (words.every((word) => isSure(word, known))) return [];
    if (
      members.length < 2 ||
      sure < half ||
      !words.every((word, i) => own(word, text.charAt((members[i]?.from ?? 0) - 1) === '的' ? 3 : 4))
    )
      return [];
    // 威高医疗科技产业园、迪尚国际医药港、百合生物三期建设: phases and what a company builds make the others projects.
    const works = words.filter((word) => work.test(word)).length;
    const clear = words.filter((word) => work.test(word) || isOwned(word, known, owners)).length;
    const around = (sure === words.length && works >= half) || (works > 0 && clear * 3 >= words.length * 2);
    if (told === 'around' && !around) return [];
    return members.map((member, i) => ({ ...member, name: words[i] ?? '' }));
  });
}
