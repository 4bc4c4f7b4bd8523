import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findShortestPaths } from '../../../server/api/selection/shortest-paths.ts';

type Edge = [string, string];
const limits = { longest: 6, most: 1000, reach: 1000 };

const stepsOver = (edges: readonly Edge[]) => (ids: readonly string[]) =>
  Promise.resolve(
    edges.flatMap(([a, b]): Edge[] => [
      ...(ids.includes(a) ? [[a, b] as Edge] : []),
      ...(ids.includes(b) && a !== b ? [[b, a] as Edge] : []),
    ]),
  );

/** Every walk without a repeated node, the slow way. */
function allSimplePaths(edges: readonly Edge[], end: string, path: string[]): string[][] {
  const here = path.at(-1) ?? '';
  if (here === end) return [path];
  if (path.length > limits.longest) return [];
  const next = new Set(edges.flatMap(([a, b]) => (a === here ? [b] : b === here ? [a] : [])));
  return [...next].filter((id) => !path.includes(id)).flatMap((id) => allSimplePaths(edges, end, [...path, id]));
}

test('all shortest paths are found, none longer, in any graph', async () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const edges = fc.uniqueArray(fc.tuple(id, id), { maxLength: 16, selector: (edge) => edge.toSorted().join(' ') });
  await fc.assert(
    fc.asyncProperty(edges, async (given) => {
      const every = allSimplePaths(given, 'h', ['a']);
      const length = Math.min(...every.map((path) => path.length));
      const wanted = every.filter((path) => path.length === length);
      const found = await findShortestPaths('a', 'h', stepsOver(given), limits);
      expect(found.paths.map(String).sort()).toEqual(wanted.map(String).sort());
      expect([found.total, found.length]).toEqual([wanted.length, wanted.length > 0 ? length - 1 : 0]);
    }),
    { seed: 5, numRuns: 300 },
  );
});

const ladder: Edge[] = Array.from({ length: 5 }, (_, i) => [
  [`n${String(i)}`, `x${String(i)}`],
  [`n${String(i)}`, `y${String(i)}`],
  [`x${String(i)}`, `n${String(i + 1)}`],
  [`y${String(i)}`, `n${String(i + 1)}`],
]).flat() as Edge[];

test('as many are given as were asked for, and all are counted', async () => {
  const found = await findShortestPaths('n0', 'n3', stepsOver(ladder), { ...limits, most: 3 });
  expect(found).toMatchObject({ total: 8, length: 6, complete: true });
  expect(found.paths).toHaveLength(3);
  expect(new Set(found.paths.map(String)).size).toBe(3);
});

test('what lies further than the longest path allowed is not connected', async () => {
  expect(await findShortestPaths('n0', 'n4', stepsOver(ladder), limits)).toMatchObject({ total: 0, complete: true });
  expect(await findShortestPaths('n0', 'nobody', stepsOver(ladder), limits)).toMatchObject({ total: 0, length: 0 });
});

test('a search that would look at too much is given up, and says so', async () => {
  const found = await findShortestPaths('n0', 'n3', stepsOver(ladder), { ...limits, reach: 4 });
  expect(found).toEqual({ paths: [], total: 0, length: 0, complete: false });
});
