import { useMemo } from 'react';
import { useLoaded } from '../../app/use-loaded.ts';
import { toPlaces } from '../../picture/force.ts';
import { sizesOf, toNeighbourBoxes, toNeighbourScene } from '../../picture/neighbour-scene.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';

/** The scene of a neighbourhood, once its nodes have places; nothing for a chain. */
export function useNeighbourScene(view: View | undefined, collapsed: readonly string[]): Scene | undefined {
  const shown = useMemo(() => {
    if (view?.kind !== 'neighbours') return undefined;
    const gone = new Set(collapsed);
    const nodes = view.graph.nodes.filter(({ id }) => !gone.has(id));
    const boxes = toNeighbourBoxes(nodes);
    const relationships = view.graph.relationships.filter(({ start, end }) => boxes.has(start) && boxes.has(end));
    const grown = [...view.expanded.map((each) => each.nodes), view.brought];
    const later = new Set(grown.flat());
    const near = new Set(
      view.graph.relationships.flatMap(({ start, end }) =>
        start === view.root.id || end === view.root.id ? [start, end] : [],
      ),
    );
    const first = nodes.map(({ id }) => id).filter((id) => id === view.root.id || near.has(id) || !later.has(id));
    const steps = [[view.root.id, ...first.filter((id) => id !== view.root.id)], ...grown];
    return { graph: { nodes, relationships }, boxes, steps };
  }, [view, collapsed]);
  // A saved view keeps its places: what came into the data since finds room around them.
  const { view: saved } = useWorkbook();
  const kept = saved?.positions ?? {};
  const from = saved ? `${saved.id} ${String(saved.version)}` : '';
  const key = shown ? `places ${from} ${shown.steps.map((step) => step.join(' ')).join(' | ')}` : undefined;
  const placed = useLoaded(key, async () =>
    shown ? { shown, places: await toPlaces(shown.graph, shown.steps, sizesOf(shown.boxes), kept) } : undefined,
  );
  const held = placed.value;
  return useMemo(
    () =>
      view?.kind === 'neighbours' && held
        ? toNeighbourScene(held.shown.graph, held.shown.boxes, held.places)
        : undefined,
    [view?.kind, held],
  );
}
