import { joinGraphs } from '../extract/index.ts';
import type { Graph, GraphNode } from '../model/index.ts';
import type { Reader } from '../reader.ts';
import { toSource, type File } from '../sources.ts';

/** Something that a rule saw and could not place, with the words. */
export interface Unplaced {
  kind: string;
  message: string;
  quote: string;
}

/** A file as it was read: plain values, so that it can come from another thread. */
export interface ReadDocument {
  /** Id of its plan. */
  plan: string;
  title: string;
  /** What it says by itself. */
  graph: Graph;
  unresolved: Unplaced[];
}

/** @throws QiantouError `bad-source` where the bytes are no text */
export function readDocument(file: File, reader: Reader): ReadDocument {
  const reading = reader.read(toSource(file));
  const { id: plan, title } = reading.plan;
  const unresolved = reading.facts.unresolved.map(({ kind, message, quote }) => ({
    kind,
    message,
    quote: reading.outline.source.text.slice(quote.start, quote.end),
  }));
  return { plan, title, graph: reader.toGraph([reading]), unresolved };
}

/** Who read a plan is told last of its properties, as when it is read alone. */
function withReaderLast(node: GraphNode): GraphNode {
  const { readBy, ...properties } = node.properties;
  return readBy === undefined ? node : { ...node, properties: { ...properties, readBy } };
}

/** The graph of several documents; of two that are the same plan the later one counts. */
export function joinDocuments(documents: readonly ReadDocument[]): Graph {
  const { nodes, relationships } = joinGraphs(new Map(documents.map(({ plan, graph }) => [plan, graph])));
  return { nodes: nodes.map(withReaderLast), relationships };
}
