import { useMemo, type JSX } from 'react';
import type { Graph } from '../../../server/model/index.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { isGroup } from '../../picture/groups.ts';
import type { Scene } from '../../picture/scene.ts';
import { withGroup } from '../../state.ts';
import { PictureHost } from '../explore/picture-host.tsx';
import { GroupStrip } from '../groups/group-strip.tsx';
import type { ResultScene } from './result-scene.ts';
import { queryWords } from './words.ts';
import '../../styles/explore.css';
import '../../styles/filters.css';

interface AnswerPictureProps {
  result: ResultScene;
  graph: Graph;
  /** Of plans and places that groups hang from. */
  names: ReadonlyMap<string, string>;
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
export function AnswerPicture({ result, graph, names, chosen, onPick, onWidth }: AnswerPictureProps): JSX.Element {
  const { state, go } = useAddress();
  const { theme } = usePreferences();
  const say = useOwnWords(queryWords);
  const { scene, grouping, drawn, all, nodes } = result;
  const parts = [
    // Without relationships on it a picture has nothing to join.
    ...(drawn === 0 ? [say.noRelations] : drawn < all ? [say.partPicture(drawn, all)] : []),
    ...(nodes.drawn < nodes.all ? [say.partNodes(nodes.drawn, nodes.all)] : []),
  ];
  const light = useMemo(() => toLit(scene, chosen), [scene, chosen]);
  return (
    <div className="answer-picture">
      <GroupStrip grouping={grouping} graph={graph} names={names} most={result.most} listed />
      <PictureHost
        scene={scene}
        light={light}
        theme={theme}
        summary={say.pictureSummary(scene.drawn.nodes, drawn)}
        onWidth={onWidth}
        onPick={(id) => {
          if (id !== undefined && isGroup(id)) {
            go(withGroup(state, id));
            return;
          }
          const node = scene.nodes.find((each) => each.id === id);
          const line = scene.lines.find((each) => each.id === id);
          onPick(node?.holds ?? line?.holds ?? []);
        }}
        onOpen={() => undefined}
      />
      {parts.map((part) => (
        <p key={part} className="note">
          {part}
        </p>
      ))}
    </div>
  );
}
