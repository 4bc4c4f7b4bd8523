/** A server that does not answer is not asked again at once: a page asks for several things in turn. */
import type { QiantouError } from '../../errors.ts';
import { isUnreachable } from '../said.ts';

/**
 * Gives a way to ask: what follows within `restMs` of an answer that failed as `graph-unreachable` fails like it,
 * without being asked.
 */
export function createSilence(restMs: number, now = () => performance.now()) {
  let silent: { since: number; error: QiantouError } | undefined;
  return async function ask<T>(question: () => Promise<T>): Promise<T> {
    if (silent && now() - silent.since < restMs) throw silent.error;
    try {
      const answer = await question();
      silent = undefined;
      return answer;
    } catch (error) {
      silent = isUnreachable(error) ? { since: now(), error } : undefined;
      throw error;
    }
  };
}
