/** How far the middles of boxes are drawn apart, so that the boxes fit a canvas at the largest size. */
import type { Point } from './scene.ts';
import { touch, usualSize, type Size } from './sizes.ts';

/** Boxes by their middles, the lines between them by their places in the list. */
interface Spread {
  middles: readonly Point[];
  sizes: readonly Size[];
  lines: readonly (readonly [from: number, to: number])[];
}

/** What a usual canvas leaves inside the margin of a picture. */
const room: Size = { width: 944, height: 585 };
/** Room between two boxes: above each stands the number of what is not drawn. */
const air: Size = { width: 16, height: 24 };
/** Room between a line and a box that is none of its ends. */
const lineAir = 3;
/** Stretches that are tried, in tenths. */
const tenths = { x: { least: 10, most: 26 }, y: { least: 6, most: 20 } };

const stretched = (middles: readonly Point[], by: Point): Point[] =>
  middles.map(({ x, y }) => ({ x: x * by.x, y: y * by.y }));

/** How large the boxes can be drawn in the room; never larger than they are. */
function toShare(middles: readonly Point[], sizes: readonly Size[]): number {
  const reach = (at: 'x' | 'y', along: 'width' | 'height'): number => {
    const halves = sizes.map((size) => size[along] / 2);
    const far = middles.map((middle, i) => middle[at] + (halves[i] ?? 0));
    const near = middles.map((middle, i) => middle[at] - (halves[i] ?? 0));
    return Math.max(...far) - Math.min(...near);
  };
  return Math.min(1, room.width / reach('x', 'width'), room.height / reach('y', 'height'));
}

/** Whether a straight line passes through a box or near its border. */
function passes(from: Point, to: Point, middle: Point, { width, height }: Size): boolean {
  let [enters, leaves] = [0, 1];
  const half = { x: width / 2 + lineAir, y: height / 2 + lineAir };
  for (const at of ['x', 'y'] as const) {
    const run = to[at] - from[at];
    const [one, other] = [middle[at] - half[at] - from[at], middle[at] + half[at] - from[at]];
    if (run === 0 && (one > 0 || other < 0)) return false;
    if (run === 0) continue;
    enters = Math.max(enters, Math.min(one / run, other / run));
    leaves = Math.min(leaves, Math.max(one / run, other / run));
  }
  return enters <= leaves;
}

/** Whether no box comes near another, and no line near a box that is none of its ends. */
function isClear({ middles, sizes, lines }: Spread): boolean {
  const sizeOf = (i: number): Size => sizes[i] ?? usualSize;
  if (middles.some((one, i) => middles.some((other, j) => j < i && touch(one, sizeOf(i), other, sizeOf(j), air))))
    return false;
  return !lines.some(([from, to]) => {
    const [start, end] = [middles[from], middles[to]];
    return start && end && middles.some((middle, i) => i !== from && i !== to && passes(start, end, middle, sizeOf(i)));
  });
}

const range = ({ least, most }: { least: number; most: number }): number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => (least + i) / 10);

/**
 * The stretch at which the boxes are drawn largest and are clear of each other and of each other's lines; of several the
 * one nearest to the usual. Nothing where none is clear that is as large as the usual.
 */
export function toStretch(spread: Spread, usual: Point): Point | undefined {
  const least = toShare(stretched(spread.middles, usual), spread.sizes);
  const tried = range(tenths.x).flatMap((x) =>
    range(tenths.y).flatMap((y) => {
      const middles = stretched(spread.middles, { x, y });
      const share = toShare(middles, spread.sizes);
      const far = Math.abs(Math.log(x / usual.x)) + Math.abs(Math.log(y / usual.y));
      return share < least ? [] : [{ by: { x, y }, middles, share, far }];
    }),
  );
  tried.sort((one, other) => other.share - one.share || one.far - other.far);
  return tried.find(({ middles }) => isClear({ ...spread, middles }))?.by;
}
