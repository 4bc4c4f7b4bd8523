import { QiantouError, type Message } from './errors.ts';
import type { Change, GraphStore } from './graph/port.ts';
import type { GraphNode } from './model/index.ts';
import type { Reader } from './reader.ts';
import { findFiles, readBytes, toSource } from './sources.ts';

/** Something that a rule saw and could not place, with the words. */
export interface Unplaced {
  kind: string;
  message: string;
  quote: string;
}

/** What happens to one document after another; plain JSON, since a server tells it to the command line. */
export type IngestEvent =
  | { kind: 'begun'; files: number }
  /** Read and written; `change.changed` is false where the store held exactly this. */
  | { kind: 'read'; file: string; plan: string; title: string; change: Change; unresolved: Unplaced[] }
  /** The same bytes, read by the same rules, stand in the store. */
  | { kind: 'known'; file: string; plan: string; title: string }
  /** The same plan as a file that comes later in the order, which is taken instead. */
  | { kind: 'superseded'; file: string; by: string; plan: string; title: string }
  | { kind: 'failed'; file: string; said: Message }
  | {
      kind: 'ended';
      read: number;
      changed: number;
      known: number;
      superseded: number;
      failed: number;
      unresolved: number;
    };

/** What an ingest writes to: a store, or a writer of it that publishes many documents at once. */
export type Writer = Pick<GraphStore, 'write'>;

interface Stored {
  plan: string;
  title: string;
}

/** Keyed by the hash of the file and the reader that read it: what need not be read again. */
const toKey = (sha256: unknown, readBy: unknown): string => `${String(sha256)} ${String(readBy)}`;

function toKnown(plans: readonly GraphNode[]): Map<string, Stored> {
  return new Map(
    plans
      .filter(({ properties }) => properties.loaded === true)
      .map(({ id, properties: { sha256, readBy, name } }) => [
        toKey(sha256, readBy),
        { plan: id, title: String(name) },
      ]),
  );
}

/** Faults of one document; a fault of the store ends the ingest. */
function toFailed(file: string, cause: unknown): IngestEvent {
  if (cause instanceof QiantouError && cause.code !== 'bad-source') throw cause;
  if (cause instanceof QiantouError) return { kind: 'failed', file, said: cause.said };
  const message = cause instanceof Error ? cause.message : String(cause);
  return {
    kind: 'failed',
    file,
    said: {
      zh: `无法读取（${message}），其余文件不受影响。`,
      en: `it could not be read (${message}); the others go on.`,
    },
  };
}

/**
 * The walk from files to the graph, one transaction a document; what cannot be read is told and the others go on.
 *
 * Files are taken from the last in the order to the first: of two that are the same plan the later one counts, and
 * which of them the store holds already makes no difference.
 *
 * @param paths  files and folders
 * @param plans  the plans that the store holds
 */
export async function* ingest(
  paths: readonly string[],
  { reader, writer, plans }: { reader: Reader; writer: Writer; plans: readonly GraphNode[] },
): AsyncGenerator<IngestEvent, void, void> {
  const files = await findFiles(paths);
  const known = toKnown(plans);
  const taken = new Map<string, string>();
  const counts = { read: 0, changed: 0, known: 0, superseded: 0, failed: 0, unresolved: 0 };
  yield { kind: 'begun', files: files.length };
  for (const file of files.toReversed()) {
    const event = await ingestFile(file, { reader, writer, known, taken });
    if (event.kind === 'read') {
      counts.changed += event.change.changed ? 1 : 0;
      counts.unresolved += event.unresolved.length;
    }
    counts[event.kind] += 1;
    yield event;
  }
  yield { kind: 'ended', ...counts };
}

type FileEvent = Exclude<IngestEvent, { kind: 'begun' | 'ended' }>;

async function ingestFile(
  path: string,
  at: { reader: Reader; writer: Writer; known: Map<string, Stored>; taken: Map<string, string> },
): Promise<FileEvent> {
  const { reader, writer, known, taken } = at;
  try {
    const file = await readBytes(path);
    const stored = known.get(toKey(file.sha256, reader.version));
    if (stored) {
      const by = taken.get(stored.plan);
      if (by !== undefined) return { kind: 'superseded', file: path, by, ...stored };
      taken.set(stored.plan, path);
      return { kind: 'known', file: path, ...stored };
    }
    const reading = reader.read(toSource(file));
    const { id: plan, title } = reading.plan;
    const by = taken.get(plan);
    if (by !== undefined) return { kind: 'superseded', file: path, by, plan, title };
    const change = await writer.write(plan, reader.toGraph([reading]));
    taken.set(plan, path);
    const unresolved = reading.facts.unresolved.map(({ kind, message, quote }) => ({
      kind,
      message,
      quote: reading.outline.source.text.slice(quote.start, quote.end),
    }));
    return { kind: 'read', file: path, plan, title, change, unresolved };
  } catch (cause) {
    return toFailed(path, cause) as FileEvent;
  }
}
