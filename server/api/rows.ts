import type { Row, Value } from '../graph/port.ts';
import type { Graph, GraphNode, GraphRelationship } from '../model/index.ts';

/** Words of a row; nothing where the row has none there. */
export const toWords = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const isMap = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: Record<string, Value>): boolean => Array.isArray(value.labels) && typeof value.id === 'string';
const isRelationship = (value: Record<string, Value>): boolean =>
  typeof value.type === 'string' && typeof value.start === 'string' && typeof value.end === 'string';

/** A relationship has no id of its own: it is one by its ends, its type and the plan that says it. */
const toRelationshipKey = ({ type, start, end, properties }: GraphRelationship): string =>
  JSON.stringify([type, start, end, properties.plan ?? '']);

/** Every node and relationship anywhere in the rows, once each, in the order of the rows. */
export function collectGraph(rows: readonly Row[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const visit = (value: Value): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (isMap(value)) {
      if (isNode(value)) nodes.set(value.id as string, value as unknown as GraphNode);
      else if (isRelationship(value)) {
        const found = value as unknown as GraphRelationship;
        relationships.set(toRelationshipKey(found), found);
      } else Object.values(value).forEach(visit);
    }
  };
  for (const row of rows) Object.values(row).forEach(visit);
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

/** Only relationships whose both ends are among the nodes can be drawn. */
export function withEnds({ nodes, relationships }: Graph): Graph {
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, relationships: relationships.filter(({ start, end }) => ids.has(start) && ids.has(end)) };
}
