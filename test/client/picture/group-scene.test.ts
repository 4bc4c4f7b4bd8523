import { describe, expect, test } from '@jest/globals';
import { inLanguage, toGroupBoxes, toGroupSize } from '../../../client/picture/group-box.ts';
import { boxesOf, regrouped, toBoxGraph } from '../../../client/picture/group-places.ts';
import { toGrouping } from '../../../client/picture/groups.ts';
import { toCountText } from '../../../client/picture/line-count.ts';
import { sizesOf, toNeighbourBoxes, toNeighbourScene } from '../../../client/picture/neighbour-scene.ts';
import { toRings } from '../../../client/picture/rings.ts';
import type { Point, Scene } from '../../../client/picture/scene.ts';
import { toYear } from '../../../client/picture/years.ts';
import { toLegend } from '../../../client/panels/legend/legend.ts';
import { toRows } from '../../../client/panels/outline/tree.ts';
import { toWalk } from '../../../client/panels/outline/walk.ts';
import { outlineWords } from '../../../client/panels/outline/words.ts';
import { toChoice } from '../../../client/panels/selection/choice.ts';
import { toHeld, toNext } from '../../../client/panels/walk/places.ts';
import { toSaid } from '../../../client/panels/walk/said.ts';
import { walkWords } from '../../../client/panels/walk/words.ts';
import { toLine } from '../../../client/report/svg/lines.ts';
import { toNode } from '../../../client/report/svg/shapes.ts';
import { colours } from '../../../client/picture/colours.ts';
import { emptyState, withGroup, withoutGroup } from '../../../client/state.ts';
import type { View } from '../../../client/view.ts';
import { node, plan, relationship, task } from '../graphs.ts';
import type { Graph } from '../../../server/model/graph.ts';

/** A plan with 12 tasks, 8 of them led by one department; at most 12 elements are drawn, so that the tasks are a group. */
const tasks = Array.from({ length: 12 }, (_, i) => task(`二(一)${String(i + 1)}`));
const graph: Graph = {
  nodes: [node(plan, 'Plan', { name: '余姚方案' }), node('department/330281/市经信局', 'Department'), ...tasks],
  relationships: [
    ...tasks.map(({ id }) => relationship('HAS_TASK', plan, id)),
    ...tasks
      .slice(0, 8)
      .map(({ id }) => relationship('LEADS', 'department/330281/市经信局', id, { quote: '市经信局牵头' })),
  ],
};
const grouped = toGrouping(graph, { opened: [], kept: [plan], most: 12 });
const group = `group Task ${plan}`;
const names = new Map<string, string>();

function toScene(language: 'zh' | 'en'): Scene {
  const boxes = toNeighbourBoxes(graph.nodes.filter(({ id }) => !grouped.groupOf.has(id)));
  for (const box of toGroupBoxes(grouped, graph, names, language)) boxes.set(box.id, box);
  return toNeighbourScene(graph, boxes, { places: toRings(toBoxGraph(graph, grouped), plan, sizesOf(boxes)) });
}
const scene = toScene('zh');
const view: View = {
  kind: 'neighbours',
  root: graph.nodes[0] ?? node(plan, 'Plan'),
  graph,
  plans: [],
  ...{ shown: 0, total: 0, expanded: [], brought: [] },
};

describe('a group on the picture', () => {
  test('says how many of what, and of which plan, in both languages, and is as large in either', () => {
    const box = scene.nodes.find(({ id }) => id === group);
    expect(box).toMatchObject({ kind: 'Task', name: '任务 12 项 · 余姚方案', group: { count: 12 } });
    expect(box?.texts.map(({ words }) => words)).toEqual(['任务 12 项', '余姚方案']);
    expect(inLanguage(scene, 'en')).toEqual(toScene('en'));
    expect(toScene('en').nodes.find(({ id }) => id === group)?.name).toBe('12 tasks · 余姚方案');
  });

  test('is named by a plan that the picture does not hold, else by its first member', () => {
    const without: Graph = { ...graph, nodes: graph.nodes.slice(1) };
    const [called] = toGroupBoxes(grouped, without, new Map([[plan, '余姚市方案']]), 'zh');
    expect(called?.name).toBe('任务 12 项 · 余姚市方案');
    expect(toGroupBoxes(grouped, without, names, 'zh')[0]?.name).toBe('任务 12 项 · 任务二(一)1 等');
  });

  test('has one line for each type, with the number of its facts and all of them behind it', () => {
    expect(scene.lines.map(({ id, count, holds }) => [id, count?.n, holds.length])).toEqual([
      [`HAS_TASK ${plan} ${group}`, 12, 12],
      [`LEADS department/330281/市经信局 ${group}`, 8, 8],
    ]);
    expect(scene.drawn).toMatchObject({ nodes: 2, relationships: 20 });
    const [line] = scene.lines;
    const box = scene.nodes.find(({ id }) => id === group);
    const at = line && toCountText(line)?.at;
    // Beside the group, not beside what it is joined with.
    expect(Math.abs((at?.y ?? 0) - (box?.at.y ?? 0))).toBeLessThan(80);
    expect(line ? toLine(line, colours.light, false, false) : '').toContain('>12</text>');
  });

  test('stands within a double line in what is exported', () => {
    const [box, single] = [scene.nodes.find(({ id }) => id === group), scene.nodes[0]];
    const paths = (each: typeof box) => (each ? toNode(each, colours.light, false).match(/stroke-width/gu) : undefined);
    expect(paths(box)).toHaveLength(2);
    expect(paths(single)).toHaveLength(1);
  });

  test('the legend tells how many of a kind are drawn, of how many', () => {
    expect(toLegend(scene).nodes.find(({ kind }) => kind === 'Task')).toEqual({ kind: 'Task', drawn: 0, all: 12 });
  });

  test('is no node that could be chosen together with others', () => {
    expect(toChoice(emptyState, [group, plan], 'add', () => true).selected).toEqual([plan]);
  });
});

describe('a group in the outline and on a walk', () => {
  test('the outline tells it, and below it its members with the fact that joins each', () => {
    const items = toWalk(view, scene, outlineWords.zh, 'zh');
    const opened = new Set([plan, `${plan}/${group} HAS_TASK`]);
    const rows = toRows(items, opened).map(({ item }) => item);
    expect(rows.map(({ name }) => name)).toEqual([
      ...['余姚方案', '余姚方案'],
      ...tasks.map(({ properties }) => properties.name),
      'department/330281/市经信局'.split('/').at(-1),
    ]);
    expect(rows[1]?.says).toBe('任务 12 项，列出任务');
    expect(rows[2]).toMatchObject({ node: tasks[0]?.id, line: `HAS_TASK ${plan} ${tasks[0]?.id ?? ''}` });
  });

  test('a walk says what it is, how many facts a line to it stands for, and finds a node that went into it', () => {
    expect(toSaid(view, scene, { node: group }, walkWords.en).sentence).toBe(
      'Group: 任务 12 项 · 余姚方案, 2 lines on the picture, Enter opens it',
    );
    const came = { line: `LEADS department/330281/市经信局 ${group}`, from: 'department/330281/市经信局' };
    expect(toSaid(view, scene, { node: group, came }, walkWords.zh)).toMatchObject({
      sentence: '市经信局牵头“任务 12 项 · 余姚方案”，8 条关系合为一条线',
      quote: '市经信局牵头',
      sources: 8,
    });
    expect(toHeld(scene, { node: tasks[3]?.id ?? '' })).toEqual({ node: group });
    expect(toNext(scene, { node: plan }, 'End')).toEqual({ node: group });
  });
});

describe('groups that open and close', () => {
  test('the last one opened comes last in the address; closing one closes those within it', () => {
    const opened = { ...emptyState, ...withGroup({ ...emptyState, ungrouped: [group, 'group Target'] }, group) };
    expect(opened.ungrouped).toEqual(['group Target', group]);
    expect(withoutGroup({ ...emptyState, ungrouped: [group, `${group} 二(一)`, `${group}-2`] }, group)).toEqual({
      ungrouped: [`${group}-2`],
    });
  });

  test('what was there stays, and what was in a group stands around its place without touching', () => {
    const ids = graph.nodes.map(({ id }) => id);
    const sizes = sizesOf(toNeighbourBoxes(graph.nodes));
    for (const set of grouped.groups) sizes.set(set.id, toGroupSize(set));
    const places = new Map<string, Point>([
      [plan, { x: 0, y: 0 }],
      ['department/330281/市经信局', { x: 400, y: 0 }],
      [group, { x: 0, y: 300 }],
    ]);
    const none = { groupOf: new Map<string, string>() };
    const after = regrouped(places, { before: grouped, after: none }, ids, sizes);
    expect(boxesOf(grouped, ids)).toEqual([plan, 'department/330281/市经信局', group]);
    expect(new Set(after.keys())).toEqual(new Set(ids));
    expect(after.get(plan)).toEqual({ x: 0, y: 0 });
    expect(after.get('department/330281/市经信局')).toEqual({ x: 400, y: 0 });
    for (const { id } of tasks) expect(Math.abs((after.get(id)?.y ?? 0) - 300)).toBeLessThan(300);
    expect(
      regrouped(after, { before: none, after: grouped }, ids, sizes, { [group]: { x: 9, y: 9 } }).get(group),
    ).toEqual({
      x: 9,
      y: 9,
    });
  });

  test('on a timeline a group of figures of one year stands in that year', () => {
    const figures = Array.from({ length: 70 }, (_, i) =>
      node(`target/${String(i)}`, 'Target', { plan, year: 2020 + (i % 2) }),
    );
    const grouping = toGrouping({ nodes: figures, relationships: [] }, { opened: [], kept: [], most: 20 });
    const boxes = toBoxGraph({ nodes: figures, relationships: [] }, grouping);
    expect(grouping.groups.map(({ id }) => id)).toEqual([`group Target ${plan} 2020`, `group Target ${plan} 2021`]);
    expect(boxes.nodes.map((each) => toYear(each, []))).toEqual([2020, 2021]);
  });
});
