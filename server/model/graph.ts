/**
 * The graph in plain JSON, as `extract` prints it, as the store holds it and as the API sends it.
 * Labels and relationship types are the product's public language: add, never rename.
 */

/** Labels of our nodes; every node carries `Entity` besides exactly one of these. */
export const labels = [
  'Plan',
  'Passage',
  'Task',
  'Project',
  'Cluster',
  'Chain',
  'Industry',
  'Enterprise',
  'Platform',
  'Department',
  'Official',
  'Jurisdiction',
  'Target',
  'Finding',
] as const;
export type Label = (typeof labels)[number];

/** Relationship types, in the order in which legends list them. */
export const relationshipTypes = [
  'LEADS',
  'SUPPORTS',
  'RESPONSIBLE_FOR',
  'ADVANCES',
  'PART_OF',
  'HAS_TASK',
  'HAS_PROJECT',
  'HAS_PASSAGE',
  'PROMOTES',
  'ISSUED_BY',
  'APPLIES_TO',
  'CITES',
  'BELONGS_TO',
  'LOCATED_IN',
  'INVOLVES',
  'OF',
  'SERVES_IN',
  'WITHIN',
  'HAS_TARGET',
  'STATED_IN',
  'ABOUT',
] as const;
export type RelationshipType = (typeof relationshipTypes)[number];

/** What a property may hold: what both engines store alike. Lists are of one type; no null, no map. */
export type PropertyValue = string | number | boolean | string[] | number[];
export type Properties = Record<string, PropertyValue>;

/** A node; `properties` always has `name` and `aliases`. `id` is public and stable. */
export interface GraphNode {
  id: string;
  labels: string[];
  properties: Properties;
}

/** A relationship between two nodes, by their ids. */
export interface GraphRelationship {
  type: string;
  start: string;
  end: string;
  properties: Properties;
}

export interface Graph {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

/** Relationship types that carry no evidence of their own. */
export const withoutEvidence: ReadonlySet<string> = new Set(['HAS_PASSAGE', 'STATED_IN', 'WITHIN', 'ABOUT']);

/** Labels whose nodes belong to one plan alone and go when it goes; the others are shared by plans. */
export const ownedByPlan: ReadonlySet<string> = new Set(['Passage', 'Task', 'Project', 'Target', 'Finding']);

/** A property as words: a text or a number; empty where there is none. */
export function wordOf(item: { properties: Properties } | undefined, key: string): string {
  const value = item?.properties[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The kind of a node: its one label that is not `Entity`. */
export function labelOf(node: Pick<GraphNode, 'labels'>): Label {
  return node.labels.find((label) => label !== 'Entity') as Label;
}
