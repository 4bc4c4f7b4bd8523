import { describe, expect, test } from '@jest/globals';
import { toAimHeat, toCellKey, toPlanHeat, toSectionHeat } from '../../../client/panels/matrix/heat.ts';
import { toMatrix } from '../../../client/panels/matrix/matrix.ts';
import type { ChainView, DutiesView, GraphRelationship } from '../../../server/model/index.ts';
import { graph, plan, planId } from '../report/small-picture.ts';

const duty = (type: string, task: string): GraphRelationship => ({
  type,
  start: 'department/甲/经信局',
  end: task,
  properties: { plan: planId, passages: ['p'], quotes: ['市经信局'], starts: [90], rule: 'r', order: 1 },
});
const chain: ChainView = {
  headings: [],
  nodes: [
    ...graph.nodes,
    { id: 'task/3', labels: ['Entity', 'Task'], properties: { name: '扩大投资', aliases: [], ref: '三(一)1' } },
  ],
  relationships: [...graph.relationships, duty('SUPPORTS', 'task/1'), duty('SUPPORTS', 'task/3')],
  root: planId,
  shown: 2,
  total: 2,
  plans: [plan],
};
const matrix = toMatrix(chain, planId);
const table = ({ columns, rows }: ReturnType<typeof toSectionHeat>) =>
  rows.map(({ name, total, cells }) => [name, total, cells.map(({ tasks }, i) => [columns[i]?.id, tasks])]);

describe('the heat map of one plan', () => {
  test('counts the tasks of a role under each heading, and keeps the claims behind them', () => {
    const heat = toSectionHeat(matrix, 'SUPPORTS');
    expect(table(heat)).toEqual([
      [
        '市经信局',
        2,
        [
          ['二(一)', 1],
          ['三(一)', 1],
        ],
      ],
    ]);
    expect(heat.rows[0]?.cells[1]?.statements.map(({ type, to }) => [type, to.id])).toEqual([['SUPPORTS', 'task/3']]);
  });

  test('leaves out columns and departments without the role', () => {
    expect(table(toSectionHeat(matrix, 'LEADS'))).toEqual([['市经信局', 1, [['二(一)', 1]]]]);
    expect(toSectionHeat(matrix, 'RESPONSIBLE_FOR')).toEqual({ columns: [], rows: [], most: 0 });
  });

  test('a task with two roles of one department is one task', () => {
    expect(toSectionHeat(matrix, 'any').rows[0]?.total).toBe(2);
  });

  test('counts a task toward its own aims', () => {
    const heat = toAimHeat(matrix, chain, 'LEADS');
    const aims = graph.relationships.filter(({ type, start }) => type === 'ADVANCES' && start === 'task/1');
    expect(heat.columns.map(({ id }) => id)).toEqual(aims.map(({ end }) => end));
    expect(heat.rows[0]?.cells.map(({ tasks }) => tasks)).toEqual(aims.map(() => 1));
  });
});

test('across plans a function of government is one row, with its departments in each', () => {
  const view: DutiesView = {
    rows: [
      {
        name: '经济和信息化',
        cells: [
          { plan: 'p1', role: 'LEADS', tasks: 3, departments: [{ id: 'd1', name: '市经信局', tasks: 3 }] },
          { plan: 'p1', role: 'SUPPORTS', tasks: 2, departments: [{ id: 'd1', name: '市经信局', tasks: 2 }] },
          { plan: 'p2', role: 'LEADS', tasks: 1, departments: [{ id: 'd2', name: '县经信局', tasks: 1 }] },
        ],
      },
    ],
    plans: [
      { ...plan, id: 'p1' },
      { ...plan, id: 'p2' },
    ],
    shown: 1,
    total: 1,
  };
  expect(table(toPlanHeat(view, 'LEADS'))).toEqual([
    [
      '经济和信息化',
      4,
      [
        ['p1', 3],
        ['p2', 1],
      ],
    ],
  ]);
  expect(toPlanHeat(view, 'any').rows[0]?.cells[0]?.departments).toEqual([{ id: 'd1', name: '市经信局', tasks: 5 }]);
});

test('a cell has an address whatever its names hold', () => {
  expect(toCellKey('a b', '二(一)').split(' ')).toHaveLength(3);
});
