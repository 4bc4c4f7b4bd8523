import { useMemo, type JSX } from 'react';
import type { Step } from '../../../server/model/saved.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import type { Scene } from '../../picture/scene.ts';
import { moved } from '../../saved/work.ts';
import { nameOfTarget } from '../../saved/marks.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import { StepEditor } from './step-editor.tsx';
import { NoteGlyph } from './note-glyph.tsx';
import { savedWords } from './words.ts';
import './saved.css';

interface StoryProps {
  view: View;
  scene: Scene;
  /** Ids of what is chosen on the picture. */
  chosen: readonly string[];
  onPick: (id: string) => void;
}

/** Steps of a story, made and put in order here, and all notes of the picture. */
export function Story({ view, scene, chosen, onPick }: StoryProps): JSX.Element {
  const { state, go, put } = useAddress();
  const { work, change, ready, cameraRef } = useWorkbook();
  const say = useOwnWords(savedWords);
  const names = useMemo(() => new Map(view.graph.nodes.map((node) => [node.id, nameOf(node)])), [view]);
  const toLit = (ids: readonly string[]): Step['lit'] =>
    ids.map((target) => ({ target, name: nameOfTarget(scene, names, target, say.term) }));
  const toSight = (): Pick<Step, 'camera'> => (cameraRef.current ? { camera: cameraRef.current } : {});
  const setSteps = (steps: Step[]) => {
    change({ steps });
  };
  const replace = (i: number, step: Step) => {
    setSteps(work.steps.map((each, place) => (place === i ? step : each)));
  };
  return (
    <section className="story" aria-label={say.story.title}>
      <header>
        <h2>{say.story.title}</h2>
        {work.steps.length > 0 ? (
          <button
            type="button"
            className="button small main"
            onClick={() => {
              go({ step: 1, picked: undefined });
            }}
          >
            ▶ {say.story.play}
          </button>
        ) : null}
      </header>
      {work.steps.length === 0 ? <p className="quiet">{say.story.none}</p> : null}
      <ol>
        {work.steps.map((step, i) => (
          <StepEditor
            // Steps have no id: their place is what they are known by.
            key={i}
            step={step}
            n={i + 1}
            all={work.steps.length}
            isShown={state.step === i + 1}
            chosen={toLit(chosen).filter(({ target }) => step.lit.every((each) => each.target !== target))}
            onChange={(next) => {
              replace(i, next);
            }}
            onRetake={() => {
              replace(i, { ...step, ...toSight() });
            }}
            onMove={(by) => {
              setSteps(moved(work.steps, i, by));
            }}
            onRemove={() => {
              setSteps(work.steps.filter((_step, place) => place !== i));
              if (state.step !== undefined) put({ step: undefined });
            }}
          />
        ))}
      </ol>
      <button
        type="button"
        className="button"
        disabled={!ready}
        onClick={() => {
          setSteps([...work.steps, { title: '', text: '', lit: toLit(chosen), ...toSight() }]);
        }}
      >
        ＋ {say.story.add}
      </button>
      <h2>{say.story.notes}</h2>
      {work.notes.length === 0 ? <p className="quiet">{say.story.noNotes}</p> : null}
      <ol className="notes">
        {work.notes.map(({ target, name, text }) => (
          <li key={target}>
            <NoteGlyph />{' '}
            <button
              type="button"
              className="link"
              lang="zh-Hans"
              onClick={() => {
                onPick(target);
              }}
            >
              {name}
            </button>{' '}
            <span className="note-text">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
