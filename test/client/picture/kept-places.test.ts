import { expect, test } from '@jest/globals';
import { toPlaces } from '../../../client/picture/places.ts';

const size = { width: 100, height: 24 };
const graph = {
  nodes: ['甲', '乙', '丙'].map((id) => ({ id, labels: ['Entity', 'Task'], properties: { name: id, aliases: [] } })),
  relationships: [
    { type: 'PART_OF', start: '乙', end: '甲', properties: {} },
    { type: 'PART_OF', start: '丙', end: '甲', properties: {} },
  ],
};

test('places that were kept hold, and what came since finds a place of its own beside them', async () => {
  const kept = { 甲: { x: 500, y: 40 }, 乙: { x: 900, y: 300 }, 不在: { x: 0, y: 0 } };
  const sizes = new Map(graph.nodes.map(({ id }) => [id, size]));
  const places = await toPlaces(graph, ['甲', '乙', '丙'], [], sizes, kept);
  expect([places.get('甲'), places.get('乙'), places.has('不在')]).toEqual([kept.甲, kept.乙, false]);
  const fresh = places.get('丙');
  for (const id of ['甲', '乙'] as const) {
    const apart =
      Math.abs((fresh?.x ?? 0) - kept[id].x) >= size.width || Math.abs((fresh?.y ?? 0) - kept[id].y) >= size.height;
    expect(apart).toBe(true);
  }
});
