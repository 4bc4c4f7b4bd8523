/** The embedded engine's values as the plain JSON that both engines answer with. */
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../model/index.ts';
import type { Value } from '../port.ts';
import { orderLabels, toPlainNumber } from '../values.ts';

/** What has been found in the rows of one answer. */
export interface Found {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

/** Gives our own id of the node that the engine numbers so. */
export type IdOf = (engineId: number) => string;

type Plain = Record<string, unknown>;
const isMap = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Properties in the order of their names, without the engine's own fields and without our id. */
function toProperties(value: Plain): Properties {
  const properties: Properties = {};
  for (const key of Object.keys(value).sort()) {
    if (key !== 'id' && !key.startsWith('_')) properties[key] = toValue(value[key]) as PropertyValue;
  }
  return properties;
}

/** A value without nodes in it: what a property holds. */
function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint' || typeof value === 'number') return toPlainNumber(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().replace(/\.?0*Z$/u, '');
  if (Array.isArray(value)) return value.map(toValue);
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
  return JSON.stringify(value);
}

/**
 * Makes the conversion for one answer; whatever nodes and relationships stand in it are added to `found`.
 * @param idOf our id of a node, for the ends of relationships
 */
export function createConversion(idOf: IdOf, found: Found): (value: unknown) => Value {
  const toNode = (value: Plain): Value => {
    const node: GraphNode = {
      id: typeof value.id === 'string' ? value.id : '',
      labels: orderLabels(value._labels as string[]),
      properties: toProperties(value),
    };
    found.nodes.push(node);
    return { ...node };
  };
  const toRelationship = (value: Plain): Value => {
    const own = toProperties(value);
    const relationship: GraphRelationship = {
      type: String(value._type),
      start: idOf(Number(value._source)),
      end: idOf(Number(value._target)),
      properties: typeof value.id === 'string' ? { ...own, id: value.id } : own,
    };
    found.relationships.push(relationship);
    return { ...relationship };
  };
  const convert = (value: unknown): Value => {
    if (Array.isArray(value)) return value.map(convert);
    if (!isMap(value)) return toValue(value);
    if (Array.isArray(value._labels) && '_id' in value) return toNode(value);
    if ('_type' in value && '_source' in value) return toRelationship(value);
    if (Array.isArray(value.nodes) && Array.isArray(value.edges) && Object.keys(value).length === 2)
      return { nodes: value.nodes.map(convert), relationships: value.edges.map(convert) };
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, convert(value[key])]),
    );
  };
  return convert;
}
