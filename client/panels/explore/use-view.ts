import { useEffect, useMemo, useRef } from 'react';
import { useLoaded, type Loaded } from '../../app/use-loaded.ts';
import { emptyState, toSearch, withChange, type PageState, type ViewKind } from '../../state.ts';
import { pairsOf, plansWithOfficials, readPassages, readView, type ReadView, type View } from '../../view.ts';
import { sizesOf, toNeighbourBoxes } from '../../picture/neighbour-scene.ts';
import type { Pair, PassageText } from '../../picture/pairs.ts';
import { toFirstPlaces } from '../../picture/places.ts';
import type { Point } from '../../picture/scene.ts';

/** A view with what it was read for: until another is there, it is drawn as that. */
export interface PlacedView extends View {
  drawnAs: ViewKind;
  /** Of a picture laid by forces: where the nodes stand that it begins with, by the middles of their boxes. */
  first?: ReadonlyMap<string, Point>;
}

export interface LoadedView extends Loaded<PlacedView | null> {
  pairs: Pair[];
  passages: ReadonlyMap<string, PassageText>;
}

/** The part of a state that says what is read; selection, filters and the like change nothing in it. */
const toKey = ({ root, plan, view, expansions, brought }: PageState): string =>
  toSearch(withChange(emptyState, { root, plan, view, expansions, brought }));

const none: ReadonlyMap<string, PassageText> = new Map();

/** Laid with what is read, so that a picture comes in one step; rings and years need no forces. */
async function readPlaced(state: PageState, before: ReadView | undefined): Promise<(ReadView & PlacedView) | null> {
  const view = await readView(state, before);
  if (!view) return null;
  const drawnAs = state.view;
  if (drawnAs !== 'neighbours') return { ...view, drawnAs };
  const { graph, root } = view.answers.base;
  const first = await toFirstPlaces(graph, root.id, sizesOf(toNeighbourBoxes(graph.nodes)));
  return { ...view, drawnAs, first };
}

/** What the address shows, and the pairs in its words, which come a moment later. `null`: the store is empty. */
export function useView(state: PageState): LoadedView {
  const before = useRef<ReadView>(undefined);
  const view = useLoaded(`view ${toKey(state)}`, () => readPlaced(state, before.current));
  useEffect(() => {
    before.current = view.value ?? undefined;
  }, [view.value]);
  const plans = view.value ? plansWithOfficials(view.value) : [];
  const words = useLoaded(plans.length > 0 ? plans.join(' ') : undefined, () => readPassages(plans));
  const passages = words.value ?? none;
  const graph = view.value;
  const pairs = useMemo(() => (graph ? pairsOf(graph, passages) : []), [graph, passages]);
  return { ...view, pairs, passages };
}
