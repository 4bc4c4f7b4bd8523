import { expect, test } from '@jest/globals';
import { toWorkPairs } from '../../../server/api/selection/work-pairs.ts';
import type { GraphRelationship } from '../../../server/model/index.ts';

const duty = (start: string, type: string, end: string): GraphRelationship => ({ type, start, end, properties: {} });
const duties = [
  duty('a', 'LEADS', 't1'),
  duty('b', 'SUPPORTS', 't1'),
  duty('c', 'SUPPORTS', 't1'),
  duty('a', 'LEADS', 't2'),
  duty('b', 'SUPPORTS', 't2'),
  duty('b', 'LEADS', 't3'),
  duty('a', 'SUPPORTS', 't3'),
  duty('d', 'LEADS', 't4'),
];

test('pairs have their tasks, how many, and with which roles how often', () => {
  expect(toWorkPairs(duties, [])[0]).toEqual({
    a: 'a',
    b: 'b',
    count: 3,
    tasks: ['t1', 't2', 't3'],
    roles: [
      { a: 'LEADS', b: 'SUPPORTS', count: 2 },
      { a: 'SUPPORTS', b: 'LEADS', count: 1 },
    ],
  });
});

test('who was asked for stands first in each pair, and pairs of two who were asked for before all others', () => {
  const pairs = toWorkPairs(duties, ['c', 'b']);
  expect(pairs.map(({ a, b, count }) => [a, b, count])).toEqual([
    ['c', 'b', 1],
    ['b', 'a', 3],
    ['c', 'a', 1],
  ]);
});

test('who leads and supports one task leads it, and is no pair with themselves', () => {
  const twice = [duty('a', 'SUPPORTS', 't'), duty('a', 'LEADS', 't'), duty('b', 'RESPONSIBLE_FOR', 't')];
  expect(toWorkPairs(twice, [])).toEqual([
    { a: 'a', b: 'b', count: 1, tasks: ['t'], roles: [{ a: 'LEADS', b: 'RESPONSIBLE_FOR', count: 1 }] },
  ]);
});
