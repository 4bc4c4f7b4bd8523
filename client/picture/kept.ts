/** What no group may hide: what a picture is about, what is chosen on it, and the way from one to the other. */
import type { Graph } from '../../server/model/graph.ts';
import { toAdjacent } from './adjacent.ts';

/** Ids on a shortest way between two nodes, both with it; the two alone where there is none. */
function toWay(graph: Graph, from: string, to: string): string[] {
  const adjacent = toAdjacent(graph);
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of before.keys()) {
    if (id === to) break;
    for (const other of adjacent(id)) if (!before.has(other)) before.set(other, id);
  }
  if (!before.has(to)) return [from, to];
  const way: string[] = [];
  for (let id: string | undefined = to; id !== undefined; id = before.get(id)) way.push(id);
  return way;
}

/**
 * @param picked a node's id or a line's `TYPE from to`; a line to a group has drawn ends already
 * @param others further ids, in the order of their weight
 */
export function toKept(graph: Graph, root: string, picked: string | undefined, others: readonly string[]): string[] {
  const ends = picked === undefined || picked.includes(' group ') ? [] : picked.split(' ');
  const known = new Set(graph.nodes.map(({ id }) => id));
  const chosen = ends.filter((id) => known.has(id));
  const ways = chosen.flatMap((id) => toWay(graph, root, id));
  return [...new Set([root, ...chosen, ...ways, ...others])].filter((id) => known.has(id));
}
