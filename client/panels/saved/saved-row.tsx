import { useState, type JSX } from 'react';
import type { SavedSummary } from '../../../server/model/saved.ts';
import { readSavedView, saveView } from '../../api.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences, useWords } from '../../app/preferences.tsx';
import { saveFile, toFileName } from '../../report/save.ts';
import { toFile, toNewId, toSavedState } from '../../saved/content.ts';
import { savedWords } from './words.ts';

interface SavedRowProps {
  summary: SavedSummary;
  isOpen: boolean;
  attempt: (work: () => Promise<string>) => Promise<void>;
  onOpen: () => void;
  onRemove: () => Promise<void>;
}

/** One saved view: opens in the look it was kept in; renamed, copied, exported, deleted in place. */
export function SavedRow({ summary, isOpen, attempt, onOpen, onRemove }: SavedRowProps): JSX.Element {
  const say = useOwnWords(savedWords);
  const shell = useWords();
  const { setTheme } = usePreferences();
  const [name, setName] = useState<string>();
  const { id, version, savedAt, notes, steps } = summary;
  const state = toSavedState(summary);
  const rename = async (): Promise<string> => {
    const wanted = (name ?? '').trim();
    setName(undefined);
    if (wanted === '' || wanted === summary.name) return '';
    const { id: _id, version: _version, savedAt: _savedAt, ...content } = await readSavedView(id);
    await saveView(id, { ...content, name: wanted }, version);
    return '';
  };
  const duplicate = async (): Promise<string> => {
    const { id: _id, version: _version, savedAt: _savedAt, ...content } = await readSavedView(id);
    await saveView(toNewId(), { ...content, name: say.copyOf(content.name).slice(0, 200) });
    return '';
  };
  const download = async (): Promise<string> => {
    const view = await readSavedView(id);
    saveFile(toFileName(view.name, 'qiantou.json'), toFile(view), 'application/json');
    return '';
  };
  return (
    <li {...(isOpen ? { 'aria-current': 'true' as const } : {})}>
      {name === undefined ? (
        <Link
          to={state}
          className="saved-name"
          onClick={() => {
            void readSavedView(id).then(({ look }) => {
              if (look.theme) setTheme(look.theme);
            });
            onOpen();
          }}
        >
          {summary.name}
        </Link>
      ) : (
        <form
          className="saved-new"
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(rename);
          }}
        >
          <input
            type="text"
            autoFocus
            maxLength={200}
            aria-label={say.name}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
          <button type="submit" className="button small main">
            {say.renameDone}
          </button>
        </form>
      )}
      <span className="quiet">
        {[shell.sections[state.section], savedAt.slice(0, 10), say.holds(notes, steps)].filter(Boolean).join(' · ')}
      </span>
      <span className="saved-acts">
        {(
          [
            [
              say.rename,
              () => {
                setName(summary.name);
              },
            ],
            [say.duplicate, () => void attempt(duplicate)],
            [say.download, () => void attempt(download)],
            [say.remove, () => void onRemove()],
          ] as const
        ).map(([act, work]) => (
          <button
            key={act}
            type="button"
            className="button small plain"
            aria-label={`${act} ${summary.name}`}
            onClick={work}
          >
            {act}
          </button>
        ))}
      </span>
    </li>
  );
}
