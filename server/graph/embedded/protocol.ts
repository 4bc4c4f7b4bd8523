/** What the server and an engine's process say to each other: plain JSON over Node's own channel. */
import type { GraphNode, GraphRelationship } from '../../model/index.ts';
import type { Value } from '../port.ts';
import type { Place, Refusal } from '../refusal.ts';

/** Exit status of an engine's process that ended itself at its memory limit. */
export const memoryExit = 77;
/** Exit status of one that ended itself between statements, since those before have left too much behind. */
export const wornExit = 78;

/** Opens a graph; the first message, and the only one that is not answered by its `id`. */
export type Open =
  | {
      kind: 'open';
      mode: 'read';
      file: string;
      /** True where people's statements come: what completes them is then loaded before the first one. */
      forPersons: boolean;
    }
  /** Takes the folder's lock and works on a copy of its published graph. */
  | { kind: 'open'; mode: 'write'; folder: string };

/** Runs one statement; answered by any number of `rows` and one `end`, or by `failed` or `refused`. */
export interface Run {
  kind: 'run';
  id: number;
  cypher: string;
  params: Record<string, unknown>;
  /** Most rows to send. */
  rows: number;
  /** Most bytes that the process may take beyond what the opened graph takes. */
  memoryBytes: number;
  /**
   * How far the statement is trusted: `ours` runs as it is; `persons` is completed and runs only where its plan reads
   * and does nothing else; `as-written` is for showing what the completion is for: guarded, but not completed.
   */
  trust: 'ours' | 'persons' | 'as-written';
}

/** Steps of a writer; each is answered by `end`. */
export interface Step {
  kind: 'begin' | 'commit' | 'rollback' | 'save' | 'close';
  id: number;
  /** For `save`: the file to write a copy to. */
  file?: string;
}

export type Request = Run | Step;
export type ToEngine = Open | Request;

export type FromEngine =
  | { kind: 'open' }
  | { kind: 'unopened'; message: string; locked: boolean }
  /** The statement's time begins now. */
  | { kind: 'begun'; id: number }
  | { kind: 'rows'; id: number; rows: Value[][]; nodes: GraphNode[]; relationships: GraphRelationship[] }
  | { kind: 'end'; id: number; columns: string[]; truncated: boolean; notes: string[] }
  | ({ kind: 'refused'; id: number } & Refusal)
  /** `place` is in the person's own text. */
  | { kind: 'failed'; id: number; message: string; place?: Place };
