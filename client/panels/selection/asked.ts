/** What the server said about the chosen nodes, as one graph; no DOM. */
import type { Graph, GraphRelationship } from '../../../server/model/graph.ts';
import type { CommonView, PathsView, WorkView } from '../../../server/model/views.ts';
import { toKey } from '../../picture/relationships.ts';
import type { Scene } from '../../picture/scene.ts';
import { joined } from '../../view.ts';

/** The shortest paths between two of the chosen nodes. */
export interface Connection {
  from: string;
  to: string;
  found: PathsView;
}

export interface Answers {
  graph: Graph;
  common: CommonView | undefined;
  connections: Connection[];
  /** Pairs of chosen nodes there are; more than are asked about where many are chosen. */
  pairs: number;
  work: WorkView;
}

/** Pairs asked about at once: every pair of up to five nodes. */
export const mostPairs = 10;

/** Pairs of chosen nodes, the first-chosen first. */
export const toPairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((from, i) => ids.slice(i + 1).map((to): [string, string] => [from, to]));

export function toAnswers(
  common: CommonView | undefined,
  connections: Connection[],
  pairs: number,
  work: WorkView,
): Answers {
  const graph = joined([...(common ? [common] : []), ...connections.map(({ found }) => found), work]);
  return { graph, common, connections, pairs, work };
}

/** Relationships of one step, whichever way they run; the same fact of two plans is two. */
export const stepOf = (graph: Graph, a: string, b: string): GraphRelationship[] =>
  graph.relationships.filter(({ start, end }) => (start === a && end === b) || (start === b && end === a));

/** Keys of the relationships that a path goes along. */
const keysOf = ({ found }: Connection): Set<string> => new Set(found.relationships.map(toKey));

/** Ids of nodes and lines of the picture that lie on the paths, and the chosen ones: what is lit. */
export function toLit(scene: Scene, selected: readonly string[], connections: readonly Connection[]): Set<string> {
  const ids = new Set([...selected, ...connections.flatMap(({ found }) => found.paths.flat())]);
  const keys = new Set(connections.flatMap((each) => [...keysOf(each)]));
  const lit = new Set<string>();
  for (const node of scene.nodes) if (node.holds.some((id) => ids.has(id))) lit.add(node.id);
  for (const line of scene.lines)
    if (lit.has(line.from) && lit.has(line.to) && line.holds.some((key) => keys.has(key))) lit.add(line.id);
  return lit;
}

/** Keys of the relationships between the nodes of an id like `TYPE from to`: a line that need not be on the picture. */
export function keysOfLine(graph: Graph, id: string): string[] {
  const [type, from, to] = id.split(' ');
  return graph.relationships.filter((each) => each.type === type && each.start === from && each.end === to).map(toKey);
}
