import { describe, expect, test } from '@jest/globals';
import { furniture } from '../../server/text/furniture.ts';
import { markRules, readMark } from '../../server/text/marks.ts';
import { toNumber } from '../../server/text/numerals.ts';

describe.each(markRules)('numbering $style $pattern', ({ style, pattern, examples }) => {
  test.each(Object.entries(examples))('%s is read as "%s"', (text, written) => {
    pattern.lastIndex = 0;
    const found = pattern.test(text);
    if (style !== 'bullet') expect(found ? readMark(text)?.written : '').toBe(written);
    else expect(found).toBe(!text.startsWith('20'));
  });
});

describe.each(Object.values(furniture))('furniture $name', ({ pattern, examples }) => {
  test.each(Object.entries(examples))('%s: %s', (text, expected) => {
    expect(pattern.test(text)).toBe(expected);
  });
});

test.each([
  ['七', 7],
  ['十', 10],
  ['十二', 12],
  ['二十一', 21],
  ['一百零三', 103],
  ['12', 12],
  ['二〇', 20],
  ['千', undefined],
  ['', undefined],
])('the ordinal %s is %s', (written, value) => {
  expect(toNumber(written)).toBe(value);
});
