import { findAll, flatMap } from '../../../text/index.ts';
import { toCount } from '../count.ts';
import type { AimLabel, Known, Stretch } from './aim.ts';
import { hasVerb, skipQualifiers } from './words.ts';

/** The noun that the members of a list share (产业集群, 产业链, 产业 …), with what stands before it. */
export interface Head extends Stretch {
  label: AimLabel;
  /** The noun itself: 集群, 产业链, 领域, 缺失环节 … */
  noun: string;
  /** True where the noun is a part of another one: 等特色产业园区. */
  part: boolean;
  /** True where 等 stands between the list and the noun. */
  etc: boolean;
  /** Where the list before it ends: at 等 or at its count, else where the noun begins. */
  listTo: number;
  /** Where that list begins, where its count tells. */
  listFrom: number | undefined;
  /** 4 of 等4个世界级先进制造业集群. */
  count: number | undefined;
  /** Where the words begin that only say what kind of cluster, chain or industry they are. */
  kindFrom: number;
}

const nouns =
  /产业创新集群|(?:产业|制造业)集群(?!式|经济)|产业群|集群(?!式|经济)|产业链(?!条)|细分行业|产业(?!化(?!基地))|行业(?!协会|商会|学会|组织|主管)|领域|块状经济|制造业|服务业|工业(?!园|化|互联|设计|经济|投资|企业|用地|强)(?<=等[㐀-鿿〇]{0,6}(?:消费品|原材料|装备|加工|传统|支柱|优势|特色|主导|轻)工业)|(?<=等)(?:产业链)?(?:(?:缺失|薄弱|空白|关键|核心|重点|配套)?环节|短板)/gu;
/** What makes of 产业 a part of another name: 产业园, 产业联盟. */
const goesOn =
  /^(?:发展(?:领导小|专项|联盟|基金|协会|大会|研究院)|园|联盟|基金|协会|学院|研究院|小镇|新城|大脑|带|链|集群|群|集聚区|体系|用地|工人|数字化(?!转型|改造|升级)|地图|政策|导向|准入|目录|资本|大会|峰会|博览|展览|展会|论坛|年会|洽谈|对接会|空间|技术|创新|生态|平台|示范区|组织|母基金|引导|投资|规划|工程|孵化|强市|强省|强县|强国|结构|竞争力|转移|项目|合作|人才|大军|社区|服务|公司|经营|集团(?!军))/u;
const counted = /^(\d+|[一二两三四五六七八九十]+|N)(?:个|大|条|类|项|种)/u;
/** What between 等 and the noun shows that 等 ends a list of other things: 等新技术在制造业. */
const foreign = /[在的对、和与将把用“”()]|企业|技术|项目|产品|人才|平台|服务|环节|方面|措施|部门/u;

const labelOf = (noun: string): AimLabel => {
  if (noun.endsWith('群')) return 'Cluster';
  return noun === '产业链' ? 'Chain' : 'Industry';
};

/** The 等 that ends the list before a noun, with the count behind it. */
function findEtc(
  text: string,
  from: number,
  head: Stretch,
  known: Known,
): Pick<Head, 'listTo' | 'kindFrom' | 'count'> | undefined {
  const floor = Math.max(from, head.from - 28);
  const at = floor + text.slice(floor, head.from).lastIndexOf('等');
  if (at <= from || at < floor) return undefined;
  const between = text.slice(at + 1, head.from);
  const count = counted.exec(between);
  const behindCount = at + 1 + (count?.[0].length ?? 0);
  // 煤化工、高端锻造等3条百亿级营收规模的产业链: behind its count the noun may be described.
  const told = count ? (/^[^,。;:、的在对将]{1,14}的/u.exec(text.slice(behindCount, head.from))?.[0].length ?? 0) : 0;
  const kindFrom = behindCount + told;
  const main = /^为(?:主体?|主导|代表|重点|核心|引领|支撑|龙头)的/u.exec(between)?.[0].length ?? 0;
  const rest = skipQualifiers(text, kindFrom + main, head.from);
  const named = text.slice(kindFrom + main, rest).replaceAll(/“[^“”]{1,6}”/gu, '');
  const odd = named.slice(0, skipQualifiers(named, 0, named.length));
  const own = known.industries.find(text.slice(kindFrom, head.to)) !== undefined;
  if (!own && (odd.length > 6 || foreign.test(odd) || hasVerb(odd))) return undefined;
  return { listTo: at, kindFrom: kindFrom + main, count: toCount(count?.[1] ?? '') };
}

const counts =
  /(?<etc>等)?(?<number>\d+|[一二两三四五六七八九十]+)(?:个|大|条)(?:(?:重点|主要)?(?:方向|领域|赛道|门类|板块))?(?:[^,。;:]{1,40}(?:[大强高优好足全]|明显|显著|突出|领先|亿元?|优势|影响力|竞争力)的)?(?:生产性|生活性)?$/u;

/**
 * A list that ends in its count: 新材料、电子信息、现代轻纺7个先进制造业集群, 新能源汽车、现代石化等2个发展潜力大的产业集群.
 * Without 等 the list must have as many members; it begins with the clause or behind an earlier noun (`starts`).
 */
function findCount(
  text: string,
  starts: readonly number[],
  kindFrom: number,
): { listTo: number; listFrom: number | undefined; count: number } | undefined {
  const floor = starts[0] ?? 0;
  const words = counts.exec(text.slice(Math.max(floor, kindFrom - 56), kindFrom));
  const count = toCount(words?.groups?.number ?? '');
  if (!words || count === undefined) return undefined;
  const listTo = kindFrom - words[0].length;
  if (words.groups?.etc !== undefined) return { listTo, listFrom: undefined, count };
  const listFrom = starts.find((start) => {
    const list = text.slice(Math.max(start, listTo - 300), listTo).replace(/^[,和与及、]/u, '');
    const members = list.split('、');
    const more = /.{2}[和及].{2}/u.test(members.at(-1) ?? '') ? 1 : 0;
    return !list.endsWith('、') && (members.length === count || (more === 1 && members.length + more === count));
  });
  return listFrom === undefined ? undefined : { listTo, listFrom, count };
}
/** 产业 before what kind of cluster or chain it is belongs to that: 汽车产业国家先进制造业集群, 12条制造业重点产业链. */
const goesBeyond = /^(?:国家级?|省级|世界级|重点|特色|优势|关键|标志性)+(?:(?:先进制造业|产业)?集群|产业链(?!条))/u;

/** Whether a text has a shared noun at all; most clauses have none. */
export const hasHead = (text: string): boolean => text.search(nouns) >= 0;

/** The shared nouns of a clause, from left to right. */
export function findHeads(text: string, clause: Stretch, known: Known): Head[] {
  const words = text.slice(clause.from, clause.to);
  let starts = [clause.from];
  return flatMap(findAll(words, nouns), (match): Head[] => {
    const [noun] = match;
    const from = clause.from + match.index;
    const to = from + noun.length;
    if (/^(?:产业|制造业)$/u.test(noun) && goesBeyond.test(text.slice(to, to + 16))) return [];
    const before = starts;
    starts = [clause.from, ...starts.slice(1).slice(-4), to];
    // 承接电子信息产业转移: what moves here is an industry, 产业转移 alone is none.
    const moved = text.startsWith('转移', to) && words.slice(0, match.index).includes('承接');
    const part = /^(?:产业|制造业)$/u.test(noun) && !moved && goesOn.test(text.slice(to, to + 5));
    const label = labelOf(noun);
    const etc = findEtc(text, clause.from, { from, to }, known);
    if (etc) {
      const { listTo, count, kindFrom } = etc;
      return [{ from, to, noun, label, part, etc: true, listTo, listFrom: undefined, count, kindFrom }];
    }
    if (part) return [];
    const kindFrom = skipQualifiers(text, clause.from, from);
    const listed = findCount(text, before, kindFrom);
    const { listTo, listFrom, count } = listed ?? { listTo: from, listFrom: undefined, count: undefined };
    return [{ from, to, noun, label, part, etc: listed !== undefined, listTo, listFrom, count, kindFrom }];
  });
}
