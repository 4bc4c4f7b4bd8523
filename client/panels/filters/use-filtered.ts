import { useMemo } from 'react';
import { readPlans } from '../../api.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { PageState } from '../../state.ts';
import type { LoadedView } from '../explore/use-view.ts';
import { toFaded, type Faded, type Plans } from './fading.ts';
import { toEmptying, toParts, toRemaining, type Part } from './removing.ts';

export interface Filtered {
  /** What is left on the picture. */
  view: LoadedView;
  /** All that the address asks for, before anything was taken off. */
  whole: LoadedView['value'];
  faded: Faded;
  /** Kinds of nodes and lines that fade. */
  kinds: readonly string[];
  /** Nodes taken off by filters. */
  removed: number;
  /** Filters that leave nothing. */
  emptying: Part[];
  plans: Plans;
}

/** The view after the filters of the address. Plans are read when there is something to filter by. */
export function useFiltered(view: LoadedView, state: PageState, wanted: boolean): Filtered {
  const { filters, faded: kinds, dropped, collapsed } = state;
  const read = useLoaded(wanted || filters.length > 0 ? 'plans' : undefined, readPlans);
  const all = read.value;
  const value = view.value;
  const plans = useMemo(
    () => new Map([...(value?.plans ?? []), ...(all?.plans ?? [])].map((plan) => [plan.id, plan])),
    [value, all],
  );
  const filtered = useMemo(() => {
    const asked = { filters, faded: kinds, dropped };
    const { gone, fading } = toParts(asked);
    if (!value)
      return { value, faded: toFaded(emptyView, plans, fading), kinds: fading.kinds, removed: 0, emptying: [] };
    const goes = toFaded(value, plans, gone);
    const left = toRemaining(value, goes, collapsed);
    return {
      value: left,
      faded: toFaded(left, plans, fading),
      kinds: fading.kinds,
      removed: goes.nodes.size,
      emptying: toEmptying(value, plans, asked),
    };
  }, [value, plans, filters, kinds, dropped, collapsed]);
  const { value: left, ...rest } = filtered;
  const pairs = kinds.includes('PAIR') && dropped.includes('kind') ? nobody : view.pairs;
  const shown = useMemo(() => {
    const { value: _whole, ...loaded } = view;
    return { ...loaded, pairs, ...(left === undefined ? {} : { value: left }) };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [left, pairs, view.pending, view.error, view.passages]);
  return { ...rest, view: shown, whole: value, plans };
}

const nobody: LoadedView['pairs'] = [];
const emptyView = { kind: 'neighbours' as const, graph: { nodes: [], relationships: [] } };
