/** What must be done to the store so that it says what a document now says: pure comparison. */
import { joinByKey, type GraphNode, type GraphRelationship } from '../../model/index.ts';
import { relationshipKey, toCanonical } from '../values.ts';

export interface NodeDifference {
  created: GraphNode[];
  changed: GraphNode[];
  /** Ids. */
  removed: string[];
}

export interface RelationshipDifference {
  created: GraphRelationship[];
  removed: GraphRelationship[];
}

export const sameProperties = (a: { properties: unknown }, b: { properties: unknown }): boolean =>
  toCanonical(a.properties) === toCanonical(b.properties);

export function compareNodes(before: readonly GraphNode[], after: readonly GraphNode[]): NodeDifference {
  const old = new Map(before.map((node) => [node.id, node]));
  const next = new Set(after.map(({ id }) => id));
  return {
    created: after.filter(({ id }) => !old.has(id)),
    changed: after.filter((node) => {
      const known = old.get(node.id);
      return known !== undefined && !sameProperties(known, node);
    }),
    removed: before.filter(({ id }) => !next.has(id)).map(({ id }) => id),
  };
}

/** A relationship that differs in a property is removed and created: it has no identity but what it says. */
export function compareRelationships(
  before: readonly GraphRelationship[],
  after: readonly GraphRelationship[],
): RelationshipDifference {
  const old = new Map(before.map((relationship) => [relationshipKey(relationship), relationship]));
  // Two citations that a plan's coming leads to the same node become one.
  const next = joinByKey(after, relationshipKey);
  const differs = (here: GraphRelationship, there: GraphRelationship | undefined): boolean =>
    there === undefined || !sameProperties(here, there);
  return {
    created: [...next].filter(([key, here]) => differs(here, old.get(key))).map(([, here]) => here),
    removed: [...old].filter(([key, here]) => differs(here, next.get(key))).map(([, here]) => here),
  };
}
