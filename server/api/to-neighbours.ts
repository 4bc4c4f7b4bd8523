import type { GraphStore, Row } from '../graph/port.ts';
import type { GraphNode, NeighboursView } from '../model/index.ts';
import { collectGraph, toWords } from './rows.ts';
import { beside } from './selection/ids.ts';

/**
 * Rows of `neighbours.cypher` as they are sent: the node itself first, and how many neighbours each of them has.
 *
 * @param total how many relationships there are, sent or not
 */
export async function toNeighbours(
  graph: GraphStore,
  root: GraphNode,
  rows: readonly Row[],
  total: number,
): Promise<NeighboursView> {
  const { nodes, relationships } = collectGraph(rows);
  const all = [root, ...nodes.filter(({ id }) => id !== root.id)];
  const degrees = await graph.read('degrees', { ids: all.map(({ id }) => id), without: beside });
  return {
    nodes: all,
    relationships,
    shown: relationships.length,
    total,
    degrees: Object.fromEntries(degrees.map((row) => [toWords(row.id), Number(row.neighbours)])),
  };
}
