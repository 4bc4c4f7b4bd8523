/** Puts what one document says in place of what it said before, in one transaction. */
import type { Graph, GraphNode, GraphRelationship } from '../../model/index.ts';
import type { Change } from '../port.ts';
import type { Transaction } from '../transaction.ts';
import { planOf } from '../values.ts';
import { compareNodes, compareRelationships } from './difference.ts';
import { isShared, readPlanGraph } from './plan-graph.ts';
import { toSharedNodes, toWritten } from './shared.ts';
import { createStatements, type Statements } from './statements.ts';
import { findUnheld } from './unheld.ts';

const nothing: Graph = { nodes: [], relationships: [] };

/** Writes a plan's graph. Shared nodes are left as all plans together make them. */
export function writePlan(transaction: Transaction, plan: string, graph: Graph): Promise<Change> {
  return replacePlan(createStatements(transaction), plan, graph);
}

/** Removes what a plan's document says; what others say of it, and of whatever it named, stays. */
export function forgetPlan(transaction: Transaction, plan: string): Promise<Change> {
  return replacePlan(createStatements(transaction), plan, nothing);
}

/** A relationship that no plan states and that joins shared nodes: from a curated file. */
function isCurated(relationship: GraphRelationship, own: ReadonlySet<string>): boolean {
  return planOf(relationship) === '' && !own.has(relationship.start) && !own.has(relationship.end);
}

const byId = (nodes: readonly GraphNode[]): Map<string, GraphNode> => new Map(nodes.map((node) => [node.id, node]));

async function replacePlan(statements: Statements, plan: string, graph: Graph): Promise<Change> {
  const before = await readPlanGraph(statements, plan);
  const own = new Set(graph.nodes.filter((node) => !isShared(node)).map(({ id }) => id));
  const curated = graph.relationships.filter((relationship) => isCurated(relationship, own));
  const stated = graph.relationships.filter((relationship) => !isCurated(relationship, own));
  const ownNodes = compareNodes(
    before.nodes,
    graph.nodes.filter((node) => !isShared(node)),
  );
  const facts = compareRelationships(before.relationships, stated);

  const spoken = byId(graph.nodes.filter(isShared));
  const ownBefore = new Set(before.nodes.map(({ id }) => id));
  const touched = new Set(spoken.keys());
  for (const { start, end } of before.relationships)
    for (const id of [start, end]) if (!ownBefore.has(id)) touched.add(id);
  const existing = byId(await statements.nodes('nodes-by-id', { ids: [...touched] }));
  const known = await statements.relationships('curated-out', { ids: [...spoken.keys()] });
  const lore = compareRelationships(
    known.filter(({ start, end }) => curated.some((one) => one.start === start && one.end === end)),
    curated,
  );

  await statements.deleteRelationships([...facts.removed, ...lore.removed]);
  await statements.deleteNodes(ownNodes.removed);
  const unheld = await findUnheld(statements, plan, new Set(existing.keys()), new Set(spoken.keys()));
  const gone = new Set(unheld);
  const present = [...touched].filter((id) => !gone.has(id));
  const carrying = present.flatMap((id) => spoken.get(id) ?? existing.get(id) ?? []);
  const sharedNow = await toSharedNodes(
    ...[statements, plan, carrying, existing, toWritten(before), toWritten({ relationships: stated })] as const,
  );
  const shared = compareNodes(
    sharedNow.flatMap(({ id }) => existing.get(id) ?? []),
    sharedNow,
  );
  await statements.deleteNodes(unheld);
  await statements.createNodes([...ownNodes.created, ...shared.created]);
  await statements.setNodes([...ownNodes.changed, ...shared.changed]);
  await statements.createRelationships([...facts.created, ...lore.created]);

  const change = {
    nodesAdded: ownNodes.created.length + shared.created.length,
    nodesRemoved: ownNodes.removed.length + unheld.length,
    relationshipsAdded: facts.created.length + lore.created.length,
    relationshipsRemoved: facts.removed.length + lore.removed.length,
  };
  const set = ownNodes.changed.length + shared.changed.length;
  return { plan, ...change, changed: set > 0 || Object.values(change).some((count) => count > 0) };
}
