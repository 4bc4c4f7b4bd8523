import { useState } from 'react';
import type { SavedContent, SavedView } from '../../../server/model/saved.ts';
import { ApiError, readOverview, saveView } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { toContent, toNewId } from '../../saved/content.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { savedWords } from './words.ts';

/** What came of the last attempt to save. */
export interface Saving {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  message?: string;
  /** True where there is a newer version: then the person chooses. */
  isConflict?: boolean;
}

export interface Saver {
  saving: Saving;
  /** Keeps the page as a new view of this name. */
  saveAs: (name: string) => Promise<SavedView | undefined>;
  /** Writes the changes into the view that is open. */
  save: () => Promise<SavedView | undefined>;
}

/** Saves what the page shows; what cannot be saved stays in the draft. */
export function useSave(): Saver {
  const { state } = useAddress();
  const { theme } = usePreferences();
  const { work, view, base, settle, shownRef } = useWorkbook();
  const say = useOwnWords(savedWords);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const write = async (id: string, content: SavedContent, from?: number): Promise<SavedView | undefined> => {
    try {
      const kept = await saveView(id, content, from);
      settle(kept);
      setSaving({ state: 'saved' });
      return kept;
    } catch (cause) {
      const known = cause instanceof ApiError && cause.message ? cause : undefined;
      setSaving({ state: 'failed', message: known?.message ?? say.failed, isConflict: known?.code === 'conflict' });
      return undefined;
    }
  };
  const contentOf = async (name: string): Promise<SavedContent> => {
    setSaving({ state: 'saving' });
    const overview = await readOverview().catch(() => undefined);
    return toContent(name, state, work, { shown: shownRef.current, at: overview?.updatedAt, theme });
  };
  return {
    saving,
    saveAs: async (name) => write(toNewId(), await contentOf(name)),
    save: async () => (view ? write(view.id, await contentOf(view.name), base) : undefined),
  };
}
