import { expect, test } from '@jest/globals';
import { toOutline, toRows } from '../../../client/panels/outline/tree.ts';
import { outlineWords } from '../../../client/panels/outline/words.ts';
import { toChain } from '../../../client/picture/chain.ts';
import { toChainScene } from '../../../client/picture/chain-scene.ts';
import { node, plan, small } from '../graphs.ts';

const text = '(牵头领导:毛丕显;牵头单位:市经信局)';
const keys = (who: string) => `LEADS ${who} task/二(一)1 ${plan}`;
const pair = {
  official: 'official/毛丕显',
  department: 'department/市经信局',
  together: [
    {
      passage: 'p1',
      words: text,
      start: 9,
      task: 'task/二(一)1',
      keys: [keys('official/毛丕显'), keys('department/市经信局')] as [string, string],
    },
  ],
};
const chain = toChain(small, { root: plan, plans: [plan], unfolded: [] });
const scene = toChainScene(chain, [pair], 1064, { leads: String, folded: String, others: String, more: '' });
const root = node(plan, 'Plan');
const view = { kind: 'chain' as const, root, graph: small, plans: [], shown: 2, total: 2, expanded: [], brought: [] };
const items = toOutline(view, chain, scene, [pair], outlineWords.zh);

/** Opens the first child again and again. */
function walk(from: string): string[] {
  const opened = new Set(['officials']);
  const path: string[] = [];
  let at = toRows(items, opened).find(({ item }) => item.node === from);
  while (at) {
    path.push(at.item.node ?? '');
    const { key } = at.item;
    opened.add(key);
    at = toRows(items, opened).find(({ above }) => above === key);
  }
  return path;
}

test('the outline leads from an official to the department, the task and the cluster', () => {
  expect(walk('official/毛丕显')).toEqual([
    'official/毛丕显',
    'department/市经信局',
    'task/二(一)1',
    'cluster/“35”千百亿产业',
  ]);
});

test('a task says who answers for it', () => {
  const rows = toRows(items, new Set(['tasks', ...chain.sections.map(({ id }) => `tasks/${id}`)]));
  expect(rows.find(({ item }) => item.node === 'task/二(一)1')?.item.says).toBe('毛丕显、市经信局牵头，1 个单位配合');
});

test('what is closed is not in sight', () => {
  expect(toRows(items, new Set()).map(({ item }) => item.name)).toEqual(['领导', '部门', '任务', '集群与产业']);
});
