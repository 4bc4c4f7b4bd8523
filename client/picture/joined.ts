/** What runs between two boxes of a free picture: the relationships of one type and direction are one line. */
import type { Graph } from '../../server/model/graph.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toCount } from './line-count.ts';
import { toKey } from './relationships.ts';
import type { PlacedLine, PlacedNode } from './scene.ts';

/** A line before it has its points. */
export interface Joined {
  from: PlacedNode;
  to: PlacedNode;
  line: Omit<PlacedLine, 'points'>;
}

/** The same for two boxes, whichever way a line runs between them. */
export const toPairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** In the order of their first relationships; what begins and ends in one box is no line. */
export function toJoined({ relationships }: Pick<Graph, 'relationships'>, nodes: readonly PlacedNode[]): Joined[] {
  const boxOf = new Map(nodes.flatMap((node) => node.holds.map((id) => [id, node] as const)));
  const ends = relationships.flatMap((relationship) => {
    const [from, to] = [boxOf.get(relationship.start), boxOf.get(relationship.end)];
    return from && to && from !== to ? [{ relationship, from, to }] : [];
  });
  const byLine = groupBy(ends, ({ relationship, from, to }) => `${relationship.type} ${from.id} ${to.id}`);
  return [...byLine].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    const { from, to, relationship } = first;
    const holds = own.map((each) => toKey(each.relationship));
    const line = { id, type: relationship.type, from: from.id, to: to.id, holds, ...toCount(from, to, own.length) };
    return [{ from, to, line }];
  });
}
