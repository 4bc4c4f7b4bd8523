/** What is chosen together: how a choice changes the page. */
import { isGroup } from '../../picture/groups.ts';
import type { PageState, StateChange } from '../../state.ts';

/** Most nodes that the server answers for at once. */
export const mostSelected = 60;

/** A folded section is no node of the graph, nor is a group. */
const isNode = (id: string): boolean => !id.startsWith('fold ') && !isGroup(id);

/**
 * The page after nodes were chosen. Who first clicked one node and then another with Shift means both; from two on the
 * answers open, unless something else was opened beside the picture.
 */
export function toChoice(
  state: PageState,
  ids: readonly string[],
  how: 'toggle' | 'add',
  isDrawn: (id: string) => boolean,
): StateChange {
  const { picked, selected, side } = state;
  const first = selected.length === 0 && picked !== undefined && isDrawn(picked) ? [picked] : selected;
  const wanted = ids.filter(isNode);
  const kept = how === 'toggle' ? first.filter((id) => !wanted.includes(id) || !selected.includes(id)) : first;
  const added = wanted.filter((id) => !kept.includes(id) && !(how === 'toggle' && selected.includes(id)));
  const chosen = [...kept, ...added].slice(0, mostSelected);
  return {
    selected: chosen,
    picked: undefined,
    ...(chosen.length > 1 && side === 'details' ? { side: 'selection' as const } : {}),
  };
}
