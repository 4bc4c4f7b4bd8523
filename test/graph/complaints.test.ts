import { expect, test } from '@jest/globals';
import { toPersonsError } from '../../server/graph/embedded/complaints.ts';
import { EngineFailure } from '../../server/graph/embedded/engine.ts';

test('what the engine misses is told by its sign, not by the engine’s name for it', () => {
  const failure = new EngineFailure('x: GRAFEO-Q001: Syntax error: [Cypher] Expected RParen\n  help: add it', {
    line: 1,
    column: 9,
  });
  expect(toPersonsError(failure)).toMatchObject({ said: { en: expect.stringContaining('Expected “)”; add it') } });
});
