import { lazy, Suspense, useDeferredValue, useMemo, useState, type JSX } from 'react';
import { ApiError, readOverview } from '../../api.ts';
import { readAhead } from '../../ahead.ts';
import { useAddress } from '../../app/address.tsx';
import { usePreferences, useWords } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { isGroup } from '../../picture/groups.ts';
import { planOf } from '../../picture/relationships.ts';
import { withoutGroup, withoutPlace, withPlace, type Reading } from '../../state.ts';
import type { View } from '../../view.ts';
import { nameOf, toClaims } from '../evidence/claims.ts';
import { toGhosts } from '../filters/fading.ts';
import { Emptied, FilterChips } from '../filters/filter-chips.tsx';
import { FilterButton } from '../filters/filter-panel.tsx';
import { useFiltered } from '../filters/use-filtered.ts';
import { GroupStrip } from '../groups/group-strip.tsx';
import { Legend } from '../legend/legend.tsx';
import { toLit } from '../selection/asked.ts';
import { toChoice } from '../selection/choice.ts';
import { useAnswers } from '../selection/use-answers.ts';
import { useCanvasWalk } from '../walk/use-canvas-walk.tsx';
import { EmptyStore, NoChain, NoSuchNode } from './empty.tsx';
import { LineView } from './line-view.tsx';
import { PictureHost } from './picture-host.tsx';
import { SavedStrip } from '../saved/strip.tsx';
import { StoryPlayer } from '../saved/story-player.tsx';
import { useStory } from '../saved/use-story.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { Side } from './side.tsx';
import { StatusBar } from './status-bar.tsx';
import { useDrawn, type Drawn } from './use-drawn.ts';
import { useExploreKeys } from './use-explore-keys.ts';
import { useNarrow } from './use-narrow.ts';
import { useShownView } from './use-shown-view.ts';
import { useView } from './use-view.ts';
import { ViewBar } from './view-bar.tsx';
import '../../styles/explore.css';
import '../../styles/filters.css';
import '../../styles/panels.css';
import '../../styles/lists.css';
import '../../styles/reader.css';
import '../../styles/phone.css';

/** Loaded when it is first asked for: most pictures never leave the page. */
const ExploreReport = lazy(async () => ({ default: (await import('../../report/explore-report.tsx')).ExploreReport }));

/** The explorer: what the address shows as a picture, with what stands beside it. */
export function Explore(): JSX.Element {
  const { state, go } = useAddress();
  const { language, theme } = usePreferences();
  const say = useWords();
  const [filtering, setFiltering] = useState(false);
  const filtered = useFiltered(useView(state), state, filtering);
  const { view } = filtered;
  const overview = useLoaded('overview', readOverview);
  const narrow = useNarrow();
  const [width, setWidth] = useState(1064);
  const [focused, setFocused] = useState<string>();
  const [reporting, setReporting] = useState(false);
  const { drawn, whole } = useDrawn(view, filtered.whole, state, width, language);
  const { picked, selected } = state;
  const { faded, kinds } = filtered;
  const answers = useAnswers(selected, state.side === 'selection');
  const connections = answers.value?.connections;
  const story = useStory(drawn?.scene);
  const { cameraRef } = useWorkbook();
  const light = useMemo(() => {
    if (!drawn) return {};
    const joined = connections ? toLit(drawn.scene, selected, connections) : undefined;
    const near = picked ? drawn.near : (story.light?.near ?? joined);
    return {
      ...(picked ? { picked } : {}),
      ...(near ? { near } : {}),
      selected: new Set(selected),
      ...(focused ? { focused } : {}),
      ghosts: toGhosts(drawn.scene, faded, kinds),
    };
  }, [drawn, picked, faded, kinds, focused, selected, connections, story.light]);
  useExploreKeys();

  const open = (id: string) => {
    if (!whole) return;
    const act = whole.toOpen(id);
    if (act) go(act);
  };
  const pick = (id: string | undefined) => {
    const again = id !== undefined && id === picked && !state.reading ? toReading(view.value, whole, id) : undefined;
    if (id !== undefined && (id.startsWith('fold ') || isGroup(id))) open(id);
    else if (again) go({ reading: again });
    else {
      go({ picked: id });
      const opened = id === undefined ? undefined : whole?.toOpen(id)?.expansions;
      if (opened) readAhead(opened.filter((each) => !state.expansions.includes(each)));
    }
  };

  const choose = (ids: readonly string[], how: 'toggle' | 'add') => {
    const onPicture = new Set(whole?.scene.nodes.flatMap(({ holds }) => holds));
    go(toChoice(state, ids, how, (id) => onPicture.has(id)));
  };

  const walk = useCanvasWalk(view.value ?? undefined, drawn?.scene, picked, selected, {
    onFocus: setFocused,
    onEnter: pick,
    onChoose: choose,
    onExpand: open,
    onCollapse: (node) => {
      const kept = state.expansions.filter((each) => each.node !== node);
      const around = whole?.grouping.opened.findLast(
        ({ id, members }) => node.startsWith(`${id} `) || members.includes(node),
      );
      if (kept.length < state.expansions.length) go({ expansions: kept });
      else if (around) go(withoutGroup(state, around.id));
      else if (isGroup(node)) return;
      else if (node !== view.value?.root.id) go({ collapsed: [...state.collapsed, node], picked: undefined });
    },
    onUnseen: (node) => {
      go({ picked: node, side: 'details', reading: undefined });
    },
  });

  const lost = view.error instanceof ApiError && view.error.code === 'not-found';
  const title = view.value ? nameOf(view.value.root) : '';
  const shown = useShownView(view.value, whole?.scene, title, lost);

  // The picture first: what stands beside it takes longer to make, and is looked at after it.
  const side = useDeferredValue(
    view.value && whole ? (
      <Side
        view={view.value}
        narrow={narrow}
        drawn={whole}
        pairs={view.pairs}
        answers={answers}
        faded={filtered.faded}
        onFocus={setFocused}
        onPick={pick}
        onChoose={choose}
      />
    ) : (
      <aside className="side" aria-busy="true" />
    ),
  );

  if (view.value === null) return <EmptyStore />;
  const waiting = view.error === undefined ? say.loading : say.noPicture;
  const summary = view.value && whole ? toSummary(say, title, whole.scene, view.value.kind) : waiting;
  const hasChain = !whole || whole.scene.drawn.allTasks > 0 || state.view !== 'chain';
  return (
    <main
      id="main"
      className={`explore ${state.reading ? 'reading' : `side-${state.side}`}`}
      aria-busy={view.pending || (!whole && view.error === undefined)}
    >
      <ViewBar
        view={view.value}
        waiting={waiting}
        filters={<FilterButton filtered={filtered} open={filtering} onOpen={setFiltering} />}
        onReport={
          hasChain && drawn
            ? () => {
                setReporting(true);
              }
            : undefined
        }
      />
      <SavedStrip shown={shown} />
      {view.error === undefined ? null : lost ? <NoSuchNode /> : <Trouble error={view.error} onRetry={view.retry} />}
      <FilterChips filtered={filtered} />
      {view.value && whole ? (
        <GroupStrip grouping={whole.grouping} graph={view.value.graph} names={whole.names} />
      ) : null}
      <div className="body">
        <Emptied filtered={filtered} />
        {view.value && !hasChain && filtered.emptying.length === 0 ? <NoChain root={view.value.root} /> : null}
        {narrow && state.side === 'details' && view.value?.kind === 'chain' && whole && hasChain ? (
          <LineView
            view={view.value}
            chain={whole.chain}
            pairs={view.pairs}
            onPick={pick}
            picked={picked}
            scene={whole.scene}
          />
        ) : null}
        {narrow && view.value?.kind === 'neighbours' ? <p className="quiet narrow-told">{say.narrow}</p> : null}
        {narrow || !hasChain ? null : (
          <div className="stage">
            <PictureHost
              scene={drawn?.scene}
              of={view.value ? `${view.value.drawnAs} ${view.value.root.id}` : ''}
              light={light}
              theme={theme}
              summary={summary}
              onWidth={setWidth}
              onPick={pick}
              onChoose={choose}
              onOpen={open}
              onCamera={(seen) => {
                cameraRef.current = seen;
              }}
              {...(story.camera ? { camera: story.camera } : {})}
              walk={walk}
              hands={{
                onPlace: (placed) => {
                  go(withPlace(state, placed));
                },
                onLetGo: (node) => {
                  go(withoutPlace(state, node));
                },
              }}
            />
            {drawn && !state.reading ? <Legend scene={drawn.scene} /> : null}
          </div>
        )}
        {whole && !state.reading ? <StoryPlayer scene={whole.scene} onPick={pick} /> : null}
        {side}
      </div>
      {reporting && view.value && drawn ? (
        <Suspense fallback={null}>
          <ExploreReport
            view={view.value}
            pairs={view.pairs}
            scene={drawn.scene}
            grouping={drawn.grouping}
            names={drawn.names}
            width={width}
            onClose={() => {
              setReporting(false);
            }}
          />
        </Suspense>
      ) : null}
      <StatusBar
        scene={whole?.scene}
        waiting={waiting}
        grouping={whole?.grouping}
        view={view.value}
        updated={overview.value?.updatedAt}
      />
    </main>
  );
}

function toSummary(
  say: ReturnType<typeof useWords>,
  name: string,
  scene: { drawn: { tasks: number; nodes: number; allTasks: number }; lines: unknown[] },
  kind: 'chain' | 'neighbours',
): string {
  const what = kind === 'chain' ? say.chainOf(name) : say.neighboursOf(name);
  return say.summary(what, scene.drawn.allTasks, scene.drawn.nodes, scene.lines.length);
}

/** The first words that a line rests on: where the document opens for who asks for it once more. */
function toReading(view: View | null | undefined, drawn: Drawn | undefined, id: string): Reading | undefined {
  const line = drawn?.scene.lines.find((each) => each.id === id);
  if (!view || !line) return undefined;
  const [claim] = toClaims(view, line.holds);
  const [evidence] = claim?.evidence ?? [];
  if (!claim || !evidence) return undefined;
  const { start, quote } = evidence;
  return { plan: planOf(claim.relationship), start, end: start + quote.length };
}
