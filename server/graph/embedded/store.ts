/** The graph on the embedded engine: two readers in service, a writer only while documents are written. */
import { join } from 'node:path';
import type { Graph } from '../../model/index.ts';
import { readDump } from '../dump.ts';
import { ownReadMs, ownWholeMs } from '../own-limits.ts';
import type { Answer, GraphStore, Limits, Row, Writer } from '../port.ts';
import { loadQueries } from '../queries.ts';
import { engineGone } from '../said.ts';
import { toGraphOnce } from '../values.ts';
import { toOwnFault, toPersonsError } from './complaints.ts';
import { Engine } from './engine.ts';
import { makeFolders, publishedFile, sweep } from './generations.ts';
import { openEmbeddedWriter, publishEmpty, toRows } from './writer.ts';

/** A published file and its two engines: what a person's statement does to its engine, nobody else notices. */
interface Generation {
  file: string;
  reads: Engine;
  statements: Engine;
}

/**
 * Opens the embedded graph in `<folder>/graph`, making an empty one where there is none.
 * @throws QiantouError `store-busy`, `graph-unreachable`
 */
export async function openEmbedded(dataFolder: string, limits: Limits): Promise<GraphStore> {
  const folder = join(dataFolder, 'graph');
  const stand = makeFolders(folder);
  if (publishedFile(folder) === undefined) await publishEmpty(folder);
  const queries = loadQueries('read');

  const openGeneration = async (file: string): Promise<Generation> => {
    const open = (forPersons: boolean): Engine =>
      new Engine({ standsIn: stand, open: { kind: 'open', mode: 'read', file, forPersons } });
    const generation = { file, reads: open(false), statements: open(true) };
    try {
      await Promise.all([generation.reads.ready(), generation.statements.ready()]);
    } catch (error) {
      generation.reads.kill();
      generation.statements.kill();
      throw error;
    }
    return generation;
  };

  let current = await openGeneration(publishedFile(folder) ?? '');
  let closed = false;
  const retiring = new Set<Generation>();
  const retire = async (generation: Generation): Promise<void> => {
    retiring.add(generation);
    await Promise.all([generation.reads.close(), generation.statements.close()]);
    retiring.delete(generation);
    if (!closed) sweep(folder, new Set([current, ...retiring].map(({ file }) => file)));
  };
  const takeUp = async (file: string): Promise<void> => {
    const before = current;
    current = await openGeneration(file);
    void retire(before);
  };

  /** Settles when the writer before is closed: there is one at a time. */
  let turn: Promise<void> = Promise.resolve();
  /** The last that was opened; closing it again does nothing. */
  let openedWriter: Writer | undefined;
  const openWriter = async (): Promise<Writer> => {
    const before = turn;
    let done: () => void = () => undefined;
    turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    try {
      if (closed) throw engineGone();
      const opened = await openEmbeddedWriter(folder, takeUp);
      let closing: Promise<void> | undefined;
      const writer = { ...opened, close: () => (closing ??= opened.close().finally(done)) };
      openedWriter = writer;
      return writer;
    } catch (error) {
      done();
      throw error;
    }
  };
  const once = async <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
    const writer = await openWriter();
    try {
      return await work(writer);
    } finally {
      await writer.close();
    }
  };

  const ask = async (cypher: string, params: Record<string, unknown>, deadlineMs: number): Promise<Row[]> => {
    const rows = Number.MAX_SAFE_INTEGER;
    const { memoryBytes } = limits;
    try {
      return toRows(await current.reads.run({ cypher, params, rows, deadlineMs, memoryBytes, trust: 'ours' }));
    } catch (error) {
      throw toOwnFault(error);
    }
  };
  const read = (name: string, params: Record<string, unknown>, deadlineMs = ownReadMs): Promise<Row[]> => {
    const query = queries.get(name);
    if (!query) throw new Error(`there is no query cypher/read/${name}.cypher`);
    return ask(query.cypher, params, deadlineMs);
  };

  return {
    engine: 'embedded',
    read: async (name, params) => read(name, params),
    async query(cypher, params, given = {}, signal): Promise<Answer> {
      const asked: Limits = { ...limits, ...given };
      const began = performance.now();
      try {
        const found = await current.statements.run({ cypher, params, ...asked, signal, trust: 'persons' });
        const { nodes, relationships, ...answer } = found;
        const tookMs = Math.round(performance.now() - began);
        return { ...answer, graph: toGraphOnce(nodes, relationships), tookMs, limits: asked };
      } catch (error) {
        throw toPersonsError(error);
      }
    },
    write: (planId: string, graph: Graph) => once((writer) => writer.write(planId, graph)),
    forget: (planId: string) => once((writer) => writer.forget(planId)),
    openWriter,
    dump: () => readDump((name, params) => read(name, params, ownWholeMs)),
    async ready() {
      if (closed) throw engineGone();
      await Promise.all([current.reads.ready(), current.statements.ready()]);
    },
    async close() {
      closed = true;
      // A writer's process outlives the store otherwise. The document under way is written whole.
      await openedWriter?.close();
      await turn;
      for (const generation of [current, ...retiring]) {
        generation.reads.kill();
        generation.statements.kill();
      }
    },
  };
}
