import { describe, expect, test } from '@jest/globals';
import { mostAims, toChain } from '../../../client/picture/chain.ts';
import { compareRefs, toSectionRef } from '../../../client/picture/refs.ts';
import { long, node, plan, relationship, small, task } from '../graphs.ts';

const options = { root: plan, plans: [plan], unfolded: [] };

test('tasks stand in the order of the document’s own numbers, in Chinese and in figures', () => {
  const refs = ['附件2/3', '三(一)', '二(十一)1', '二(二)10', '二(二)9', '二(二)9/2', '一(一)'];
  expect(refs.toSorted(compareRefs)).toEqual([
    '一(一)',
    '二(二)9',
    '二(二)9/2',
    '二(二)10',
    '二(十一)1',
    '三(一)',
    '附件2/3',
  ]);
});

test.each([
  ['二(一)1', '二(一)'],
  ['二(三)2/1', '二(三)'],
  ['三(一)', '三'],
  ['四', ''],
])('%s stands in section “%s”', (ref, section) => {
  expect(toSectionRef(ref)).toBe(section);
});

test('who leads comes before who supports', () => {
  expect(toChain(small, options).departments.map(({ id }) => id)).toEqual([
    'department/市经信局',
    'department/市发改局',
  ]);
});

test('an item whose parts carry its duties is no row of its own, and its parts bear its name', () => {
  const graph = {
    nodes: [
      node('department/甲', 'Department'),
      task('二(三)2'),
      task('二(三)2/1', { kind: 'part', name: '围绕消费品制造业' }),
    ],
    relationships: [
      relationship('PART_OF', 'task/二(三)2/1', 'task/二(三)2'),
      relationship('LEADS', 'department/甲', 'task/二(三)2/1'),
    ],
  };
  const { rows } = toChain(graph, options);
  expect(rows.map(({ ref, name }) => [ref, name])).toEqual([['二(三)2/1', '任务二(三)2']]);
});

test('a task that nobody is named for stays, since that is what a reader must see', () => {
  const { rows } = toChain({ nodes: [task('二(一)1')], relationships: [] }, options);
  expect(rows.map(({ ref }) => ref)).toEqual(['二(一)1']);
});

describe('a long chain', () => {
  const chain = toChain(long(9, 9), options);

  test('is folded by section, the first sections shown task by task', () => {
    expect(chain.tasks).toBe(81);
    expect(chain.rows.filter(({ folded }) => !folded).map(({ ref }) => ref)).toEqual(
      Array.from({ length: 9 }, (_, i) => `二(一)${String(i + 1)}`),
    );
    expect(chain.rows.filter(({ folded }) => folded)).toHaveLength(8);
  });

  test('loses no task: rows and folded sections hold all of them once', () => {
    const held = chain.rows.flatMap(({ tasks }) => tasks);
    expect(held).toHaveLength(81);
    expect(new Set(held).size).toBe(81);
  });

  test('shows the sections that were asked for, and only these', () => {
    const third = chain.sections[2]?.id ?? '';
    const asked = toChain(long(9, 9), { ...options, unfolded: [third] });
    expect(new Set(asked.rows.filter(({ folded }) => !folded).map(({ section }) => section))).toEqual(new Set([third]));
  });
});

test('aims past the limit are counted on their tasks, and clusters stay before industries', () => {
  const industries = Array.from({ length: mostAims + 5 }, (_, i) => node(`industry/产业${String(i)}`, 'Industry'));
  const cluster = node('cluster/集群', 'Cluster');
  const graph = {
    nodes: [task('二(一)1'), ...industries, cluster],
    relationships: [...industries, cluster].map(({ id }, i) =>
      relationship('ADVANCES', 'task/二(一)1', id, { order: i }),
    ),
  };
  const chain = toChain(graph, options);
  expect(chain.aims).toHaveLength(mostAims);
  expect(chain.aims.map(({ id }) => id)).toContain('cluster/集群');
  expect(chain.rows[0]?.unseen).toBe(6);
  expect(chain.allAims).toBe(mostAims + 6);
});

test('what was taken off the picture is gone with its lines', () => {
  const chain = toChain(small, { ...options, collapsed: ['department/市发改局'] });
  expect(chain.departments.map(({ id }) => id)).toEqual(['department/市经信局']);
  expect(chain.relationships.map(({ type }) => type)).not.toContain('SUPPORTS');
});
