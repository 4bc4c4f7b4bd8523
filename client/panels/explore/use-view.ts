import { useEffect, useMemo, useRef } from 'react';
import { useLoaded, type Loaded } from '../../app/use-loaded.ts';
import { emptyState, toSearch, withChange, type PageState } from '../../state.ts';
import { pairsOf, plansWithOfficials, readPassages, readView, type ReadView, type View } from '../../view.ts';
import type { Pair, PassageText } from '../../picture/pairs.ts';

export interface LoadedView extends Loaded<View | null> {
  pairs: Pair[];
  passages: ReadonlyMap<string, PassageText>;
}

/** The part of a state that says what is read; selection, filters and the like change nothing in it. */
const toKey = ({ root, plan, view, expansions, brought }: PageState): string =>
  toSearch(withChange(emptyState, { root, plan, view, expansions, brought }));

const none: ReadonlyMap<string, PassageText> = new Map();

/** What the address shows, and the pairs in its words, which come a moment later. `null`: the store is empty. */
export function useView(state: PageState): LoadedView {
  const before = useRef<ReadView>(undefined);
  const view = useLoaded(`view ${toKey(state)}`, async () => (await readView(state, before.current)) ?? null);
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
