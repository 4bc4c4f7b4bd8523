import { QiantouError, type Message } from './errors.ts';
import type { Change, GraphStore } from './graph/port.ts';
import type { GraphNode } from './model/index.ts';
import { inOrder, type Outcome } from './in-order.ts';
import { openReading, type FileReading, type ReadDocument, type Unplaced } from './reading/index.ts';
import type { Reader } from './reader.ts';
import { findFiles, readBytes } from './sources.ts';

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
  const reading = await openReading(files, reader);
  try {
    const look = (file: string): Promise<Looked> => lookInto(file, { reader, reading, known });
    for await (const { item, outcome } of inOrder(files.toReversed(), reading.size, look)) {
      const event = await ingestFile(item, outcome, { writer, taken });
      if (event.kind === 'read') {
        counts.changed += event.change.changed ? 1 : 0;
        counts.unresolved += event.unresolved.length;
      }
      counts[event.kind] += 1;
      yield event;
    }
  } finally {
    await reading.close();
  }
  yield { kind: 'ended', ...counts };
}

/** A file that stands in the store as it is, or what it says. */
type Looked = { stored: Stored } | { document: ReadDocument };

async function lookInto(
  path: string,
  { reader, reading, known }: { reader: Reader; reading: FileReading; known: ReadonlyMap<string, Stored> },
): Promise<Looked> {
  const file = await readBytes(path);
  const stored = known.get(toKey(file.sha256, reader.version));
  return stored ? { stored } : { document: await reading.read(file) };
}

type FileEvent = Exclude<IngestEvent, { kind: 'begun' | 'ended' }>;

async function ingestFile(
  path: string,
  outcome: Outcome<Looked>,
  { writer, taken }: { writer: Writer; taken: Map<string, string> },
): Promise<FileEvent> {
  try {
    if ('cause' in outcome) throw outcome.cause;
    const { result } = outcome;
    const { plan, title } = 'stored' in result ? result.stored : result.document;
    const by = taken.get(plan);
    if (by !== undefined) return { kind: 'superseded', file: path, by, plan, title };
    if ('stored' in result) {
      taken.set(plan, path);
      return { kind: 'known', file: path, plan, title };
    }
    const { graph, unresolved } = result.document;
    const change = await writer.write(plan, graph);
    taken.set(plan, path);
    return { kind: 'read', file: path, plan, title, change, unresolved };
  } catch (cause) {
    return toFailed(path, cause) as FileEvent;
  }
}
