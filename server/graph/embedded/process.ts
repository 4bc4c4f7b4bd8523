/**
 * The process that one embedded engine lives in: it opens a graph file and answers messages.
 * It ends itself at a memory limit or when the server is gone; the server ends it at a deadline.
 */
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { lockFile, toWorkingCopy } from './generations.ts';
import { refusalOfPlan } from './guard.ts';
import { memoryExit, type FromEngine, type Open, type Run, type Step, type ToEngine } from './protocol.ts';
import { createConversion, type Found } from './values.ts';

const rowsPerMessage = 500;
const memoryLookMs = 50;

let database: GrafeoDB | undefined;
/** Held open for as long as this process writes: the engine locks it against others. */
let heldLock: GrafeoDB | undefined;
let transaction: Transaction | undefined;
/** Bytes that the opened graph takes by itself. */
let ownBytes = 0;
const memoryLimits = new Map<number, number>();

const send = (message: FromEngine): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const statusOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'gqlStatus' in error ? String(error.gqlStatus) : '';

async function open(message: Open): Promise<void> {
  try {
    if (message.mode === 'read') database = grafeo.GrafeoDB.openReadOnly(message.file);
    else {
      heldLock = grafeo.GrafeoDB.create(lockFile(message.folder));
      database = grafeo.GrafeoDB.create(toWorkingCopy(message.folder));
    }
    ownBytes = process.memoryUsage.rss();
    await send({ kind: 'open' });
  } catch (error) {
    await send({ kind: 'unopened', message: messageOf(error), locked: messageOf(error).includes('lock') });
    process.exit(0);
  }
}

const opened = (): GrafeoDB => {
  if (!database) throw new Error('no graph is open');
  return database;
};

/** Sends an answer in pieces, so that neither side stands still over a big one. */
async function sendRows(run: Run, result: QueryResult): Promise<void> {
  const ids = new Map<number, string>();
  const idOf = (engineId: number): string => {
    const known = ids.get(engineId) ?? String(opened().getNode(engineId)?.get('id') ?? '');
    ids.set(engineId, known);
    return known;
  };
  const columns = result.columns;
  const count = Math.min(result.length, run.rows);
  for (let from = 0; from < count; from += rowsPerMessage) {
    const found: Found = { nodes: [], relationships: [] };
    const convert = createConversion(idOf, found);
    const rows = [];
    for (let at = from; at < Math.min(from + rowsPerMessage, count); at += 1) {
      const row = result.get(at);
      rows.push(columns.map((column) => convert(row[column])));
    }
    await send({ kind: 'rows', id: run.id, rows, ...found });
  }
  await send({ kind: 'end', id: run.id, columns, truncated: result.length > count });
}

async function run(request: Run): Promise<void> {
  const { id, cypher, params } = request;
  memoryLimits.set(id, request.memoryBytes);
  try {
    if (request.guarded) {
      const explained = await opened().executeCypher(`EXPLAIN ${cypher}`, params);
      const refusal = refusalOfPlan(String(explained.scalar()));
      if (refusal) {
        await send({ kind: 'refused', id, ...refusal });
        return;
      }
    }
    await sendRows(request, await (transaction ?? opened()).executeCypher(cypher, params));
  } catch (error) {
    await send({ kind: 'failed', id, message: messageOf(error), status: statusOf(error) });
  } finally {
    memoryLimits.delete(id);
  }
}

async function step({ kind, id, file }: Step): Promise<void> {
  try {
    if (kind === 'begin') transaction = opened().beginTransaction();
    if (kind === 'commit') transaction?.commit();
    if (kind === 'rollback' && transaction?.isActive) transaction.rollback();
    if (kind === 'commit' || kind === 'rollback') transaction = undefined;
    if (kind === 'save' && file !== undefined) opened().save(file);
    if (kind === 'close') {
      opened().close();
      heldLock?.close();
    }
    await send({ kind: 'end', id, columns: [], truncated: false });
    if (kind === 'close') process.exit(0);
  } catch (error) {
    await send({ kind: 'failed', id, message: messageOf(error), status: statusOf(error) });
  }
}

process.on('message', (message: ToEngine) => {
  if (message.kind === 'open') void open(message);
  else if (message.kind === 'run') void run(message);
  else void step(message);
});

// A statement runs on a thread of the engine's own and cannot be cancelled; ending the process is the only way out.
setInterval(() => {
  if (memoryLimits.size === 0) return;
  if (process.memoryUsage.rss() - ownBytes > Math.min(...memoryLimits.values())) process.exit(memoryExit);
}, memoryLookMs);

process.on('disconnect', () => {
  process.exit(0);
});
// Ctrl+C reaches every process of the terminal; the server ends its engines itself, after the answers under way.
process.on('SIGINT', () => undefined);
