import { describe, expect, test } from '@jest/globals';
import { toChain } from '../../../client/picture/chain.ts';
import { toFitting } from '../../../client/picture/chain-groups.ts';
import { toOutline, toRows } from '../../../client/panels/outline/tree.ts';
import { outlineWords } from '../../../client/panels/outline/words.ts';
import { toFittingChain, toWholeChain, type View } from '../../../client/view.ts';
import type { Graph } from '../../../server/model/graph.ts';
import { long, node, plan, relationship, task } from '../graphs.ts';

const toView = (graph: Graph): View => ({
  kind: 'chain',
  root: node(plan, 'Plan', { name: '余姚方案' }),
  graph,
  plans: [],
  ...{ shown: 0, total: 0, expanded: [], brought: [] },
});
const look = { unfolded: [], ungrouped: [], collapsed: [], placed: [] };

describe('a chain with more than is drawn', () => {
  test('keeps the section that was unfolded last, and folds the others again', () => {
    const graph = long(6, 20);
    const options = { root: plan, plans: [plan], unfolded: [] as string[] };
    const ids = toChain(graph, options).sections.map(({ id }) => id);
    const make = (unfolded: readonly string[]) => toChain(graph, { ...options, unfolded });
    const toBoxes = (chain: ReturnType<typeof make>) => ({
      nodes: chain.rows.map(({ id }) => node(id, 'Task')),
      relationships: [],
    });
    // Unfolded in another order than the document's: the last one is what a person wants to see.
    const asked = [ids[4], ids[1], ids[3]].map((id) => id ?? '');
    expect(toFitting(asked, make, toBoxes, 46).unfolded).toEqual([ids[1], ids[3]]);
    expect(toFitting(asked, make, toBoxes, 30).unfolded).toEqual([ids[3]]);
    expect(toFitting(asked, make, toBoxes, 100).unfolded).toEqual(asked);
  });

  test('draws as it is what is no more than the bound', () => {
    const view = toView(long(3, 9));
    const { grouping, scene, chain } = toWholeChain(view, look, [], 1064, 'zh', new Map());
    expect(grouping.groups).toEqual([]);
    expect(grouping.elements).toBe(scene.nodes.length + scene.lines.length);
    expect(chain.departments.length).toBe(scene.nodes.filter(({ kind }) => kind === 'Department').length);
  });

  // 40 tasks and 120 departments of two places, each supporting a third of the tasks: 1,600 lines and more.
  const tasks = Array.from({ length: 40 }, (_, i) => task(`二(一)${String(i + 1)}`));
  const departments = Array.from({ length: 120 }, (_, i) =>
    node(`department/3302${i < 90 ? '81' : '00'}/部门${String(i)}`, 'Department'),
  );
  const duties = departments.flatMap(({ id }, d) =>
    tasks.filter((_, t) => (d + t) % 3 === 0).map((each) => relationship('SUPPORTS', id, each.id)),
  );
  const figures = Array.from({ length: 30 }, (_, i) => node(`target/${String(i)}`, 'Target', { plan, year: 2025 }));
  const graph: Graph = {
    nodes: [...tasks, ...departments, ...figures],
    relationships: [...duties, ...figures.map(({ id }) => relationship('HAS_TARGET', tasks[0]?.id ?? '', id))],
  };
  const view = toView(graph);
  const names = new Map([['jurisdiction/330281', '余姚市']]);
  const drawn = toWholeChain(view, look, [], 1064, 'zh', names);

  test('departments of one place stand together in their column, and every duty is on a line', () => {
    const { scene, grouping } = drawn;
    expect(scene.nodes.length + scene.lines.length).toBeLessThanOrEqual(1500);
    expect(scene.nodes.find(({ group }) => group?.under.startsWith('余姚市'))).toMatchObject({
      kind: 'Department',
      column: 1,
    });
    expect(new Set(scene.lines.map(({ id }) => id)).size).toBe(scene.lines.length);
    const keys = new Set(scene.lines.flatMap(({ holds }) => holds));
    expect(keys.size).toBe(graph.relationships.length);
    expect(scene.nodes.filter(({ kind }) => kind === 'Task')).toHaveLength(40);
    const held = scene.nodes.flatMap(({ holds }) => holds);
    expect(held.toSorted()).toEqual(graph.nodes.map(({ id }) => id).toSorted());
    const head = scene.columns.find(({ kind }) => kind === 'departments');
    expect([head?.all, (head?.drawn ?? 0) < 120]).toEqual([120, true]);
    expect(grouping.all).toBeGreaterThan(1500);
  });

  test('an official and departments of one group that lead in the same words are one bundle', () => {
    const official = node('official/330281/毛丕显', 'Official');
    const members = drawn.grouping.groups.find(({ kind }) => kind === 'Department')?.members ?? [];
    const keys: [string, string] = ['a', 'b'];
    const together = [{ passage: 'p1', words: '', start: 0, task: tasks[0]?.id ?? '', keys }];
    const pairs = members.slice(0, 2).map((department) => ({ official: official.id, department, together }));
    const led = [relationship('LEADS', official.id, tasks[0]?.id ?? '')];
    const own = { nodes: [official, ...graph.nodes], relationships: [...led, ...graph.relationships] };
    const { scene } = toWholeChain(toView(own), look, pairs, 1064, 'zh', names);
    expect(scene.lines.filter(({ type }) => type === 'PAIR').map(({ holds }) => holds)).toEqual([['a', 'b']]);
  });

  test('a group opens, and what is chosen stands by itself', () => {
    const group = drawn.grouping.groups.find(({ kind }) => kind === 'Department');
    const opened = toWholeChain(view, { ...look, ungrouped: [group?.id ?? ''] }, [], 1064, 'zh', names);
    expect(opened.grouping.opened.map(({ id }) => id)).toEqual([group?.id]);
    expect(opened.scene.nodes.length + opened.scene.lines.length).toBeLessThanOrEqual(1500);
    const picked = group?.members[0] ?? '';
    const chosen = toWholeChain(view, { ...look, picked }, [], 1064, 'zh', names);
    expect(chosen.scene.nodes.map(({ id }) => id)).toContain(picked);
  });

  test('the outline tells the group and, below it, each department with its tasks', () => {
    const { chain } = toFittingChain(view, look, []);
    const items = toOutline(view, chain, drawn.scene, [], outlineWords.zh);
    const group = drawn.scene.nodes.find(({ kind, group: called }) => kind === 'Department' && called);
    const rows = toRows(items, new Set(['departments', `departments/${group?.id ?? ''}`])).map(({ item }) => item);
    const at = rows.findIndex((item) => item.node === group?.id);
    expect(rows[at]?.name).toBe(group?.name);
    expect(rows.slice(at + 1, at + 1 + (group?.holds.length ?? 0)).map((item) => item.node)).toEqual(group?.holds);
  });
});
