/** What a person puts on a picture: notes and a story. Changes know their inverse, so that each can be taken back. */
import type { Note, SavedContent, Step } from '../../server/model/saved.ts';

export type Work = Pick<SavedContent, 'notes' | 'steps'>;
export const noWork: Work = { notes: [], steps: [] };

/** Notes by target (`null` takes one away); a story is replaced as a whole. */
export interface WorkChange {
  notes?: Record<string, Note | null>;
  steps?: Step[];
}

/** A changed note stays at its place, a new one comes last. */
export function withWork(work: Work, { notes = {}, steps }: WorkChange): Work {
  const known = new Set(work.notes.map(({ target }) => target));
  const kept = work.notes.flatMap((note) => {
    const next = notes[note.target];
    return next === undefined ? [note] : (next ?? []);
  });
  const fresh = Object.entries(notes).flatMap(([target, note]) => (note && !known.has(target) ? [note] : []));
  return { notes: [...kept, ...fresh], steps: steps ?? work.steps };
}

/** The change that takes this one back. Only what it touches is in it: what came in between stays. */
export function inverseOf(work: Work, { notes, steps }: WorkChange): WorkChange {
  const before = new Map(work.notes.map((note) => [note.target, note]));
  return {
    ...(notes
      ? { notes: Object.fromEntries(Object.keys(notes).map((target) => [target, before.get(target) ?? null])) }
      : {}),
    ...(steps ? { steps: work.steps } : {}),
  };
}

export const isSameWork = (one: Work, other: Work): boolean =>
  JSON.stringify([one.notes, one.steps]) === JSON.stringify([other.notes, other.steps]);

/** Moves an item of a list by so many places, as far as it goes. */
export function moved<T>(items: readonly T[], from: number, by: number): T[] {
  const to = Math.max(0, Math.min(items.length - 1, from + by));
  const rest = items.filter((_item, i) => i !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
}
