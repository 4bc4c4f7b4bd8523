import { describe, expect, test } from '@jest/globals';
import { toPlaced, withPlaced, type Placed } from '../../../client/picture/by-hand.ts';
import { countOutside, toStartView } from '../../../client/picture/start-view.ts';
import { toChain } from '../../../client/picture/chain.ts';
import { toChainScene } from '../../../client/picture/chain-scene.ts';
import { sizesOf, toNeighbourBoxes, toNeighbourScene } from '../../../client/picture/neighbour-scene.ts';
import { createPicture } from '../../../client/picture/picture.ts';
import { toRings } from '../../../client/picture/rings.ts';
import type { PlacedLine, PlacedNode, Point, Scene } from '../../../client/picture/scene.ts';
import { touch } from '../../../client/picture/sizes.ts';
import { node, plan, relationship, small } from '../graphs.ts';
import type { Graph } from '../../../server/model/graph.ts';

const say = { leads: String, folded: String, others: String, more: '另展开' };
const toColumns = (width = 1064): Scene =>
  toChainScene(toChain(small, { root: plan, plans: [plan], unfolded: [] }), [], width, say);

const star: Graph = {
  nodes: [node('a', 'Department'), ...['b', 'c', 'd'].map((id) => node(id, 'Task'))],
  relationships: ['b', 'c', 'd'].map((id) => relationship('LEADS', 'a', id)),
};
const boxes = toNeighbourBoxes(star.nodes);
const free = toNeighbourScene(star, boxes, { places: toRings(star, 'a', sizesOf(boxes)) });

const nodeOf = ({ nodes }: Scene, id: string): PlacedNode => {
  const found = nodes.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const lineOf = ({ lines }: Scene, id: string): PlacedLine | undefined => lines.find((line) => line.id === id);
const fromOrigin = ({ origin = { x: 0, y: 0 } }: Scene, { x, y }: Point): Point => ({
  x: Math.round((x - origin.x) * 1000) / 1000,
  y: Math.round((y - origin.y) * 1000) / 1000,
});
const isOnBox = ({ at, width, height }: PlacedNode, point: Point | undefined): boolean =>
  point !== undefined && Math.abs(point.x - at.x) <= width / 2 + 0.01 && Math.abs(point.y - at.y) <= height / 2 + 0.01;

describe('a node that a person put somewhere', () => {
  const placed: Placed[] = [{ node: 'b', x: -900, y: 40 }];
  const scene = withPlaced(free, placed);

  test('stands there with its words, and the picture grows to hold it', () => {
    const b = nodeOf(scene, 'b');
    expect(fromOrigin(scene, b.at)).toEqual({ x: -900, y: 40 });
    expect(b.texts[0]?.at.y).toBeCloseTo(b.at.y);
    expect(b.at.x - b.width / 2).toBeGreaterThanOrEqual(0);
    expect(b.home).toBeDefined();
  });

  test('moves nothing else that it does not cover', () => {
    for (const id of ['a', 'c', 'd'])
      expect(fromOrigin(scene, nodeOf(scene, id).at)).toEqual(fromOrigin(free, nodeOf(free, id).at));
  });

  test('takes its lines along, which still reach both boxes', () => {
    const line = lineOf(scene, 'LEADS a b');
    expect(isOnBox(nodeOf(scene, 'a'), line?.points[0])).toBe(true);
    expect(isOnBox(nodeOf(scene, 'b'), line?.points.at(-1))).toBe(true);
  });

  test('is not covered: what stood there makes room', () => {
    const { x, y } = fromOrigin(free, nodeOf(free, 'c').at);
    const over = withPlaced(free, [{ node: 'b', x: Math.round(x), y: Math.round(y) }]);
    const [b, c] = [nodeOf(over, 'b'), nodeOf(over, 'c')];
    expect(fromOrigin(over, b.at)).toEqual({ x: Math.round(x), y: Math.round(y) });
    expect(touch(b.at, b, c.at, c)).toBe(false);
  });

  test('is told by the same numbers wherever the picture has grown to since', () => {
    expect(toPlaced(scene, 'b', nodeOf(scene, 'b').at)).toEqual(placed[0]);
  });

  test('leaves a picture that does not hold it as it is', () => {
    expect(withPlaced(free, [{ node: 'elsewhere', x: 0, y: 0 }])).toBe(free);
  });
});

describe('in the columns of a chain', () => {
  const id = 'department/市经信局';
  const placed = { node: id, x: 30, y: 400 };

  test('a node stands beside its column’s place at any width of the window', () => {
    for (const width of [1064, 1600]) {
      const natural = toColumns(width);
      const at = nodeOf(withPlaced(natural, [placed]), id).at;
      expect(at).toEqual({ x: nodeOf(natural, id).at.x + 30, y: 400 });
    }
  });

  test.each([
    ['beside its place', { x: 30, y: 400 }],
    ['over the tasks', { x: 320, y: 90 }],
    ['beyond the tasks', { x: 800, y: 300 }],
  ])('lines with bends reach the boxes: %s', (_name, { x, y }) => {
    const scene = withPlaced(toColumns(), [{ node: id, x, y }]);
    const lines = scene.lines.filter(({ from, to }) => from === id || to === id);
    expect(lines.length).toBeGreaterThan(0);
    for (const { from, to, points } of lines) {
      expect(isOnBox(nodeOf(scene, from), points[0])).toBe(true);
      expect(isOnBox(nodeOf(scene, to), points.at(-1))).toBe(true);
      for (const [i, point] of points.slice(1).entries()) {
        const before = points[i] ?? point;
        expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBeLessThan(1);
      }
    }
  });

  test('nothing else moves, and a node stays under the heads and between the sides', () => {
    const natural = toColumns();
    const scene = withPlaced(natural, [placed]);
    expect(scene.nodes.filter((each) => each.id !== id)).toEqual(natural.nodes.filter((each) => each.id !== id));
    const out = toPlaced(natural, id, { x: -500, y: -500 });
    expect(nodeOf(withPlaced(natural, out ? [out] : []), id).at.y).toBeGreaterThan(56);
  });
});

test('what the canvas moved by hand is told when it is let go, once', () => {
  const told: Placed[] = [];
  const picture = createPicture(undefined, { onPlace: (each) => told.push(each) });
  picture.show(free);
  picture.moveBy('b', { x: 16, y: 0 });
  picture.moveBy('b', { x: 16, y: -16 });
  expect(told).toEqual([]);
  picture.drop();
  picture.drop();
  picture.destroy();
  const { x, y } = fromOrigin(free, nodeOf(free, 'b').at);
  expect(told).toEqual([{ node: 'b', x: Math.round(x + 32), y: Math.round(y - 16) }]);
});

test('a picture that changes stays where it was looked at; another one begins anew', () => {
  const picture = createPicture(undefined, {});
  picture.show(free, 'neighbours a');
  const zooms = [picture.view().zoom];
  picture.zoomBy(2);
  for (const subject of ['neighbours a', 'rings a']) {
    picture.show({ ...free }, subject);
    zooms.push(picture.view().zoom);
  }
  picture.destroy();
  const [begun = 0, ...later] = zooms;
  expect(later).toEqual([begun * 2, begun]);
});

test('on a large screen a free picture is drawn larger, a picture of columns is not; boxes out of sight are counted', () => {
  const screen = { width: 3200, height: 1800 };
  expect(toStartView(free, screen).zoom).toBeGreaterThan(1);
  expect(toStartView(free, { width: 1200, height: 800 }).zoom).toBeLessThanOrEqual(1);
  expect(toStartView(toColumns(), screen).zoom).toBe(1);
  expect(countOutside(free, toStartView(free, screen), screen)).toBe(0);
  expect(countOutside(free, { zoom: 1, pan: { x: -5000, y: 0 } }, screen)).toBe(free.nodes.length);
});
