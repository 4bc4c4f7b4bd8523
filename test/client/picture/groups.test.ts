import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labels, type Graph, type GraphNode, type Label } from '../../../server/model/graph.ts';
import { mostElements, toGrouping, type Grouping } from '../../../client/picture/groups.ts';
import { toKept } from '../../../client/picture/kept.ts';

const toNode = (kind: Label, id: string, properties: Record<string, string | number> = {}): GraphNode => ({
  id,
  labels: ['Entity', kind],
  properties: { name: id, aliases: [id], ...properties },
});

/** Plans of so many tasks each, in sections of ten, with three departments of their place each. */
function toPlans(sizes: readonly number[]): Graph {
  const parts = sizes.map((size, p): Graph => {
    const plan = `plan/${String(p)}`;
    const departments = Array.from({ length: 6 }, (_, i) => `department/33000${String(p)}/d${String(i)}`);
    const tasks = Array.from({ length: size }, (_, i) => `task/${String(p)}/${String(i)}`);
    const refOf = (i: number) => `一(${String(Math.floor(i / 10) + 1)})${String((i % 10) + 1)}`;
    return {
      nodes: [
        toNode('Plan', plan),
        ...departments.map((id) => toNode('Department', id)),
        ...tasks.map((id, i) => toNode('Task', id, { plan, ref: refOf(i) })),
      ],
      relationships: tasks.flatMap((end, i) => [
        { type: 'HAS_TASK', start: plan, end, properties: { plan } },
        { type: 'LEADS', start: departments[i % 6] ?? '', end, properties: { plan } },
        { type: 'SUPPORTS', start: departments[(i + 1) % 6] ?? '', end, properties: { plan } },
      ]),
    };
  });
  return { nodes: parts.flatMap(({ nodes }) => nodes), relationships: parts.flatMap((each) => each.relationships) };
}

const none = { opened: [], kept: [] };

/** Boxes and lines of a picture with these groups, counted in the plainest way. */
function count({ nodes, relationships }: Graph, { groupOf }: Grouping): number {
  const boxOf = (id: string) => groupOf.get(id) ?? id;
  const known = new Set(nodes.map(({ id }) => id));
  const lines = relationships
    .filter(({ start, end }) => known.has(start) && known.has(end) && boxOf(start) !== boxOf(end))
    .map(({ type, start, end }) => JSON.stringify([type, boxOf(start), boxOf(end)]));
  return new Set(nodes.map(({ id }) => boxOf(id))).size + new Set(lines).size;
}

const anyGraph = fc
  .record({
    kinds: fc.array(fc.constantFrom(...labels.slice(0, 4), 'Task' as const, 'Task' as const), {
      minLength: 1,
      maxLength: 400,
    }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('LEADS', 'PART_OF', 'HAS_TASK')), { maxLength: 700 }),
    plans: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ kinds, ends, plans }): Graph => {
    const nodes = kinds.map((kind, i) =>
      toNode(kind, `${kind.toLowerCase()}/${String(i)}`, {
        plan: `plan/${String(i % plans)}`,
        ref: i % 3 === 0 ? '' : `一(${String(i % 7)})${String(i)}`,
      }),
    );
    const at = (i: number) => nodes[i % nodes.length]?.id ?? '';
    return { nodes, relationships: ends.map(([a, b, type]) => ({ type, start: at(a), end: at(b), properties: {} })) };
  });

describe('a picture of more elements than are drawn', () => {
  test('with no more elements than the bound it is left as it is', () => {
    const graph = toPlans([40]);
    const size = count(graph, { ...none, groups: [], groupOf: new Map(), opened: [], elements: 0, all: 0 });
    expect(toGrouping(graph, { ...none, most: size })).toEqual({
      ...{ groups: [], opened: [], elements: size, all: size },
      groupOf: new Map(),
    });
    expect(toGrouping(graph, { ...none, most: size - 1 }).groups).not.toEqual([]);
    expect(mostElements).toBe(1500);
  });

  test('the most numerous stand together, by what they hang from; the others are drawn one by one', () => {
    const { groups } = toGrouping(toPlans([30, 200]), { ...none, most: 600, enough: 600 });
    // 200 tasks are parted by their sections; a section is opened by itself.
    expect(groups.every(({ kind, place }) => kind === 'Task' && place === 'plan/1')).toBe(true);
    expect(groups.map(({ id }) => id)).toContain('group Task plan/1 一(20)');
  });

  test('what a person opened is drawn, the latest first, and opening it never leads nowhere', () => {
    const graph = toPlans([300, 300, 300]);
    const opened = ['group Task plan/0 一(1)', 'group Task plan/2 一(30)'];
    const grouping = toGrouping(graph, { opened, kept: [], most: 1000 });
    expect(grouping.opened.map(({ id }) => id)).toEqual(opened);
    const drawn = graph.nodes.filter(({ id }) => !grouping.groupOf.has(id));
    expect(
      drawn.filter(({ properties: { plan, ref } }) => plan === 'plan/2' && String(ref).startsWith('一(30)')),
    ).toHaveLength(10);
    // Too much for both: the one that was opened last stays open.
    const many = Array.from({ length: 30 }, (_, i) => `group Task plan/0 一(${String(i + 1)})`);
    const last = toGrouping(graph, { opened: many, kept: [], most: 200 }).opened.map(({ id }) => id);
    expect(last.length).toBeLessThan(30);
    expect(last).toEqual(many.slice(-last.length));
  });

  test('a set that cannot be told apart is parted into pieces, so that it can be opened', () => {
    const industries = Array.from({ length: 1000 }, (_, i) => toNode('Industry', `industry/${String(i)}`));
    const { groups } = toGrouping({ nodes: industries, relationships: [] }, { ...none, most: 300 });
    expect(groups.length).toBeGreaterThan(1);
    for (const { id } of groups) {
      const opened = toGrouping({ nodes: industries, relationships: [] }, { opened: [id], kept: [], most: 300 });
      expect(opened.opened.map((set) => set.id)).toEqual([id]);
    }
  });

  test('never more than the bound, nobody lost, what is chosen is drawn, and always the same', () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.integer({ min: 150, max: 400 }),
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 4 }),
        (graph, most, chosen, open) => {
          const root = graph.nodes[0]?.id ?? '';
          const picked = graph.nodes[chosen % graph.nodes.length]?.id ?? '';
          const ids = toGrouping(graph, { ...none, most }).groups.map(({ id }) => id);
          const opened = ids.length > 0 ? open.map((i) => ids[i % ids.length] ?? '') : [];
          const kept = toKept(graph, root, picked, []);
          const grouping = toGrouping(graph, { opened, kept, most, enough: Math.round(most / 2) });
          expect(grouping.elements).toBe(count(graph, grouping));
          expect(grouping.elements).toBeLessThanOrEqual(most);
          for (const id of kept) expect(grouping.groupOf.has(id)).toBe(false);
          const members = grouping.groups.flatMap((group) => group.members);
          expect(new Set(members).size).toBe(members.length);
          expect(new Set(grouping.groups.map(({ id }) => id)).size).toBe(grouping.groups.length);
          expect(new Map(grouping.groups.flatMap((group) => group.members.map((id) => [id, group.id])))).toEqual(
            grouping.groupOf,
          );
          expect(toGrouping(graph, { opened, kept, most, enough: Math.round(most / 2) })).toEqual(grouping);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the way from what the picture is about to what is chosen is kept, the ends of a chosen line as well', () => {
    const graph = toPlans([3, 3]);
    expect(toKept(graph, 'plan/0', 'department/330000/d1', [])).toEqual(
      expect.arrayContaining(['plan/0', 'task/0/0', 'department/330000/d1']),
    );
    expect(toKept(graph, 'plan/0', 'LEADS department/330001/d0 task/1/0', ['plan/1', 'gone'])).toEqual([
      ...['plan/0', 'department/330001/d0', 'task/1/0', 'plan/1'],
    ]);
    expect(toKept(graph, 'plan/0', 'LEADS department/330001/d0 group Task plan/1', [])).toEqual(['plan/0']);
  });
});
