import { useMemo } from 'react';
import { withPlaced } from '../../picture/by-hand.ts';
import type { Chain } from '../../picture/chain.ts';
import { toChainKept } from '../../picture/chain-groups.ts';
import { isGroup, type Grouping } from '../../picture/groups.ts';
import { toNear } from '../../picture/near.ts';
import type { Scene } from '../../picture/scene.ts';
import { standing, viewOf, withGroup, type PageState, type StateChange } from '../../state.ts';
import { only, toChainOf, toChainView, toFittingChain, type View } from '../../view.ts';
import type { Language } from '../../words.ts';
import { useGroupNames, useGroups } from './use-groups.ts';
import { useNeighbourScene } from './use-places.ts';
import type { LoadedView } from './use-view.ts';

export interface Drawn {
  chain: Chain;
  scene: Scene;
  near: Set<string>;
  /** What of it stands in groups. */
  grouping: Grouping;
  /** Of plans and places that groups hang from. */
  names: ReadonlyMap<string, string>;
  /** What a double click on a node does; a line opens nothing. */
  toOpen: (id: string) => StateChange | PageState | undefined;
}

/** Tasks that the path beside a text may have; a longer one is cut to the chosen node's own. */
const mostBeside = 12;

/** Neighbours that a double click brings to a free picture. */
const grownBy = 15;

/** Any node of a free picture brings its own neighbours; a second time it lets go of them. */
function toGrowth(id: string, state: PageState): StateChange {
  const others = state.expansions.filter(({ node }) => node !== id);
  if (others.length < state.expansions.length) return { expansions: others, picked: id };
  const grown = (['out', 'in'] as const).map((direction) =>
    standing({ node: id, type: '*', direction, limit: grownBy }, state),
  );
  return { expansions: [...others, ...grown], picked: id };
}

/** A group opens, a section unfolds, a task brings its figures, anything else becomes the start of its own chain. */
function toOpening(id: string, chain: Chain, view: View, state: PageState): StateChange | PageState | undefined {
  if (isGroup(id)) return withGroup(state, id);
  if (view.kind === 'neighbours') return toGrowth(id, state);
  const row = chain.rows.find((each) => each.id === id);
  if (row?.folded) return { unfolded: [...chain.unfolded, row.section], picked: undefined };
  if (id === view.root.id) return undefined;
  if (!row) return viewOf(id, { view: state.view });
  const asked = state.expansions.some(({ node, type }) => node === id && type === 'HAS_TARGET');
  if (asked) return undefined;
  return {
    expansions: [...state.expansions, { node: id, type: 'HAS_TARGET', direction: 'out', limit: 12 }],
    picked: id,
  };
}

/** Ids of the graph's nodes on the path of what is chosen. */
function toPath(drawn: Drawn, picked: string): Set<string> {
  const line = drawn.scene.lines.find(({ id }) => id === picked);
  // Beside a line's words stands all that its task has: who supports, and what it is toward.
  const task = line
    ? drawn.scene.nodes.find(({ id, kind }) => kind === 'Task' && (id === line.to || id === line.from))
    : undefined;
  const near = new Set([...drawn.near, ...(task ? toNear(drawn.scene, task.id) : [])]);
  const nodes = drawn.scene.nodes.filter(({ id }) => near.has(id));
  const tasks = nodes.filter(({ kind }) => kind === 'Task');
  const kept = tasks.length > mostBeside ? new Set(tasks.slice(0, mostBeside).map(({ id }) => id)) : undefined;
  const path = nodes.filter(({ id, kind }) => kind !== 'Task' || !kept || kept.has(id));
  return new Set([...path.flatMap(({ holds }) => holds), picked]);
}

/**
 * The picture of a view: `whole`, and `drawn`, which beside a text is the chosen path alone.
 * Both are made anew only when what they are made from changes.
 *
 * @param asked the view with what filters and the reader took off it
 */
export function useDrawn(
  view: LoadedView,
  asked: LoadedView['value'],
  state: PageState,
  width: number,
  language: Language,
): { drawn?: Drawn; whole?: Drawn } {
  const { unfolded, ungrouped, collapsed, placed: byHand, picked } = state;
  const { value, pairs } = view;
  const beside = state.reading !== undefined;
  const usual = beside ? 1064 : width;
  const fitting = useMemo(
    () => (value?.kind === 'chain' ? toFittingChain(value, { unfolded, collapsed }, pairs) : undefined),
    [value, unfolded, collapsed, pairs],
  );
  const kept = useMemo(() => fitting && toChainKept(fitting.chain), [fitting]);
  const groups = useGroups(fitting?.boxes ?? value?.graph, value?.root.id, state, kept);
  const names = useGroupNames(value ?? undefined, groups);
  const free = useNeighbourScene(value ?? undefined, asked ?? undefined, groups, ungrouped, names, language);
  const placed = useMemo(() => {
    if (!value) return undefined;
    if (fitting) {
      const { chain } = fitting;
      const grouped = { grouping: groups, names };
      const scene = toChainView(value, chain, { collapsed, placed: byHand }, pairs, usual, language, grouped);
      return { chain, scene, grouping: groups };
    }
    const chain = toChainOf(value, { unfolded, collapsed });
    return free && { chain, scene: withPlaced(free, byHand), grouping: groups };
  }, [value, fitting, free, groups, names, pairs, unfolded, collapsed, byHand, usual, language]);
  // By the scene and the choice alone: whatever is made from it lights the canvas anew, which is then painted again.
  const near = useMemo(() => (placed && picked ? toNear(placed.scene, picked) : new Set<string>()), [placed, picked]);
  const whole = useMemo((): Drawn | undefined => {
    if (!placed || !value) return undefined;
    const lines = new Set(placed.scene.lines.map(({ id }) => id));
    const toOpen = (id: string) => (lines.has(id) ? undefined : toOpening(id, placed.chain, value, state));
    return { ...placed, near, names, toOpen };
  }, [placed, value, near, names, state]);
  const path = useMemo((): Drawn | undefined => {
    if (!beside || !whole || !value || !picked || whole.near.size === 0 || value.kind === 'neighbours')
      return undefined;
    const few = only(value, toPath(whole, picked));
    const { chain } = toFittingChain(few, { unfolded, collapsed }, pairs);
    const alone = { collapsed, placed: [] };
    const scene = toChainView(few, chain, alone, pairs, width, language, undefined, true);
    return { ...whole, chain, scene, near: toNear(scene, picked) };
  }, [beside, whole, value, picked, pairs, unfolded, collapsed, width, language]);
  const drawn = path ?? whole;
  return { ...(drawn ? { drawn } : {}), ...(whole ? { whole } : {}) };
}
