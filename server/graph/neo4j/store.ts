/** The graph on a Neo4j server. */
import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import type { Graph } from '../../model/index.ts';
import { readDump } from '../dump.ts';
import { ownReadMs, ownWholeMs } from '../own-limits.ts';
import type { Change, GraphStore, Limits, Row, Value, Writer } from '../port.ts';
import { loadQueries, toStatements } from '../queries.ts';
import type { Transaction } from '../transaction.ts';
import { forgetPlan, writePlan } from '../writing/index.ts';
import { toOwnError } from './complaints.ts';
import { createSilence } from './silence.ts';
import { runStatement } from './statement.ts';
import { termination, untilAborted } from './termination.ts';
import { endsIn, toParameters, toValue, type Found } from './values.ts';

/** Where the server is and who asks. */
export interface Neo4jPlace {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/**
 * How long the driver waits for a server that is not there. A reader is told within some five seconds, so that reads
 * are tried anew twice at most; a document that is being written waits for a server that changes over.
 */
const patience = {
  READ: { connectionTimeout: 2_000, maxTransactionRetryTime: 2_000 },
  WRITE: { connectionTimeout: 10_000, maxTransactionRetryTime: 15_000 },
};
/** Milliseconds for which a server that did not answer is not asked again: a page asks for several things in turn. */
const restAfterSilence = 2_000;

type Mode = keyof typeof patience;

type Runner = Pick<ManagedTransaction, 'run'>;

/** Rows by their columns; ends of relationships that no row shows are asked for in the same transaction. */
async function toRows(runner: Runner, { records }: QueryResult): Promise<Row[]> {
  const known = new Map<string, string>();
  const wanted = new Set<string>();
  for (const record of records) for (const value of record.values()) endsIn(value, known, wanted);
  const unknown = [...wanted].filter((id) => !known.has(id));
  for (const [id, own] of await readIds(runner, unknown)) known.set(id, own);
  const found: Found = { nodes: [], relationships: [], idOf: (id) => known.get(id) ?? '' };
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key): [string, Value] => [String(key), toValue(record.get(key), found)])),
  );
}

/** Our ids of nodes by the server's. */
export async function readIds(runner: Runner, elementIds: readonly string[]): Promise<Map<string, string>> {
  if (elementIds.length === 0) return new Map();
  const query = loadQueries('read').get('ids-by-element')?.cypher ?? '';
  const { records } = await runner.run(query, { elements: elementIds });
  return new Map(records.map((record) => [String(record.get('element')), String(record.get('id'))]));
}

/**
 * Opens the graph on a server and makes its keys and indexes.
 * @throws QiantouError `graph-unreachable`
 */
export async function openNeo4j(place: Neo4jPlace, limits: Limits): Promise<GraphStore> {
  // The driver declares its options as classes and takes plain objects.
  /* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment */
  const toDriver = (mode: Mode): Driver =>
    neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password), patience[mode]);
  const drivers = { READ: toDriver('READ'), WRITE: toDriver('WRITE') };
  const closeDrivers = async (): Promise<void> => {
    await Promise.all(Object.values(drivers).map((driver) => driver.close()));
  };
  const database = place.database === undefined ? {} : { database: place.database };
  /** @param limitMs what `work` sets as its limit, for the message */
  const inSession = async <T>(mode: Mode, limitMs: number, work: (session: Session) => Promise<T>): Promise<T> => {
    const session = drivers[mode].session({ ...database, defaultAccessMode: neo4j.session[mode] });
    /* eslint-enable @typescript-eslint/no-unsafe-class-instance-assignment */
    try {
      return await work(session);
    } catch (error) {
      throw toOwnError(error, limitMs);
    } finally {
      await session.close();
    }
  };
  try {
    await inSession('WRITE', ownWholeMs, async (session) => {
      for (const file of loadQueries('schema').values())
        for (const statement of toStatements(file)) await session.run(statement, {}, { timeout: ownWholeMs });
    });
  } catch (error) {
    await closeDrivers();
    throw error;
  }

  const ask = createSilence(restAfterSilence);
  const read = (name: string, params: Record<string, unknown>, timeout = ownReadMs): Promise<Row[]> => {
    const query = loadQueries('read').get(name);
    if (!query) throw new Error(`there is no query cypher/read/${name}.cypher`);
    return ask(() =>
      inSession('READ', timeout, (session) =>
        session.executeRead(
          async (transaction) => toRows(transaction, await transaction.run(query.cypher, toParameters(params))),
          { timeout },
        ),
      ),
    );
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** One document at a time: two that share nodes must not look at them at once. */
  const inTurn = (write: (transaction: Transaction) => Promise<Change>): Promise<Change> => {
    const done = turn.then(() =>
      inSession('WRITE', ownWholeMs, (session) =>
        session.executeWrite(
          (transaction) =>
            write({
              run: async (cypher, params) => toRows(transaction, await transaction.run(cypher, toParameters(params))),
            }),
          { timeout: ownWholeMs },
        ),
      ),
    );
    turn = done.catch(() => undefined);
    return done;
  };
  const write = (planId: string, graph: Graph): Promise<Change> =>
    inTurn((transaction) => writePlan(transaction, planId, graph));
  const forget = (planId: string): Promise<Change> => inTurn((transaction) => forgetPlan(transaction, planId));

  return {
    engine: 'neo4j',
    // A bookmark names the last transaction that the server has seen, whoever committed it.
    revision: () =>
      ask(() =>
        inSession('READ', ownReadMs, async (session) => {
          await session.executeRead((transaction) => transaction.run('RETURN 1'), { timeout: ownReadMs });
          return session.lastBookmarks().join(' ');
        }),
      ),
    read: async (name, params) => read(name, params),
    query: (cypher, params, given = {}, signal) => {
      const asked = { ...limits, ...given };
      const terminate = (token: string): Promise<unknown> =>
        inSession('READ', ownReadMs, (session) => session.run(termination, { token }));
      return inSession('READ', asked.deadlineMs, (session) =>
        untilAborted(signal, terminate, (token) => runStatement(session, { cypher, params, token }, asked)),
      );
    },
    write,
    forget,
    openWriter: (): Promise<Writer> =>
      Promise.resolve({ write, forget, publish: () => Promise.resolve(), close: () => Promise.resolve() }),
    dump: () => readDump((name, params) => read(name, params, ownWholeMs)),
    async ready() {
      await inSession('READ', ownReadMs, (session) => session.run('RETURN 1', {}, { timeout: ownReadMs }));
    },
    async close() {
      await turn;
      await closeDrivers();
    },
  };
}
