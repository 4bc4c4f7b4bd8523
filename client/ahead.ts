/** What a click on a node lets guess: it is read while the second click is on its way, and is there if that comes. */
import type { NeighboursView } from '../server/model/views.ts';
import { readNeighbours, readSpread } from './api.ts';
import type { Expansion } from './state.ts';

/** Milliseconds for which an answer may be taken: a double click is over by then, and the store may hold more later. */
const keepsMs = 1000;

let ahead: { at: number; answers: ReadonlyMap<string, Promise<NeighboursView>> } = {
  at: -Infinity,
  answers: new Map(),
};

/** What an expansion asks for: two that ask for the same bring the same. */
export const toAsked = ({ node, type, direction, limit }: Expansion): string =>
  `${node} ${type} ${direction} ${String(limit)}`;

/** Of all kinds a few each: else one kind, such as the tasks of a plan, would hide the others. */
const read = ({ node, type, direction, limit }: Expansion): Promise<NeighboursView> =>
  type === '*' ? readSpread(node, direction, limit) : readNeighbours(node, { type, direction, limit });

const isFresh = (): boolean => Date.now() - ahead.at < keepsMs;

/**
 * Asks for what these expansions bring; what was asked for ahead before is let go. The second click of a double click
 * asks again for what the first one has asked for already.
 */
export function readAhead(expansions: readonly Expansion[]): void {
  const keys = expansions.map(toAsked);
  if (keys.length > 0 && isFresh() && keys.every((key) => ahead.answers.has(key))) return;
  const answers = new Map(expansions.map((expansion) => [toAsked(expansion), read(expansion)]));
  // Whoever takes an answer hears that it failed.
  for (const answer of answers.values()) answer.catch(() => undefined);
  ahead = { at: Date.now(), answers };
}

/** What an expansion brings. @throws ApiError */
export function readExpansion(expansion: Expansion): Promise<NeighboursView> {
  const asked = isFresh() ? ahead.answers.get(toAsked(expansion)) : undefined;
  return asked ?? read(expansion);
}
