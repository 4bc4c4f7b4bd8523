import type { Graph, GraphNode, GraphRelationship } from '../model/index.ts';
import type { Row } from './port.ts';
import { toGraphOnce } from './values.ts';

/** Everything in the store, nodes by id, relationships by type, start, end and plan. */
export async function readDump(
  read: (name: string, params: Record<string, unknown>) => Promise<Row[]>,
): Promise<Graph> {
  const nodes = (await read('dump-nodes', {})).map(({ node }) => node as unknown as GraphNode);
  const relationships = (await read('dump-relationships', {})).map(
    ({ relationship }) => relationship as unknown as GraphRelationship,
  );
  return toGraphOnce(nodes, relationships);
}
