import { expect, test } from '@jest/globals';
import { toMargin, toSegments } from '../../../client/panels/reader/segments.ts';

const passage = { text: '大力发展工业软件。(牵头单位:市经信局)', start: 100 };
const lead = { start: 110, end: 119, type: 'LEADS', from: 'department/市经信局', to: 'task/1' };
const aim = { start: 100, end: 108, type: 'ADVANCES', from: 'task/1', to: 'industry/工业软件' };

test('segments together are the passage, word for word', () => {
  const segments = toSegments(passage, [lead, aim], { start: 104, end: 112 });
  expect(segments.map(({ text }) => text).join('')).toBe(passage.text);
});

test('a mark covers exactly its words', () => {
  const marked = toSegments(passage, [lead], undefined).filter(({ marks }) => marks.length > 0);
  expect(marked.map(({ text }) => text)).toEqual(['牵头单位:市经信局']);
});

test('lit words are lit where a mark begins inside them, too', () => {
  const lit = toSegments(passage, [lead], { start: 108, end: 114 }).filter((segment) => segment.lit);
  expect(lit.map(({ text }) => text).join('')).toBe('。(牵头单位');
});

test('a fact of another passage marks nothing here', () => {
  expect(toSegments(passage, [{ ...lead, start: 10, end: 20 }], undefined).flatMap(({ marks }) => marks)).toEqual([]);
});

test('the margin counts facts by kind where they begin, strongest first', () => {
  expect(toMargin(passage, [aim, lead, { ...aim, to: 'industry/软件' }])).toEqual([
    ['LEADS', 1],
    ['ADVANCES', 2],
  ]);
});
