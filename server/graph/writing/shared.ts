/** Nodes that plans share: what they say after one plan's document has changed. */
import { labelOf, toSharedProperties, type Graph, type GraphNode, type Properties } from '../../model/index.ts';
import { toCanonical } from '../values.ts';
import type { Statements } from './statements.ts';

/** Names and titles that one document gives to shared nodes, by the node's id. */
interface Written {
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
    if (type === 'STATED_IN') addAll(written.forms, start, textsOf(properties['forms']));
    if (type === 'SERVES_IN') addAll(written.titles, start, textsOf(properties['titles']));
  }
  return written;
}

/** What a node carries from the lexicon or, for a loaded plan, from its document. */
function toCarried({ properties }: GraphNode): Properties {
  const { name: _name, aliases: _aliases, titles: _titles, ...carried } = properties;
  return carried;
}

const isLoaded = (node: GraphNode | undefined): boolean => node?.properties['loaded'] === true;

/** A loaded plan has its document's words for everything; others only add the names by which they call it. */
function toLoadedProperties({ properties }: GraphNode, forms: readonly string[]): Properties {
  const name = String(properties['name']);
  return { ...properties, aliases: [...new Set([name, ...forms])].sort() };
}

/** A node's properties, all that is written of it considered. */
export function toProperties(node: GraphNode, forms: readonly string[], titles: readonly string[]): Properties {
  if (isLoaded(node)) return toLoadedProperties(node, forms);
  return toSharedProperties(labelOf(node), node.id, { forms, titles, carried: toCarried(node) });
}

const within = (few: ReadonlySet<string> | undefined, many: ReadonlySet<string>): boolean =>
  [...(few ?? [])].every((text) => many.has(text));

/**
 * The shared nodes as they are once `after` stands in the store in place of `before`.
 *
 * @param nodes    what they carry: the document's own word where it has one, else what the store holds
 * @param existing as the store holds them
 */
export async function toSharedNodes(
  statements: Statements,
  plan: string,
  nodes: readonly GraphNode[],
  existing: ReadonlyMap<string, GraphNode>,
  before: Written,
  after: Written,
): Promise<GraphNode[]> {
  // Where a document only repeats what is known, and takes nothing away, the node stays: the usual case is cheap.
  const settled = (node: GraphNode): boolean => {
    const known = existing.get(node.id);
    if (!known || isLoaded(known) !== isLoaded(node)) return false;
    const knownForms = new Set(textsOf(known.properties['aliases']));
    const knownTitles = new Set(textsOf(known.properties['titles']));
    const forms = after.forms.get(node.id);
    const titles = after.titles.get(node.id);
    return (
      within(forms, knownForms) &&
      within(titles, knownTitles) &&
      within(before.forms.get(node.id), forms ?? new Set()) &&
      within(before.titles.get(node.id), titles ?? new Set()) &&
      toCanonical(toProperties(node, [...knownForms], [...knownTitles])) === toCanonical(known.properties)
    );
  };
  const open = nodes.filter((node) => !settled(node));
  const ids = open.filter(({ id }) => existing.has(id)).map(({ id }) => id);
  const elsewhere: Written = { forms: new Map(), titles: new Map() };
  for (const row of await statements.rows('forms-elsewhere', { ids, plan }))
    addAll(elsewhere.forms, String(row['id']), textsOf(row['forms']));
  for (const row of await statements.rows('titles-elsewhere', { ids, plan }))
    addAll(elsewhere.titles, String(row['id']), textsOf(row['titles']));
  const union = (a: Set<string> | undefined, b: Set<string> | undefined): string[] => [
    ...new Set([...(a ?? []), ...(b ?? [])]),
  ];
  return open.map((node) => {
    const forms = union(after.forms.get(node.id), elsewhere.forms.get(node.id));
    const titles = union(after.titles.get(node.id), elsewhere.titles.get(node.id));
    return { ...node, properties: toProperties(node, forms, titles) };
  });
}
