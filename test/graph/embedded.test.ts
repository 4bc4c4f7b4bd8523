import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { toGraph } from '../../server/extract/index.ts';
import { openGraph } from '../../server/graph/index.ts';
import { describeContract } from './contract.ts';
import { openEmpty } from './engines.ts';
import { toSmallReading } from './small-documents.ts';

describeContract('the embedded engine', openEmpty, 4);

test('a store that is closed while a writer is open writes the document under way whole, and lets the next in', async () => {
  const limits = { deadlineMs: 20_000, rows: 10_000, memoryBytes: 1 << 30 };
  const { store, folder, end } = await openEmpty();
  const reading = toSmallReading({
    plan: 0,
    organs: [0],
    officials: [],
    industries: [],
    cites: [],
    task: '推进技术改造',
  });
  const writer = await store.openWriter();
  const written = writer.write(reading.plan.id, toGraph([reading]));
  await store.close();
  expect(await written).toMatchObject({ changed: true });
  await expect(writer.write('plan/x', { nodes: [], relationships: [] })).rejects.toMatchObject({
    code: 'graph-unreachable',
  });
  const next = await openGraph({ folder: folder, ...limits });
  expect(await next.dump()).toEqual(toGraph([reading]));
  await (await next.openWriter()).close();
  await next.close();
  await end();
}, 120_000);

test('a store leaves nothing outside its folder', async () => {
  const outside = () => readdirSync(tmpdir()).filter((name) => name.endsWith('.spill'));
  const before = outside();
  const { store, end } = await openEmpty();
  await store.query('RETURN 1 AS n', {});
  await end();
  expect(outside()).toEqual(before);
}, 60_000);
