import { findClauseFigures, type ClauseFigure } from './clause-figures.ts';
import { splitOutside, toDepths, toSentences, type Stretch } from './clauses.ts';
import {
  growthOf,
  headOf,
  inheritsSubject,
  isDecrease,
  isElliptic,
  toIndicator,
  toKind,
  type TargetKind,
} from './indicators.ts';
import { findGoal } from './qualitative.ts';
import type { Operator } from './quantities.ts';
import { findYears, type YearMark } from './years.ts';

/** One figure that a text sets, or tells of the past; `text.slice(start, end)` are the words that state it. */
export interface Figure extends Stretch {
  indicator: string;
  /** Whom it is about, as written or inherited from the figure before it in the sentence. */
  subject?: string;
  operator: Operator;
  value?: number;
  valueMax?: number;
  /** As written; empty where there is none. */
  unit: string;
  /** The words of a goal without a number. */
  valueText?: string;
  year?: number;
  kind: TargetKind;
  decrease: boolean;
  /** True for what was reached before the plan: a baseline, no target. */
  past: boolean;
  /** What it is to rise or fall from, as written. */
  baseline?: string;
  /** 其中: a part of the figure before it, which is `whole` (index into the figures of this text). */
  whole?: number;
  rule: string;
}

/** What the text around a paragraph says for the figures in it. */
export interface Scope {
  year?: number;
  past?: boolean;
  /** Figures for years before this one are baselines. */
  firstYear?: number;
}

const reached =
  /^(?:目前|截[至止]|近年来|过去|.{0,12}以来|.{0,6}“?十[二三]五”?(?:期间|时期))|已(?:建成|达到?|有|培育|累计|形成|突破|拥有)/u;

/** State that runs through one sentence and from one to the next. */
interface Running {
  year: number | undefined;
  /** Years named side by side, for figures that are given one for each. */
  years: number[];
  past: boolean;
}

function afterYears(
  running: Running,
  marks: readonly YearMark[],
  firstYear: number | undefined,
  between: string,
): Running {
  const last = marks.findLast(({ use }) => use !== 'base');
  if (!last) return running;
  const past = last.use === 'past' || (firstYear !== undefined && last.year < firstYear);
  const years = marks.filter(({ use }) => use === 'by').map(({ year }) => year);
  return { year: last.year, years: /^[、和及与]+$/u.test(between) || years.length > 1 ? years : [last.year], past };
}

/**
 * The figures of a paragraph, sentence by sentence.
 *
 * A year holds for what follows it, over clauses and sentences, until another is named; a subject and 每年 hold to the
 * next semicolon. Returns with the figures the scope as the paragraph leaves it.
 */
export function findFigures(
  text: string,
  scope: Scope = {},
  within: Stretch = { start: 0, end: text.length },
): { figures: Figure[]; scope: Scope } {
  const depths = toDepths(text);
  const figures: Figure[] = [];
  let running: Running = { year: scope.year, years: [], past: scope.past ?? false };
  for (const sentence of toSentences(text, depths, within)) {
    const told = reached.test(text.slice(sentence.start, sentence.end));
    for (const section of splitOutside(text, depths, sentence, ';')) {
      let previous: Figure | undefined;
      let perYear = false;
      for (const clause of splitOutside(text, depths, section, ',:')) {
        const marks = findYears(text, clause);
        const opening = marks.find(({ use }) => use !== 'base');
        if (opening) {
          running = afterYears(
            running,
            marks,
            scope.firstYear,
            text.slice(opening.end, marks.at(-1)?.start ?? opening.end),
          );
          perYear = false;
        }
        const words = text.slice(clause.start, clause.end);
        if (/每年|年均(?=新增|培育|引进|建)/u.test(words)) perYear = true;
        else if (words.includes('累计')) perYear = false;
        const content = { start: behindYears(clause, marks, text), end: clause.end };
        const found = findClauseFigures(text, depths, content);
        for (const raw of found) {
          const figure = toFigure(raw, { text, running, previous, perYear, past: running.past || told, clause });
          if (!figure) continue;
          const part = /^(?:,|、)?其中/u.test(text.slice(raw.start, raw.quantity.start));
          if (part && previous) figure.whole = figures.indexOf(previous);
          figures.push(figure);
          if (!part) previous = figure;
        }
        if (found.length > 0) continue;
        const goal = findGoal(
          text.slice(content.start, content.end),
          running.year !== undefined && marks.length + figures.length > 0,
        );
        if (!goal || running.past || told) continue;
        const { indicator, subject } = toIndicator(goal.what);
        figures.push({
          indicator,
          ...(subject ? { subject } : {}),
          operator: 'qualitative',
          unit: '',
          valueText: goal.goal,
          ...(running.year === undefined ? {} : { year: running.year }),
          kind: 'level',
          decrease: isDecrease(indicator),
          past: false,
          rule: goal.rule,
          start: content.start,
          end: content.end,
        });
      }
    }
  }
  const { year, past } = running;
  return { figures, scope: { ...scope, ...(year === undefined ? {} : { year }), past } };
}

/** Where a clause begins to speak of its matter: behind the years that open it. */
function behindYears(clause: Stretch, marks: readonly YearMark[], text: string): number {
  let at = clause.start;
  for (const { start, end, use } of marks) {
    if (use === 'base' || !/^(?:力争|争取|确保|预计|计划|、|和|及|与)*$/u.test(text.slice(at, start))) break;
    at = end;
  }
  return at;
}

interface Around {
  text: string;
  running: Running;
  previous: Figure | undefined;
  perYear: boolean;
  past: boolean;
  clause: Stretch;
}

function toFigure(raw: ClauseFigure, { text, running, previous, perYear, past, clause }: Around): Figure | undefined {
  const { quantity, nth } = raw;
  const own = toIndicator(raw.words);
  let { indicator } = own;
  if (previous && isElliptic(indicator)) indicator = headOf(previous.indicator, indicator) + indicator;
  if (raw.share) indicator += '占比';
  else if (quantity.unit === '%' && /占(?!比)/u.test(indicator) && !/(?:比重|比例|占比|比)$/u.test(indicator))
    indicator += '比重';
  if (indicator.length < 2 && !previous) return undefined;
  if (quantity.unitKind === 'none' && indicator.length < 3) return undefined;
  const counted = quantity.unitKind === 'count';
  const subject =
    own.subject ?? (previous?.subject && !counted && inheritsSubject(indicator) ? previous.subject : undefined);
  const stated = text.slice(raw.start, raw.end);
  const year = nth && nth.count === running.years.length ? running.years[nth.index] : running.year;
  return {
    indicator,
    ...(subject ? { subject } : {}),
    operator: raw.operator,
    value: quantity.value,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    unit: quantity.unit,
    ...(year === undefined ? {} : { year }),
    kind: toKind(text.slice(clause.start, raw.end), indicator, quantity.unit, perYear),
    decrease:
      isDecrease(indicator) ||
      (growthOf(indicator) === undefined && /(?:降低|下降|压减|减少|缩短|压缩)[到至]?\d/u.test(stated)),
    past,
    ...(raw.from ? { baseline: raw.from } : {}),
    rule: raw.rule,
    start: raw.start,
    end: raw.end,
  };
}
