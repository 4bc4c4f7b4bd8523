import { beforeEach, describe, expect, test } from '@jest/globals';
import { createSilence } from '../../../server/graph/neo4j/silence.ts';
import { serverGone, stopped } from '../../../server/graph/said.ts';

describe('a server that did not answer', () => {
  let now: number;
  let asked: number;
  let ask: ReturnType<typeof createSilence>;
  const failing = (error: Error) => () => {
    asked += 1;
    return Promise.reject(error);
  };
  const answering = () => {
    asked += 1;
    return Promise.resolve('rows');
  };
  beforeEach(() => {
    [now, asked] = [0, 0];
    ask = createSilence(2000, () => now);
  });

  test('is not asked for a while, and those who ask are told at once', async () => {
    const gone = serverGone();
    await expect(ask(failing(gone))).rejects.toBe(gone);
    now = 1999;
    await expect(ask(answering)).rejects.toBe(gone);
    expect(asked).toBe(1);
  });

  test('is asked again afterwards, and answers', async () => {
    await expect(ask(failing(serverGone()))).rejects.toThrow();
    now = 2000;
    await expect(ask(answering)).resolves.toBe('rows');
    await expect(ask(answering)).resolves.toBe('rows');
  });

  test('is not one that ended a statement or refused it', async () => {
    await expect(ask(failing(stopped('deadline', 1000)))).rejects.toThrow();
    await expect(ask(failing(new Error('a fault of ours')))).rejects.toThrow();
    await expect(ask(answering)).resolves.toBe('rows');
  });
});
