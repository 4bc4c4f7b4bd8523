/** What a picture states, relation by relation, with the words it rests on. */
import {
  labelOf,
  relationshipTypes,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type Label,
  type PlanSummary,
} from '../../server/model/index.ts';
import { orderOf, planOf, toEvidence, toKey, type Evidence } from '../picture/relationships.ts';
import type { Scene } from '../picture/scene.ts';

/** One end of a relation. */
export interface End {
  id: string;
  name: string;
  label: Label;
  /** A task's own number in its document. */
  ref?: string;
}

/** One relation of one plan, as the picture shows it. */
export interface Statement {
  key: string;
  type: string;
  from: End;
  to: End;
  /** The plan that says so; absent for what a person entered. */
  plan?: PlanSummary;
  evidence: Evidence[];
  /** Name of the rule that read it, or `curated`. */
  rule: string;
}

function toEnd(node: GraphNode): End {
  const { name, ref } = node.properties;
  const end: End = { id: node.id, name: String(name), label: labelOf(node) };
  return typeof ref === 'string' && ref ? { ...end, ref } : end;
}

/** One relationship as a statement; nothing where one of its ends is not there. */
export function toStatement(
  relationship: GraphRelationship,
  nodes: ReadonlyMap<string, GraphNode>,
  plans: ReadonlyMap<string, PlanSummary>,
): Statement | undefined {
  const [from, to] = [nodes.get(relationship.start), nodes.get(relationship.end)];
  if (!from || !to) return undefined;
  const plan = plans.get(planOf(relationship));
  const { rule } = relationship.properties;
  return {
    key: toKey(relationship),
    type: relationship.type,
    from: toEnd(from),
    to: toEnd(to),
    evidence: toEvidence(relationship),
    rule: typeof rule === 'string' ? rule : '',
    ...(plan ? { plan } : {}),
  };
}

const typeOrder = new Map<string, number>(relationshipTypes.map((type, index) => [type, index]));

/**
 * The relations that a scene's lines stand for, each once, in the order of the plans and of their text.
 * A bundle (同括号) states nothing of its own: what is given are the claims that it bundles.
 */
export function toStatements(scene: Scene, graph: Graph, plans: readonly PlanSummary[]): Statement[] {
  const drawn = new Set(scene.lines.flatMap(({ holds }) => holds));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const placeOf = new Map(plans.map(({ id }, index) => [id, index]));
  const found = graph.relationships.flatMap((relationship) => {
    const statement = drawn.has(toKey(relationship)) ? toStatement(relationship, nodes, known) : undefined;
    if (!statement) return [];
    const place = [
      placeOf.get(planOf(relationship)) ?? plans.length,
      statement.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER,
      typeOrder.get(relationship.type) ?? typeOrder.size,
      orderOf(relationship),
    ];
    return [{ statement, place }];
  });
  const compare = (a: number[], b: number[]): number => a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0;
  return found.sort((a, b) => compare(a.place, b.place)).map(({ statement }) => statement);
}

/** The plans that the statements rest on, each once, in their order. */
export const plansOf = (statements: readonly Statement[]): PlanSummary[] => [
  ...new Map(statements.flatMap(({ plan }) => (plan ? [[plan.id, plan] as const] : []))).values(),
];
