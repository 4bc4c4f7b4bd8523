import type { ClauseFigure } from './clause-figures.ts';
import type { Stretch } from './clauses.ts';
import {
  growthOf,
  headOf,
  inheritsSubject,
  isAct,
  isDecrease,
  isElliptic,
  toIndicator,
  toKind,
  withoutGrowth,
  type TargetKind,
} from './indicators.ts';
import { findGoal } from './qualitative.ts';
import type { Operator } from './quantities.ts';

/** One figure that a text sets, or tells of the past; `text.slice(start, end)` are the words that state it. */
export interface Figure extends Stretch {
  indicator: string;
  /** Whom it is about, as written or inherited from the figure before it in the sentence. */
  subject: string | undefined;
  operator: Operator;
  value: number | undefined;
  valueMax: number | undefined;
  /** As written; empty where there is none. */
  unit: string;
  /** The words of a goal without a number. */
  valueText: string | undefined;
  year: number | undefined;
  kind: TargetKind;
  decrease: boolean;
  /** True for what was reached before the plan: a baseline, no target. */
  past: boolean;
  /** What it is to rise or fall from, as written. */
  baseline: string | undefined;
  /** 其中: a part of the figure before it, which is `whole` (index into the figures of this text). */
  whole?: number;
  rule: string;
}

/** What an elliptic clause takes its indicator from. */
export type Leader = Pick<Figure, 'indicator' | 'subject'>;

/** What a sentence has said before one of its figures. */
export interface Around {
  text: string;
  /** The year that holds here, and the years named side by side for figures that are given one for each. */
  year: number | undefined;
  years: readonly number[];
  /** The figure that an elliptic indicator leans on. */
  leader: Leader | undefined;
  /** Whom the figure before this one was about. */
  subject: string | undefined;
  perYear: boolean;
  past: boolean;
  clause: Stretch;
}

/**
 * The whole name of a number that names only what differs from the one before it: 省级25个 behind 新增国家级平台3个,
 * 10亿元以上60户 behind 年产值50亿元以上企业10户.
 */
function likeBefore(indicator: string, before: string): string {
  if (/级(?:以上)?$/u.test(indicator)) {
    const whole = before.replace(/(?:世界|国家|省|市|县|区)级(?:以上)?/u, indicator);
    return whole === before ? indicator + before : whole;
  }
  if (!/^[\d.]+[百千万亿]*元(?:以上)?$/u.test(indicator)) return indicator;
  const whole = before.replace(/[\d.]+[百千万亿]*元(?:以上)?/u, indicator);
  return whole === before ? indicator : whole;
}

/** One number of a clause as a figure with its full name; undefined where nothing says what it counts. */
export function toFigure(raw: ClauseFigure, around: Around): Figure | undefined {
  const { text, leader, perYear, past, clause } = around;
  const { quantity, nth } = raw;
  const own = toIndicator(raw.words);
  let { indicator } = own;
  // 突破1万亿元,争创1.5万亿元: an act without a thing has a sum of what went before.
  const bareAct = quantity.unitKind === 'measure' && indicator.length > 1 && isAct(indicator);
  if (leader && bareAct) indicator = '';
  // 推广氢能重卡,2024年推广500辆: an act alone counts what was spoken of.
  else if (
    leader &&
    quantity.unitKind === 'count' &&
    indicator.length > 1 &&
    !isElliptic(indicator) &&
    isAct(indicator)
  )
    indicator = leader.indicator.startsWith(indicator)
      ? leader.indicator
      : toIndicator(indicator + leader.indicator).indicator;
  const leans = leader !== undefined && (indicator === '' || isElliptic(indicator));
  if (leans && indicator !== '')
    indicator = indicator === leader.indicator ? indicator : headOf(leader.indicator, indicator) + indicator;
  // 增长6.5%以上,力争7%: the same once more.
  else if (leans && quantity.unit === '%' && text.slice(raw.start, quantity.start).endsWith('力争'))
    indicator = leader.indicator;
  else if (leans) indicator = withoutGrowth(leader.indicator).replace(/^(?:[上下]半年|[一二三四]季度)(?=.{2})/u, '');
  if (leader) indicator = likeBefore(indicator, leader.indicator);
  // 培育10个过千亿元集群(2028年): the bracket says when.
  const due = /\((20\d{2})年?\)$/u.exec(indicator);
  if (due) indicator = indicator.slice(0, due.index);
  const bare = /占(?!比)/u.test(indicator) && !/(?:比重|比例|占比|比)$/u.test(indicator);
  if (raw.share) indicator += '占比';
  else if (quantity.unit === '%' && bare && growthOf(indicator) === undefined) indicator += '比重';
  // 有色金属1个4千亿级: a size alone is no name of what is counted.
  if (/^[\d一二两三四五六七八九十百千万]+亿元?级$/u.test(indicator)) return undefined;
  if (indicator.length < (quantity.unitKind === 'none' ? 3 : 2)) return undefined;
  const counted = quantity.unitKind === 'count';
  const subject =
    raw.owner ??
    own.subject ??
    (leans ? leader.subject : around.subject && !counted && inheritsSubject(indicator) ? around.subject : undefined);
  const stated = text.slice(raw.start, raw.end);
  // 省、市级服务商分别达到: several names are given a figure each, not several years.
  const named = nth?.count === around.years.length ? around.years[nth.index] : around.year;
  const year = due ? Number(due[1]) : named;
  return {
    indicator,
    subject,
    operator: raw.operator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    valueText: undefined,
    year,
    kind: toKind(text.slice(clause.start, raw.end), indicator, quantity.unit, perYear),
    decrease:
      isDecrease(indicator) ||
      (growthOf(indicator) === undefined && /(?:降低|下降|压减|减少|缩短|压缩)[到至]?\d/u.test(stated)),
    past,
    baseline: raw.from,
    rule: raw.rule,
    start: raw.start,
    end: raw.end,
  };
}

/** A goal that a clause states in words alone. */
export function toGoal(
  text: string,
  clause: Stretch,
  year: number | undefined,
  leader: Leader | undefined,
): Figure | undefined {
  const goal = findGoal(text.slice(clause.start, clause.end), year !== undefined);
  if (!goal) return undefined;
  // 规上工业企业研发机构全覆盖: whom all of it is of is told by what 全覆盖 measures.
  const own = { ...toIndicator(goal.what), subject: toIndicator(`${goal.what}${goal.goal}`).subject };
  const { indicator, subject } = own.indicator.length < 2 && leader ? leader : own;
  if (indicator.length < 2) return undefined;
  return {
    indicator,
    subject,
    operator: 'qualitative',
    value: undefined,
    valueMax: undefined,
    unit: '',
    valueText: goal.goal,
    year,
    kind: 'level',
    decrease: isDecrease(indicator),
    past: false,
    baseline: undefined,
    rule: goal.rule,
    start: clause.start,
    end: clause.end,
  };
}
