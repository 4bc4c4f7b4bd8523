import type { GraphRelationship, Properties } from './graph.ts';

/** Lists of a relationship that run alike: each entry is told at the same place of `starts`. */
const alongside = ['passages', 'quotes', 'forms'] as const;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one whose words stand: a citation that tells a number before one that does not. */
function toFirst(one: Properties, other: Properties): [Properties, Properties] {
  const rank = ({ documentNumber, title }: Properties): string =>
    `${documentNumber ? 0 : 1}\n${String(documentNumber ?? '')}\n${String(title ?? '')}`;
  return compare(rank(one), rank(other)) <= 0 ? [one, other] : [other, one];
}

/**
 * Two relationships of one plan with the same type and ends as one: a plan that a document cites by number here and by
 * title there, once both are known to mean the same. Places are joined in the order of the text, each once; in
 * whichever order the two come, the outcome is the same.
 */
export function joinRelationships(one: GraphRelationship, other: GraphRelationship): GraphRelationship {
  const [first, second] = toFirst(one.properties, other.properties);
  if (!Array.isArray(first.starts) || !Array.isArray(second.starts)) return other;
  const places = new Map<string, { start: number; at: string; told: Partial<Record<string, unknown>> }>();
  for (const properties of [first, second]) {
    for (const [index, start] of listOf(properties.starts).entries()) {
      const told = Object.fromEntries(alongside.map((name) => [name, listOf(properties[name])[index]]));
      const at = JSON.stringify(told);
      places.set(`${String(start)}\n${at}`, { start: Number(start), at, told });
    }
  }
  const ordered = [...places.values()].sort((a, b) => a.start - b.start || compare(a.at, b.at));
  const lists = alongside.filter((name) => Array.isArray(first[name]));
  const joined = Object.fromEntries(lists.map((name) => [name, ordered.map(({ told }) => String(told[name]))]));
  const orders = [first.order, second.order].filter((order) => typeof order === 'number');
  return {
    ...one,
    properties: {
      ...{ ...second, ...first, ...joined, starts: ordered.map(({ start }) => start) },
      ...(orders.length > 0 ? { order: Math.min(...orders) } : {}),
    },
  };
}

/** Each once by its key, those that fall together joined; in the order of their first. */
export function joinByKey(
  relationships: readonly GraphRelationship[],
  keyOf: (relationship: GraphRelationship) => string,
): Map<string, GraphRelationship> {
  const joined = new Map<string, GraphRelationship>();
  for (const relationship of relationships) {
    const key = keyOf(relationship);
    const known = joined.get(key);
    joined.set(key, known ? joinRelationships(known, relationship) : relationship);
  }
  return joined;
}
