/** Shared nodes that no document speaks of any more. */
import { textOf } from '../values.ts';
import type { Statements } from './statements.ts';

/**
 * Which of the candidates, and of the nodes that curated relationships lead to from them, are held by nothing: by no
 * relationship of another plan, by no node of the present document, by no curated relationship of a node that is held.
 *
 * @param candidates ids that the document spoke of and does not now
 * @param spoken     ids that it speaks of now
 */
export async function findUnheld(
  statements: Statements,
  plan: string,
  candidates: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
): Promise<string[]> {
  const open = new Set([...candidates].filter((id) => !spoken.has(id)));
  let ahead = [...open];
  while (ahead.length > 0) {
    const out = await statements.relationships('curated-out', { ids: ahead });
    ahead = [...new Set(out.map(({ end }) => end))].filter((id) => !open.has(id) && !spoken.has(id));
    for (const id of ahead) open.add(id);
  }
  const held = new Set((await statements.rows('held', { ids: [...open], plan })).map(({ id }) => textOf(id)));
  const leads = await statements.relationships('curated-in', { ids: [...open] });
  const keep = (id: string): boolean => held.has(id) || !open.has(id);
  for (let grown = true; grown;) {
    grown = false;
    for (const { start, end } of leads) {
      if (keep(end) || !keep(start)) continue;
      held.add(end);
      grown = true;
    }
  }
  return [...open].filter((id) => !held.has(id));
}
