/** A timeline: columns of years from left to right; before them those that act in all of them and have none. */
import { labelOf, type Graph, type GraphNode } from '../../server/model/graph.ts';
import type { PlanSummary } from '../../server/model/views.ts';
import { laneRoom, type Bay } from './bay-lines.ts';
import type { Point } from './scene.ts';
import { air, usualSize, type Size } from './sizes.ts';

/** Lines that pass columns run between their heads and their boxes. */
const above = 20;
const firstBox = 44;
/** Boxes in one column before a second one is begun beside it. */
const mostInColumn = 22;

/** Where the words of a column stand, and which year they tell; none for what has no date. */
export interface YearHead {
  year?: number;
  at: Point;
  count: number;
}

const yearOf = (value: unknown): number | undefined => {
  const year = typeof value === 'number' ? value : typeof value === 'string' ? Number(value.slice(0, 4)) : NaN;
  return Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined;
};

/**
 * The year that a node belongs to: a target's own, the one in which a plan was issued or begins, and for a task or a
 * project the last year of its plan's period, by which it is to be done.
 */
export function toYear(node: GraphNode, plans: readonly PlanSummary[]): number | undefined {
  const { year, issuedOn, periodStart, periodEnd, plan } = node.properties;
  const own = plans.find(({ id }) => id === plan);
  switch (labelOf(node)) {
    case 'Plan':
      return yearOf(issuedOn) ?? yearOf(periodStart) ?? yearOf(periodEnd);
    case 'Target':
      return yearOf(year) ?? own?.periodEnd;
    case 'Task':
    case 'Project':
      return own?.periodEnd;
    default:
      return undefined;
  }
}

/** What was kept first, in the order in which it stood: what has come since stands behind it. */
function inOrder(ids: readonly string[], kept: Readonly<Record<string, Point>>): string[] {
  const at = (id: string): Point => kept[id] ?? { x: Infinity, y: Infinity };
  const before = ids.filter((id) => kept[id]).sort((a, b) => at(a).x - at(b).x || at(a).y - at(b).y);
  return [...before, ...ids.filter((id) => !kept[id])];
}

/**
 * Middles of the boxes, the heads of the columns, and where lines run between them. Within a year the graph's own order is kept.
 *
 * @param kept places from before: of them the order within a year is kept, for the years themselves may move
 */
export function toYears(
  graph: Graph,
  plans: readonly PlanSummary[],
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>> = {},
): { places: Map<string, Point>; heads: YearHead[]; lanes: { bays: Bay[]; above: number } } {
  const sizeOf = (id: string): Size => sizes.get(id) ?? usualSize;
  const byYear = new Map<number, string[]>();
  for (const node of graph.nodes) {
    const year = toYear(node, plans) ?? -Infinity;
    byYear.set(year, [...(byYear.get(year) ?? []), node.id]);
  }
  const places = new Map<string, Point>();
  const heads: YearHead[] = [];
  const bays: Bay[] = [];
  let left = 0;
  for (const [year, own] of [...byYear].sort(([one], [other]) => one - other)) {
    const ids = inOrder(own, kept);
    heads.push({ ...(Number.isFinite(year) ? { year } : {}), at: { x: left, y: 0 }, count: ids.length });
    for (let from = 0; from < ids.length; from += mostInColumn) {
      const column = ids.slice(from, from + mostInColumn);
      const width = Math.max(...column.map((id) => sizeOf(id).width));
      let top = firstBox;
      for (const id of column) {
        const { height } = sizeOf(id);
        places.set(id, { x: left + sizeOf(id).width / 2, y: top + height / 2 });
        top += height + air;
      }
      bays.push({ left, right: left + width });
      left += width + laneRoom;
    }
  }
  return { places, heads, lanes: { bays, above } };
}
