import { useMemo } from 'react';
import type { Graph } from '../../../server/model/graph.ts';
import { readPlans } from '../../api.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { toPlanNames } from '../../picture/group-box.ts';
import { toGrouping, type Grouping } from '../../picture/groups.ts';
import { toKept } from '../../picture/kept.ts';
import type { PageState } from '../../state.ts';
import type { View } from '../../view.ts';

const nothing: Graph = { nodes: [], relationships: [] };
const none: readonly string[] = [];

/**
 * The groups of a picture that has more than is drawn: what a person chooses is taken out of its group. As long as
 * nothing changes in them they are the same object, so that a choice alone lays nothing anew.
 *
 * @param graph of what would be drawn without groups
 * @param kept ids that come before others
 */
export function useGroups(
  graph: Graph = nothing,
  root = '',
  state: PageState,
  kept: readonly string[] = none,
): Grouping {
  const { ungrouped, expansions, brought, picked, selected } = state;
  const usual = useMemo(() => {
    const held = toKept(graph, root, undefined, [...brought, ...expansions.map(({ node }) => node), ...kept]);
    return { held, grouping: toGrouping(graph, { opened: ungrouped, kept: held }) };
  }, [graph, root, ungrouped, expansions, brought, kept]);
  const hidden = useMemo(() => {
    const { groupOf } = usual.grouping;
    if (groupOf.size === 0) return '';
    const chosen = toKept(graph, root, picked, selected);
    return chosen.filter((id) => groupOf.has(id)).join(' ');
  }, [usual, graph, root, picked, selected]);
  return useMemo(() => {
    if (hidden === '') return usual.grouping;
    return toGrouping(graph, { opened: ungrouped, kept: [root, ...hidden.split(' '), ...usual.held] });
  }, [usual, graph, root, ungrouped, hidden]);
}

/** What plans and their places are called: members of groups hang from them, and the picture need not hold them. */
export function useGroupNames(
  view: Pick<View, 'plans'> | undefined,
  { groups }: Grouping,
): ReadonlyMap<string, string> {
  const all = useLoaded(groups.length > 0 ? 'plans' : undefined, readPlans).value?.plans;
  const own = view?.plans;
  return useMemo(() => toPlanNames([...(all ?? []), ...(own ?? [])]), [all, own]);
}
