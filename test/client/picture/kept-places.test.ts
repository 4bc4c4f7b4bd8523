import { expect, test } from '@jest/globals';
import { withGrown } from '../../../client/picture/places.ts';
import { toRings } from '../../../client/picture/rings.ts';
import { touch } from '../../../client/picture/sizes.ts';
import { toYears } from '../../../client/picture/years.ts';

const size = { width: 100, height: 24 };
const first = new Map(['甲', '乙', '丙'].map((id, i) => [id, { x: i * 200, y: 0 }]));
const graph = {
  nodes: [...first.keys()].map((id) => ({ id, labels: ['Entity', 'Task'], properties: { name: id, aliases: [] } })),
  relationships: [
    { type: 'PART_OF', start: '乙', end: '甲', properties: {} },
    { type: 'PART_OF', start: '丙', end: '甲', properties: {} },
  ],
};

test('places that were kept hold, and what came since finds a place of its own beside them', () => {
  const kept = { 甲: { x: 500, y: 40 }, 乙: { x: 900, y: 300 }, 不在: { x: 0, y: 0 } };
  const sizes = new Map([...first.keys()].map((id) => [id, size]));
  const places = withGrown(first, [], sizes, kept);
  expect([places.get('甲'), places.get('乙'), places.has('不在')]).toEqual([kept.甲, kept.乙, false]);
  const fresh = places.get('丙');
  for (const id of ['甲', '乙'] as const) {
    const apart =
      Math.abs((fresh?.x ?? 0) - kept[id].x) >= size.width || Math.abs((fresh?.y ?? 0) - kept[id].y) >= size.height;
    expect(apart).toBe(true);
  }
});

test('rings keep places around their middle, and what came since touches none of them', () => {
  const sizes = new Map(graph.nodes.map(({ id }) => [id, size]));
  const laid = toRings(graph, '甲', sizes);
  const kept = { 甲: { x: 60, y: 60 }, 乙: { x: 60 + (laid.get('丙')?.x ?? 0), y: 60 + (laid.get('丙')?.y ?? 0) } };
  const places = toRings(graph, '甲', sizes, kept);
  expect(places.get('乙')?.x).toBeCloseTo(laid.get('丙')?.x ?? NaN);
  const [held, fresh] = [places.get('乙'), places.get('丙')];
  expect(held && fresh && touch(held, size, fresh, { width: 99, height: 23 })).toBe(false);
});

test('within a year what was kept stands first, in the order in which it stood', () => {
  const sizes = new Map(graph.nodes.map(({ id }) => [id, size]));
  const { places } = toYears(graph, [], sizes, { 丙: { x: 0, y: 40 }, 乙: { x: 0, y: 80 } });
  expect([...places].sort(([, one], [, other]) => one.y - other.y).map(([id]) => id)).toEqual(['丙', '乙', '甲']);
});
