import { useMemo, type JSX } from 'react';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { Scene } from '../../picture/scene.ts';
import { PictureHost } from '../explore/picture-host.tsx';
import type { ResultScene } from './result-scene.ts';
import { queryWords } from './words.ts';
import '../../styles/explore.css';

interface AnswerPictureProps {
  result: ResultScene;
  chosen: ReadonlySet<string>;
  onPick: (ids: string[]) => void;
  onWidth: (width: number) => void;
}

/** Ids of the scene's nodes and lines that stand for what is chosen, and what those lines join. */
function toLit(scene: Scene, chosen: ReadonlySet<string>): { near: Set<string>; picked?: string } {
  const nodes = scene.nodes.filter(({ holds }) => holds.some((id) => chosen.has(id)));
  const lines = scene.lines.filter(
    ({ holds, from, to }) => holds.some((key) => chosen.has(key)) || nodes.some(({ id }) => id === from || id === to),
  );
  const near = new Set([...nodes.map(({ id }) => id), ...lines.flatMap(({ id, from, to }) => [id, from, to])]);
  const picked = nodes[0]?.id ?? lines[0]?.id;
  return picked === undefined ? { near } : { near, picked };
}

/** The answer's picture; a click marks the rows that hold what was clicked. */
export function AnswerPicture({ result, chosen, onPick, onWidth }: AnswerPictureProps): JSX.Element {
  const { theme } = usePreferences();
  const say = useOwnWords(queryWords);
  const { scene, drawn, all } = result;
  const light = useMemo(() => toLit(scene, chosen), [scene, chosen]);
  return (
    <div className="answer-picture">
      <PictureHost
        scene={scene}
        light={light}
        theme={theme}
        summary={say.pictureSummary(scene.drawn.nodes, drawn)}
        onWidth={onWidth}
        onPick={(id) => {
          const node = scene.nodes.find((each) => each.id === id);
          const line = scene.lines.find((each) => each.id === id);
          onPick(node?.holds ?? line?.holds ?? []);
        }}
        onOpen={() => undefined}
      />
      {drawn < all ? (
        <p className="note">{all > 0 && drawn === 0 ? say.noRelations : say.partPicture(drawn, all)}</p>
      ) : null}
      {all === 0 ? <p className="note">{say.noRelations}</p> : null}
    </div>
  );
}
