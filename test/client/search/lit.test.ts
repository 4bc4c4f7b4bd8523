import { describe, expect, test } from '@jest/globals';
import type { Found } from '../../../client/panels/search/found.ts';
import { litOf, nextLit } from '../../../client/panels/search/lit.ts';

const value = (words: string): Found => ({ kind: 'value', key: words, value: words });
const [typed, first, second] = [value('经信'), value('市经信局'), value('区经信局')] as const;

describe('which option Enter takes', () => {
  test('none before the answer is there, then its first', () => {
    expect(litOf({ found: [typed], pending: true }, undefined)).toBeUndefined();
    expect(litOf({ found: [first, second, typed], pending: false }, undefined)).toBe(first);
    expect(litOf({ found: [], pending: false }, undefined)).toBeUndefined();
  });

  test('the one that was moved to, also where an answer that comes later puts others before it', () => {
    expect(litOf({ found: [typed], pending: true }, typed.key)).toBe(typed);
    expect(litOf({ found: [first, second, typed], pending: false }, typed.key)).toBe(typed);
  });

  test('the first again where the one that was moved to is gone', () => {
    expect(litOf({ found: [first], pending: false }, second.key)).toBe(first);
    expect(litOf({ found: [first], pending: true }, second.key)).toBeUndefined();
  });

  test('the arrow keys stop at either end, and come in at the first', () => {
    const found = [first, second, typed];
    expect(nextLit(found, undefined, 1)).toBe(first);
    expect(nextLit(found, undefined, -1)).toBe(first);
    expect(nextLit(found, first, 1)).toBe(second);
    expect(nextLit(found, typed, 1)).toBe(typed);
    expect(nextLit(found, first, -1)).toBe(first);
    expect(nextLit([], undefined, 1)).toBeUndefined();
  });
});
