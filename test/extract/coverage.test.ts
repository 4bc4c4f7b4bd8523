import { expect, test } from '@jest/globals';
import { toCoverage, toCoverageText, toGraph, toReading } from '../../server/extract/index.ts';
import { toUnresolvedSaid } from '../../server/extract/unresolved-words.ts';
import { readLexicon } from '../../server/lexicon.ts';

const text =
  '当前位置:首页\n余姚市产业方案\n一、重点任务\n(一)加快技术改造。推进智能化改造。(牵头单位:市经信局)\n二、其他\n没有什么可说的。\n';
const reading = toReading({ name: 'a.txt', text, sha256: '' }, readLexicon());
const coverage = toCoverage(reading, toGraph([reading]));

const of = (words: string) => coverage.blocks.find(({ block }) => block.text.includes(words));

test('a block shows the facts that it states, each with rule and words', () => {
  expect(of('牵头单位')?.facts).toContainEqual({
    type: 'LEADS',
    from: '市经信局',
    to: '加快技术改造',
    rule: expect.any(String) as unknown as string,
    quote: '牵头单位:市经信局',
  });
  expect(of('牵头单位')?.names).toContain('Department 市经信局');
});

test('a block that gave nothing is counted as silent, and the web site apart', () => {
  expect(of('没有什么可说的')?.facts).toEqual([]);
  const { passages, withFacts, withNamesOnly, silent, site } = coverage.counts;
  expect(withFacts + withNamesOnly + silent).toBe(passages);
  expect(silent).toBeGreaterThan(0);
  expect(passages + site).toBe(coverage.blocks.length);
});

test('the report speaks the reader’s language', () => {
  expect(toCoverageText(coverage, 'zh')).toContain('-LEADS→ 加快技术改造');
  expect(toCoverageText(coverage, 'en')).toMatch(/\d+ passages: \d+ gave facts/u);
});

test.each(['title', 'organ', 'not-an-organ', 'too-long'] as const)(
  'a place of the kind %s says why it stayed unresolved in both languages, in words for the reader',
  (kind) => {
    const { zh, en } = toUnresolvedSaid({ kind, message: 'of the rule' });
    expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.not.stringContaining('of the rule')]);
  },
);

test('why a place stayed unresolved is told in the reader’s language', () => {
  const untitled = toReading({ name: '无题.txt', text: '你好', sha256: '0' }, readLexicon());
  const open = toCoverage(untitled, toGraph([untitled]));
  expect(toCoverageText(open, 'zh')).toContain('没有读到标题');
  expect(toCoverageText(open, 'en')).toContain('no title was found');
});
