import { expect, test } from '@jest/globals';
import { toNeighbourBoxes, toUnseen } from '../../../client/picture/neighbour-scene.ts';
import { node, relationship, small } from '../graphs.ts';

test('a node tells how many of its neighbours are not drawn; passages are not counted', () => {
  const graph = {
    nodes: [...small.nodes, node('passage/1', 'Passage')],
    relationships: [...small.relationships, relationship('STATED_IN', 'department/市经信局', 'passage/1')],
  };
  const unseen = toUnseen(graph, { 'department/市经信局': 9, 'official/毛丕显': 1 });
  expect(unseen.get('department/市经信局')).toBe(7);
  expect(unseen.get('official/毛丕显')).toBe(0);
  const boxes = toNeighbourBoxes(graph.nodes, unseen);
  const words = (id: string) => boxes.get(id)?.texts.map((text) => text.words);
  expect(words('department/市经信局')).toEqual(['市经信局', '＋7']);
  expect(words('official/毛丕显')).toEqual(['毛丕显']);
  expect(boxes.get('department/市经信局')?.texts.map(({ grounded }) => grounded)).toEqual([undefined, true]);
  expect(boxes.get('department/市经信局')?.height).toBe(
    toNeighbourBoxes(graph.nodes).get('department/市经信局')?.height,
  );
});
