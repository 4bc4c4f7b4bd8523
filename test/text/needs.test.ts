import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAll } from '../../server/text/index.ts';
import { mayFind } from '../../server/text/may-find.ts';
import { toNeeds } from '../../server/text/needs.ts';

const toWords = (pattern: RegExp): string[] =>
  toNeeds(pattern).map((codes) => Array.from(codes, (code) => String.fromCharCode(code)).join(''));

test.each<[RegExp, string[]]>([
  [/甲乙/u, ['甲', '乙']],
  [/甲(?:乙|丙丁)戊*/u, ['甲', '乙丙', '乙丁'].slice(0, 2)],
  [/(?<who>[^甲]{2,60}?)(?:为|作为)丁/u, ['为', '丁']],
  [/甲?乙{0,2}丙{1,2}丁+/u, ['丙', '丁']],
  [/(?<=^|[甲乙])丙(?=丁)(?!戊)(?<!己)/u, ['丙', '丁']],
  [/[甲乙]\(\d/u, ['甲乙', '(', '0123456789']],
  [/[^甲][一-龥]\p{Script=Han}.\s\u4e00^$/u, []],
  [/甲|/u, []],
  [/ab/iu, []],
])('what %s needs', (pattern, needs) => {
  expect(toWords(pattern)).toEqual(needs);
});

describe('a text that lacks what a pattern needs', () => {
  const units = '甲乙丙丁|。,12(a';
  const text = fc.string({ unit: fc.constantFrom(...Array.from(units)), maxLength: 12 });
  const part = fc.oneof(
    fc.constantFrom(
      '甲',
      '乙',
      '丙',
      '[甲乙]',
      '[^甲]',
      '\\d',
      '\\(',
      '\\|',
      '.',
      '[丙(|]',
      '(?!丁)',
      '(?<=^|甲)',
      '(?=乙|a)',
    ),
    fc.constantFrom('(?:甲|乙丙)', '(?<name>丁|)', '(?:甲(?:乙|丙){1,2}|丁)'),
  );
  const times = fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{1,2}?');
  const piece = fc
    .tuple(part, times)
    .map(([words, often]) => (/^\(\?[!<=](?!name)/u.test(words) ? words : words + often));
  const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
  const source = fc.array(sequence, { minLength: 1, maxLength: 2 }).map((all) => all.join('|'));

  test('has no match, whatever the pattern is made of', () => {
    fc.assert(
      fc.property(source, text, (written, words) => {
        fc.pre(written.split('(?<name>').length < 3);
        const pattern = new RegExp(written, 'u');
        const lacks = toNeeds(pattern).some(
          (codes) => !Array.from(codes).some((code) => words.includes(String.fromCharCode(code))),
        );
        if (lacks) expect(pattern.exec(words)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('is not looked through, once it is asked about again', () => {
    const words = '乙'.repeat(30);
    expect([mayFind(words, /甲/gu), mayFind(words, /甲/gu), mayFind(words, /乙/gu)]).toEqual([true, false, true]);
  });

  test('is told apart from a text of its length that was asked about before it', () => {
    for (const words of ['乙'.repeat(30), '甲'.repeat(30), '乙'.repeat(30), '甲'.repeat(30)])
      for (let i = 0; i < 3; i += 1) expect(findAll(words, /甲/gu)).toHaveLength(words.startsWith('甲') ? 30 : 0);
  });
});
