import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAll } from '../../server/text/index.ts';

const patterns = [/甲/gu, /甲(?<tail>乙*)/gu, /(?=乙)|𠮷/gu, /[甲乙]*/gu, /(?<=甲)乙/g];

test('finds what matchAll finds, empty matches and characters of two units included', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '𠮷', 'a') });
  fc.assert(
    fc.property(words, fc.constantFrom(...patterns), (text, pattern) => {
      const told = ({ index, groups, ...match }: RegExpMatchArray) => ({ index, groups: { ...groups }, match });
      expect(findAll(text, pattern).map(told)).toEqual([...text.matchAll(pattern)].map(told));
    }),
  );
});

test('a search that ended early elsewhere changes nothing', () => {
  const [pattern = /甲/gu] = patterns;
  pattern.test('甲甲');
  expect(findAll('甲甲', pattern)).toHaveLength(2);
});
