/** Groups in a layout: what a layout sees of them, and where boxes stand when a group opens or closes. */
import type { Graph, GraphNode } from '../../server/model/graph.ts';
import type { Grouping } from './groups.ts';
import { placeNear } from './place-near.ts';
import type { Growth } from './places.ts';
import type { Point } from './scene.ts';
import type { NodeSet } from './sets.ts';
import type { Size } from './sizes.ts';

type Groups = Pick<Grouping, 'groupOf'>;

/** The box that a node stands in: its group's, else its own. */
export const boxOf = ({ groupOf }: Groups, id: string): string => groupOf.get(id) ?? id;

/** Boxes of these nodes, each once, in the order of their first nodes. */
export const boxesOf = (groups: Groups, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => boxOf(groups, id))),
];

/** A group as a node: of its kind, its plan and its year, where all its members are. */
function toGroupNode({ id, kind, place, part }: NodeSet): GraphNode {
  const plan = place.startsWith('plan/') ? { plan: place } : {};
  const year = kind === 'Target' && /^\d+$/u.test(part) ? { year: Number(part) } : {};
  return { id, labels: ['Entity', kind], properties: { name: id, aliases: [], ...plan, ...year } };
}

/** The graph of the boxes: what a layout goes by that asks who is joined with whom, and of which year a box is. */
export function toBoxGraph({ nodes, relationships }: Graph, grouping: Grouping): Graph {
  if (grouping.groups.length === 0) return { nodes, relationships };
  return {
    nodes: [...nodes.filter(({ id }) => !grouping.groupOf.has(id)), ...grouping.groups.map(toGroupNode)],
    relationships: relationships.flatMap((each) => {
      const [start, end] = [boxOf(grouping, each.start), boxOf(grouping, each.end)];
      return start === end ? [] : [{ ...each, start, end }];
    }),
  };
}

/** What an expansion brought, in boxes. */
export const inBoxes = (groups: Groups, growth: Growth): Growth => ({
  ...growth,
  around: boxOf(groups, growth.around),
  nodes: boxesOf(groups, growth.nodes),
});

/**
 * Places after groups opened or closed: a box that is still there stays, and what is new stands around the box that
 * held it before.
 *
 * @param ids of the nodes that are shown now
 * @param kept places that a saved view keeps
 */
export function regrouped(
  places: ReadonlyMap<string, Point>,
  { before, after }: { before: Groups; after: Groups },
  ids: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>> = {},
): Map<string, Point> {
  let now = new Map<string, Point>();
  const fresh = new Map<string, string[]>();
  for (const id of ids) {
    const box = boxOf(after, id);
    const place = places.get(box) ?? kept[box];
    if (now.has(box)) continue;
    if (place) now.set(box, place);
    else {
      const from = boxOf(before, id);
      const beside = fresh.get(from) ?? [];
      if (!beside.includes(box)) fresh.set(from, [...beside, box]);
    }
  }
  for (const [from, boxes] of fresh) now = placeNear(boxes, places.get(from) ?? { x: 0, y: 0 }, now, sizes);
  return now;
}
