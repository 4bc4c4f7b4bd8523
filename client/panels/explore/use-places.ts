import { useMemo } from 'react';
import { useLoaded } from '../../app/use-loaded.ts';
import { sizesOf, toNeighbourBoxes, toNeighbourScene, toUnseen, type Laid } from '../../picture/neighbour-scene.ts';
import { toPlaces } from '../../picture/places.ts';
import { toRings } from '../../picture/rings.ts';
import type { Point, Scene } from '../../picture/scene.ts';
import { toYears } from '../../picture/years.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import type { ViewKind } from '../../state.ts';
import type { View } from '../../view.ts';

/** What is to be placed: nodes that are still shown, those that stood there first, and what came to them. */
function toShown(view: View, collapsed: readonly string[]) {
  const gone = new Set(collapsed);
  const nodes = view.graph.nodes.filter(({ id }) => !gone.has(id));
  const boxes = toNeighbourBoxes(nodes, toUnseen(view.graph, view.degrees ?? {}));
  const relationships = view.graph.relationships.filter(({ start, end }) => boxes.has(start) && boxes.has(end));
  const grown = [
    ...view.expanded.map(({ expansion, nodes: found }) => ({
      around: expansion.node,
      ...(expansion.at ? { at: expansion.at } : {}),
      nodes: found,
    })),
    { around: view.root.id, nodes: view.brought },
  ];
  const later = new Set(grown.flatMap((each) => each.nodes));
  const near = new Set(
    view.graph.relationships.flatMap(({ start, end }) =>
      start === view.root.id || end === view.root.id ? [start, end] : [],
    ),
  );
  const first = nodes.map(({ id }) => id).filter((id) => near.has(id) || !later.has(id));
  const root = view.root.id;
  return { graph: { nodes, relationships }, boxes, grown, first: [root, ...first.filter((id) => id !== root)] };
}

const none: Readonly<Record<string, Point>> = {};

/** The scene of a free picture, once its nodes have places; nothing for a chain. */
export function useNeighbourScene(
  view: View | undefined,
  drawnAs: ViewKind,
  collapsed: readonly string[],
): Scene | undefined {
  const shown = useMemo(
    () => (view?.kind === 'neighbours' ? { ...toShown(view, collapsed), view } : undefined),
    [view, collapsed],
  );
  const isForce = drawnAs === 'neighbours' || drawnAs === 'chain';
  const ids = shown?.graph.nodes.map(({ id }) => id).join(' ');
  // A saved view keeps its places: what came into the data since finds room around them.
  const { view: saved } = useWorkbook();
  const kept = saved?.positions ?? none;
  const from = saved ? `${saved.id} ${String(saved.version)}` : '';
  const key = shown && isForce ? `places ${from} ${shown.first[0] ?? ''} ${ids ?? ''}` : undefined;
  const placed = useLoaded(key, async () =>
    shown
      ? { shown, places: await toPlaces(shown.graph, shown.first, shown.grown, sizesOf(shown.boxes), kept) }
      : undefined,
  );
  const held = placed.value;
  return useMemo(() => {
    if (!shown) return undefined;
    if (isForce)
      return held ? toNeighbourScene(held.shown.graph, held.shown.boxes, { places: held.places }) : undefined;
    return toNeighbourScene(shown.graph, shown.boxes, toLaid(shown, drawnAs, kept));
  }, [shown, held, isForce, drawnAs, kept]);
}

function toLaid(
  { graph, boxes, view }: ReturnType<typeof toShown> & { view: View },
  drawnAs: ViewKind,
  kept: Readonly<Record<string, Point>>,
): Laid {
  const sizes = sizesOf(boxes);
  if (drawnAs === 'rings') return { places: toRings(graph, view.root.id, sizes, kept) };
  const { places, heads } = toYears(graph, view.plans, sizes, kept);
  const head = (year: number | undefined, count: number, at: Point) => ({
    words: `${year === undefined ? '—' : String(year)} · ${String(count)}`,
    at,
    anchor: 'start' as const,
    size: 14,
    bold: true,
    tone: 'ink2' as const,
    family: 'hei' as const,
  });
  return { places, notes: heads.map(({ year, count, at }) => head(year, count, at)) };
}
