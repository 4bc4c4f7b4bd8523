/** Nodes that plans share: what they say after one plan's document has changed. */
import {
  labelOf,
  toCitedPlan,
  toSharedProperties,
  type GraphNode,
  type Graph,
  type Properties,
} from '../../model/index.ts';
import { toCanonical, textOf } from '../values.ts';
import type { Citations } from './citations.ts';
import type { Statements } from './statements.ts';

/** Names and titles that one document gives to shared nodes, by the node's id. */
export interface Written {
  forms: Map<string, Set<string>>;
  titles: Map<string, Set<string>>;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

function addAll(lists: Map<string, Set<string>>, id: string, texts: readonly string[]): void {
  const list = lists.get(id) ?? new Set();
  for (const text of texts) list.add(text);
  lists.set(id, list);
}

/** What a document writes of the nodes that it names. */
export function toWritten({ relationships }: Pick<Graph, 'relationships'>): Written {
  const written: Written = { forms: new Map(), titles: new Map() };
  for (const { type, start, properties } of relationships) {
    if (type === 'STATED_IN') addAll(written.forms, start, textsOf(properties.forms));
    if (type === 'SERVES_IN') addAll(written.titles, start, textsOf(properties.titles));
  }
  return written;
}

/** The node with what it carries besides its names: the part that is the same in every document. */
export function toCarrying(node: GraphNode): GraphNode {
  const { name: _name, aliases: _aliases, titles: _titles, ...carried } = node.properties;
  return { ...node, properties: carried };
}

/** A plan that is only cited carries what its citations say; undefined where none leads to it. */
export function toCitedNode(id: string, { cited }: Citations): GraphNode | undefined {
  const told = cited.filter(({ end }) => end === id).map(({ citation }) => citation);
  return told.length === 0 ? undefined : { id, labels: ['Entity', 'Plan'], properties: toCitedPlan(told) };
}

function toProperties(node: GraphNode, forms: readonly string[], titles: readonly string[]): Properties {
  return toSharedProperties(labelOf(node), node.id, { forms, titles, carried: node.properties });
}

const within = (few: ReadonlySet<string> | undefined, many: ReadonlySet<string>): boolean =>
  [...(few ?? [])].every((text) => many.has(text));

/** What is known when shared nodes are worked out. */
export interface Situation {
  plan: string;
  /** As the store holds them. */
  existing: ReadonlyMap<string, GraphNode>;
  before: Written;
  after: Written;
  /** Nodes that other documents' citations have come to or left: these are always worked out anew. */
  unsettled: ReadonlySet<string>;
}

/**
 * The shared nodes whose properties may have changed, as all documents together make them.
 * @param nodes with what they carry (`toCarrying`)
 */
export async function toSharedNodes(
  statements: Statements,
  nodes: readonly GraphNode[],
  { plan, existing, before, after, unsettled }: Situation,
): Promise<GraphNode[]> {
  // Where a document only repeats what is known, and takes nothing away, the node stays: the usual case is cheap.
  const settled = (node: GraphNode): boolean => {
    const known = existing.get(node.id);
    if (!known || unsettled.has(node.id)) return false;
    const knownForms = new Set(textsOf(known.properties.aliases));
    const knownTitles = new Set(textsOf(known.properties.titles));
    const forms = after.forms.get(node.id) ?? new Set();
    const titles = after.titles.get(node.id) ?? new Set();
    return (
      within(forms, knownForms) &&
      within(titles, knownTitles) &&
      within(before.forms.get(node.id), forms) &&
      within(before.titles.get(node.id), titles) &&
      toCanonical(toProperties(node, [...knownForms], [...knownTitles])) === toCanonical(known.properties)
    );
  };
  const open = nodes.filter((node) => !settled(node));
  const ids = open.map(({ id }) => id);
  const all: Written = { forms: new Map(), titles: new Map() };
  for (const row of await statements.rows('forms-elsewhere', { ids, plan }))
    addAll(all.forms, textOf(row.id), textsOf(row.forms));
  for (const row of await statements.rows('titles-elsewhere', { ids, plan }))
    addAll(all.titles, textOf(row.id), textsOf(row.titles));
  for (const { id } of open) {
    addAll(all.forms, id, [...(after.forms.get(id) ?? [])]);
    addAll(all.titles, id, [...(after.titles.get(id) ?? [])]);
  }
  return open.map((node) => {
    const forms = [...(all.forms.get(node.id) ?? [])];
    const titles = [...(all.titles.get(node.id) ?? [])];
    return { ...node, properties: toProperties(node, forms, titles) };
  });
}
