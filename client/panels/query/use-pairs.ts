import { useMemo } from 'react';
import type { Graph } from '../../../server/model/index.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Pair, PassageText } from '../../picture/pairs.ts';
import { pairsOf, plansWithOfficials, readPassages } from '../../view.ts';

const noPassages: ReadonlyMap<string, PassageText> = new Map();

/** Officials and departments of an answer that lead in the same words; none until the words have been read. */
export function usePairs(graph: Graph): Pair[] {
  const plans = useMemo(() => plansWithOfficials({ graph }), [graph]);
  const words = useLoaded(plans.length > 0 ? plans.join(' ') : undefined, () => readPassages(plans));
  const passages = words.value ?? noPassages;
  return useMemo(() => pairsOf({ graph }, passages), [graph, passages]);
}
