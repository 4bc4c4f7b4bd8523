import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readAhead, readExpansion } from '../../client/ahead.ts';
import type { Expansion } from '../../client/state.ts';

const out: Expansion = { node: 'department/1/甲', type: '*', direction: 'out', limit: 15 };
const answer = { nodes: [], relationships: [], shown: 0, total: 0, degrees: {} };

let asked: string[];
let fetches: jest.SpiedFunction<typeof fetch>;
let fails: boolean;
beforeEach(() => {
  readAhead([]);
  asked = [];
  fails = false;
  fetches = jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(decodeURIComponent(address as string));
    return Promise.resolve(new Response(JSON.stringify(answer), { status: fails ? 500 : 200 }));
  });
});
afterEach(() => {
  fetches.mockRestore();
  jest.restoreAllMocks();
});

/** The first click, and time for its answer. */
async function click(expansions: Expansion[]): Promise<void> {
  readAhead(expansions);
  await new Promise(setImmediate);
}

test('what was asked for ahead is not asked for again', async () => {
  await click([out]);
  await expect(readExpansion(out)).resolves.toEqual(answer);
  expect(asked).toEqual([expect.stringContaining('department/1/甲/around?direction=out')]);
});

test('the second click of a double click asks for nothing that the first has asked for', async () => {
  await click([out]);
  await click([out]);
  await readExpansion(out);
  expect(asked).toHaveLength(1);
});

test('what was asked for ahead serves only the same expansion', async () => {
  await click([out]);
  await readExpansion({ ...out, limit: 30 });
  await readExpansion({ ...out, type: 'LEADS' });
  expect(asked).toHaveLength(3);
});

test('after a second it is asked for anew: the store may hold more by then', async () => {
  const now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
  await click([out]);
  clock.mockReturnValue(now + 1001);
  await readExpansion(out);
  expect(asked).toHaveLength(2);
});

test('that it could not be read is told to who wants it, and to nobody else', async () => {
  fails = true;
  await click([out]);
  await expect(readExpansion(out)).rejects.toThrow();
  readAhead([]);
});
