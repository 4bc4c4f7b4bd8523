import { expect, test } from '@jest/globals';
import { remember } from '../../server/text/index.ts';

test('what was made of short words is made once, of long words anew', () => {
  const asked: string[] = [];
  const lengthOf = remember((words) => asked.push(words) && words.length);
  const long = '甲'.repeat(13);
  expect(['乙', long, '乙', long].map(lengthOf)).toEqual([1, 13, 1, 13]);
  expect(asked).toEqual(['乙', long, long]);
});

test('only so much is kept', () => {
  let made = 0;
  const count = remember(() => (made += 1));
  for (let i = 0; i < 5001; i += 1) count(String(i));
  expect(count('5000')).toBe(5001);
  expect(count('0')).toBe(5002);
});
