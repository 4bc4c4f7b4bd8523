import { describe, expect, test } from '@jest/globals';
import { createAnswers, createFreshAnswers } from '../../server/api/answers.ts';
import { createFreshness } from '../../server/api/freshness.ts';

describe('what is kept of a store that others may write to', () => {
  test('holds until its revision is another', async () => {
    let revision = 'one';
    let count = 0;
    const answers = createAnswers();
    const freshen = createFreshness({ revision: () => Promise.resolve(revision) }, () => {
      answers.clear();
    });
    const fresh = createFreshAnswers(answers, freshen);
    const ask = () => fresh.of('plans', () => Promise.resolve((count += 1)));
    expect([await ask(), await ask()]).toEqual(['1', '1']);
    revision = 'two';
    expect([await ask(), await ask()]).toEqual(['2', '2']);
  });

  test('is not given where the store does not say its revision', async () => {
    const freshen = createFreshness({ revision: () => Promise.reject(new Error('gone')) }, () => undefined);
    const fresh = createFreshAnswers(createAnswers(), freshen);
    await expect(fresh.of('plans', () => Promise.resolve(1))).rejects.toThrow('gone');
  });

  test('is forgotten by nobody but its own process where a store has no revisions', async () => {
    let forgotten = 0;
    const freshen = createFreshness({}, () => {
      forgotten += 1;
    });
    await freshen();
    await freshen();
    expect(forgotten).toBe(0);
  });
});
