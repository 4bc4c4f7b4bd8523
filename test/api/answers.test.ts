import { describe, expect, test } from '@jest/globals';
import { createAnswers } from '../../server/api/answers.ts';

describe('kept answers', () => {
  test('a question is answered once, for those who ask at the same time too', async () => {
    const answers = createAnswers();
    let made = 0;
    const make = async () => Promise.resolve({ made: (made += 1) });
    const [one, other] = await Promise.all([answers.of('a', make), answers.of('a', make)]);
    expect([one, other, await answers.of('a', make)]).toEqual(['{"made":1}', '{"made":1}', '{"made":1}']);
  });

  test('after a change nothing of before is told, not even what was being read then', async () => {
    const answers = createAnswers();
    let tell = (_value: string): void => undefined;
    const before = answers.of('a', () => new Promise<string>((resolve) => (tell = resolve)));
    answers.clear();
    const after = await answers.of('a', async () => Promise.resolve('new'));
    tell('old');
    expect([await before, after, await answers.of('a', async () => Promise.resolve('newer'))]).toEqual([
      '"old"',
      '"new"',
      '"new"',
    ]);
  });

  test('what fails is asked again', async () => {
    const answers = createAnswers();
    await expect(answers.of('a', async () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await expect(answers.of('a', async () => Promise.resolve('here'))).resolves.toBe('"here"');
  });

  test('beyond its size the one that was not used for longest goes', async () => {
    const answers = createAnswers(8);
    const words = async (text: string) => Promise.resolve(text);
    await answers.of('a', () => words('aa'));
    await answers.of('b', () => words('bb'));
    await answers.of('a', () => words('not asked'));
    await answers.of('c', () => words('cc'));
    await expect(answers.of('a', () => words('again'))).resolves.toBe('"aa"');
    await expect(answers.of('b', () => words('again'))).resolves.toBe('"again"');
  });
});
