import { flatMap } from '../../text/index.ts';
import {
  groupBy,
  joinByKey,
  joinRelationships,
  labelOf,
  resolveCitations,
  toSharedProperties,
  ownedByPlan,
  toCitedPlan,
  type Citation,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type Properties,
} from '../../model/index.ts';
import type { Reading } from '../facts.ts';
import { toPlanGraph } from './plan-graph.ts';

/**
 * The graph of some documents: what the store holds after reading them, in whatever order they come.
 * Nodes are ordered by id, relationships by type, ends and plan. The same plan twice is the last one's.
 */
export function toGraph(readings: readonly Reading[]): Graph {
  const plans = new Map(readings.map((reading) => [reading.plan.id, reading]));
  return joinGraphs(new Map([...plans].map(([plan, reading]) => [plan, toOwnGraph(reading)])));
}

/** The graph of documents that were read apart, by the ids of their plans: what `toGraph` gives of their readings. */
export function joinGraphs(byPlan: ReadonlyMap<string, Graph>): Graph {
  const graphs = [...byPlan].sort(([a], [b]) => compare(a, b)).map(([, graph]) => graph);
  const moved = toResolved(
    flatMap(graphs, ({ nodes }) => nodes),
    flatMap(graphs, ({ relationships }) => relationships),
  );
  return toOrdered(moved);
}

/** What one document says by itself: a plan that it cites by number here and by title there is cited once. */
function toOwnGraph(reading: Reading): Graph {
  const { nodes, relationships } = toPlanGraph(reading);
  const own = toResolved(nodes, relationships);
  // Only what was led elsewhere can fall together with another.
  if (own.relationships.every((one, at) => one === relationships[at])) return own;
  return { nodes: own.nodes, relationships: [...joinByKey(own.relationships, toOrderKey).values()] };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toText = (value: Properties[string] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What a CITES relationship says of the plan that it leads to. */
function toCitation({ title, documentNumber, place, level }: Properties): Citation {
  const told = { documentNumber: toText(documentNumber), place: toText(place), level: toText(level) };
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { title: toText(title) ?? '', ...Object.fromEntries(known) };
}

/** Leads each citation, and what its document says of the cited plan, to the plan that is meant. */
function toResolved(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): Graph {
  const loaded = nodes.filter((node) => labelOf(node) === 'Plan' && node.properties.loaded === true);
  const cites = relationships.filter(({ type }) => type === 'CITES');
  const citations = cites.map(({ properties }) => toCitation(properties));
  const ends = resolveCitations(
    citations,
    loaded.map(({ id, properties }) => ({
      id,
      titles: [properties.title ?? [], properties.aliases ?? []].flat().map(String),
      ...(toText(properties.documentNumber) === undefined ? {} : { documentNumber: String(properties.documentNumber) }),
    })),
  );
  const target = new Map(
    cites.map(({ end, properties }, at) => [`${String(properties.plan)}\n${end}`, ends[at] ?? end]),
  );
  const isCited = new Set(cites.map(({ end }) => end));
  const lead = (id: string, plan: unknown): string =>
    isCited.has(id) ? (target.get(`${String(plan)}\n${id}`) ?? id) : id;
  const cited = new Map<string, Citation[]>();
  for (const [at, end] of ends.entries()) cited.set(end, [...(cited.get(end) ?? []), citations[at] ?? { title: '' }]);
  const real = new Set(loaded.map(({ id }) => id));
  const others = nodes.filter((node) => labelOf(node) !== 'Plan');
  const onlyCited = [...cited].filter(([id]) => !real.has(id));
  return {
    nodes: [
      ...others,
      ...loaded,
      ...onlyCited.map(([id, told]) => ({ id, labels: ['Entity', 'Plan'], properties: toCitedPlan(told) })),
    ],
    relationships: relationships.map((relationship) => {
      const start = lead(relationship.start, relationship.properties.plan);
      const end = lead(relationship.end, relationship.properties.plan);
      const stays = start === relationship.start && end === relationship.end;
      return stays ? relationship : { type: relationship.type, start, end, properties: relationship.properties };
    }),
  };
}

/** Joins what several documents say of a shared node, and puts everything in order. */
function toOrdered({ nodes, relationships }: Graph): Graph {
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) byId.set(node.id, node);
  const forms = collect(relationships, 'STATED_IN', 'forms');
  const titles = collect(relationships, 'SERVES_IN', 'titles');
  const toJoined = (node: GraphNode): GraphNode => {
    const label = labelOf(node);
    if (ownedByPlan.has(label)) return node;
    // What follows from its relationships is told anew.
    const { name: _name, aliases: _aliases, titles: _titles, ...carried } = node.properties;
    const told = { forms: forms.get(node.id) ?? [], titles: titles.get(node.id) ?? [], carried };
    return { id: node.id, labels: node.labels, properties: toSharedProperties(label, node.id, told) };
  };
  return {
    nodes: [...byId].sort(([a], [b]) => compare(a, b)).map(([, node]) => toJoined(node)),
    relationships: flatMap(groupsInOrder(relationships, typeOf), (alike) =>
      flatMap(groupsInOrder(alike, startOf), joinInOrder),
    ),
  };
}

const typeOf = ({ type }: GraphRelationship): string => type;
const startOf = ({ start }: GraphRelationship): string => start;
const planOf = ({ properties }: GraphRelationship): string => toText(properties.plan) ?? '';
const toOrderKey = (one: GraphRelationship): string => `${one.type}\n${one.start}\n${one.end}\n${planOf(one)}`;

/** Those of one key together, by the order of the keys: sorting within small groups compares less than sorting all. */
function groupsInOrder(
  all: readonly GraphRelationship[],
  keyOf: (one: GraphRelationship) => string,
): GraphRelationship[][] {
  return [...groupBy(all, keyOf)].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/** Of one type and start, by end and plan; those that agree in both are one. */
function joinInOrder(all: readonly GraphRelationship[]): readonly GraphRelationship[] {
  if (all.length === 1) return all;
  const joined: GraphRelationship[] = [];
  for (const one of all.toSorted((a, b) => compare(a.end, b.end) || compare(planOf(a), planOf(b)))) {
    const last = joined.at(-1);
    if (last?.end === one.end && planOf(last) === planOf(one)) joined[joined.length - 1] = joinRelationships(last, one);
    else joined.push(one);
  }
  return joined;
}

function collect(relationships: readonly GraphRelationship[], type: string, property: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of relationships) {
    if (one.type !== type) continue;
    const words = one.properties[property] ?? [];
    const all = found.get(one.start) ?? [];
    if (Array.isArray(words)) for (const word of words) all.push(String(word));
    else all.push(String(words));
    found.set(one.start, all);
  }
  return found;
}
