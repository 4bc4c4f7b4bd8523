/** Writing to the embedded graph: one process that works on a copy, and publishes it when told to. */
import type { Graph } from '../../model/index.ts';
import type { Change, Row, Value, Writer } from '../port.ts';
import { loadQueries, toStatements } from '../queries.ts';
import type { Transaction } from '../transaction.ts';
import { forgetPlan, writePlan, type Known } from '../writing/index.ts';
import { toOwnFault } from './complaints.ts';
import { Engine, type EngineAnswer } from './engine.ts';
import { dropWorkingCopy, makeFolders, nextFile, publishFile } from './generations.ts';

/** A writing statement is ours: it is bounded by the document that it writes, not by a clock. */
const unbounded = { rows: Number.MAX_SAFE_INTEGER, deadlineMs: Infinity, memoryBytes: Number.MAX_SAFE_INTEGER };

/** Rows of an answer by their columns. */
export function toRows({ columns, rows }: EngineAnswer): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at): [string, Value] => [column, row[at] ?? null])));
}

/**
 * Opens the writer of a folder.
 * @param onPublish takes up the new generation; called after it has become the published one
 * @throws QiantouError `store-busy` where another process writes there
 */
export async function openEmbeddedWriter(folder: string, onPublish: (file: string) => Promise<void>): Promise<Writer> {
  const engine = new Engine({ standsIn: makeFolders(folder), open: { kind: 'open', mode: 'write', folder } });
  await engine.ready();
  const run = async (cypher: string, params: Record<string, unknown>): Promise<Row[]> => {
    try {
      return toRows(await engine.run({ cypher, params, ...unbounded, trust: 'ours' }));
    } catch (error) {
      throw toOwnFault(error);
    }
  };
  for (const file of loadQueries('schema').values()) {
    for (const statement of toStatements(file)) await run(statement, {});
  }

  let unpublished = false;
  let known: Known = {};
  /** The document under way, which closing waits for. */
  let underWay: Promise<unknown> = Promise.resolve();
  const inTransaction = (write: (transaction: Transaction) => Promise<Change>): Promise<Change> => {
    const done = transact(write);
    underWay = done.catch(() => undefined);
    return done;
  };
  /** One document: all of it or nothing. */
  const transact = async (write: (transaction: Transaction) => Promise<Change>): Promise<Change> => {
    await engine.step('begin');
    try {
      const change = await write({ run });
      await engine.step(change.changed ? 'commit' : 'rollback');
      unpublished ||= change.changed;
      return change;
    } catch (error) {
      known = {};
      await engine.step('rollback').catch(() => undefined);
      throw error;
    }
  };
  const publish = async (): Promise<void> => {
    if (!unpublished) return;
    const file = nextFile(folder);
    await engine.step('save', file);
    publishFile(folder, file);
    unpublished = false;
    await onPublish(file);
  };
  return {
    write: (planId: string, graph: Graph) =>
      inTransaction((transaction) => writePlan(transaction, planId, graph, known)),
    forget: (planId: string) => inTransaction((transaction) => forgetPlan(transaction, planId, known)),
    publish,
    async close() {
      try {
        await underWay;
        await publish();
      } finally {
        await engine.close();
        dropWorkingCopy(folder);
      }
    },
  };
}

/** Publishes an empty graph in a new folder, so that there is something to read. */
export async function publishEmpty(folder: string): Promise<void> {
  const engine = new Engine({ standsIn: makeFolders(folder), open: { kind: 'open', mode: 'write', folder } });
  try {
    await engine.ready();
    const file = nextFile(folder);
    await engine.step('save', file);
    publishFile(folder, file);
  } finally {
    await engine.close();
  }
}
