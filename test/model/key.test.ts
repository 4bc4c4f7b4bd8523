import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toKey } from '../../server/model/index.ts';

/** What makes two writings one key, step by step. */
const defined = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s"“”'‘’]/gu, '')
    .replace(/[[【〔〖]/gu, '(')
    .replace(/[\]】〕〗]/gu, ')')
    .replace(/[—–~～-]+/gu, '-');

test('the key of words is what its definition says, whatever characters they have', () => {
  const usual =
    '甲乙〇aZ09.,;:!?%+&_/·、。《》“”‘’"\'()()[][]【】〔〕〖〗-—–~~– \u3000\u00a0\t\n\r\f,:;A9①㎡é\u0301\u200b𠮷~';
  const unit = fc.oneof(fc.constantFrom(...Array.from(usual)), fc.string({ unit: 'grapheme', maxLength: 1 }));
  fc.assert(
    fc.property(fc.string({ unit }), (words) => {
      expect(toKey(words)).toBe(defined(words));
    }),
    { numRuns: 300 },
  );
});

test('every single unit is keyed as its definition says', () => {
  const others: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const words = `甲${String.fromCharCode(code)}乙`;
    if (toKey(words) !== defined(words)) others.push(code.toString(16));
  }
  expect(others).toEqual([]);
});
