import { expect, test } from '@jest/globals';
import { parenthesisAround, toPairs } from '../../../client/picture/pairs.ts';
import { relationship } from '../graphs.ts';

const isOfficial = (id: string) => id.startsWith('official/');

/** Leads with the offset of their words in this passage, which begins at 100 in its document. */
const lead = (who: string, task: string, text: string, quote: string) =>
  relationship('LEADS', who, task, { passage: 'p', quote, start: 100 + text.indexOf(quote) });

test('an official and a department of one parenthesis are a pair, with the parenthesis in the document’s words', () => {
  const text = '推进数字经济。(牵头领导:毛丕显;牵头单位:市经信局(市减负办))';
  const leads = [
    lead('official/毛丕显', 'task/1', text, '牵头领导:毛丕显'),
    lead('department/市经信局', 'task/1', text, '牵头单位:市经信局(市减负办)'),
  ];
  const [pair] = toPairs(leads, isOfficial, new Map([['p', { text, start: 100 }]]));
  expect(pair?.official).toBe('official/毛丕显');
  expect(pair?.department).toBe('department/市经信局');
  expect(pair?.together.map(({ words, start }) => [words, start])).toEqual([[text.slice(7), 107]]);
});

test('two parentheses of one task pair nobody across them', () => {
  const text = '甲。(牵头领导:毛丕显;牵头单位:市经信局)乙。(牵头领导:郑传统;牵头单位:市发改局)';
  const leads = [
    lead('official/毛丕显', 'task/1', text, '牵头领导:毛丕显'),
    lead('department/市经信局', 'task/1', text, '牵头单位:市经信局'),
    lead('official/郑传统', 'task/1', text, '牵头领导:郑传统'),
    lead('department/市发改局', 'task/1', text, '牵头单位:市发改局'),
  ];
  const pairs = toPairs(leads, isOfficial, new Map([['p', { text, start: 100 }]]));
  expect(pairs.map(({ official, department }) => [official, department])).toEqual([
    ['official/毛丕显', 'department/市经信局'],
    ['official/郑传统', 'department/市发改局'],
  ]);
});

test('words outside every parenthesis pair nobody', () => {
  const text = '由毛丕显牵头，市经信局牵头。';
  const leads = [lead('official/毛丕显', 't', text, '毛丕显'), lead('department/市经信局', 't', text, '市经信局')];
  expect(toPairs(leads, isOfficial, new Map([['p', { text, start: 100 }]]))).toEqual([]);
});

test('a passage whose words are not known pairs nobody', () => {
  const leads = [relationship('LEADS', 'official/甲', 't'), relationship('LEADS', 'department/乙', 't')];
  expect(toPairs(leads, isOfficial, new Map())).toEqual([]);
});

test.each([
  ['a(b(c)d)e', 4, [1, 8]],
  ['a（b）(c)', 5, [4, 7]],
  ['a(b', 2, undefined],
  ['(a)b', 3, undefined],
])('in %s the outermost parenthesis around %i is %j', (text, offset, expected) => {
  expect(parenthesisAround(text, offset)).toEqual(expected);
});
