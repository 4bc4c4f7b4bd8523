import { describe, expect, test } from '@jest/globals';
import { findFigures } from '../../../server/extract/targets/index.ts';
import { reachBefore, reaches } from '../../../server/extract/targets/operators.ts';
import { findGoal, goals } from '../../../server/extract/targets/qualitative.ts';
import { tellings } from '../../../server/extract/targets/tenses.ts';
import { refusals } from '../../../server/extract/targets/refusals.ts';

const valuesOf = (sentence: string): number[] =>
  findFigures(sentence).figures.flatMap(({ value }) => (value === undefined ? [] : [value]));

describe.each([...refusals])('a number that is $name', ({ examples, nearMisses }) => {
  test.each([...examples])('%s sets no figure', (sentence) => {
    expect(valuesOf(sentence)).toEqual([]);
  });
  test.each([...nearMisses])('%s sets one', (sentence) => {
    expect(valuesOf(sentence)).toHaveLength(1);
  });
});

describe.each([...goals])('a goal without a number: $name', ({ name, examples }) => {
  test.each(Object.entries(examples))('%s', (clause, expected) => {
    const goal = findGoal(clause, true);
    expect(goal?.rule === name ? `${goal.what}|${goal.goal}` : '').toBe(expected);
  });
});

test.each(reaches.flatMap(({ examples, operator }) => examples.map((written) => ({ written, operator }))))(
  '$written before a number means $operator',
  ({ written, operator }) => {
    expect(reachBefore(`产值${written}`)).toEqual({ written, operator });
  },
);

const pastOf = (sentence: string): boolean[] => findFigures(sentence).figures.map(({ past }) => past);

describe.each([...tellings])('a sentence that tells what was reached: $name', ({ examples, nearMisses }) => {
  test.each([...examples])('%s sets nothing', (sentence) => {
    expect(new Set(pastOf(sentence))).toEqual(new Set([true]));
  });
  test.each([...nearMisses])('%s sets something', (sentence) => {
    expect(pastOf(sentence)).toContain(false);
  });
});
