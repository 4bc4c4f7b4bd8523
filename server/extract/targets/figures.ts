import { findClauseFigures } from './clause-figures.ts';
import { splitOutside, toDepths, toSentences, type Stretch } from './clauses.ts';
import { toFigure, toGoal, type Figure, type Leader } from './figure.ts';
import { isElliptic } from './indicators.ts';
import { findYears, type YearMark } from './years.ts';

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
  let spoken: Leader | undefined;
  for (const sentence of toSentences(text, depths, within)) {
    const told = reached.test(text.slice(sentence.start, sentence.end));
    let previous: Figure | undefined;
    let whole = 0;
    let before: Figure[] = [];
    for (const section of splitOutside(text, depths, sentence, ';')) {
      let subject: string | undefined;
      let perYear = false;
      for (const clause of splitOutside(text, depths, section, ',:()')) {
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
        else if (/累计|^[三五]年/u.test(words)) perYear = false;
        const content = { start: behindYears(clause, marks, text), end: clause.end };
        const found = findClauseFigures(text, depths, content);
        const here: Figure[] = [];
        for (const raw of found) {
          const leader = (raw.nth?.count === before.length ? before[raw.nth.index] : previous) ?? spoken;
          const past = running.past || told;
          const figure = toFigure(raw, { text, ...running, leader, subject, perYear, past, clause });
          if (!figure) continue;
          const part = /^[,、]?其中/u.test(text.slice(raw.start, raw.quantity.start));
          if (part && previous) figure.whole = whole;
          else whole = figures.length;
          figures.push(figure);
          here.push(figure);
          subject = figure.subject;
          if (!part) previous = figure;
        }
        if (here.length > 0) before = here;
        if (found.length > 0) continue;
        const goal = running.past || told ? undefined : toGoal(text, content, running.year, previous ?? spoken);
        if (!goal) {
          spoken = toSpoken(text.slice(content.start, content.end)) ?? spoken;
          continue;
        }
        previous = goal;
        whole = figures.push(goal) - 1;
      }
    }
  }
  const { year, past } = running;
  return { figures, scope: { ...scope, ...(year === undefined ? {} : { year }), past } };
}

const matter =
  /(?:培育|培养|打造|建设|建成|开展|实施|发展|壮大|推进|推动|支持|鼓励|引导|加强|完善|提升|引进|招引|做大做强|做优做强|做强|做优|做大|扩大)(?<what>[^培打建开实发壮推支鼓引加完提做扩]{2,24})$/u;

/** What a clause without a figure speaks of, for a clause behind it that only gives the number: 培育企业,到2025年达到1000家. */
function toSpoken(clause: string): Leader | undefined {
  const what = matter.exec(clause.slice(-40))?.groups?.what?.replace(/^(?:一批|各类|更多)/u, '');
  return what && !isElliptic(what) ? { indicator: what } : undefined;
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
