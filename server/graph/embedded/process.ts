/**
 * The process that one embedded engine lives in: it opens a graph file and answers messages.
 * It ends itself at a memory limit or when the server is gone; the server ends it at a deadline.
 */
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { lockFile, makeScratch, toWorkingCopy } from './generations.ts';
import type { Place, Refusal } from '../refusal.ts';
import { loadQuestions } from '../queries.ts';
import { prepareStatement, type Prepared } from '../statements/index.ts';
import { refusalOfPlan } from './guard.ts';
import { createMemoryWatch } from './memory.ts';
import { memoryExit, wornExit, type FromEngine, type Open, type Run, type Step, type ToEngine } from './protocol.ts';
import { textOf } from '../values.ts';
import { createConversion, type Found } from './values.ts';

const rowsPerMessage = 500;
const memoryLookMs = 50;

// The engine lays aside what memory has no room for, and makes a folder for it whether it needs one or not.
const scratch = makeScratch(process.cwd());
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch;

let database: GrafeoDB | undefined;
/** Held open for as long as this process writes: the engine locks it against others. */
let heldLock: GrafeoDB | undefined;
let transaction: Transaction | undefined;
const memory = createMemoryWatch(() => process.memoryUsage.rss());

const send = (message: FromEngine): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const explained = 'EXPLAIN ';

/** What the engine said of a statement before running it, with the place that it named. */
class Complaint extends Error {
  readonly place?: Place;
  constructor(message: string, toOwnPlace: Prepared['toOwnPlace']) {
    super(message);
    const [, line, column] = /--> query:(\d+):(\d+)/u.exec(message) ?? [];
    if (line === undefined) return;
    const before = Number(line) === 1 ? explained.length : 0;
    this.place = toOwnPlace({ line: Number(line), column: Math.max(1, Number(column) - before) });
  }
}

/** Milliseconds after opening: where one document is written after the other, the next graph comes before, and so does the first page. */
const settleAfterMs = 5000;
/** Milliseconds between two steps of warming up, which leave the processor to the pages. */
const pauseMs = 200;
let warming: Promise<void> | undefined;
/** True as soon as a statement waits for the process to be warm. */
let isAwaited = false;

/** The parser is slow at the first statement of each form: it reads the questions that people mostly begin with. */
const warmUp = (): Promise<void> => (warming ??= readQuestions());

async function readQuestions(): Promise<void> {
  for (const { cypher } of loadQuestions()) {
    await prepareStatement(cypher);
    if (!isAwaited) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Meets nodes and relationships of all kinds. */
const everything = 'MATCH (p:Plan)-[r]->(n:Entity) RETURN type(r) AS type, head(labels(n)) AS label, count(*) AS count';
let unpacking: Promise<unknown> | undefined;
/**
 * Takes the whole graph into memory. The engine does so when a statement first needs it, which of a thousand documents
 * takes seconds and a gigabyte: that is no part of the statement.
 */
const unpack = (): Promise<unknown> =>
  (unpacking ??= opened()
    .executeCypher(everything, {})
    .then(() => {
      memory.opened();
    }));

async function open(message: Open): Promise<void> {
  try {
    if (message.mode === 'read') database = grafeo.GrafeoDB.openReadOnly(message.file);
    else {
      heldLock = grafeo.GrafeoDB.create(lockFile(message.folder));
      database = grafeo.GrafeoDB.create(toWorkingCopy(message.folder));
    }
    // Reads go on with the graph before until this one answers at once; people's statements are few, and wait for it.
    if (message.mode === 'read' && !message.forPersons) await unpack();
    await send({ kind: 'open' });
    if (message.mode === 'read' && message.forPersons) setTimeout(() => void warmUp(), settleAfterMs);
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
async function sendRows(
  run: Run,
  { columns: named, notes }: Pick<Prepared, 'columns' | 'notes'>,
  result: QueryResult,
): Promise<void> {
  const ids = new Map<number, string>();
  const idOf = (engineId: number): string => {
    const known = ids.get(engineId) ?? textOf(opened().getNode(engineId)?.get('id'));
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
  const shown = named?.length === columns.length ? named : columns;
  await send({ kind: 'end', id: run.id, columns: shown, truncated: result.length > count, notes });
}

/** Asks the engine how it would run a statement; a complaint is told at the person's own place. */
async function explain(cypher: string, params: Run['params'], toOwnPlace: Prepared['toOwnPlace']): Promise<string> {
  try {
    return textOf((await opened().executeCypher(explained + cypher, params)).scalar());
  } catch (error) {
    throw new Complaint(messageOf(error), toOwnPlace);
  }
}

/** Completes a person's statement and looks at its plan. */
async function prepare({ cypher, params, trust }: Run): Promise<Prepared | Refusal> {
  const asWritten = { cypher, notes: [], wellFormed: true, toOwnPlace: (place: Place) => place };
  if (trust === 'ours') return asWritten;
  const prepared = trust === 'persons' ? await prepareStatement(cypher) : asWritten;
  if ('reason' in prepared) return prepared;
  const refusal = refusalOfPlan(await explain(prepared.cypher, params, prepared.toOwnPlace));
  if (refusal) return refusal;
  return prepared.wellFormed ? prepared : { reason: 'not-understood', detail: '' };
}

async function run(request: Run): Promise<void> {
  const { id, params } = request;
  isAwaited = true;
  if (request.trust === 'persons') await warmUp();
  if (request.trust !== 'ours') await unpack();
  memory.begin(id, request.memoryBytes);
  try {
    await send({ kind: 'begun', id });
    const prepared = await prepare(request);
    if ('reason' in prepared) await send({ kind: 'refused', id, ...prepared });
    else await sendRows(request, prepared, await (transaction ?? opened()).executeCypher(prepared.cypher, params));
  } catch (error) {
    const place = error instanceof Complaint ? error.place : undefined;
    await send({ kind: 'failed', id, message: messageOf(error), ...(place === undefined ? {} : { place }) });
  } finally {
    memory.end(id);
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
      // A writer has saved what counts. Closing its copy would write all of it once more: half a minute at a thousand documents.
      if (heldLock) heldLock.close();
      else opened().close();
    }
    await send({ kind: 'end', id, columns: [], truncated: false, notes: [] });
    if (kind === 'close') process.exit(0);
  } catch (error) {
    await send({ kind: 'failed', id, message: messageOf(error) });
  }
}

process.on('message', (message: ToEngine) => {
  if (message.kind === 'open') void open(message);
  else if (message.kind === 'run') void run(message);
  else void step(message);
});

// A statement runs on a thread of the engine's own and cannot be cancelled; ending the process is the only way out.
setInterval(() => {
  const look = memory.look();
  if (look !== 'well') process.exit(look === 'over' ? memoryExit : wornExit);
}, memoryLookMs);

process.on('disconnect', () => {
  process.exit(0);
});
// Ctrl+C reaches every process of the terminal; the server ends its engines itself, after the answers under way.
process.on('SIGINT', () => undefined);
