/** Neo4j's values as the plain JSON that both engines answer with, and parameters as Neo4j wants them. */
import neo4j from 'neo4j-driver';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../model/index.ts';
import type { Value } from '../port.ts';
import { orderLabels, toPlainNumber } from '../values.ts';

/** Nodes and relationships that stand in rows, and our ids of the ends of those relationships. */
export interface Found {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
  idOf: (elementId: string) => string;
}

function toProperties(properties: Record<string, unknown>): Properties {
  const plain: Properties = {};
  for (const key of Object.keys(properties).sort())
    if (key !== 'id') plain[key] = toScalar(properties[key]) as PropertyValue;
  return plain;
}

/** What a property or a plain column holds. */
function toScalar(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return toPlainNumber(value.toBigInt());
  if (typeof value === 'bigint' || typeof value === 'number') return toPlainNumber(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toScalar);
  // Temporal and spatial values write themselves as ISO text and as POINT(…).
  return (value as { toString(): string }).toString();
}

const ownId = (properties: Record<string, unknown>): string => (typeof properties.id === 'string' ? properties.id : '');

/** Elements whose ends must be known before relationships can name them. */
export function endsIn(value: unknown, known: Map<string, string>, wanted: Set<string>): void {
  if (neo4j.isNode(value)) {
    const node = value;
    known.set(node.elementId, ownId(node.properties));
  } else if (neo4j.isRelationship(value)) {
    const { startNodeElementId, endNodeElementId } = value;
    wanted.add(startNodeElementId).add(endNodeElementId);
  } else if (neo4j.isPath(value)) {
    for (const { start, relationship, end } of value.segments)
      for (const element of [start, relationship, end]) endsIn(element, known, wanted);
    endsIn(value.start, known, wanted);
  } else if (Array.isArray(value)) {
    for (const inner of value) endsIn(inner, known, wanted);
  } else if (isMap(value)) {
    for (const inner of Object.values(value)) endsIn(inner, known, wanted);
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value of a row; nodes and relationships in it are added to `found`. */
export function toValue(value: unknown, found: Found): Value {
  if (neo4j.isNode(value)) {
    const { labels, properties } = value;
    const node = { id: ownId(properties), labels: orderLabels(labels), properties: toProperties(properties) };
    found.nodes.push(node);
    return { ...node };
  }
  if (neo4j.isRelationship(value)) {
    const { type, startNodeElementId, endNodeElementId, properties } = value;
    const [start, end] = [found.idOf(startNodeElementId), found.idOf(endNodeElementId)];
    const own = toProperties(properties);
    const relationship = { type, start, end, properties: 'id' in properties ? { ...own, id: ownId(properties) } : own };
    found.relationships.push(relationship);
    return { ...relationship };
  }
  if (neo4j.isPath(value)) {
    const { start, segments } = value;
    return {
      nodes: [start, ...segments.map((segment) => segment.end)].map((node) => toValue(node, found)),
      relationships: segments.map(({ relationship }) => toValue(relationship, found)),
    };
  }
  if (Array.isArray(value)) return value.map((inner) => toValue(inner, found));
  if (isMap(value))
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, toValue(value[key], found)]),
    );
  return toScalar(value);
}

/** Whole numbers as integers: as a float, LIMIT and list indexes would refuse them. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(toParameter);
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
  return value;
}

export const toParameters = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParameter(value)]));
