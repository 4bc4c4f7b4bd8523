import { expect, test } from '@jest/globals';
import { toDifference, toDifferenceText } from '../../server/extract/index.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../server/model/index.ts';

const task = (title: string, start = 0): GraphNode => ({
  id: `task/${title}`,
  labels: ['Entity', 'Task'],
  properties: { name: title, ref: '一', start },
});
const office: GraphNode = {
  id: 'department/1/市经信局',
  labels: ['Entity', 'Department'],
  properties: { name: '市经信局' },
};
const leads = (title: string, quote: string): GraphRelationship => ({
  type: 'LEADS',
  start: office.id,
  end: `task/${title}`,
  properties: { plan: 'plan/1', quotes: [quote], starts: [3], order: 1 },
});
const graph = (titles: string[], quote = '牵头单位:市经信局', start = 0): Graph => ({
  nodes: [office, ...titles.map((title) => task(title, start))],
  relationships: titles.map((title) => leads(title, quote)),
});

test('the same graph differs in nothing', () => {
  expect(toDifferenceText(toDifference(graph(['甲']), graph(['甲'])))).toBe('');
});

test('what came, went and changed is told in the facts’ words', () => {
  expect(toDifferenceText(toDifference(graph(['甲', '乙'], '市经信局'), graph(['甲', '丙'])))).toBe(
    '- Department 市经信局 -LEADS→ Task 一 乙 ← 市经信局\n' +
      '- Task 一 乙\n' +
      '+ Department 市经信局 -LEADS→ Task 一 丙 ← 牵头单位:市经信局\n' +
      '+ Task 一 丙\n' +
      '~ Department 市经信局 -LEADS→ Task 一 甲 ← 牵头单位:市经信局\n' +
      '    quotes: ["市经信局"] → ["牵头单位:市经信局"]\n',
  );
});

test.each(['start', 'end', 'starts', 'ordinal', 'sha256', 'source'])(
  '%s moves with the text, and is no change',
  (name) => {
    const having = (value: number): Graph => ({
      nodes: [{ ...office, properties: { ...office.properties, [name]: value } }],
      relationships: [],
    });
    expect(toDifference(having(5), having(90)).changed).toEqual([]);
  },
);

test('a paragraph that only moved is no change', () => {
  expect(toDifference(graph(['甲'], '市经信局', 5), graph(['甲'], '市经信局', 90)).changed).toEqual([]);
});
