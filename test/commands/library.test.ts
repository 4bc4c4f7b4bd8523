import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import type { GraphStore } from '../../server/graph/index.ts';
import type { IngestEvent } from '../../server/ingest.ts';
import { createLibrary, type Library } from '../../server/library.ts';
import type { Graph } from '../../server/model/index.ts';
import { packageRoot } from '../../server/package-root.ts';
import { createReader } from '../../server/reader.ts';
import { findFiles, readBytes, toSource } from '../../server/sources.ts';
import { createFolder } from '../api/serve.ts';
import { findNeo4j, openEmpty, withoutNeo4j, type Opened } from '../graph/engines.ts';
import { createDocuments, toDocument, type Folder } from './documents.ts';

// A real Neo4j takes its time to start.
jest.setTimeout(300_000);

const reader = createReader();
const folder = createFolder();
let count = 0;
let graph: GraphStore;
let library: Library;
let changes: number;
let documents: Folder;

const load = async (...paths: string[]): Promise<IngestEvent[]> => {
  const events: IngestEvent[] = [];
  for await (const event of library.ingest(paths)) events.push(event);
  return events;
};
const kinds = (events: IngestEvent[]): string[] => events.map(({ kind }) => kind);

/** What `qiantou extract` prints for these files, in the order of `dump`. */
async function extract(...paths: string[]): Promise<Graph> {
  const files = await findFiles(paths);
  const readings = await Promise.all(files.map(async (file) => reader.read(toSource(await readBytes(file)))));
  return reader.toGraph([...new Map(readings.map((reading) => [reading.plan.id, reading])).values()]);
}
const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
function ordered({ nodes, relationships }: Graph): Graph {
  const keyOf = ({ type, start, end, properties }: Graph['relationships'][number]): string =>
    JSON.stringify([type, start, end, properties.plan ?? '']);
  return {
    nodes: nodes
      .map((node) => ({ ...node, properties: { ...node.properties, id: node.id } }))
      .sort((one, other) => compareWords(one.id, other.id)),
    relationships: relationships.toSorted((one, other) => compareWords(keyOf(one), keyOf(other))),
  };
}
const expectStore = async (...paths: string[]): Promise<void> => {
  expect(ordered(await graph.dump())).toEqual(ordered(await extract(...paths)));
};

/** Each test begins with an empty store. */
async function forgetAll(): Promise<void> {
  const { nodes } = await graph.dump();
  const loaded = nodes.filter(({ properties }) => properties.loaded === true);
  if (loaded.length === 0) return;
  const writer = await graph.openWriter();
  for (const { id } of loaded) await writer.forget(id);
  await writer.close();
}

const neo4j = findNeo4j();
const engines: [string, () => Promise<Opened>][] = [['the embedded engine', openEmpty]];
if (neo4j) engines.push(['Neo4j', neo4j]);
else {
  test('the library on Neo4j', () => {
    if (process.env.CI === 'true') throw new Error(withoutNeo4j);
    process.stderr.write(`${withoutNeo4j}\n`);
  });
}

afterAll(() => {
  folder.remove();
});

describe.each(engines)('the library on %s', (_engine, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    graph = opened.store;
  });
  beforeEach(async () => {
    await forgetAll();
    count += 1;
    documents = createDocuments(join(folder.path, String(count)));
    changes = 0;
    library = createLibrary(graph, reader, () => {
      changes += 1;
      return Promise.resolve();
    });
  });
  afterAll(() => opened.end());

  test('the same documents twice change nothing and are not read again', async () => {
    documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    await load(documents.path);
    const before = await graph.dump();
    const events = await load(documents.path);
    expect(kinds(events)).toEqual(['begun', 'known', 'ended']);
    expect(changes).toBe(1);
    expect(await graph.dump()).toEqual(before);
  });

  test('a changed document replaces its own facts and only these', async () => {
    documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    documents.write('b.txt', toDocument('平湖市', 2, '市科技局'));
    await load(documents.path);
    documents.write('a.txt', toDocument('余姚市', 1, '市财政局'));
    expect(kinds(await load(documents.path))).toEqual(['begun', 'known', 'read', 'ended']);
    await expectStore(documents.path);
    const { nodes } = await graph.dump();
    const supporters = nodes
      .filter(({ id }) => /^department\/\d+\/(?:市?科技局|市?财政局)/u.test(id))
      .map(({ id }) => id);
    expect(supporters.filter((id) => id.includes('330281'))).toEqual([expect.stringContaining('财政局')]);
    expect(supporters.filter((id) => id.includes('330482'))).toEqual([expect.stringContaining('科技局')]);
  });

  test('the same bytes under another name change nothing', async () => {
    documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    await load(documents.path);
    const before = await graph.dump();
    documents.remove('a.txt');
    documents.write('renamed.txt', toDocument('余姚市', 1, '市科技局'));
    expect(kinds(await load(documents.path))).toEqual(['begun', 'known', 'ended']);
    expect(await graph.dump()).toEqual(before);
  });

  test('of two files that are the same plan the later one counts, however often they are loaded', async () => {
    const earlier = documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    const later = documents.write('b.txt', toDocument('余姚市', 1, '市财政局'));
    expect(kinds(await load(documents.path))).toEqual(['begun', 'read', 'superseded', 'ended']);
    const events = await load(documents.path);
    expect(events[2]).toMatchObject({ kind: 'superseded', file: earlier, by: later });
    expect(changes).toBe(1);
    await expectStore(documents.path);
  });

  test('a file that cannot be read is told, and the others go on', async () => {
    documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    const empty = documents.write('b.txt', '');
    const picture = documents.write('c.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
    const events = await load(documents.path, join(documents.path, 'missing.txt'));
    const failed = events.flatMap((event) => (event.kind === 'failed' ? event.file : []));
    expect(failed.toSorted()).toEqual([empty, picture, join(documents.path, 'missing.txt')].sort());
    expect(events.at(-1)).toMatchObject({ kind: 'ended', read: 1, changed: 1, failed: 3 });
    await expectStore(join(documents.path, 'a.txt'));
  });

  test('what is no longer in the folder stays in the store until it is forgotten', async () => {
    documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    documents.write('b.txt', toDocument('平湖市', 2, '市科技局'));
    await load(documents.path);
    const both = await graph.dump();
    documents.remove('a.txt');
    await load(documents.path);
    expect(await graph.dump()).toEqual(both);
    const forgotten = await library.forget('余姚市制造业高质量发展实施方案');
    expect(forgotten.change.nodesRemoved).toBeGreaterThan(0);
    await expectStore(documents.path);
  });

  test('a plan is forgotten by a part of its title that only it has, and several are listed', async () => {
    documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
    documents.write('b.txt', toDocument('平湖市', 2, '市科技局'));
    await load(documents.path);
    await expect(library.forget('制造业')).rejects.toMatchObject({ code: 'bad-request' });
    await expect(library.forget('制造业')).rejects.toThrow(/余姚市.*平湖市|平湖市.*余姚市/u);
    await expect(library.forget('嘉兴')).rejects.toMatchObject({ code: 'not-found' });
    expect(await library.forget('平湖')).toMatchObject({ title: '平湖市制造业高质量发展实施方案' });
    await expectStore(join(documents.path, 'a.txt'));
  });

  // The last: to forget the five again for a test behind it would take Neo4j longer than all the others.
  test('the store holds exactly what extract prints for the five documents of the project', async () => {
    const seeds = join(packageRoot, 'seeds');
    const events = await load(seeds);
    expect(kinds(events)).toEqual(['begun', 'read', 'read', 'read', 'read', 'read', 'ended']);
    await expectStore(seeds);
  });
});
