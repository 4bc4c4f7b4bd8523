/** What both engines' values have in common. */
import type { Graph, GraphNode, GraphRelationship } from '../model/index.ts';
import type { Value } from './port.ts';

/** Text order by code unit: the same on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A text of a row; empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `Entity` first, the others by name. */
export function orderLabels(labels: readonly string[]): string[] {
  const rank = (label: string): string => (label === 'Entity' ? '' : label);
  return [...labels].sort((a, b) => byText(rank(a), rank(b)));
}

/** Integers beyond 2^53 as text, since JSON would round them; not-a-number and infinities as text too. */
export function toPlainNumber(value: number | bigint): Value {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  return Number.isFinite(value) ? value : String(value);
}

/** Names of a plain object in order, at every depth: two equal values are then one text. */
export function toCanonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byText(a, b)))
      : inner,
  );
}

/** The plan that a relationship was read in; empty for curated ones. */
export const planOf = (relationship: GraphRelationship): string => {
  const plan = relationship.properties.plan;
  return typeof plan === 'string' ? plan : '';
};

/** What tells one relationship from another: a fact of two plans is two relationships. */
export const relationshipKey = (relationship: GraphRelationship): string =>
  [relationship.type, relationship.start, relationship.end, planOf(relationship)].join('\n');

/** Each node and each relationship once, in the order of their keys. */
export function toGraphOnce(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): Graph {
  const once = <T>(things: readonly T[], keyOf: (thing: T) => string): T[] =>
    [...new Map(things.map((thing) => [keyOf(thing), thing])).entries()]
      .sort(([a], [b]) => byText(a, b))
      .map(([, thing]) => thing);
  return { nodes: once(nodes, (node) => node.id), relationships: once(relationships, relationshipKey) };
}
