import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toClean, toSpan } from '../../server/text/index.ts';
import { outlineOf } from './read.ts';

/** Texts of the pieces that documents are made of, in any order. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('（(）)、，。；：“”|\t\n\r \u3000一二十1.①—《》〔附件责任单位牵头市经信局年月日'),
        '一、',
        '（一）',
        '1.',
        '附件1',
        '\n\n',
        ' | ',
        '牵头单位：',
        '某市方案\n',
        '<br>',
        '&nbsp;',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));

describe('cleaned text', () => {
  test('leads back to the character it was made from', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = toClean(text);
        expect(clean.at).toHaveLength(clean.text.length);
        for (let i = 0; i < clean.text.length; i += 1) {
          const { start, end } = toSpan(clean, i, i + 1);
          const again = toClean(text, start, end).text;
          expect(again === clean.text[i] || /[“”]/u.test(clean.text[i] ?? '')).toBe(true);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test.each([
    ['市科技局、<br>市财政局', '市科技局、市财政局'],
    ['**牵头单位：**市科技局<BR/>', '牵头单位:市科技局'],
    ['链&nbsp;长', '链长'],
    ['产值<20亿元，A&B公司', '产值<20亿元,A&B公司'],
    ['<br', '<br'],
  ])('of %j is %j: what pages and Markdown leave between words is none of them', (text, words) => {
    expect(toClean(text).text).toBe(words);
  });

  test('holds no white space and no full-width ASCII', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(/[\s\u200B\uFEFF\uFF01-\uFF5E]/u.test(toClean(text).text)).toBe(false);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('the outline of any text', () => {
  test('has its own words at their offsets, in order, and leaves out nothing but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let behind = 0;
        for (const { start, end, text: words, clean } of outlineOf(text).blocks) {
          expect(words).toBe(text.slice(start, end));
          expect(clean.text).toBe(toClean(text, start, end).text);
          expect(toClean(text, behind, start).text.replace(/[|]/gu, '')).toBe('');
          behind = end;
        }
        expect(toClean(text, behind).text.replace(/[|]/gu, '')).toBe('');
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(outlineOf(text)).toEqual(outlineOf(text));
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});
