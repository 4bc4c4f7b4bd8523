import { useMemo } from 'react';
import { sizesOf, toNeighbourBoxes, toNeighbourScene, toUnseen, type Laid } from '../../picture/neighbour-scene.ts';
import { withGrown } from '../../picture/places.ts';
import { toRings } from '../../picture/rings.ts';
import type { Point, Scene } from '../../picture/scene.ts';
import type { Size } from '../../picture/sizes.ts';
import { toYears } from '../../picture/years.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import type { PlacedView } from './use-view.ts';

/** Boxes of all that a view holds, and where they stand: by what was asked for, whatever of it is drawn. */
function toForcePlaces(
  { graph, root, expanded, brought }: PlacedView,
  first: ReadonlyMap<string, Point>,
  kept: Readonly<Record<string, Point>>,
): ReadonlyMap<string, Point> {
  const grown = expanded.map(({ expansion, nodes }) => ({
    around: expansion.node,
    ...(expansion.at ? { at: expansion.at } : {}),
    nodes,
  }));
  return withGrown(
    first,
    [...grown, { around: root.id, nodes: brought }],
    sizesOf(toNeighbourBoxes(graph.nodes)),
    kept,
  );
}

const none: Readonly<Record<string, Point>> = {};

/**
 * The scene of a free picture; nothing for a chain.
 *
 * @param view what is drawn of it
 * @param whole the same with what was taken off it: that comes back to where it stood, and nothing moves meanwhile
 */
export function useNeighbourScene(view: PlacedView | undefined, whole: PlacedView | undefined): Scene | undefined {
  // A saved view keeps its places: what came into the data since finds room around them.
  const { view: saved } = useWorkbook();
  const kept = saved?.positions ?? none;
  const places = useMemo(() => (whole?.first ? toForcePlaces(whole, whole.first, kept) : undefined), [whole, kept]);
  return useMemo(() => {
    if (view?.kind !== 'neighbours') return undefined;
    const boxes = toNeighbourBoxes(view.graph.nodes, toUnseen(view.graph, view.degrees ?? {}));
    return toNeighbourScene(view.graph, boxes, places ? { places } : toLaid(view, sizesOf(boxes), kept));
  }, [view, places, kept]);
}

function toLaid(
  { graph, root, plans, drawnAs }: PlacedView,
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>>,
): Laid {
  if (drawnAs === 'rings') return { places: toRings(graph, root.id, sizes, kept) };
  const { places, heads } = toYears(graph, plans, sizes, kept);
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
