import { toKey } from '../../model/index.ts';
import { remember } from '../../text/index.ts';
import type { Draft } from './drafts.ts';
import type { Operator } from './quantities.ts';
import { unitKindOf } from './units.ts';

/** A target to be: one figure, with every place that states it, the first being the document's fullest. */
export interface Merged {
  drafts: [Draft, ...Draft[]];
}

const acts =
  /^(?:累计|新增|净增|新建|新|培育|打造|建成|建设|实施|创建|完成|开展|引进|攻克|突破|主持|争取|力争|市级|全市|全省|全县|全区|重点)+/u;
/** What two writings of one indicator share: without acts, quotation marks and the long or short form of 规模以上. */
export const coreOf = remember((indicator) =>
  toKey(indicator)
    .replace(/规模以上/gu, '规上')
    .replace(/增速|增幅|增长率/gu, '增长')
    .replace(/的|\(.*?\)|(?<=[国省市县区家])级/gu, '')
    .replace(acts, '')
    .replace(/(?:试点)?项目$|额$|数量?$/u, '')
    .replace(/\/[一-龥]+$/u, ''),
);

const shortest = 4;

/** Are the characters of `short` found in `long` in their order: 国家级单项冠军 in 国家级制造业单项冠军企业? */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Is it the same indicator in other words: one core, or one within the other with few words between? */
function sameCore(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= shortest && (long.includes(short) || (long.length <= 2 * short.length && isWithin(short, long)))
  );
}

export const sameUnit = (a: string, b: string): boolean =>
  a === b || a === '' || b === '' || (unitKindOf(a) === 'count' && unitKindOf(b) === 'count');

/** 7家 and 7家以上 are one figure said with more or less care; the first place's word stands. */
const reaching: readonly Operator[] = ['=', '>=', '>', '~'];
const sameStrength = (a: Operator, b: Operator): boolean => a === b || (reaching.includes(a) && reaching.includes(b));

/** Subjects that mean everybody, so that they stand against no other. */
const everybody = (draft: Draft): boolean => draft.place === undefined || draft.whole === true;

/** 产值, 营业收入: a measure that names nothing is of what its own paragraph is about. */
const bareMeasure =
  /^(?:(?:全?产业链|产业集群|集群|产业|行业)的?)?(?:总?产值|产量|产能|(?:主营业务|营业|销售)?收入|营收|(?:总|产业)?规模|(?:总|占地|规划|总规划|建筑|建设)?面积|增加值|投资|(?:本地|就近)?配套率)$/u;
/** Whether an indicator names a measure alone, and not of what: 产值, 产业链产值. */
export const isBareMeasure = (indicator: string): boolean => bareMeasure.test(indicator);
const ownMatter = ({ figure, table }: Draft): boolean => table === undefined && isBareMeasure(figure.indicator);

/** A target to be, with the core of its indicator, which is compared with many others. */
interface Candidate {
  merged: Merged;
  core: string;
}

function same({ merged, core }: Candidate, other: Draft, otherCore: string): boolean {
  const [one] = merged.drafts;
  const [a, b] = [one.figure, other.figure];
  return (
    one.quote.block !== other.quote.block &&
    !(ownMatter(one) && ownMatter(other)) &&
    everybody(one) === everybody(other) &&
    (everybody(one) || one.place === other.place) &&
    (one.due === undefined || other.due === undefined || one.due === other.due) &&
    sameStrength(a.operator, b.operator) &&
    a.valueText === b.valueText &&
    (a.kind === 'annual growth') === (b.kind === 'annual growth') &&
    sameUnit(a.unit, b.unit) &&
    sameCore(core, otherCore)
  );
}

/** The year of a target: the one that its words name, else the one by which a row that states it is due. */
export const yearOf = ({ drafts }: Merged): number | undefined =>
  drafts[0].figure.year ?? drafts.find(({ due }) => due !== undefined)?.due;

/** A bucket larger than this is no repetition within a plan; looking through it would only cost time. */
const deepest = 64;

/** Makes one of figures that several places state alike: the body and the row that repeats it, two tables of one year. */
export function mergeDrafts(drafts: readonly Draft[], periodEnd: number | undefined): Merged[] {
  const buckets = new Map<string, Candidate[]>();
  const merged: Merged[] = [];
  for (const draft of drafts) {
    const { value, valueMax, year = periodEnd } = draft.figure;
    const key = [value, valueMax, year].join('|');
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const core = coreOf(draft.figure.indicator);
    const twin = bucket.slice(-deepest).find((each) => same(each, draft, core));
    if (twin) {
      twin.merged.drafts.push(draft);
      continue;
    }
    const fresh: Merged = { drafts: [draft] };
    bucket.push({ merged: fresh, core });
    merged.push(fresh);
  }
  return merged;
}
