import { describe, expect, test } from '@jest/globals';
import { toLoomLayout } from '../../../client/panels/home/loom-layout.ts';
import { toLoom, type PlanChain } from '../../../client/panels/home/loom.ts';
import { graph, plan, planId } from '../report/small-picture.ts';

const chains: PlanChain[] = [
  {
    plan: { ...plan, counts: { tasks: 3 } },
    chain: { ...graph, root: planId, shown: 1, total: 1, plans: [plan], headings: [] },
  },
];
const loom = toLoom(chains, '其他', 10);

describe('the loom of all plans', () => {
  test('gives each task a cell that says how it is provided for, and how many tasks there are in all', () => {
    expect(loom.strips.map(({ cells, all }) => [cells.map(({ name, cover }) => [name, cover]), all])).toEqual([
      [[['培育<先进>集群', 'led']], 3],
    ]);
  });

  test('gathers departments by function, and officials not at all', () => {
    expect(loom.organs).toEqual([
      { system: '其他', departments: [{ id: 'department/甲/经信局', name: '市经信局', tasks: 1 }], tasks: ['task/1'] },
    ]);
    expect(loom.threads).toEqual([{ organ: '其他', task: 'task/1', type: 'LEADS' }]);
  });

  test('draws the aims that most tasks name, and says how many it leaves out', () => {
    expect(toLoom(chains, '其他', 0)).toMatchObject({ aims: [], moreAims: 1 });
    expect(loom.aims.map(({ name, label }) => [name, label])).toEqual([['“35”产业集群', 'Cluster']]);
  });

  test('is placed inside its width, with a thread for each duty and each aim', () => {
    const layout = toLoomLayout(loom, 1000);
    expect(layout.threads.map(({ type }) => type)).toEqual(['LEADS', 'ADVANCES']);
    const bars = [...layout.organs, ...layout.strips, ...layout.aims];
    expect(bars.every(({ x, width }) => x >= 0 && x + width <= 1000.01)).toBe(true);
  });

  test('is the same for plans in any order', () => {
    const other: PlanChain = {
      plan: { ...plan, id: 'plan/乙', level: 'county' },
      chain: { nodes: [], relationships: [], root: 'plan/乙', shown: 0, total: 0, plans: [], headings: [] },
    };
    expect(toLoom([other, ...chains], '其他', 5)).toEqual(toLoom([...chains, other], '其他', 5));
  });
});
