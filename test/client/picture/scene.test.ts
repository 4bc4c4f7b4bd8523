import { describe, expect, test } from '@jest/globals';
import { toChain } from '../../../client/picture/chain.ts';
import { toChainScene } from '../../../client/picture/chain-scene.ts';
import { measure } from '../../../client/picture/labels.ts';
import { crossings, toLanes } from '../../../client/picture/lanes.ts';
import { toNear } from '../../../client/picture/near.ts';
import type { PlacedNode, PlacedText, Scene } from '../../../client/picture/scene.ts';
import { long, plan, small } from '../graphs.ts';
import type { Graph } from '../../../server/model/graph.ts';

const say = { leads: (n: number) => `牵头 ${String(n)}`, folded: String, others: String, more: '另展开' };
const pair = {
  official: 'official/毛丕显',
  department: 'department/市经信局',
  together: [
    {
      passage: 'p1',
      words: '(牵头领导:毛丕显;牵头单位:市经信局)',
      start: 9,
      task: 'task/二(一)1',
      keys: [`LEADS official/毛丕显 task/二(一)1 ${plan}`, `LEADS department/市经信局 task/二(一)1 ${plan}`] as [
        string,
        string,
      ],
    },
  ],
};

const toScene = (graph: Graph, width = 1064, pairs = [pair]): Scene =>
  toChainScene(toChain(graph, { root: plan, plans: [plan], unfolded: [] }), pairs, width, say);

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const ofBox = ({ at, width, height }: PlacedNode): Frame => ({
  left: at.x - width / 2,
  right: at.x + width / 2,
  top: at.y - height / 2,
  bottom: at.y + height / 2,
});
const ofText = ({ words, at, anchor, size, bold }: PlacedText): Frame => {
  const width = measure(words, size, bold);
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - size / 2, bottom: at.y + size / 2 };
};
const touch = (a: Frame, b: Frame): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
const pairsOf = <T>(members: T[]): [T, T][] =>
  members.flatMap((a, i) => members.slice(i + 1).map((b): [T, T] => [a, b]));

describe.each([
  ['a small chain', small, 1064],
  ['a small chain on a narrow canvas', small, 900],
  ['a small chain on a wide canvas', small, 1900],
  ['a long chain', long(9, 9), 1064],
])('%s', (_name, graph, width) => {
  const scene = toScene(graph, width);

  test('has no two boxes on one another', () => {
    expect(pairsOf(scene.nodes).filter(([a, b]) => touch(ofBox(a), ofBox(b)))).toEqual([]);
  });

  test('has no two labels on one another', () => {
    const texts = [...scene.nodes.flatMap(({ texts: own }) => own), ...scene.notes];
    expect(pairsOf(texts).filter(([a, b]) => touch(ofText(a), ofText(b)))).toEqual([]);
  });

  test('lies inside its own width and height', () => {
    for (const frame of scene.nodes.map(ofBox)) {
      expect(frame.left).toBeGreaterThanOrEqual(0);
      expect(frame.right).toBeLessThanOrEqual(scene.width);
      expect(frame.bottom).toBeLessThanOrEqual(scene.height);
    }
  });

  test('begins and ends every line on the boxes that it joins', () => {
    const boxes = new Map(scene.nodes.map((node) => [node.id, ofBox(node)]));
    for (const { from, to, points } of scene.lines) {
      expect(points[0]?.x).toBeCloseTo(boxes.get(from)?.right ?? NaN);
      expect(points.at(-1)?.x).toBeCloseTo(boxes.get(to)?.left ?? NaN);
    }
  });

  test('runs every line along the axes, and never back', () => {
    for (const { points } of scene.lines)
      for (const [i, point] of points.entries()) {
        const next = points[i + 1];
        if (!next) continue;
        expect(Math.min(Math.abs(next.x - point.x), Math.abs(next.y - point.y))).toBeCloseTo(0);
        expect(next.x).toBeGreaterThanOrEqual(point.x);
      }
  });
});

test('columns run from officials to aims', () => {
  const xOf = (id: string) => toScene(small).nodes.find((node) => node.id === id)?.at.x ?? NaN;
  const walk = ['official/毛丕显', 'department/市经信局', 'task/二(一)1', 'cluster/“35”千百亿产业'].map(xOf);
  expect(walk).toEqual(walk.toSorted((a, b) => a - b));
});

test('the same chain is laid out the same, whatever order its nodes and relationships come in', () => {
  const turned = { nodes: small.nodes.toReversed(), relationships: small.relationships.toReversed() };
  expect(toScene(turned)).toEqual(toScene(small));
});

test('what an official leads is drawn by the pair alone where a department leads in the same words', () => {
  const drawn = (pairs: (typeof pair)[]) =>
    toScene(small, 1064, pairs).lines.filter(({ from }) => from === 'official/毛丕显');
  expect(drawn([pair]).map(({ type, to }) => [type, to])).toEqual([['PAIR', 'department/市经信局']]);
  expect(drawn([]).map(({ type, to }) => [type, to])).toEqual([['LEADS', 'task/二(一)1']]);
});

test('an official’s own path is lit, and what the same department leads elsewhere is not', () => {
  const near = toNear(toScene(small), 'official/毛丕显');
  expect(near.has('task/二(一)1')).toBe(true);
  expect(near.has('cluster/“35”千百亿产业')).toBe(true);
  expect(near.has('task/二(二)1')).toBe(false);
});

test('a fact that is drawn by a pair alone lights the pair when its address is opened', () => {
  const near = toNear(toScene(small), 'LEADS official/毛丕显 task/二(一)1');
  expect(near.has('PAIR official/毛丕显 department/市经信局')).toBe(true);
});

test('a lane’s order saves the crossings that it can', () => {
  // Both run downward: the upper source must take the outer lane, or it would cross the lower one’s start.
  const upper = { id: 'upper', from: 0, to: [100] };
  const lower = { id: 'lower', from: 50, to: [150] };
  expect(crossings(lower, upper)).toBeLessThan(crossings(upper, lower));
  const { laneOf } = toLanes([upper, lower]);
  expect(laneOf.get('lower')).toBeLessThan(laneOf.get('upper') ?? NaN);
});
