/** Puts what one document says in place of what it said before, in one transaction. */
import { labelOf, type Graph, type GraphNode, type GraphRelationship } from '../../model/index.ts';
import type { Change } from '../port.ts';
import type { Transaction } from '../transaction.ts';
import { planOf, relationshipKey } from '../values.ts';
import { applyMoves, findMoves, leadGraph, readCitations, withPlan, type Citations } from './citations.ts';
import { compareNodes, compareRelationships } from './difference.ts';
import { findStale } from './lore.ts';
import { toMoved, touchedBy } from './moving.ts';
import { isShared, readPlanGraph } from './plan-graph.ts';
import { toCarrying, toCitedNode, toSharedNodes, toWritten } from './shared.ts';
import { createStatements, type Statements } from './statements.ts';
import { findUnheld } from './unheld.ts';

const nothing: Graph = { nodes: [], relationships: [] };

/**
 * What a writer that is alone with its graph knows from the document before: reading all citations anew for each would
 * make the cost of many documents grow with their square. To be emptied when a transaction fails.
 */
export interface Known {
  citations?: Citations;
}

/** Writes a plan's graph. Shared nodes are left as all plans together make them. */
export function writePlan(transaction: Transaction, plan: string, graph: Graph, known: Known = {}): Promise<Change> {
  return replacePlan(createStatements(transaction), plan, graph, known);
}

/** Removes what a plan's document says; what others say of it, and of whatever it named, stays. */
export function forgetPlan(transaction: Transaction, plan: string, known: Known = {}): Promise<Change> {
  return replacePlan(createStatements(transaction), plan, nothing, known);
}

/** A relationship that no plan states and that joins shared nodes: from a curated file. */
function isCurated(relationship: GraphRelationship, own: ReadonlySet<string>): boolean {
  return planOf(relationship) === '' && !own.has(relationship.start) && !own.has(relationship.end);
}

const byId = (nodes: readonly GraphNode[]): Map<string, GraphNode> => new Map(nodes.map((node) => [node.id, node]));

/** Where each touched node's carried properties come from: a loaded plan's from its document, a cited one's from citations. */
function toCarriers(
  plan: string,
  ids: readonly string[],
  spoken: ReadonlyMap<string, GraphNode>,
  existing: ReadonlyMap<string, GraphNode>,
  citations: Citations,
): GraphNode[] {
  return ids.flatMap((id) => {
    const [own, known] = [spoken.get(id), existing.get(id)];
    const found = own ?? known;
    const isPlan = found ? labelOf(found) === 'Plan' : citations.cited.some(({ end }) => end === id);
    if (isPlan && id !== plan && known?.properties.loaded !== true)
      return toCitedNode(id, citations) ?? (found ? toCarrying(found) : []);
    if (isPlan && id !== plan && known) return toCarrying(known);
    if (isPlan && !own) return toCitedNode(id, citations) ?? [];
    return found ? toCarrying(found) : [];
  });
}

async function replacePlan(statements: Statements, plan: string, given: Graph, known: Known): Promise<Change> {
  const before = await readPlanGraph(statements, plan);
  const citationsBefore = known.citations ?? (await readCitations(statements));
  const citationsGiven = withPlan(citationsBefore, plan, given);
  const moves = findMoves(citationsBefore, citationsGiven, plan);
  const citations = applyMoves(citationsGiven, moves);
  const elsewhere = moves.filter((move) => move.plan !== plan);
  const graph = leadGraph(
    given,
    moves.filter((move) => move.plan === plan),
  );

  const own = new Set(graph.nodes.filter((node) => !isShared(node)).map(({ id }) => id));
  const curated = graph.relationships.filter((relationship) => isCurated(relationship, own));
  const stated = graph.relationships.filter((relationship) => !isCurated(relationship, own));
  const ownNodes = compareNodes(
    before.nodes,
    graph.nodes.filter((node) => !isShared(node)),
  );
  const facts = compareRelationships(before.relationships, stated);
  const moved = await toMoved(statements, elsewhere);

  const spoken = byId(graph.nodes.filter(isShared));
  const ownBefore = new Set(before.nodes.map(({ id }) => id));
  const spokenBefore = before.relationships
    .flatMap(({ start, end }) => [start, end])
    .filter((id) => !ownBefore.has(id));
  const touched = new Set([...spoken.keys(), ...spokenBefore, ...touchedBy(elsewhere)]);
  const existing = byId(await statements.nodes('nodes-by-id', { ids: [...touched] }));
  const loreBefore = await statements.relationships('curated-out', { ids: [...spoken.keys()] });
  const lore = compareRelationships(loreBefore, curated);
  const called = new Set(curated.map(relationshipKey));
  const replaced = lore.removed.filter((one) => called.has(relationshipKey(one)));
  const stale = await findStale(statements, plan, [...new Set(spokenBefore)], curated);

  await statements.deleteRelationships([...facts.removed, ...moved.removed, ...stale, ...replaced]);
  await statements.deleteNodes(ownNodes.removed);
  // Nodes come first, as this document alone would have them, so that what others say of them can be put there.
  const arriving = [...touched]
    .filter((id) => !existing.has(id))
    .flatMap((id) => spoken.get(id) ?? toCitedNode(id, citations) ?? []);
  await statements.createNodes([...ownNodes.created, ...arriving]);
  await statements.setNodes(ownNodes.changed);
  await statements.createRelationships([...facts.created, ...moved.created, ...lore.created]);

  const present = byId([...existing.values(), ...arriving]);
  const unheld = await findUnheld(statements, plan, new Set(present.keys()), new Set(spoken.keys()));
  const gone = new Set(unheld);
  const staying = [...present.keys()].filter((id) => !gone.has(id));
  const shared = await toSharedNodes(statements, toCarriers(plan, staying, spoken, existing, citations), {
    ...{ plan, existing: present, unsettled: touchedBy(elsewhere) },
    ...{ before: toWritten(before), after: toWritten({ relationships: stated }) },
  });
  const changed = compareNodes(
    shared.flatMap(({ id }) => present.get(id) ?? []),
    shared,
  ).changed;
  await statements.setNodes(changed);
  // what curated files say of a node goes with it
  const hanging = unheld.length === 0 ? [] : await statements.relationships('curated-out', { ids: unheld });
  await statements.deleteNodes(unheld);

  const change = {
    nodesAdded: ownNodes.created.length + arriving.length,
    nodesRemoved: ownNodes.removed.length + unheld.length,
    relationshipsAdded: facts.created.length + moved.created.length + lore.created.length,
    relationshipsRemoved: [facts.removed, moved.removed, stale, replaced, hanging].flat().length,
  };
  const set = ownNodes.changed.length + changed.length;
  known.citations = citations;
  return { plan, ...change, changed: set > 0 || Object.values(change).some((count) => count > 0) };
}
