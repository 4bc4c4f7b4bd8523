/** From a page to what is kept of it, and back; files for colleagues are the same. */
import type { SavedContent } from '../../server/model/saved.ts';
import { emptyState, fromAddress, toAddress, withChange, type PageState } from '../state.ts';
import { toFingerprint } from './fingerprint.ts';
import type { Work } from './work.ts';
import type { Shown } from './workbook.tsx';

/** The address of a page without the view that it is, and without the step that is shown; a query with its words. */
const toOwnAddress = (state: PageState, statement: string | undefined): string => {
  const own = statement === undefined ? state.own : { ...state.own, cypher: statement };
  return toAddress(withChange(state, { saved: undefined, step: undefined, own }));
};

/**
 * @param at when the store was last changed
 */
export function toContent(
  name: string,
  state: PageState,
  work: Work,
  { shown, at, theme }: { shown: Shown | undefined; at: string | undefined; theme: 'light' | 'dark' },
): SavedContent {
  return {
    name,
    address: toOwnAddress(state, shown?.statement),
    positions: shown?.positions ?? {},
    look: { theme },
    notes: work.notes,
    steps: work.steps,
    ...(shown
      ? {
          seen: toFingerprint(shown.graph, shown.plans, {
            ...(at === undefined ? {} : { at }),
            ...(shown.rows ? { rows: shown.rows } : {}),
          }),
        }
      : {}),
  };
}

/** The page that a saved view opens. */
export function toSavedState({ id, address }: { id: string; address: string }): PageState {
  const [path = '/', search = ''] = address.split(/\?(.*)/su);
  return withChange({ ...emptyState, ...fromAddress(path, search) }, { saved: id });
}

/** An id that nobody else has; `randomUUID` is missing on pages without HTTPS. */
export function toNewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A view as a file; the file says what it is, so that another one is not taken for it. */
export const toFile = (view: SavedContent): string => {
  const { name, address, positions, look, notes, steps, seen } = view;
  const content = { name, address, positions, look, notes, steps, ...(seen ? { seen } : {}) };
  return JSON.stringify({ format: 'qiantou-view', version: 1, view: content }, undefined, 1);
};

/** Nothing where the text is no such file; the server checks the rest. */
export function fromFile(text: string): SavedContent | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read) || read.format !== 'qiantou-view' || !isRecord(read.view)) return undefined;
    return typeof read.view.name === 'string' && typeof read.view.address === 'string'
      ? (read.view as unknown as SavedContent)
      : undefined;
  } catch {
    return undefined;
  }
}
