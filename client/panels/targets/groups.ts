/** Which figures stand together, and whether they make a chart. */
import type { TargetFigure } from '../../../server/model/index.ts';

/** One indicator in one sense, as one or several plans set it. */
export interface Indicator {
  key: string;
  /** As most of its figures write it. */
  name: string;
  /** Other writings of it. */
  wordings: string[];
  /** As its first figure writes it; figures on the scale are told in it. */
  unit: string;
  scale: number;
  /** 水平 and 累计 may stand together; what is added or grows may not. */
  kinds: string[];
  /** Figures with a number and a year, of plans as a whole. */
  drawn: TargetFigure[];
  /** Goals in words and figures without a year. */
  told: TargetFigure[];
  /** Figures of single places, as in a table of towns. */
  places: TargetFigure[];
  plans: string[];
  /** True where it has several years, or several plans, so that a picture says more than a line. */
  isChart: boolean;
}

const startOf = ({ evidence }: TargetFigure): number => evidence[0]?.start ?? Number.MAX_SAFE_INTEGER;

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

/** Without the unit: a goal in words has none, and belongs to the figures of its indicator all the same. */
const toSense = (key: string): string => key.slice(0, key.lastIndexOf(' '));

function toKeys(figures: readonly TargetFigure[]): (figure: TargetFigure) => string {
  const numbered = new Map<string, Set<string>>();
  for (const { key, value } of figures)
    if (value !== undefined) numbered.set(toSense(key), (numbered.get(toSense(key)) ?? new Set()).add(key));
  return ({ key, value }) => {
    const [only, ...others] = value === undefined ? (numbered.get(toSense(key)) ?? []) : [key];
    return only !== undefined && others.length === 0 ? only : key;
  };
}

function toIndicator(key: string, figures: readonly TargetFigure[]): Indicator {
  const whole = figures.filter(({ ofPlace }) => !ofPlace);
  const drawn = whole.filter(({ value, year }) => value !== undefined && year !== undefined);
  const [first] = drawn.length > 0 ? drawn : figures;
  const name = mostFrequent((drawn.length > 0 ? drawn : figures).map(({ indicator }) => indicator));
  const years = new Set(
    drawn.flatMap(({ year, baseline }) => [year, baseline?.year].filter((each) => each !== undefined)),
  );
  const plans = new Set(drawn.map(({ plan }) => plan));
  return {
    key,
    name,
    wordings: [...new Set(whole.map(({ indicator }) => indicator))].filter((each) => each !== name),
    unit: first?.unit ?? '',
    scale: first?.scale ?? 1,
    kinds: [...new Set((drawn.length > 0 ? drawn : figures).map(({ kind }) => kind))],
    drawn,
    told: whole.filter(({ value, year }) => value === undefined || year === undefined),
    places: figures.filter(({ ofPlace }) => ofPlace),
    plans: [...new Set(figures.map(({ plan }) => plan))],
    isChart: years.size > 1 || plans.size > 1,
  };
}

/**
 * Indicators with their figures: those of most plans and years first, then as the documents write them.
 *
 * @param plans ids of the plans in the order in which they are shown
 */
export function toIndicators(figures: readonly TargetFigure[], plans: readonly string[]): Indicator[] {
  const place = new Map(plans.map((id, index) => [id, index]));
  const sorted = figures.toSorted(
    (a, b) =>
      (place.get(a.plan) ?? plans.length) - (place.get(b.plan) ?? plans.length) ||
      startOf(a) - startOf(b) ||
      (a.year ?? 0) - (b.year ?? 0),
  );
  const keyOf = toKeys(sorted);
  const groups = new Map<string, TargetFigure[]>();
  for (const figure of sorted) groups.set(keyOf(figure), [...(groups.get(keyOf(figure)) ?? []), figure]);
  const width = ({ drawn }: Indicator): number => new Set(drawn.map(({ year }) => year)).size;
  return [...groups]
    .map(([key, members]) => toIndicator(key, members))
    .map((indicator, index) => ({ indicator, index }))
    .sort(
      (a, b) =>
        Number(b.indicator.isChart) - Number(a.indicator.isChart) ||
        (a.indicator.isChart
          ? b.indicator.plans.length - a.indicator.plans.length || width(b.indicator) - width(a.indicator)
          : 0) ||
        a.index - b.index,
    )
    .map(({ indicator }) => indicator);
}

/** The value on the scale of its indicator: 12 000 台 as 1.2 where the indicator is told in 万台. */
export const toScaled = (
  value: number,
  figure: Pick<TargetFigure, 'scale'>,
  { scale }: Pick<Indicator, 'scale'>,
): number => (scale === figure.scale ? value : Number(((value * figure.scale) / scale).toPrecision(12)));
