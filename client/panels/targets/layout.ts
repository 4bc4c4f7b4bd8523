/** Where the marks of one chart and their words stand. Pure: pixels from figures. */
import type { TargetFigure } from '../../../server/model/index.ts';
import { groupBy } from '../../../server/model/group-by.ts';
import { toStrength, type Strength } from './amount.ts';
import { toScaled, type Indicator } from './groups.ts';

export interface Frame {
  width: number;
  height: number;
  /** First and last year of the axis that all charts share. */
  years: readonly [number, number];
}

export interface Mark {
  figure: TargetFigure;
  strength: Strength;
  x: number;
  y: number;
  /** Upper end of a range. */
  yMax?: number;
  /** Where its words stand; nowhere, where all room around it is taken. */
  words?: WordsPlace;
}
interface WordsPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}
export interface Start {
  plan: string;
  x: number;
  y: number;
  text: string;
}
export interface Layout {
  marks: Mark[];
  /** What plans start from. */
  starts: Start[];
  /** One line a plan, through its years in order. */
  lines: { plan: string; points: { x: number; y: number }[] }[];
}

const side = 46;
const top = 34;
/** Below stand the years, and the sign of a finding under its mark. */
const bottom = 50;
/** The years take so much of it. */
export const ground = 22;
/** Marks at the same place stand so many pixels apart. */
const apart = 15;

/** Pixels of a year on the shared axis. */
export function toX(year: number, { width, years: [first, last] }: Frame): number {
  return first === last ? width / 2 : side + ((year - first) / (last - first)) * (width - 2 * side);
}

/** The axis over all charts: from the earliest year or baseline to the latest. */
export function toYears(indicators: readonly Indicator[]): [number, number] {
  const years = indicators.flatMap(({ drawn }) =>
    drawn.flatMap(({ year, baseline }) => [year, baseline?.year].filter((each) => each !== undefined)),
  );
  return years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
}

function toScale(values: readonly number[], height: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low;
  return (value) =>
    span === 0 ? (top + height - bottom) / 2 : height - bottom - ((value - low) / span) * (height - top - bottom);
}

/** Marks of one year at the same height are moved aside, each by as much, so that all are seen. */
function spread(marks: readonly Mark[]): void {
  const rest = [...marks];
  while (rest.length > 0) {
    const [first] = rest;
    const near = rest.filter(({ y }) => Math.abs(y - (first?.y ?? 0)) < apart);
    near.forEach((mark, i) => {
      mark.x += (i - (near.length - 1) / 2) * apart;
      rest.splice(rest.indexOf(mark), 1);
    });
  }
}

function toLines(marks: readonly Mark[]): Layout['lines'] {
  const byPlan = groupBy(marks, ({ figure }) => figure.plan);
  return [...byPlan].flatMap(([plan, own]) => {
    const points = own.toSorted((a, b) => (a.figure.year ?? 0) - (b.figure.year ?? 0));
    // Where a document sets two figures for one year, no line takes a side.
    const years = new Set(points.map(({ figure }) => figure.year));
    return years.size === points.length && points.length > 1 ? [{ plan, points }] : [];
  });
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a mark itself takes: its sign, the arrow of 以上 or 以内, the sign of a finding below. */
function toSignBox({ x, y, yMax = y, strength, figure }: Mark): Box {
  const above = strength === '>=' ? 19 : 6;
  const below = figure.findings.length > 0 ? 24 : strength === '<=' ? 19 : 6;
  return { left: x - 6, right: x + 6, top: Math.min(y, yMax) - above, bottom: Math.max(y, yMax) + below };
}

/** Half a line of words, in pixels, and how far words may stand out of the frame into the card's own margin. */
const halfLine = 7;
const outside = 10;

/** Where words may stand: beside the mark, above it or below it. */
function toWordsPlaces(mark: Mark, isAlone: boolean): WordsPlace[] {
  // A dashed ring takes more room than a sign.
  const beside = mark.strength === '~' ? 14 : 10;
  const sign = toSignBox(mark);
  const right: WordsPlace = { x: mark.x + beside, y: mark.y, anchor: 'start' };
  const left: WordsPlace = { x: mark.x - beside, y: mark.y, anchor: 'end' };
  const above: WordsPlace = { x: mark.x, y: sign.top - halfLine + 1, anchor: 'middle' };
  const below: WordsPlace = { x: mark.x, y: sign.bottom + halfLine, anchor: 'middle' };
  return isAlone ? [above, right, left, below] : [right, left, above, below];
}

function toWordsBox({ x, y, anchor }: WordsPlace, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - halfLine, bottom: y + halfLine };
}

/** Puts the words of each mark where they meet neither a sign nor other words; where nothing is free they are left out. */
function placeWords(years: readonly (readonly Mark[])[], widthOf: (mark: Mark) => number, frame: Frame): void {
  const signs = years.flat().map((mark) => ({ mark, box: toSignBox(mark) }));
  const taken: Box[] = [];
  for (const year of years)
    for (const mark of year.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
      const width = widthOf(mark);
      const free = toWordsPlaces(mark, year.length === 1)
        .map((words) => ({ words, box: toWordsBox(words, width) }))
        .find(
          ({ box }) =>
            box.left >= -outside &&
            box.right <= frame.width + outside &&
            box.top >= 0 &&
            box.bottom <= frame.height - ground &&
            !taken.some((other) => meet(box, other)) &&
            !signs.some((sign) => sign.mark !== mark && meet(box, sign.box)),
        );
      if (!free) continue;
      mark.words = free.words;
      taken.push(free.box);
    }
}

/**
 * Places every figure of an indicator that has a number and a year.
 *
 * @param widthOf pixels that the words of a mark take
 */
export function toLayout(indicator: Indicator, frame: Frame, widthOf: (mark: Mark) => number): Layout {
  const at = (value: number, figure: TargetFigure): number => toScaled(value, figure, indicator);
  const values = indicator.drawn.flatMap((figure) =>
    [figure.value, figure.valueMax, figure.baseline?.value].flatMap((each) =>
      each === undefined ? [] : [at(each, figure)],
    ),
  );
  const toY = toScale(values, frame.height);
  const marks = indicator.drawn.map((figure): Mark => {
    const [x, y] = [toX(figure.year ?? 0, frame), toY(at(figure.value ?? 0, figure))];
    const yMax = figure.valueMax === undefined ? {} : { yMax: toY(at(figure.valueMax, figure)) };
    return { figure, strength: toStrength(figure), x, y, ...yMax };
  });
  const ofYears = [...groupBy(marks, ({ figure }) => figure.year).values()];
  for (const year of ofYears) spread(year);
  placeWords(ofYears, widthOf, frame);
  const starts = new Map<string, Start>();
  for (const figure of indicator.drawn) {
    const { value, year, text = '' } = figure.baseline ?? {};
    if (value === undefined || year === undefined) continue;
    const start = { plan: figure.plan, x: toX(year, frame), y: toY(at(value, figure)), text };
    starts.set(`${figure.plan} ${String(year)} ${String(value)}`, start);
  }
  return { marks, starts: [...starts.values()], lines: toLines(marks) };
}
