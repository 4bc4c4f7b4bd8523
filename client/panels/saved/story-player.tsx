import { useEffect, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { isTyping } from '../../app/keys.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import type { Scene } from '../../picture/scene.ts';
import { toLit } from '../../saved/marks.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { savedWords } from './words.ts';
import './saved.css';

interface StoryPlayerProps {
  scene: Scene;
  onPick: (id: string) => void;
}

/** The step that is shown: its words over the picture, with the way on and back. */
export function StoryPlayer({ scene, onPick }: StoryPlayerProps): JSX.Element | null {
  const { state, put } = useAddress();
  const { work } = useWorkbook();
  const say = useOwnWords(savedWords).story;
  const all = work.steps.length;
  const n = state.step;
  const step = n === undefined ? undefined : work.steps[n - 1];

  useEffect(() => {
    if (n === undefined || all === 0) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('[role="tree"], [role="grid"]')) return;
      if (event.key === 'ArrowRight' && n < all) put({ step: n + 1, picked: undefined });
      else if (event.key === 'ArrowLeft' && n > 1) put({ step: n - 1, picked: undefined });
      else if (event.key === 'Escape' && state.picked === undefined) put({ step: undefined });
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before the keys of the page below it: they would take Esc as their own.
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
    };
  }, [n, all, put, state.picked]);

  if (n === undefined || !step) return null;
  const gone = step.lit.filter(({ target }) => toLit(scene, [target]).size === 0);
  const move = (to: number) => () => {
    put({ step: to, picked: undefined });
  };
  return (
    <section className="player" aria-label={say.playing}>
      <div aria-live="polite">
        <h2>{step.title || say.untitled}</h2>
        <p className="note-text">{step.text}</p>
        {gone.length > 0 ? (
          <p className="quiet">
            {say.gone} <span lang="zh-Hans">{gone.map(({ name }) => name).join('、')}</span>
          </p>
        ) : null}
      </div>
      <p className="lit-list">
        {step.lit
          .filter((each) => !gone.includes(each))
          .map(({ target, name }) => (
            <button
              key={target}
              type="button"
              className="button small"
              lang="zh-Hans"
              onClick={() => {
                onPick(target);
              }}
            >
              {name}
            </button>
          ))}
      </p>
      <footer>
        <button type="button" className="button small" disabled={n === 1} onClick={move(n - 1)}>
          ← {say.previous}
        </button>
        <span>{say.of(n, all)}</span>
        <button type="button" className="button small main" disabled={n === all} onClick={move(n + 1)}>
          {say.next} →
        </button>
        <span className="quiet">{say.keys}</span>
        <button
          type="button"
          className="button small plain"
          onClick={() => {
            put({ step: undefined });
          }}
        >
          {say.stop}
        </button>
      </footer>
    </section>
  );
}
