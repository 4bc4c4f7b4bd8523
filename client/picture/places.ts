/** Places of a free picture, as it grew: what an earlier step placed does not move in a later one. */
import type { Graph } from '../../server/model/graph.ts';
import { apart } from './apart.ts';
import type { ForceRequest } from './force.ts';
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
const laid = new Map<string, Promise<ReadonlyMap<string, Point>>>();
const mostLaid = 24;

/**
 * Middles of the boxes that a neighbourhood begins with, by a force layout. The same graph always gives the same.
 *
 * @param root stands at (0, 0)
 */
export function toFirstPlaces(
  { nodes, relationships }: Graph,
  root: string,
  sizes: ReadonlyMap<string, Size>,
): Promise<ReadonlyMap<string, Point>> {
  const ids = [root, ...nodes.map(({ id }) => id).filter((id) => id !== root)];
  const request: ForceRequest = {
    nodes: ids.map((id) => [id, sizes.get(id) ?? usualSize]),
    edges: relationships.map(({ start, end }) => [start, end]),
  };
  const key = JSON.stringify(request);
  const known = laid.get(key);
  if (known) return known;
  const made = runForce(request).then((places) => apart(new Map(places), sizes, new Set([root])));
  laid.set(key, made);
  for (const old of laid.keys()) if (laid.size > mostLaid) laid.delete(old);
  made.catch(() => laid.delete(key));
  return made;
}

/**
 * Places with those of what each expansion brought, around the node that it brought it to.
 *
 * @param sizes of the boxes; what has none finds no place
 * @param kept places from before: where there are any they hold, and all else finds room around them
 */
export function withGrown(
  first: ReadonlyMap<string, Point>,
  grown: readonly Growth[],
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>> = {},
): Map<string, Point> {
  const held = Object.entries(kept).filter(([id]) => sizes.has(id));
  const ids = [...first.keys()];
  let places = new Map(held.length > 0 ? held : first);
  const begun: Growth = { around: ids[0] ?? '', nodes: ids };
  for (const { around, at, nodes } of [begun, ...grown]) {
    const fresh = nodes.filter((id) => !places.has(id) && sizes.has(id));
    places = placeNear(fresh, at ?? places.get(around) ?? { x: 0, y: 0 }, places, sizes);
  }
  return places;
}
