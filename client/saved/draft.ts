/** Work that is not saved yet, kept by the browser so that a reload loses nothing. */
import type { Note, Step } from '../../server/model/saved.ts';
import type { Work } from './work.ts';

export interface Draft {
  work: Work;
  /** Version of the saved view that it changes; absent for work of its own. */
  base?: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNote = (value: unknown): value is Note =>
  isRecord(value) && [value.target, value.text, value.name].every((part) => typeof part === 'string');
const isLit = (value: unknown): boolean =>
  isRecord(value) && typeof value.target === 'string' && typeof value.name === 'string';
const isStep = (value: unknown): value is Step =>
  isRecord(value) &&
  typeof value.title === 'string' &&
  typeof value.text === 'string' &&
  Array.isArray(value.lit) &&
  value.lit.every(isLit) &&
  (value.camera === undefined || (isRecord(value.camera) && Number(value.camera.zoom) > 0));

/** Nothing where the text holds no draft; parts of it that are none are left out. */
export function toDraft(text: string | null): Draft | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
  if (!isRecord(read) || !isRecord(read.work)) return undefined;
  const { notes, steps } = read.work;
  const work = {
    notes: Array.isArray(notes) ? notes.filter(isNote) : [],
    steps: Array.isArray(steps) ? steps.filter(isStep) : [],
  };
  return { work, ...(typeof read.base === 'number' ? { base: read.base } : {}) };
}

/** Under what name the browser keeps the draft of a saved view, or of no view. */
export const draftKey = (id: string | undefined): string => `qiantou draft ${id ?? 'new'}`;

/** Storage may be closed to the page, or full: then work lasts as long as the page. */
export function readDraft(id: string | undefined): Draft | undefined {
  try {
    return toDraft(localStorage.getItem(draftKey(id)));
  } catch {
    return undefined;
  }
}

/** @returns false where the browser did not take it */
export function writeDraft(id: string | undefined, draft: Draft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(draftKey(id), JSON.stringify(draft));
    else localStorage.removeItem(draftKey(id));
    return true;
  } catch {
    return false;
  }
}
