/** Places of a free picture, as it grew: what an earlier step placed does not move in a later one. */
import type { Graph } from '../../server/model/graph.ts';
import { apart } from './apart.ts';
import { placeNear } from './place-near.ts';
import { runForce } from './run-force.ts';
import type { Point } from './scene.ts';
import { usualSize, type Size } from './sizes.ts';

/** What an expansion brought. */
export interface Growth {
  /** The node whose neighbours came. */
  around: string;
  /** Where that one stood then, if a person had put it elsewhere. */
  at?: Point;
  nodes: readonly string[];
}

/** First neighbourhoods laid before: an expansion, an undo or a way back must not wait for them again. */
const laid = new Map<string, Promise<Map<string, Point>>>();
const mostLaid = 24;

async function toFirst(graph: Graph, first: readonly string[], sizes: ReadonlyMap<string, Size>) {
  const drawn = new Set(first);
  const nodes = first.map((id): [string, Size] => [id, sizes.get(id) ?? usualSize]);
  const edges = graph.relationships
    .filter(({ start, end }) => drawn.has(start) && drawn.has(end))
    .map(({ start, end }): [string, string] => [start, end]);
  const key = JSON.stringify([nodes, edges]);
  const known = laid.get(key);
  if (known) return known;
  const made = runForce({ nodes, edges }).then((places) => apart(new Map(places), sizes, new Set(first.slice(0, 1))));
  laid.set(key, made);
  for (const old of laid.keys()) if (laid.size > mostLaid) laid.delete(old);
  made.catch(() => laid.delete(key));
  return made;
}

/**
 * Middles of the boxes: a force layout of the first nodes, and what each expansion brought around the node that it
 * brought it to. The same address always gives the same picture.
 *
 * @param first the first of them stands at (0, 0)
 * @param kept places from before: where there are any they hold, and the rest finds room around the first node
 */
export async function toPlaces(
  graph: Graph,
  first: readonly string[],
  grown: readonly Growth[],
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>> = {},
): Promise<Map<string, Point>> {
  const drawn = first.filter((id) => sizes.has(id));
  const held = new Map(Object.entries(kept).filter(([id]) => sizes.has(id)));
  let places = held.size > 0 ? held : new Map(await toFirst(graph, drawn, sizes));
  const begun: Growth = { around: first[0] ?? '', nodes: drawn };
  for (const { around, at, nodes } of [begun, ...grown]) {
    const fresh = nodes.filter((id) => !places.has(id) && sizes.has(id));
    places = placeNear(fresh, at ?? places.get(around) ?? { x: 0, y: 0 }, places, sizes);
  }
  return places;
}
