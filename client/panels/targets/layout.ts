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
  words: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
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
/** Lines of words need so many pixels; marks at the same place stand so far apart. */
const lineHeight = 14;
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

/** Words of one mark stand above it; of several in a year beside them, apart from each other. */
function placeWords(marks: readonly Mark[]): void {
  const [only, ...others] = marks;
  if (only && others.length === 0) {
    only.words = { x: only.x, y: (only.yMax ?? only.y) - (only.strength === '>=' ? 24 : 12), anchor: 'middle' };
    return;
  }
  let floor = -Infinity;
  const sorted = marks.toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const mark of sorted) {
    const twin = sorted.some((each) => each !== mark && Math.abs(each.y - mark.y) < lineHeight && each.x > mark.x);
    // A dashed ring takes more room than a sign.
    const beside = mark.strength === '~' ? 14 : 10;
    if (twin) {
      mark.words = { x: mark.x - beside, y: mark.y, anchor: 'end' };
      continue;
    }
    const y = Math.max(mark.y, floor + lineHeight);
    floor = y;
    mark.words = { x: mark.x + beside, y, anchor: 'start' };
  }
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

/** Places every figure of an indicator that has a number and a year. */
export function toLayout(indicator: Indicator, frame: Frame): Layout {
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
    return { figure, strength: toStrength(figure), x, y, ...yMax, words: { x, y, anchor: 'middle' } };
  });
  for (const year of groupBy(marks, ({ figure }) => figure.year).values()) {
    spread(year);
    placeWords(year);
  }
  const starts = new Map<string, Start>();
  for (const figure of indicator.drawn) {
    const { value, year, text = '' } = figure.baseline ?? {};
    if (value === undefined || year === undefined) continue;
    const start = { plan: figure.plan, x: toX(year, frame), y: toY(at(value, figure)), text };
    starts.set(`${figure.plan} ${String(year)} ${String(value)}`, start);
  }
  return { marks, starts: [...starts.values()], lines: toLines(marks) };
}
