/** Lines of a picture in columns of years: along lanes between the columns, so that none runs behind a box. */
import { groupBy } from '../../server/model/group-by.ts';
import { toPairKey, type Joined } from './joined.ts';
import { toLanes, type Run } from './lanes.ts';
import type { PlacedLine, PlacedNode, Point } from './scene.ts';

/** A column of boxes that stand at its left side; before it is room for lanes. */
export interface Bay {
  left: number;
  right: number;
}

/** Pixels before a column that lanes may use. */
export const laneRoom = 52;
/** Least way from a lane to a box. */
const stub = 15;
/** Lines of one node leave it so far from one another. */
const besideBy = 4;

/** A line as it runs from the one of its nodes that has more lines (the hub), which need not be where it begins. */
interface Way {
  joined: Joined;
  hub: PlacedNode;
  other: PlacedNode;
  /** Gaps that it runs through, by the column behind each: one where the boxes stand side by side, else two. */
  near: number;
  far: number;
  /** Lines of one hub and type run together. */
  run: string;
  /** Heights at which it leaves the hub and reaches the other box. */
  from: number;
  to: number;
}

const bayOf = ({ at, width }: PlacedNode, bays: readonly Bay[]): number =>
  Math.max(
    0,
    bays.findLastIndex(({ left }) => left <= at.x - width / 2 + 1),
  );

/** Nearest to the middle of a box, and never beyond its corners. */
const port = ({ at, height }: PlacedNode, nth: number, all: number): number => {
  const most = Math.max(0, height / 2 - 3);
  return at.y + Math.min(most, Math.max(-most, (nth - (all - 1) / 2) * besideBy));
};

/** From which node each line is looked at: the one with more lines, so that they share a lane for a part of their way. */
function toWays(all: readonly Joined[], bays: readonly Bay[]): Way[] {
  const lines = new Map<string, number>();
  for (const { from, to } of all) for (const { id } of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1);
  const halves = all.map((joined) => {
    const hub = (lines.get(joined.to.id) ?? 0) > (lines.get(joined.from.id) ?? 0) ? joined.to : joined.from;
    return { joined, hub, other: hub === joined.to ? joined.from : joined.to, run: `${joined.line.type} ${hub.id}` };
  });
  const runsOf = new Map(
    [...groupBy(halves, ({ hub }) => hub.id)].map(([hub, own]) => [hub, [...new Set(own.map(({ run }) => run))]]),
  );
  const pairs = groupBy(halves, ({ hub, other }) => toPairKey(hub.id, other.id));
  return halves.map((half): Way => {
    const { hub, other, run } = half;
    const [a, b] = [bayOf(hub, bays), bayOf(other, bays)];
    const runs = runsOf.get(hub.id) ?? [];
    const beside = pairs.get(toPairKey(hub.id, other.id)) ?? [];
    return {
      ...half,
      near: a < b ? a + 1 : a,
      far: a <= b ? b : b + 1,
      from: port(hub, runs.indexOf(run), runs.length),
      to: port(other, beside.indexOf(half), beside.length),
    };
  });
}

/** Where in each gap each run has its lane: `run gap` → x. Runs from a hub and those that come down from above are two. */
function toLanesOf(ways: readonly Way[], bays: readonly Bay[], above: number): Map<string, number> {
  const stretches = ways.flatMap(({ run, near, far, from, to }) =>
    near === far
      ? [{ gap: near, run, from, to }]
      : [
          { gap: near, run, from, to: above },
          { gap: far, run, from: above, to },
        ],
  );
  const xs = new Map<string, number>();
  for (const [gap, own] of groupBy(stretches, (each) => each.gap)) {
    const runs: Run[] = [...groupBy(own, ({ run }) => run)].map(([id, parts]) => ({
      id,
      from: parts[0]?.from ?? 0,
      to: parts.map(({ to }) => to),
    }));
    const { laneOf, lanes } = toLanes(runs);
    const right = (bays[gap] ?? { left: (bays[gap - 1]?.right ?? 0) + laneRoom }).left - stub;
    const pitch = (laneRoom - 2 * stub) / Math.max(1, lanes - 1);
    for (const [run, lane] of laneOf) xs.set(`${run} ${String(gap)}`, right - (lanes - 1 - lane) * Math.min(8, pitch));
  }
  return xs;
}

/** Points of a way from the hub to the other box; bends that lie on one height are none. */
function toPoints(
  { hub, other, near, far, from, to, run }: Way,
  xs: ReadonlyMap<string, number>,
  above: number,
): Point[] {
  const laneAt = (gap: number): number => xs.get(`${run} ${String(gap)}`) ?? 0;
  const sideOf = ({ at, width }: PlacedNode, lane: number): number => at.x + (lane > at.x ? width : -width) / 2;
  const [out, into] = [laneAt(near), laneAt(far)];
  const [start, end] = [
    { x: sideOf(hub, out), y: from },
    { x: sideOf(other, into), y: to },
  ];
  if (near !== far)
    return [start, { x: out, y: from }, { x: out, y: above }, { x: into, y: above }, { x: into, y: to }, end];
  if (Math.abs(from - to) < 1 && start.x !== end.x) return [start, { x: end.x, y: from }];
  return [start, { x: out, y: from }, { x: into, y: to }, end];
}

/**
 * Lines between boxes of columns: out to a lane, along it and in; past other columns above their boxes.
 *
 * @param bays the columns, from left to right
 * @param above height over all boxes at which lines pass columns
 */
export function toBayLines(all: readonly Joined[], bays: readonly Bay[], above: number): PlacedLine[] {
  const ways = toWays(all, bays);
  const xs = toLanesOf(ways, bays, above);
  return ways.map((way) => {
    const points = toPoints(way, xs, above);
    return { ...way.joined.line, points: way.hub.id === way.joined.from.id ? points : points.toReversed() };
  });
}
