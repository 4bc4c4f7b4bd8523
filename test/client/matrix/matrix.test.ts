import { describe, expect, test } from '@jest/globals';
import { toMatrix } from '../../../client/panels/matrix/matrix.ts';
import type { ChainView } from '../../../server/model/index.ts';
import { graph, plan, planId } from '../report/small-picture.ts';

const supports = {
  type: 'SUPPORTS',
  start: 'department/甲/经信局',
  end: 'task/1',
  properties: {
    plan: planId,
    passages: ['passage/1'],
    quotes: ['配合单位:市经信局'],
    starts: [90],
    rule: 'r',
    order: 1,
  },
};
const chain: ChainView = {
  headings: [],
  nodes: [
    ...graph.nodes,
    { id: 'task/2', labels: ['Entity', 'Task'], properties: { name: '无人负责', aliases: [], ref: '二(一)2' } },
  ],
  relationships: [supports, ...graph.relationships],
  root: planId,
  shown: 2,
  total: 2,
  plans: [plan],
};
const matrix = toMatrix(chain, planId);

describe('the matrix of a plan', () => {
  test('holds departments and no officials, with what each leads and supports', () => {
    expect(matrix.rows.map(({ name, counts }) => [name, counts])).toEqual([
      ['市经信局', { LEADS: 1, SUPPORTS: 1, RESPONSIBLE_FOR: 0 }],
    ]);
  });

  test('keeps both roles of a department in one task, the stronger first, each with its words', () => {
    const cell = matrix.rows[0]?.cells[0] ?? [];
    expect(cell.map(({ type, evidence }) => [type, evidence[0]?.quote])).toEqual([
      ['LEADS', '牵头单位:市经信局'],
      ['SUPPORTS', '配合单位:市经信局'],
    ]);
  });

  test('says for which tasks no organ is named', () => {
    expect(matrix.tasks.map(({ ref }) => ref)).toEqual(['二(一)1', '二(一)2']);
    expect([...matrix.unassigned]).toEqual(['task/2']);
  });
});
