/** What filters fade and take off a picture; pure. A fact passes by its plan, its role and its evidence. */
import { labelOf, type Graph, type GraphNode, type GraphRelationship } from '../../../server/model/graph.ts';
import type { PlanSummary } from '../../../server/model/views.ts';
import { isDuty } from '../../picture/chain.ts';
import { planOf, toEvidence, toKey } from '../../picture/relationships.ts';
import type { Scene } from '../../picture/scene.ts';
import { facets, type Facet, type Filter } from '../../state.ts';
import type { View } from '../../view.ts';

export type Plans = ReadonlyMap<string, PlanSummary>;

/** Filters and faded kinds that are asked together. */
export interface Asked {
  filters: readonly Filter[];
  /** Labels and relationship types. */
  kinds: readonly string[];
}

/** Keys of relationships and ids of nodes that do not pass. */
export interface Faded {
  relationships: ReadonlySet<string>;
  nodes: ReadonlySet<string>;
}

/** The period of a plan as one word. */
const periodOf = ({ periodStart, periodEnd }: PlanSummary): string =>
  periodStart === undefined && periodEnd === undefined ? '' : `${String(periodStart ?? '')}–${String(periodEnd ?? '')}`;

/** What a plan is, for one facet; empty where it does not say. */
function ofPlan(plan: PlanSummary | undefined, facet: Facet): string {
  if (!plan) return '';
  switch (facet) {
    case 'plan':
      return plan.id;
    case 'place':
      return plan.jurisdiction?.id ?? '';
    case 'level':
      return plan.level ?? '';
    case 'period':
      return periodOf(plan);
    case 'standing':
      return plan.standing;
    default:
      return '';
  }
}

const endsOf = ({ type, start, end }: GraphRelationship): string => [type, start, end].join(' ');

/** Reads facts of one graph by facets. */
export function createReader(graph: Graph, plans: Plans) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const byEnds = new Map<string, Set<string>>();
  const roles = new Map<string, Set<string>>();
  for (const relationship of graph.relationships) {
    const ends = endsOf(relationship);
    byEnds.set(ends, (byEnds.get(ends) ?? new Set()).add(planOf(relationship)));
    if (isDuty(relationship.type))
      roles.set(relationship.end, (roles.get(relationship.end) ?? new Set()).add(relationship.type));
  }
  const isTask = (node: GraphNode | undefined): node is GraphNode =>
    node !== undefined && ['Task', 'Project'].includes(labelOf(node));
  /** Roles that speak for a fact: a duty's own, else those of the task that it is about. None: it is not asked. */
  const rolesOf = ({ type, start, end }: GraphRelationship): string[] | undefined => {
    if (isDuty(type)) return [type];
    const task = [start, end].map((id) => nodes.get(id)).find(isTask);
    return task && [...(roles.get(task.id) ?? [])];
  };
  const statedIn = (relationship: GraphRelationship): string => {
    if ((byEnds.get(endsOf(relationship))?.size ?? 0) > 1) return 'several';
    return toEvidence(relationship).length > 1 ? 'again' : 'once';
  };
  /** Values of a fact for a facet; nothing where the facet is not asked of it. */
  const valuesOf = (relationship: GraphRelationship, facet: Facet): string[] | undefined => {
    if (facet === 'role') return rolesOf(relationship);
    if (facet === 'stated') return [statedIn(relationship)];
    return [ofPlan(plans.get(planOf(relationship)), facet)];
  };
  /** The same for a node that no drawn fact touches. */
  const valuesOfLone = (node: GraphNode, facet: Facet): string[] | undefined => {
    if (facet === 'role') return isTask(node) ? [...(roles.get(node.id) ?? [])] : undefined;
    if (facet === 'stated') return undefined;
    const plan = labelOf(node) === 'Plan' ? node.id : planOf(node);
    return plan ? [ofPlan(plans.get(plan), facet)] : undefined;
  };
  return { nodes, valuesOf, valuesOfLone };
}

/** Relationships that a picture of this kind draws: a chain shows parts of items by their place alone. */
export function drawable({ kind, graph }: Pick<View, 'kind' | 'graph'>): GraphRelationship[] {
  if (kind === 'neighbours') return graph.relationships;
  const tasks = new Set(graph.nodes.filter((node) => labelOf(node) === 'Task').map(({ id }) => id));
  return graph.relationships.filter(
    ({ type, start, end }) => type !== 'PART_OF' || !tasks.has(start) || !tasks.has(end),
  );
}

/** What fades: facts that do not pass, things of a faded kind, and things that only faded facts join. */
export function toFaded(view: Pick<View, 'kind' | 'graph'>, plans: Plans, { filters, kinds }: Asked): Faded {
  if (filters.length === 0 && kinds.length === 0) return { relationships: new Set(), nodes: new Set() };
  const { nodes, valuesOf, valuesOfLone } = createReader(view.graph, plans);
  const wanted = facets.flatMap((facet) => {
    const values = filters.filter((filter) => filter.facet === facet).map(({ value }) => value);
    return values.length > 0 ? [{ facet, values: new Set(values) }] : [];
  });
  const passes = (valuesFor: (facet: Facet) => string[] | undefined) =>
    wanted.every(({ facet, values }) => valuesFor(facet)?.some((value) => values.has(value)) ?? true);
  const isKind = (id: string) => {
    const node = nodes.get(id);
    return node !== undefined && kinds.includes(labelOf(node));
  };
  const relationships = new Set<string>();
  const joined = new Set<string>();
  const kept = new Set<string>();
  for (const relationship of drawable(view)) {
    const { type, start, end } = relationship;
    joined.add(start).add(end);
    const stays =
      !kinds.includes(type) && !isKind(start) && !isKind(end) && passes((facet) => valuesOf(relationship, facet));
    if (stays) kept.add(start).add(end);
    else relationships.add(toKey(relationship));
  }
  const faded = view.graph.nodes.filter((node) => {
    if (isKind(node.id)) return true;
    if (joined.has(node.id)) return !kept.has(node.id);
    return !passes((facet) => valuesOfLone(node, facet));
  });
  return { relationships, nodes: new Set(faded.map(({ id }) => id)) };
}

/** The ghosts of a scene: boxes and lines all of whose facts have faded. */
export function toGhosts(scene: Scene, faded: Faded, kinds: readonly string[]): Set<string> {
  const ghosts = new Set<string>();
  for (const { id, holds } of scene.nodes) if (holds.every((each) => faded.nodes.has(each))) ghosts.add(id);
  for (const { id, type, from, to, holds } of scene.lines) {
    const gone = (type === 'PAIR' && kinds.includes('PAIR')) || holds.every((key) => faded.relationships.has(key));
    if (gone || ghosts.has(from) || ghosts.has(to)) ghosts.add(id);
  }
  return ghosts;
}
