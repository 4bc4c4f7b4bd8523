import { flatMap } from '../../text/index.ts';
import {
  ownedByPlan,
  toAliases,
  toSharedProperties,
  withoutEvidence,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type Properties,
} from '../../model/index.ts';
import { EdgesByEnds } from '../edges-by-ends.ts';
import type { EdgeFact, NodeFact, Reading } from '../facts.ts';
import { toEvidence, toLocated } from './evidence.ts';
import { toPassages, type Passages } from './passages.ts';

/**
 * All that one document says, as a graph. Citations still lead where their own words lead, and nodes that plans share
 * have no names yet: those follow from all relationships together.
 */
export function toPlanGraph({ outline, plan, facts }: Reading): Graph {
  const passages = toPassages(plan.id, outline);
  const nodes = mergeNodes(facts.nodes);
  const edges = mergeEdges(facts.edges);
  const stated = flatMap(nodes.values(), (node) => toStatedIn(node, { outline, plan, passages }));
  const relationships = flatMap(edges, (edge) => toRelationship(edge, { outline, plan, passages }));
  return {
    nodes: [...[...nodes.values()].map((node) => toNode(node, plan.id)), ...passages.nodes],
    relationships: [...relationships, ...stated, ...passages.relationships],
  };
}

/** All that is said of each node, in the order in which it is said; what was said first of a property stands. */
function mergeNodes(facts: readonly NodeFact[]): Map<string, NodeFact> {
  const merged = new Map<string, NodeFact>();
  for (const fact of facts) {
    const known = merged.get(fact.id);
    if (known) {
      for (const one of fact.stated) known.stated.push(one);
      if (!opens(known.properties, fact.properties)) known.properties = { ...fact.properties, ...known.properties };
    } else merged.set(fact.id, { ...fact, stated: [...fact.stated] });
  }
  return merged;
}

/** Whether properties open with others: then these add none. */
function opens(all: Properties, others: Properties): boolean {
  const names = Object.keys(all);
  return Object.keys(others).every((name, at) => names[at] === name);
}

/** What a document states and what a table says beforehand stay two facts. */
const isCurated = ({ rule }: EdgeFact): boolean => rule === 'curated';

/** Types whose first mention tells it all: that 市经信局 is 余姚's need not be quoted at its every naming. */
const toldOnce: ReadonlySet<string> = new Set(['OF', 'SERVES_IN']);

/** A fact that several places state is one relationship: its evidence is joined, its first rule and order stand. */
function mergeEdges(facts: readonly EdgeFact[]): EdgeFact[] {
  const merged: EdgeFact[] = [];
  const byEnds = new EdgesByEnds();
  for (const fact of facts) {
    const here = byEnds.between(fact.start, fact.end);
    const known = here.find((one) => one.type === fact.type && isCurated(one) === isCurated(fact));
    if (!known) {
      const edge = { ...fact, evidence: [...fact.evidence] };
      merged.push(edge);
      here.push(edge);
      continue;
    }
    if (!toldOnce.has(fact.type)) for (const quote of fact.evidence) known.evidence.push(quote);
    if (fact.properties) known.properties = joinProperties(known.properties ?? {}, fact.properties);
  }
  return merged;
}

/** The first value stands; titles are gathered. */
function joinProperties(known: Properties, more: Properties): Properties {
  const joined = { ...more, ...known };
  if (known.titles === undefined && more.titles === undefined) return joined;
  const titles = [known.titles ?? [], more.titles ?? []].flat().map(String);
  return { ...joined, titles: [...new Set(titles)].sort() };
}

function toNode(fact: NodeFact, plan: string): GraphNode {
  return { id: fact.id, labels: ['Entity', fact.label], properties: toProperties(fact, plan) };
}

function toProperties(fact: NodeFact, plan: string): Properties {
  const { id, label, name, properties } = fact;
  if (label !== 'Plan' && !ownedByPlan.has(label)) return properties;
  const forms = fact.stated.map(({ form }) => form);
  // Citations are led to a plan by its names.
  if (label === 'Plan') return toSharedProperties(label, id, { forms, carried: properties });
  const own = { ...properties };
  own.plan = plan;
  own.name = name;
  own.aliases = toAliases(name, forms);
  return own;
}

type Context = Pick<Reading, 'outline' | 'plan'> & { passages: Passages };

/** One STATED_IN for each passage that names the node, with every form written there. */
function toStatedIn({ id, stated }: NodeFact, { plan, passages }: Context): GraphRelationship[] {
  const byPassage = new Map<string, { form: string; start: number }[]>();
  for (const { form, quote } of stated) {
    const passage = passages.ids.get(quote.block);
    if (passage === undefined) continue;
    const said = byPassage.get(passage) ?? [];
    said.push({ form, start: quote.start });
    byPassage.set(passage, said);
  }
  return [...byPassage].map(([passage, said]) => {
    const once = said.length === 1 ? said : [...new Map(said.map((one) => [`${one.start} ${one.form}`, one])).values()];
    if (once.length > 1) once.sort((a, b) => a.start - b.start || (a.form < b.form ? -1 : 1));
    const properties = { plan: plan.id, forms: once.map(({ form }) => form), starts: once.map(({ start }) => start) };
    return { type: 'STATED_IN', start: id, end: passage, properties };
  });
}

/** A relationship, or none where nothing in the document itself states it. */
function toRelationship(edge: EdgeFact, { outline, plan, passages }: Context): GraphRelationship[] {
  const { type, start, end, rule, order = 1, properties } = edge;
  if (rule === 'curated') return [{ type, start, end, properties: { ...properties, rule } }];
  if (withoutEvidence.has(type)) return [{ type, start, end, properties: { plan: plan.id, ...properties } }];
  const located = toLocated(edge.evidence, passages.ids, outline);
  if (located.length === 0) return [];
  const evidence = toEvidence(plan.id, located, rule, order);
  return [{ type, start, end, properties: properties ? { ...properties, ...evidence } : evidence }];
}
