import type { Graph, GraphNode, GraphRelationship, Properties } from '../model/index.ts';

/** A fact that both extractions have, and the properties in which they differ. */
interface Changed {
  /** The fact as a person reads it. */
  fact: string;
  properties: { name: string; before: string; after: string }[];
}

/** Which facts came, went or changed between two extractions; each list in the order of the facts' words. */
export interface GraphDifference {
  came: string[];
  went: string[];
  changed: Changed[];
}

/**
 * Compares two graphs fact by fact. Nodes are the same by id, relationships by type, ends and plan.
 * Passages that only moved (offsets, ordinal) are no change of a fact.
 */
export function toDifference(before: Graph, after: Graph): GraphDifference {
  const names = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, toNodeWords(node)]));
  const [old, fresh] = [toFacts(before, names), toFacts(after, names)];
  const changed = [...fresh].flatMap(([key, fact]) => {
    const known = old.get(key);
    const properties = known ? compareProperties(known.properties, fact.properties) : [];
    return properties.length > 0 ? [{ fact: fact.words, properties }] : [];
  });
  return {
    came: missing(fresh, old),
    went: missing(old, fresh),
    changed: changed.sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0)),
  };
}

interface Fact {
  words: string;
  properties: Properties;
}

/** What moves when text is added elsewhere, and says nothing of a fact itself. */
const moving: ReadonlySet<string> = new Set(['start', 'end', 'starts', 'ordinal', 'sha256', 'source']);

function toNodeWords({ labels, properties }: GraphNode): string {
  const label = labels.find((one) => one !== 'Entity') ?? '';
  const ref = typeof properties.ref === 'string' && properties.ref !== '' ? `${properties.ref} ` : '';
  return `${label} ${ref}${String(properties.name)}`;
}

function toFacts({ nodes, relationships }: Graph, names: ReadonlyMap<string, string>): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const node of nodes) facts.set(node.id, { words: toNodeWords(node), properties: node.properties });
  for (const relationship of relationships) {
    const { type, start, end, properties } = relationship;
    const words = `${names.get(start) ?? start} -${type}→ ${names.get(end) ?? end}`;
    facts.set(toKey(relationship), { words: `${words}${toQuoted(properties)}`, properties });
  }
  return facts;
}

const toKey = ({ type, start, end, properties }: GraphRelationship): string =>
  [type, start, end, String(properties.plan ?? '')].join('\n');

function toQuoted({ quotes }: Properties): string {
  const [first] = Array.isArray(quotes) ? quotes : [];
  return typeof first === 'string' ? ` ← ${first}` : '';
}

function compareProperties(before: Properties, after: Properties): Changed['properties'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !moving.has(name))
    .sort();
  return names.flatMap((name) => {
    const [old, fresh] = [toWords(before[name]), toWords(after[name])];
    return old === fresh ? [] : [{ name, before: old, after: fresh }];
  });
}

const toWords = (value: Properties[string] | undefined): string => (value === undefined ? '' : JSON.stringify(value));

const missing = (facts: ReadonlyMap<string, Fact>, others: ReadonlyMap<string, Fact>): string[] =>
  [...facts].flatMap(([key, { words }]) => (others.has(key) ? [] : [words])).sort();

/** The difference for a terminal: `+` what came, `-` what went, `~` what changed. Empty where nothing differs. */
export function toDifferenceText({ came, went, changed }: GraphDifference): string {
  return [
    ...went.map((fact) => `- ${fact}`),
    ...came.map((fact) => `+ ${fact}`),
    ...changed.flatMap(({ fact, properties }) => [
      `~ ${fact}`,
      ...properties.map(({ name, before, after }) => `    ${name}: ${before} → ${after}`),
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
