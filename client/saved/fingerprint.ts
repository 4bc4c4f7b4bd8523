/** What a picture shows, in short: kept with a saved view, and compared when it is opened again. */
import { labelOf, type Graph, type GraphNode, type GraphRelationship } from '../../server/model/graph.ts';
import { mostSeen, type Fingerprint } from '../../server/model/saved.ts';
import type { PlanSummary } from '../../server/model/views.ts';
import { planOf, toEvidence, toKey } from '../picture/relationships.ts';
import { hashOf } from './hash.ts';

/** Properties that a reader would call a change; places in the text move whenever something before them does. */
const told = [
  ...['name', 'ref', 'title', 'documentNumber', 'issuedOn', 'status', 'periodStart', 'periodEnd'],
  ...['indicator', 'subject', 'value', 'valueMax', 'unit', 'operator', 'year', 'baseline', 'titles', 'loaded'],
];

const hashOfNode = ({ properties }: GraphNode): string =>
  hashOf(JSON.stringify(told.map((name) => properties[name] ?? null)));

/** The words that state a relationship; where a person entered it, what was entered. */
function hashOfFact(relationship: GraphRelationship): string {
  const words = toEvidence(relationship).map(({ quote }) => quote);
  const { order, rule } = relationship.properties;
  return hashOf(JSON.stringify(words.length > 0 ? [words, order ?? null] : [rule ?? null, order ?? null]));
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

/** What the graph held beside it: the rows of an answer, and when the store was last changed. */
export type Beside = Pick<Fingerprint, 'at' | 'rows'>;

/** The same graph always gives the same value, in whatever order it came. */
export function toFingerprint(graph: Graph, plans: readonly PlanSummary[], beside: Beside = {}): Fingerprint {
  const nodes = [...graph.nodes].sort(byId).slice(0, mostSeen.nodes);
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const listed = [...plans].sort(byId).map(({ id, title }) => ({ id, title }));
  const planAt = new Map(listed.map(({ id }, place) => [id, place]));
  const keyed = graph.relationships.map((relationship) => ({ key: toKey(relationship), relationship }));
  const ordered = keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  const facts = ordered.flatMap(({ relationship }): Fingerprint['facts'] => {
    const { type, start, end, properties } = relationship;
    const [from, to] = [placeOf.get(start), placeOf.get(end)];
    if (from === undefined || to === undefined) return [];
    const plan = planAt.get(planOf(relationship)) ?? -1;
    return [
      [type, from, to, plan, typeof properties.role === 'string' ? properties.role : '', hashOfFact(relationship)],
    ];
  });
  const cut = nodes.length < graph.nodes.length || facts.length > mostSeen.facts;
  return {
    ...beside,
    nodes: nodes.map((node) => [node.id, labelOf(node), String(node.properties.name ?? node.id), hashOfNode(node)]),
    plans: listed,
    facts: facts.slice(0, mostSeen.facts),
    ...(cut ? { cut: true as const } : {}),
  };
}
