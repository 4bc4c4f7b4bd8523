/** Draws one chart with Observable Plot: marks in pixels from `layout.ts`, colours from the page's tokens. */
import { dot, line, link, plot, ruleX, ruleY, text, vector, type Markish } from '@observablehq/plot';
import type { Frame, Layout, Mark } from './layout.ts';
import { ground, toX } from './layout.ts';
import type { Sign } from './signs.ts';

export interface Chart {
  frame: Frame;
  layout: Layout;
  /** The sign of each plan by its id. */
  signs: ReadonlyMap<string, Sign>;
  /** What stands beside a mark. */
  toWords: (mark: Mark) => string;
  picked: string | undefined;
}

const radius = 5.5;
const quiet: Sign = { tone: 'ink2', corners: [] };

/** Years that the axis names: each where there is room, else every second, fifth … */
export function toTicks({ width, years: [first, last] }: Pick<Frame, 'width' | 'years'>): number[] {
  const most = Math.max(2, Math.floor(width / 40));
  const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each < most) ?? 50;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => (year - first) % step === 0);
}

/** Plot's own symbols know few shapes: the signs are drawn by their corners. */
const toSymbol = (sign: Sign) => ({
  draw(context: CanvasPath) {
    if (sign.corners.length === 0) {
      context.moveTo(radius, 0);
      context.arc(0, 0, radius * 0.95, 0, 2 * Math.PI);
    } else {
      sign.corners.forEach(([x, y], i) => {
        if (i === 0) context.moveTo(x * radius, y * radius);
        else context.lineTo(x * radius, y * radius);
      });
      context.closePath();
    }
  },
});

const x = (mark: { x: number }): number => mark.x;
const y = (mark: { y: number }): number => mark.y;

/** 以上 an arrow up, 以内 an arrow down, 左右 a dashed ring, a range a bar between two signs. */
function toStrengthMarks(marks: readonly Mark[], colourOf: (mark: Mark) => string): Markish[] {
  // Tokens are colours already: no scale of colours is wanted.
  const stroke = { value: colourOf, scale: null };
  const of = (strength: Mark['strength']): Mark[] => marks.filter((mark) => mark.strength === strength);
  const arrow = { x, y, anchor: 'start' as const, length: 19, shape: 'arrow' as const, strokeWidth: 1.6 };
  return [
    vector(of('>='), { ...arrow, rotate: 0, stroke }),
    vector(of('<='), { ...arrow, rotate: 180, stroke }),
    dot(of('~'), { x, y, r: radius + 4, stroke, strokeDasharray: '2.5 2.5', strokeWidth: 1.4 }),
    link(of('range'), { x1: x, x2: x, y1: y, y2: ({ yMax = 0 }: Mark) => yMax, stroke, strokeWidth: 2.4 }),
  ];
}

function toSigns(marks: readonly Mark[], signs: Chart['signs']): Markish[] {
  return [...signs].flatMap(([plan, sign]) => {
    const own = marks.filter(({ figure }) => figure.plan === plan);
    // The upper end of a range is drawn like the lower.
    const ends = own.flatMap((mark) => (mark.yMax === undefined ? [mark] : [mark, { ...mark, y: mark.yMax }]));
    const colour = `var(--${sign.tone})`;
    return [
      dot(ends, {
        ...{ x, y, symbol: toSymbol(sign), strokeWidth: 1.6, stroke: colour },
        fill: { value: ({ figure }: Mark) => (figure.dated ? colour : 'var(--sheet)'), scale: null },
      }),
    ];
  });
}

function toLabels(marks: readonly Mark[], toWords: Chart['toWords']): Markish[] {
  return (['start', 'middle', 'end'] as const).map((textAnchor) =>
    text(
      marks.filter(({ words }) => words?.anchor === textAnchor),
      {
        ...{ x: ({ words }: Mark) => words?.x, y: ({ words }: Mark) => words?.y, text: toWords, textAnchor },
        ...{ fill: 'var(--ink)', stroke: 'var(--sheet)', strokeWidth: 4, fontWeight: 700 },
      },
    ),
  );
}

/** A triangle with ! under the sign: the document contradicts itself here. */
const toFindingMarks = (marks: readonly Mark[]): Markish[] => [
  dot(marks, { x, y, dy: 17, symbol: 'triangle', r: 6, fill: 'var(--zhe-tint)', stroke: 'var(--zhe)' }),
  text(marks, { x, y, dy: 18, text: () => '!', fill: 'var(--zhe)', fontSize: 11, fontWeight: 700 }),
];

/** The chart as SVG, without the ways to reach its marks. */
export function drawChart({ frame, layout, signs, toWords, picked }: Chart): SVGSVGElement {
  const { width, height } = frame;
  const { marks, starts, lines } = layout;
  const colourOf = ({ figure }: Mark): string => `var(--${(signs.get(figure.plan) ?? quiet).tone})`;
  const axis = height - ground;
  const ticks = toTicks(frame).map((year) => ({ year, x: toX(year, frame) }));
  const drawn = plot({
    ...{ width, height, margin: 0, axis: null, x: { type: 'identity' }, y: { type: 'identity' } },
    style: { background: 'none', color: 'var(--ink2)', fontFamily: 'inherit', fontSize: '12px' },
    marks: [
      ruleX(ticks, { x, y1: 8, y2: axis, stroke: 'var(--rule)' }),
      ruleY([axis], { stroke: 'var(--rule2)' }),
      text(ticks, { x, y: axis + 12, text: (tick: { year: number }) => String(tick.year), fill: 'var(--ink2)' }),
      ...lines.map(({ points }) => line(points, { x, y, stroke: 'var(--ink3)', strokeWidth: 1.2 })),
      dot(starts, { x, y, r: 4, stroke: 'var(--ink2)', strokeWidth: 1.4, fill: 'var(--sheet)' }),
      text(starts, {
        ...{ x, y, dy: 14, text: (start: { text: string }) => start.text, fill: 'var(--ink2)' },
        ...{ stroke: 'var(--sheet)', strokeWidth: 4 },
      }),
      dot(
        marks.filter(({ figure }) => figure.id === picked),
        { x, y, r: radius + 6, fill: 'var(--mark)', stroke: 'var(--ink)', strokeWidth: 1.6 },
      ),
      ...toStrengthMarks(marks, colourOf),
      ...toSigns(marks, signs),
      ...toFindingMarks(marks.filter(({ figure }) => figure.findings.length > 0)),
      ...toLabels(marks, toWords),
    ],
  });
  // Plot names groups that have no role, which tells a screen reader nothing: the links are named one by one.
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return drawn as SVGSVGElement;
}
