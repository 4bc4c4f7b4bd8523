/** Who is joined with whom by lines, whichever way they run. */
import type { Graph } from '../../server/model/graph.ts';
import { groupBy } from '../../server/model/group-by.ts';

/** Ids of the nodes that a node is joined with, in the order of the lines; as often as there are lines. */
export function toAdjacent({ relationships }: Pick<Graph, 'relationships'>): (id: string) => string[] {
  const ends = relationships.flatMap(({ start, end }) => [
    { from: start, to: end },
    { from: end, to: start },
  ]);
  const byId = groupBy(ends, ({ from }) => from);
  return (id) => (byId.get(id) ?? []).map(({ to }) => to);
}
