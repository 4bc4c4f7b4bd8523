import { lazy, Suspense, useMemo, type JSX } from 'react';
import type { Graph } from '../../../server/model/graph.ts';
import type { Mark } from '../../../server/model/views.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { Pair } from '../../picture/pairs.ts';
import type { PlacedLine, Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { toClaims } from '../evidence/claims.ts';
import { EvidenceCard } from '../evidence/evidence-card.tsx';
import type { Faded } from '../filters/fading.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { Outline } from '../outline/outline.tsx';
import { RelationTable } from '../outline/table.tsx';
import { toOutline } from '../outline/tree.ts';
import { toWalk } from '../outline/walk.ts';
import { outlineWords } from '../outline/words.ts';
import { Reader } from '../reader/reader.tsx';
import { Story } from '../saved/story.tsx';
import { keysOfLine } from '../selection/asked.ts';
import type { LoadedAnswers } from '../selection/use-answers.ts';
import type { Drawn } from './use-drawn.ts';

/** Loaded when several nodes are first asked about. */
const SelectionPanel = lazy(async () => ({
  default: (await import('../selection/selection-panel.tsx')).SelectionPanel,
}));

interface SideProps {
  view: View;
  drawn: Drawn;
  pairs: Pair[];
  /** No room for a picture: a neighbourhood is read from its outline. */
  narrow: boolean;
  answers: LoadedAnswers;
  faded: Faded;
  onFocus: (node: string | undefined) => void;
  onPick: (id: string | undefined) => void;
  onChoose: (ids: string[], how: 'toggle' | 'add') => void;
}

/** What stands beside the picture: details, outline, table or the document; the card of a chosen line goes with all. */
export function Side({
  view,
  drawn,
  pairs,
  narrow,
  answers,
  faded,
  onFocus,
  onPick,
  onChoose,
}: SideProps): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(outlineWords);
  const { language } = usePreferences();
  const { scene, chain } = drawn;
  const { picked, reading } = state;
  const side = narrow && view.kind === 'neighbours' && state.side === 'details' && !picked ? 'outline' : state.side;
  const items = useMemo(
    () => (view.kind === 'chain' ? toOutline(view, chain, scene, pairs, say) : toWalk(view, scene, say, language)),
    [view, chain, scene, pairs, say, language],
  );
  const told = answers.value?.graph;
  const line = useMemo(() => toPickedLine(scene, [view.graph, told], picked), [scene, view, told, picked]);
  const claims = useMemo(() => {
    if (!line) return [];
    const drawnClaims = toClaims(view, line.holds);
    // What the answers hold need not be on the picture.
    return drawnClaims.length > 0 || !told ? drawnClaims : toClaims({ graph: told, plans: answers.plans }, line.holds);
  }, [line, view, told, answers.plans]);
  const card = line ? (
    <EvidenceCard
      line={line}
      claims={claims}
      onClose={() => {
        onPick(undefined);
      }}
    />
  ) : null;
  if (reading)
    return (
      <>
        {card ? <div className="floating">{card}</div> : null}
        <aside className="side wide">
          <Reader
            reading={reading}
            onClose={() => {
              go({ reading: undefined });
            }}
            onMark={(mark) => {
              onPick(toTarget(mark, drawn));
            }}
          />
        </aside>
      </>
    );
  return (
    <aside
      className={
        side === 'selection' ? 'side asked' : side !== 'details' ? 'side broad' : picked ? 'side' : 'side idle'
      }
    >
      {side === 'outline' ? (
        <Outline
          items={items}
          picked={picked}
          selected={state.selected}
          faded={faded.nodes}
          onFocus={onFocus}
          onPick={onPick}
          onChoose={onChoose}
        />
      ) : null}
      {side === 'table' ? (
        <RelationTable
          view={view}
          scene={scene}
          picked={picked}
          selected={state.selected}
          faded={faded.relationships}
          onPick={onPick}
          onChoose={onChoose}
        />
      ) : null}
      {side === 'selection' ? (
        <Suspense fallback={<div aria-busy="true" />}>
          <SelectionPanel view={view} scene={scene} answers={answers} />
        </Suspense>
      ) : null}
      {side === 'story' ? (
        <Story
          view={view}
          scene={scene}
          chosen={[...new Set([...state.selected, ...(picked ? [picked] : [])])]}
          onPick={onPick}
        />
      ) : null}
      {side === 'details' && !card ? (
        <Inspector
          id={picked && isNode(view, picked) ? picked : view.root.id}
          view={view}
          scene={scene}
          onClose={
            picked
              ? () => {
                  onPick(undefined);
                }
              : undefined
          }
        />
      ) : null}
      {card}
    </aside>
  );
}

/** The chosen line: one of the picture, else a fact that another line of it holds, or that answers about nodes tell of. */
function toPickedLine(
  scene: Scene,
  graphs: readonly (Graph | undefined)[],
  picked: string | undefined,
): Pick<PlacedLine, 'id' | 'type' | 'holds' | 'count'> | undefined {
  const line = scene.lines.find(({ id }) => id === picked);
  if (line || !picked) return line;
  const holds = graphs.map((graph) => (graph ? keysOfLine(graph, picked) : [])).find((keys) => keys.length > 0);
  return holds ? { id: picked, type: picked.split(' ')[0] ?? '', holds } : undefined;
}

const isNode = (view: View, id: string): boolean => view.graph.nodes.some((node) => node.id === id);

/** The line of a mark where the picture has it, else the node that it is about. */
function toTarget({ type, from, to }: Mark, { scene }: Drawn): string {
  const boxOf = new Map(scene.nodes.flatMap((node) => node.holds.map((id) => [id, node.id] as const)));
  const key = [type, from, to].join(' ');
  const line = scene.lines.find(({ id, holds }) => id === key || holds.some((each) => each.startsWith(`${key} `)));
  return line?.id ?? boxOf.get(from) ?? boxOf.get(to) ?? from;
}
