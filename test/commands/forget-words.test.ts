import { expect, test } from '@jest/globals';
import type { GraphStore } from '../../server/graph/port.ts';
import { createLibrary } from '../../server/library.ts';
import type { Reader } from '../../server/reader.ts';

const plans = Array.from({ length: 12 }, (_, i) => ({
  plan: {
    id: `plan/${String(i)}`,
    labels: ['Entity', 'Plan'],
    properties: { name: `第${String(i)}号规划`, loaded: true },
  },
}));
const graph = { read: () => Promise.resolve(plans) } as unknown as GraphStore;
const library = createLibrary(graph, {} as Reader, () => Promise.resolve());

test('words that many plans fit list a few of them, and say how many there are', async () => {
  const several = await library.forget('规划').catch((error: unknown) => error);
  expect(several).toMatchObject({ code: 'bad-request' });
  expect(several).toHaveProperty('said.zh', expect.stringMatching(/第0号.*第7号规划》（12 份中的 8 份）/u));
  expect(several).toHaveProperty('said.en', expect.stringContaining('(8 of 12)'));
  const none = await library.forget('计划').catch((error: unknown) => error);
  expect(none).toMatchObject({ code: 'not-found' });
  expect(none).toHaveProperty('said.en', expect.stringContaining('(8 of 12)'));
});
