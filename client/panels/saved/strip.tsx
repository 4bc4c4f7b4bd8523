import { useMemo, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { toDifference } from '../../saved/difference.ts';
import { toFingerprint } from '../../saved/fingerprint.ts';
import { useWorkbook, type Shown } from '../../saved/workbook.tsx';
import { Changes } from './changes.tsx';
import { toParts } from './parts.ts';
import { useSave } from './use-save.ts';
import { savedWords } from './words.ts';
import './saved.css';

interface StripProps {
  /** What the page shows now; absent while it is being read. */
  shown: Shown | undefined;
}

/** Above a saved view: what it is called, what has changed in the data since, and what is not saved yet. */
export function SavedStrip({ shown }: StripProps): JSX.Element | null {
  const { state, go } = useAddress();
  const { view, lost, error, retry, isDraft, isKept, discard } = useWorkbook();
  const { saving, save, saveAs } = useSave();
  const say = useOwnWords(savedWords);
  const [open, setOpen] = useState<string>();
  const seen = view?.seen;
  const difference = useMemo(() => {
    if (!seen || !shown) return undefined;
    const now = toFingerprint(shown.graph, shown.plans, shown.rows ? { rows: shown.rows } : {});
    return toDifference(seen, now);
  }, [seen, shown]);
  const parts = useMemo(() => (difference ? toParts(difference, say) : []), [difference, say]);
  // Work of no saved view is told by the dot in the top bar: a strip that came with the first note would push the picture.
  if (!state.saved && isKept) return null;
  const chosen = parts.find(({ key }) => key === open);
  const leave = () => {
    go({ saved: undefined, step: undefined });
  };
  return (
    <section className="saved-strip" aria-label={say.title}>
      <div className="saved-line">
        {view ? <b>{say.named(view.name)}</b> : null}
        {lost ? <span role="alert">{say.lost}</span> : null}
        {error === undefined || lost ? null : <Trouble error={error} onRetry={retry} />}
        {view && difference ? (
          <span className="saved-since" aria-live="polite">
            <span className="quiet">{say.since(view.savedAt.slice(0, 10))}</span>{' '}
            {parts.length === 0 ? say.noChange : null}
            {parts.map(({ key, words }) => (
              <button
                key={key}
                type="button"
                className="button small"
                aria-expanded={open === key}
                onClick={() => {
                  setOpen(open === key ? undefined : key);
                }}
              >
                {words}
              </button>
            ))}
            {difference.cut ? <span className="quiet">{say.cut}</span> : null}
          </span>
        ) : null}
        <span className="saved-acts">
          {isDraft ? <span className="badge caution">{say.draft}</span> : null}
          {isKept ? null : <span role="alert">{say.notKept}</span>}
          {isDraft && view ? (
            <>
              <button type="button" className="button small main" onClick={() => void save()}>
                {say.save}
              </button>
              <button type="button" className="button small" onClick={discard}>
                {say.discard}
              </button>
            </>
          ) : null}
          {state.saved ? (
            <button type="button" className="button small plain" onClick={leave}>
              {say.leave}
            </button>
          ) : null}
        </span>
      </div>
      <p role="status" className={saving.state === 'failed' ? 'saved-told' : 'hidden'}>
        {saving.state === 'saved' ? say.saved : (saving.message ?? '')}
        {saving.isConflict && view ? (
          <>
            {' '}
            <button
              type="button"
              className="button small"
              onClick={() => {
                void saveAs(say.copyOf(view.name));
              }}
            >
              {say.saveAs}
            </button>{' '}
            <button type="button" className="button small" onClick={discard}>
              {say.toNewer}
            </button>
          </>
        ) : null}
      </p>
      {chosen ? <Changes part={chosen} /> : null}
      {shown && view ? <LostNotes shown={shown} /> : null}
    </section>
  );
}

/** Notes whose node or line is not on the picture any more: told here, since no sign can stand there. */
function LostNotes({ shown }: { shown: Shown }): JSX.Element | null {
  const { work } = useWorkbook();
  const say = useOwnWords(savedWords);
  const there = useMemo(
    () =>
      new Set([
        ...shown.graph.nodes.map(({ id }) => id),
        ...shown.graph.relationships.map(({ type, start, end }) => [type, start, end].join(' ')),
      ]),
    [shown],
  );
  const lost = work.notes.filter(({ target }) => !there.has(target) && !target.startsWith('PAIR '));
  if (lost.length === 0) return null;
  return (
    <div className="saved-list">
      <p className="quiet">{say.lostNote}</p>
      <ul>
        {lost.map(({ target, name, text }) => (
          <li key={target}>
            <b lang="zh-Hans">{name}</b> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
