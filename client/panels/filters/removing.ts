/** The second act: what has faded is taken off the picture, and what was taken off by hand takes along what hung on it. */
import { labelOf, type Graph } from '../../../server/model/graph.ts';
import { toAdjacent } from '../../picture/adjacent.ts';
import { toKey } from '../../picture/relationships.ts';
import type { Facet, PageState } from '../../state.ts';
import type { View } from '../../view.ts';
import { drawable, toFaded, type Asked, type Faded, type Plans } from './fading.ts';

/** `kind` stands for the legend's labels and types. */
export type Part = Facet | 'kind';

type Filtering = Pick<PageState, 'filters' | 'faded' | 'dropped'>;

/** Filters whose faded things are gone from the picture, and those that fade. */
export function toParts({ filters, faded, dropped }: Filtering): { gone: Asked; fading: Asked } {
  const isGone = (part: Part) => dropped.includes(part);
  return {
    gone: { filters: filters.filter(({ facet }) => isGone(facet)), kinds: isGone('kind') ? faded : [] },
    fading: { filters: filters.filter(({ facet }) => !isGone(facet)), kinds: isGone('kind') ? [] : faded },
  };
}

/** Ids that lines lead to from one node. */
function toReached(graph: Pick<Graph, 'relationships'>, root: string, without: ReadonlySet<string>) {
  const adjacent = toAdjacent(graph);
  const reached = new Set([root]);
  for (const id of reached) for (const each of adjacent(id)) if (!without.has(each)) reached.add(each);
  return reached;
}

/** The view without these nodes and facts; its root stays, so that there is always a picture to come back from. */
export function toRemaining<V extends View>(view: V, gone: Faded, collapsed: readonly string[]): V {
  const { root, graph } = view;
  if (gone.nodes.size === 0 && gone.relationships.size === 0 && collapsed.length === 0) return view;
  const byHand = new Set(collapsed.filter((id) => id !== root.id));
  const relationships = graph.relationships.filter(
    (each) => !gone.relationships.has(toKey(each)) && !byHand.has(each.start) && !byHand.has(each.end),
  );
  const whole = toReached(graph, root.id, new Set());
  const reached = toReached({ relationships }, root.id, gone.nodes);
  // In a free picture what hung on the removed alone would float without a line.
  const hangs = (id: string) => view.kind === 'neighbours' && whole.has(id) && !reached.has(id);
  const nodes = graph.nodes.filter(({ id }) => id === root.id || !(gone.nodes.has(id) || byHand.has(id) || hangs(id)));
  const kept = new Set(nodes.map(({ id }) => id));
  return {
    ...view,
    graph: { nodes, relationships: relationships.filter(({ start, end }) => kept.has(start) && kept.has(end)) },
  };
}

/** True where nothing but what the picture is about is left at full strength. */
function isEmptied(view: View, plans: Plans, asked: Asked): boolean {
  const { relationships, nodes } = toFaded(view, plans, asked);
  const drawn = drawable(view);
  if (drawn.some((each) => !relationships.has(toKey(each)))) return false;
  return !view.graph.nodes.some(
    (node) =>
      node.id !== view.root.id && node.properties.kind !== 'heading' && !nodes.has(node.id) && labelOf(node) !== 'Plan',
  );
}

/** Which filters leave nothing: those without which something would be left, else all that are set. */
export function toEmptying(view: View, plans: Plans, { filters, faded }: Filtering): Part[] {
  const parts: Part[] = [...new Set(filters.map(({ facet }) => facet)), ...(faded.length > 0 ? ['kind' as const] : [])];
  if (parts.length === 0 || !isEmptied(view, plans, { filters, kinds: faded })) return [];
  const without = (part: Part): Asked => ({
    filters: filters.filter(({ facet }) => facet !== part),
    kinds: part === 'kind' ? [] : faded,
  });
  const guilty = parts.filter((part) => !isEmptied(view, plans, without(part)));
  return guilty.length > 0 ? guilty : parts;
}
