import { expect, test } from '@jest/globals';
import { toNext, toNextGap, toStart, type Place } from '../../../client/panels/walk/places.ts';
import { toSaid } from '../../../client/panels/walk/said.ts';
import { walkWords } from '../../../client/panels/walk/words.ts';
import { toChain } from '../../../client/picture/chain.ts';
import { toChainScene } from '../../../client/picture/chain-scene.ts';
import type { View } from '../../../client/view.ts';
import { node, plan, relationship, small, task } from '../graphs.ts';

const say = { leads: String, folded: String, others: String, more: '' };
const graph = {
  nodes: [...small.nodes, task('二(三)1')],
  relationships: [
    ...small.relationships,
    relationship('SUPPORTS', 'department/市发改局', 'task/二(三)1', { start: 200 }),
  ],
};
const scene = toChainScene(toChain(graph, { root: plan, plans: [plan], unfolded: [] }), [], 1064, say);
const view: View = {
  ...{ kind: 'chain', root: node(plan, 'Plan'), graph, shown: 0, total: 0, expanded: [], brought: [] },
  plans: [{ id: plan, title: '实施方案', standing: 'in force', loaded: true, counts: {} }],
};
const walk = (from: Place, ...keys: string[]): (Place | undefined)[] => {
  let here = from;
  return keys.map((key) => {
    const next = toNext(scene, here, key);
    here = next ?? here;
    return next;
  });
};
const department = 'department/市经信局';

test('right goes along a relation toward the aim, left toward the lead', () => {
  expect(walk({ node: department }, 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toEqual([
    { node: 'task/二(一)1', came: { line: `LEADS ${department} task/二(一)1`, from: department } },
    {
      node: 'cluster/“35”千百亿产业',
      came: { line: 'ADVANCES task/二(一)1 cluster/“35”千百亿产业', from: 'task/二(一)1' },
    },
    {
      node: 'task/二(一)1',
      came: { line: 'ADVANCES task/二(一)1 cluster/“35”千百亿产业', from: 'cluster/“35”千百亿产业' },
    },
  ]);
});

test('after a relation, down goes to the next one of the same node, and ends with its last', () => {
  const steps = walk({ node: department }, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp');
  expect(steps.map((each) => each?.node)).toEqual(['task/二(一)1', 'task/二(二)1', undefined, 'task/二(一)1']);
  expect(steps[1]?.came?.from).toBe(department);
});

test('without a relation, up and down go through the column from its first to its last', () => {
  const nodes = walk({ node: 'task/二(一)1' }, 'ArrowUp', 'ArrowDown', 'End', 'ArrowDown', 'Home');
  expect(nodes.map((each) => each?.node)).toEqual([
    undefined,
    'task/二(二)1',
    'task/二(三)1',
    undefined,
    'task/二(一)1',
  ]);
});

test('a walk begins at what is chosen, a line at its end', () => {
  expect(toStart(scene, department)).toEqual({ node: department });
  const line = `LEADS ${department} task/二(二)1`;
  expect(toStart(scene, line)).toEqual({ node: 'task/二(二)1', came: { line, from: department } });
  expect(toStart(scene, undefined)?.node).toBe('official/毛丕显');
});

test('the next gap is the next task that nobody leads, and the first again behind the last', () => {
  expect(toNextGap(scene, undefined)).toEqual({ node: 'task/二(三)1' });
  expect(toNextGap(scene, { node: 'task/二(三)1' })).toEqual({ node: 'task/二(三)1' });
});

test('a step is a sentence with the words that it rests on', () => {
  const line = `SUPPORTS department/市发改局 task/二(一)1`;
  const place = { node: 'task/二(一)1', came: { line, from: 'department/市发改局' } };
  expect(toSaid(view, scene, place, walkWords.zh)).toEqual({
    sentence: '市发改局配合“任务二(一)1”',
    quote: 'department/市发改局',
    plan: '实施方案',
    sources: 1,
  });
  expect(toSaid(view, scene, { node: department }, walkWords.en).sentence).toBe(
    'department 市经信局, 2 lines on the picture',
  );
});
