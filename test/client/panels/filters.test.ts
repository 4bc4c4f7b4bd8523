import { expect, test } from '@jest/globals';
import { toFaded, toGhosts, type Plans } from '../../../client/panels/filters/fading.ts';
import { toOptions, withToggled } from '../../../client/panels/filters/options.ts';
import { toEmptying, toParts, toRemaining } from '../../../client/panels/filters/removing.ts';
import { toChain } from '../../../client/picture/chain.ts';
import { toChainScene } from '../../../client/picture/chain-scene.ts';
import { emptyState, withChange, type Facet } from '../../../client/state.ts';
import type { View } from '../../../client/view.ts';
import type { PlanSummary } from '../../../server/model/views.ts';
import { node, plan, relationship, small } from '../graphs.ts';

const say = { leads: String, folded: String, others: String, more: '' };
const scene = toChainScene(toChain(small, { root: plan, plans: [plan], unfolded: [] }), [], 1064, say);
const summary = (id: string, more: Partial<PlanSummary>): PlanSummary => ({
  ...{ id, title: id, standing: 'in force', loaded: true, counts: {} },
  ...more,
});
const other = 'plan/甬政发(2021)1号';
const plans: Plans = new Map([
  [plan, summary(plan, { level: 'county', periodStart: 2020, periodEnd: 2022 })],
  [other, summary(other, { level: 'prefecture', standing: 'draft for comment' })],
]);
const root = node(plan, 'Plan');
const toView = (kind: View['kind'], graph: View['graph']): View => ({
  ...{ kind, root, graph, plans: [...plans.values()], shown: 0, total: 0, expanded: [], brought: [] },
});
const view = toView('chain', small);
const only = (facet: Facet, value: string) => ({ filters: [{ facet, value }], kinds: [] });
const none = { filters: [], kinds: [] };

test('nothing fades without a filter', () => {
  expect(toGhosts(scene, toFaded(view, plans, none), []).size).toBe(0);
});

test('a faded kind takes along what hangs on it alone, and nothing else', () => {
  const ghosts = toGhosts(scene, toFaded(view, plans, { filters: [], kinds: ['SUPPORTS'] }), ['SUPPORTS']);
  expect(ghosts.has('department/市发改局')).toBe(true);
  expect(ghosts.has('task/二(一)1')).toBe(false);
  expect(ghosts.has('department/市经信局')).toBe(false);
});

test('a role is asked of duties, and of what a task is toward by the duties of the task', () => {
  const faded = toFaded(view, plans, only('role', 'SUPPORTS'));
  expect([...faded.nodes].sort()).toEqual(
    ['official/毛丕显', 'department/市经信局', 'task/二(二)1', 'industry/智能家电'].toSorted(),
  );
  expect(faded.nodes.has('cluster/“35”千百亿产业')).toBe(false);
});

test('facts are told apart by plan, level, period, standing and how often they are stated', () => {
  const graph = {
    nodes: [...small.nodes, node('industry/数字经济', 'Industry')],
    relationships: [
      ...small.relationships,
      relationship('ADVANCES', 'task/二(一)1', 'industry/数字经济', { plan: other }),
      relationship('ADVANCES', 'task/二(一)1', 'industry/数字经济'),
      relationship('ADVANCES', 'task/二(二)1', 'industry/数字经济', { plan: other }),
    ],
  };
  const wide = toView('neighbours', graph);
  const left = (facet: Facet, value: string) =>
    graph.relationships.length - toFaded(wide, plans, only(facet, value)).relationships.size;
  expect(left('plan', other)).toBe(2);
  expect(left('level', 'prefecture')).toBe(2);
  expect(left('standing', 'draft for comment')).toBe(2);
  expect(left('period', '2020–2022')).toBe(small.relationships.length + 1);
  expect(left('stated', 'several')).toBe(2);
});

test('values of one facet add up, facets narrow one another', () => {
  const filters = [
    { facet: 'role' as const, value: 'SUPPORTS' },
    { facet: 'role' as const, value: 'LEADS' },
    { facet: 'level' as const, value: 'county' },
  ];
  expect(toFaded(view, plans, { filters, kinds: [] }).nodes.size).toBe(0);
  const narrowed = [...filters.slice(0, 2), { facet: 'level' as const, value: 'province' }];
  expect(toFaded(view, plans, { filters: narrowed, kinds: [] }).nodes.size).toBe(small.nodes.length);
});

test('removing is a second act: the faded goes, and a facet that is changed afterwards fades first', () => {
  const state = withChange(emptyState, { filters: [{ facet: 'role', value: 'SUPPORTS' }], dropped: ['role'] });
  const { gone, fading } = toParts(state);
  expect(fading).toEqual(none);
  const left = toRemaining(view, toFaded(view, plans, gone), []);
  expect(left.graph.nodes.map(({ id }) => id)).toEqual([
    'department/市发改局',
    'task/二(一)1',
    'cluster/“35”千百亿产业',
  ]);
  expect(left.graph.relationships.map(({ type }) => type)).toEqual(['SUPPORTS', 'ADVANCES']);
  expect(withToggled(state, { facet: 'role', value: 'LEADS' })).toMatchObject({ dropped: [] });
  expect(withToggled(state, { facet: 'role', value: 'SUPPORTS' })).toEqual({ filters: [], dropped: [] });
});

test('what is taken off a free picture by hand takes along what hung on it alone', () => {
  const free = { ...toView('neighbours', small), root: node('department/市经信局', 'Department') };
  const left = toRemaining(free, toFaded(free, plans, none), ['task/二(二)1']);
  const ids = left.graph.nodes.map(({ id }) => id);
  expect(ids).not.toContain('industry/智能家电');
  expect(ids).toContain('cluster/“35”千百亿产业');
  expect(toRemaining(free, toFaded(free, plans, none), [free.root.id]).graph.nodes).toHaveLength(small.nodes.length);
});

test('the filter that leaves nothing is named, and those that are innocent are not', () => {
  const filters = [
    { facet: 'role' as const, value: 'LEADS' },
    { facet: 'level' as const, value: 'province' },
  ];
  expect(toEmptying(view, plans, { filters, faded: [], dropped: [] })).toEqual(['level']);
  expect(toEmptying(view, plans, { filters: filters.slice(0, 1), faded: [], dropped: [] })).toEqual([]);
  expect(toEmptying(view, plans, { filters: filters.slice(0, 1), faded: ['Task'], dropped: [] })).toEqual(['kind']);
});

test('only what tells facts of this picture apart is offered, with how many facts have it', () => {
  const offered = toOptions(view, plans, []);
  expect(offered.map(({ facet }) => facet)).toEqual(['role']);
  expect(offered[0]?.options[0]).toEqual({ value: 'LEADS', count: 5 });
  expect(toOptions(view, plans, [{ facet: 'level', value: 'province' }]).map(({ facet }) => facet)).toEqual([
    'level',
    'role',
  ]);
});
