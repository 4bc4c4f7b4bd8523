import { useEffect, useRef, useState, type JSX } from 'react';
import type { SavedView } from '../../../server/model/saved.ts';
import { ApiError, readSavedViews, removeView, saveView } from '../../api.ts';
import { useOwnWords, useWords } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { fromFile, toNewId } from '../../saved/content.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { SavedRow } from './saved-row.tsx';
import { useSave } from './use-save.ts';
import { savedWords } from './words.ts';
import './saved.css';

const asWords = (words: string): string => words.trim().toLowerCase();

interface SavedDrawerProps {
  /** A draft of the name. */
  draft: string;
  onClose: () => void;
}

/** 收藏: keeps what the page shows, and lists what has been kept. */
export function SavedDrawer({ draft, onClose }: SavedDrawerProps): JSX.Element {
  const say = useOwnWords(savedWords);
  const shell = useWords();
  const { view } = useWorkbook();
  const { saving, saveAs } = useSave();
  const list = useLoaded('saved views', readSavedViews);
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const [find, setFind] = useState('');
  const [told, setTold] = useState('');
  const [removed, setRemoved] = useState<SavedView>();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { retry } = list;
  /** Does what the server may refuse, and tells what it said; then the list is read again. */
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    try {
      setTold(await work());
    } catch (cause) {
      setTold(cause instanceof ApiError && cause.message ? cause.message : say.failed);
    }
    retry();
  };
  const upload = async (chosen: File): Promise<string> => {
    const read = fromFile(await chosen.text());
    if (!read) return say.notAView(chosen.name);
    const kept = await saveView(toNewId(), read);
    return say.imported(kept.name);
  };
  const all = list.value?.views ?? [];
  const found = all.filter((each) => asWords(each.name).includes(asWords(find)));
  return (
    <dialog ref={dialog} className="saved" aria-labelledby="saved-title" onClose={onClose}>
      <header>
        <h2 id="saved-title">{say.title}</h2>
        <form method="dialog">
          <button type="submit" className="button small">
            {shell.close} <kbd>Esc</kbd>
          </button>
        </form>
      </header>
      <p className="quiet">{say.about}</p>
      <form
        className="saved-new"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = (name ?? draft).trim();
          if (wanted === '') return;
          void saveAs(wanted).then((kept) => {
            if (kept) setName(undefined);
            retry();
          });
        }}
      >
        <label htmlFor="saved-name">{say.name}</label>
        <input
          id="saved-name"
          type="text"
          maxLength={200}
          required
          value={name ?? draft}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <button type="submit" className="button main" disabled={saving.state === 'saving'}>
          {say.saveAs}
        </button>
      </form>
      <p role="status" className="saved-told">
        {saving.state === 'failed' ? saving.message : saving.state === 'saved' && told === '' ? say.saved : told}
        {removed ? (
          <>
            {' '}
            <button
              type="button"
              className="button small"
              onClick={() => {
                const { id, version: _version, savedAt: _savedAt, ...content } = removed;
                setRemoved(undefined);
                void attempt(async () => {
                  await saveView(id, content);
                  return '';
                });
              }}
            >
              {say.putBack}
            </button>
          </>
        ) : null}
      </p>
      {list.error === undefined ? null : <Trouble error={list.error} onRetry={retry} />}
      <div className="saved-find">
        <input
          type="search"
          aria-label={say.find}
          placeholder={say.find}
          value={find}
          onChange={(event) => {
            setFind(event.target.value);
          }}
        />
        <span className="quiet" aria-live="polite">
          {say.shown(found.length, all.length)}
        </span>
        <button type="button" className="button small" onClick={() => file.current?.click()}>
          {say.upload}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void attempt(() => upload(chosen));
          }}
        />
      </div>
      <ul className="saved-rows" aria-busy={list.pending}>
        {found.map((each) => (
          <SavedRow
            key={each.id}
            summary={each}
            isOpen={each.id === view?.id}
            attempt={attempt}
            onOpen={onClose}
            onRemove={() =>
              attempt(async () => {
                setRemoved(await removeView(each.id, each.version));
                return say.removed(each.name);
              })
            }
          />
        ))}
      </ul>
      {list.value && all.length === 0 ? <p>{say.empty}</p> : null}
      {all.length > 0 && found.length === 0 ? <p>{say.noneFound(find)}</p> : null}
      {(list.value?.unreadable.length ?? 0) > 0 ? (
        <p className="quiet">{say.unreadable(list.value?.unreadable ?? [])}</p>
      ) : null}
    </dialog>
  );
}
