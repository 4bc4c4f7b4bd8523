import type { JSX } from 'react';
import { labelOf } from '../../../server/model/graph.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph } from '../../app/glyph.tsx';
import { useOwnWords, useWords } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { inChain } from '../../picture/chain-scene.ts';
import type { Scene } from '../../picture/scene.ts';
import { viewOf } from '../../state.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import { Connections } from './connections.tsx';
import { Shared } from './shared.tsx';
import { Together } from './together.tsx';
import type { LoadedAnswers } from './use-answers.ts';
import { selectionWords } from './words.ts';
import '../../styles/selection.css';

interface SelectionPanelProps {
  view: View;
  scene: Scene;
  answers: LoadedAnswers;
}

/** Several chosen nodes: what they share, how they are connected, who works with whom. */
export function SelectionPanel({ view, scene, answers }: SelectionPanelProps): JSX.Element {
  const { state, go } = useAddress();
  const shell = useWords();
  const say = useOwnWords(selectionWords);
  const { selected } = state;
  const known = new Map([...(answers.value?.graph.nodes ?? []), ...view.graph.nodes].map((node) => [node.id, node]));
  const drawn = new Set(scene.nodes.flatMap(({ holds }) => holds));
  const draw = (ids: string[]) => {
    // A chain has columns for some kinds only: what has none is drawn in a free picture.
    const fits = ids.every((id) => drawn.has(id) || inChain(labelOf(known.get(id) ?? { labels: [] })));
    const brought = [...new Set([...state.brought, ...ids])];
    if (view.kind === 'neighbours' || fits) go({ brought });
    else go(viewOf(selected[0] ?? view.root.id, { view: 'neighbours', brought: ids, selected, side: 'selection' }));
  };
  const without = (id: string) => selected.filter((each) => each !== id);
  return (
    <section className="selection" aria-label={say.title}>
      <header>
        <h2>{say.title}</h2>
        <p className="quiet">{selected.length === 0 ? say.none : say.chosen(selected.length)}</p>
        {selected.length > 0 ? (
          <button
            type="button"
            className="button small plain"
            onClick={() => {
              go({ selected: [] });
            }}
          >
            {say.clear}
          </button>
        ) : null}
      </header>
      {selected.length < 2 ? <p className="hint">{selected.length === 0 ? say.how : say.oneMore}</p> : null}
      <ul className="chosen">
        {selected.map((id) => {
          const node = known.get(id);
          const name = node ? nameOf(node) : id;
          return (
            <li key={id}>
              {node ? <Glyph label={labelOf(node)} /> : null}
              <button
                type="button"
                className="link"
                lang="zh-Hans"
                onClick={() => {
                  go({ picked: id, side: 'details' });
                }}
              >
                {name}
              </button>
              {drawn.has(id) ? null : (
                <button
                  type="button"
                  className="button small plain"
                  onClick={() => {
                    draw([id]);
                  }}
                >
                  {say.offPicture}
                  {say.comma}
                  {say.draw}
                </button>
              )}
              <button
                type="button"
                className="icon"
                aria-label={say.takeOut(name)}
                onClick={() => {
                  go({ selected: without(id) });
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {answers.error === undefined ? null : <Trouble error={answers.error} onRetry={answers.retry} />}
      {answers.value ? (
        <>
          <Shared answers={answers.value} selected={selected} />
          <Connections answers={answers.value} scene={scene} onDraw={draw} />
          <Together answers={answers.value} />
        </>
      ) : selected.length > 0 && answers.error === undefined ? (
        <p className="quiet" role="status">
          {shell.loading}
        </p>
      ) : null}
    </section>
  );
}
