import type { Graph, GraphNode, GraphRelationship } from '../model/index.ts';

/** Plain JSON that both engines answer with: integers as numbers (beyond 2^53 as text), dates as ISO text. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
/** A row of one of our own queries: its `@row` names to values. */
export type Row = Record<string, Value>;

/** Limits for a statement that a person wrote; each is told in the answer. */
export interface Limits {
  /** Milliseconds after which the statement is stopped. */
  deadlineMs: number;
  /** Most rows that are sent. */
  rows: number;
  /** Most memory that the embedded engine may take before it is stopped, in bytes. */
  memoryBytes: number;
}

/** The answer to a person's statement. */
export interface Answer {
  columns: string[];
  rows: Value[][];
  /** Every node and relationship found anywhere in the rows, once each. */
  graph: { nodes: GraphNode[]; relationships: GraphRelationship[] };
  truncated: boolean;
  tookMs: number;
  limits: Limits;
  /** Codes of remarks, e.g. `labels-added`: the statement was completed so that its answer is right. */
  notes: string[];
}

/** What a write changed. */
export interface Change {
  plan: string;
  nodesAdded: number;
  nodesRemoved: number;
  relationshipsAdded: number;
  relationshipsRemoved: number;
  /** False where the store held exactly this already. */
  changed: boolean;
}

/**
 * Writes documents one after another; each is one transaction, all or nothing. Reads see them from `publish` on at
 * the latest. There is one writer at a time: `openWriter` waits for the one before it to be closed.
 */
export interface Writer {
  write(planId: string, graph: Graph): Promise<Change>;
  forget(planId: string): Promise<Change>;
  /** Lets reads see what has been written so far. Costs a copy of the graph on the embedded engine: not after each. */
  publish(): Promise<void>;
  /** Publishes the rest and lets the next writer in. */
  close(): Promise<void>;
}

/**
 * The graph, whichever engine holds it: `openGraph(settings)` gives the one that the settings name.
 * Reads see what was last written; a write is all or nothing.
 */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /**
   * Which state reads see: the same words as long as nobody writes. Absent where nobody but this store writes, so that
   * whoever keeps answers knows of every change by itself.
   */
  revision?(): Promise<string>;
  /** Runs `cypher/read/<name>.cypher`. Rows come in the order that the query states. */
  read(name: string, params: Record<string, unknown>): Promise<Row[]>;
  /**
   * Runs a person's statement, read only. Throws QiantouError `query-syntax`, `query-refused`, `query-stopped`.
   * @param signal stops the statement when nobody waits for its answer any more
   */
  query(
    cypher: string,
    params: Record<string, unknown>,
    limits?: Partial<Limits>,
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** Writes what one document says, in one transaction, in place of what it said before. */
  write(planId: string, graph: Graph): Promise<Change>;
  /** Removes a plan's facts and nothing else; a plan that others cite stays as cited. */
  forget(planId: string): Promise<Change>;
  /** For many documents: `write` and `forget` publish after each, a writer when it is told to. */
  openWriter(): Promise<Writer>;
  /** Everything in the store, ordered by id; for comparison and backup. */
  dump(): Promise<Graph>;
  /** Resolves when the engine answers; rejects with QiantouError `graph-unreachable`. */
  ready(): Promise<void>;
  /** Ends the engine; a writer that is open is closed behind the document that it is writing. */
  close(): Promise<void>;
}
