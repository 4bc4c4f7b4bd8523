import { labelOf, ownedByPlan, type Graph, type GraphNode, type GraphRelationship } from '../../model/index.ts';
import { relationshipKey } from '../values.ts';
import type { Statements } from './statements.ts';

/** True for nodes that plans share. */
export const isShared = (node: GraphNode): boolean => !ownedByPlan.has(labelOf(node));

/**
 * What the store holds of one plan's document: the nodes that belong to it, and every relationship that it states.
 * It is looked for from the plan's own nodes on, then from node to node, so that the cost is the document's.
 */
export async function readPlanGraph(statements: Statements, plan: string): Promise<Graph> {
  const nodes = (await statements.nodes('own-nodes', { plan })).filter((node) => !isShared(node));
  const own = new Set(nodes.map(({ id }) => id));
  const found = new Map<string, GraphRelationship>();
  const seen = new Set<string>(own);
  let ahead: string[] = [];
  const take = (relationships: readonly GraphRelationship[]): void => {
    for (const relationship of relationships) {
      found.set(relationshipKey(relationship), relationship);
      for (const id of [relationship.start, relationship.end]) {
        if (seen.has(id)) continue;
        seen.add(id);
        ahead.push(id);
      }
    }
  };
  take(await statements.relationships('own-relationships-out', { plan }));
  take(await statements.relationships('own-relationships-in', { plan }));
  if (!seen.has(plan)) ahead.push(plan);
  while (ahead.length > 0) {
    const ids = ahead;
    ahead = [];
    take(await statements.relationships('stated-out', { ids, plan }));
  }
  return { nodes, relationships: [...found.values()] };
}
