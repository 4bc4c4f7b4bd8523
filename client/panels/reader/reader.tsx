import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import type { DocumentView, Mark } from '../../../server/model/views.ts';
import { readDocument } from '../../api.ts';
import { useOwnWords, usePreferences, useWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Reading } from '../../state.ts';
import { Contents } from './contents.tsx';
import { goTo, scrollTo } from './scroll.ts';
import { Paragraph } from './paragraph.tsx';
import { markKinds, type MarkKind } from './segments.ts';
import { readerWords } from './words.ts';

interface ReaderProps {
  reading: Reading;
  onClose: () => void;
  /** A marked word was chosen: back to the graph from it. */
  onMark: (mark: Mark) => void;
}

/** The words to light, counted in the document's stored text. */
function toLit({ passages }: DocumentView, { passage, start, end }: Reading) {
  if (start === undefined || end === undefined) return undefined;
  const offset = passage ? Number(passages.find(({ id }) => id === passage)?.properties.start ?? 0) : 0;
  return { start: start + offset, end: end + offset };
}

/** The document, scrolled to the words that were asked for, with what became facts marked. */
export function Reader({ reading, onClose, onMark }: ReaderProps): JSX.Element {
  const say = useOwnWords(readerWords);
  const shell = useWords();
  const { language } = usePreferences();
  const loaded = useLoaded(`document ${reading.plan}`, () => readDocument(reading.plan));
  const view = loaded.value?.plan.id === reading.plan ? loaded.value : undefined;
  const [kinds, setKinds] = useState<ReadonlySet<MarkKind>>(new Set(markKinds));
  const text = useRef<HTMLDivElement>(null);
  const lit = useMemo(() => (view ? toLit(view, reading) : undefined), [view, reading]);
  const marks = useMemo(() => (view?.marks ?? []).filter(({ type }) => kinds.has(type as MarkKind)), [view, kinds]);
  const present = new Set(view?.marks.map(({ type }) => type));

  useEffect(() => {
    if (!view) return;
    if (text.current) scrollTo(text.current, text.current.querySelector('.lit'), 0.4);
  }, [view, lit]);

  return (
    <section className="reader" aria-label={say.title}>
      <header>
        <h2 lang="zh-Hans" className="song">
          {view?.plan.title ?? shell.loading}
        </h2>
        {view ? (
          <p>
            <span lang="zh-Hans" className="quiet">
              {[view.plan.documentNumber, view.plan.issuedOn].filter(Boolean).join(' · ')}
            </span>{' '}
            <StandingBadge standing={view.plan.standing} />
          </p>
        ) : null}
        <fieldset>
          <legend>{say.marks}</legend>
          {markKinds
            .filter((kind) => present.has(kind))
            .map((kind) => (
              <label key={kind} className={`chip ${kind}`}>
                <input
                  type="checkbox"
                  checked={kinds.has(kind)}
                  onChange={() => {
                    setKinds(new Set(markKinds.filter((each) => (each === kind) !== kinds.has(each))));
                  }}
                />
                {terms[kind][language]}
              </label>
            ))}
        </fieldset>
        {lit ? (
          <button
            type="button"
            className="button small"
            onClick={() => {
              const passage = text.current?.querySelector('.lit')?.closest<HTMLElement>('.paragraph');
              if (text.current) goTo(text.current, passage, 0.3);
            }}
          >
            {say.toLit}
          </button>
        ) : null}
        <button type="button" className="button small" title="Esc" onClick={onClose}>
          {say.back}
        </button>
      </header>
      {loaded.error === undefined ? null : <Trouble error={loaded.error} onRetry={loaded.retry} />}
      <div className="pages">
        {view ? <Contents passages={view.passages} marks={view.marks} text={text} /> : null}
        {/* Scrolled by keys too, so it takes the focus. */}
        <div
          ref={text}
          className="text"
          lang="zh-Hans"
          tabIndex={0}
          role="document"
          aria-label={view?.plan.title}
          aria-busy={!view}
        >
          {view?.passages.length === 0 ? <p lang={language}>{say.empty}</p> : null}
          {view?.passages.map((passage) => (
            <Paragraph key={passage.id} passage={passage} marks={marks} lit={lit} onMark={onMark} />
          ))}
        </div>
      </div>
    </section>
  );
}
