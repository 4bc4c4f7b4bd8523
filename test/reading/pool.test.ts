import { afterEach, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../../server/in-order.ts';
import { packageRoot } from '../../server/package-root.ts';
import { createReader } from '../../server/reader.ts';
import { readDocument } from '../../server/reading/document.ts';
import { joinDocuments } from '../../server/reading/index.ts';
import { openPool, type ReadingPool } from '../../server/reading/pool.ts';
import { readBytes, toSource, type File } from '../../server/sources.ts';
import { buildServer } from '../built.ts';

buildServer();

const seeds = readdirSync(join(packageRoot, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(packageRoot, 'seeds', name));
const reader = createReader();

let pool: ReadingPool | undefined;
afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

/** Threads run what is built and this test the sources: the hash of the rules differs, and nothing else may. */
const withoutReadBy = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, own: unknown) => (key === 'readBy' ? undefined : own)));

test('documents that threads read come in the order of their files, and are what is read without threads', async () => {
  const opened = openPool({ size: 2 });
  pool = opened;
  const files = [...seeds, join(packageRoot, 'seeds', 'no-such-file.txt')];
  const read = [];
  for await (const { item, outcome } of inOrder(files, opened.size, async (file) => opened.read(await readBytes(file))))
    read.push({ item, ...('result' in outcome ? { document: outcome.result } : { failed: true }) });
  const here = await Promise.all(seeds.map(async (file) => readDocument(await readBytes(file), reader)));
  expect(withoutReadBy(read)).toEqual([
    ...seeds.map((item, i) => ({ item, document: withoutReadBy(here[i]) })),
    { item: files.at(-1), failed: true },
  ]);
}, 120_000);

test('documents read apart and joined are what is read at once, to the letter', async () => {
  const files = await Promise.all(seeds.map(readBytes));
  const apart = joinDocuments(files.map((file) => readDocument(file, reader)));
  const together = reader.toGraph(files.map((file) => reader.read(toSource(file))));
  expect(JSON.stringify(apart)).toBe(JSON.stringify(together));
}, 60_000);

/** A thread that ends at one file, never comes back from another, and reads all the rest. */
const troubled = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ path }) => {
      if (path === 'ends') process.exit(3);
      if (path === 'never') for (;;);
      if (path === 'fault') throw new Error('a fault');
      parentPort.postMessage({ document: { plan: path, title: '', graph: { nodes: [], relationships: [] }, unresolved: [] } });
    });`)}`,
);

test('a document at which a thread ends, fails or never comes back is told, and the others are read', async () => {
  const opened = openPool({ size: 1, entry: troubled, patience: { seconds: 6, secondsPerMegabyte: 0 } });
  pool = opened;
  const toFile = (path: string): File => ({ path, bytes: new Uint8Array(), sha256: '' });
  const told: string[] = [];
  for (const path of ['a', 'ends', 'b', 'fault', 'never', 'c'])
    told.push(
      await opened.read(toFile(path)).then(
        ({ plan }) => plan,
        (cause: unknown) => (cause as Error).message,
      ),
    );
  expect(told).toEqual([
    'a',
    expect.stringContaining('exit 3'),
    'b',
    expect.stringContaining('a fault'),
    expect.stringContaining('more than 6 s'),
    'c',
  ]);
}, 60_000);

test('no more than so many documents are begun before the first of them is taken', async () => {
  let begun = 0;
  const items = [30, 20, 10, 5, 1];
  const seen: number[] = [];
  for await (const { item } of inOrder(items, 2, async (wait) => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, wait));
  })) {
    seen.push(item);
    expect(begun).toBeLessThanOrEqual(seen.length + 1);
  }
  expect(seen).toEqual(items);
});
