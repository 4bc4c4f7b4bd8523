import type { GraphStore } from '../graph/port.ts';

/**
 * Makes sure, before an answer of before is given, that nobody else has written since; else `forget` is called.
 *
 * @returns nothing to wait for where this process is the only one that writes: it forgets with each of its writes
 */
export function createFreshness(graph: Pick<GraphStore, 'revision'>, forget: () => void): () => Promise<void> {
  let known: string | undefined;
  return async () => {
    const revision = await graph.revision?.();
    if (revision === known) return;
    known = revision;
    forget();
  };
}
