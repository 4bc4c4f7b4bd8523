/** Rings by distance: how many steps a node is away from the one in the middle. */
import type { Graph } from '../../server/model/graph.ts';
import { toAdjacent } from './adjacent.ts';
import { apart } from './apart.ts';
import type { Point } from './scene.ts';
import { touch, usualSize, type Size } from './sizes.ts';

/** How much wider and higher each ring is than the one inside it: a box fits between them. */
const step = { x: 250, y: 92 };
/** Between two places that are tried on a ring. */
const fine = Math.PI / 360;

/** Nodes by their distance from the first; what no line reaches stands on a last ring of its own. */
export function toDistances(graph: Graph, root: string): string[][] {
  const adjacent = toAdjacent(graph);
  const known = new Set([root]);
  const rings = [[root]];
  for (let ring = rings[0]; ring && ring.length > 0; ring = rings.at(-1)) {
    const next: string[] = [];
    // In the order of the ring inside, so that what belongs together stands together.
    for (const id of ring)
      for (const other of adjacent(id))
        if (!known.has(other)) {
          known.add(other);
          next.push(other);
        }
    if (next.length === 0) break;
    rings.push(next);
  }
  const lost = graph.nodes.map(({ id }) => id).filter((id) => !known.has(id));
  return lost.length > 0 ? [...rings, lost] : rings;
}

const toPlace = (angle: number, radius: Point): Point => ({
  x: radius.x * Math.cos(angle),
  y: radius.y * Math.sin(angle),
});

/** Angles at which these boxes stand on one ring without touching; nothing where the ring is too small. */
function toAngles(ids: readonly string[], radius: Point, sizeOf: (id: string) => Size): number[] | undefined {
  const at = (angle: number): Point => toPlace(angle, radius);
  const angles: number[] = [];
  let angle = -Math.PI / 2;
  const most = angle + 2 * Math.PI;
  for (const [i, id] of ids.entries()) {
    const meets = (other: number) => touch(at(angle), sizeOf(id), at(angles[other] ?? 0), sizeOf(ids[other] ?? ''));
    while (i > 0 && angle < most && (meets(i - 1) || meets(0))) {
      // Near the end of its way round a box meets the first one: then the ring is full.
      if (meets(0) && angle > Math.PI && !meets(i - 1)) return undefined;
      angle += fine;
    }
    if (angle >= most) return undefined;
    angles.push(angle);
  }
  return angles;
}

/** All around, as far from each other as may be; nothing where boxes would touch. */
function toEvenAngles(ids: readonly string[], radius: Point, sizeOf: (id: string) => Size): number[] | undefined {
  const angles = ids.map((_, i) => -Math.PI / 2 + (i * 2 * Math.PI) / ids.length);
  const at = (i: number): Point => toPlace(angles[i] ?? 0, radius);
  const fits = ids.every((id, i) => {
    const next = (i + 1) % ids.length;
    return next === i || !touch(at(i), sizeOf(id), at(next), sizeOf(ids[next] ?? ''));
  });
  return fits ? angles : undefined;
}

/** How much wider a ring may become so that its boxes stand all around it and not crowded on one side. */
const widenings = [1, 1.15, 1.3, 1.5, 1.75];

/** The first ring outside another one on which these boxes stand: evenly where that takes not much more room. */
function toRing(
  ids: readonly string[],
  inner: Point,
  sizeOf: (id: string) => Size,
): { radius: Point; angles: number[] } {
  const wider = (by: number): Point => ({ x: inner.x + step.x * by, y: inner.y + step.y * by });
  for (const by of widenings) {
    const angles = toEvenAngles(ids, wider(by), sizeOf);
    if (angles) return { radius: wider(by), angles };
  }
  for (let by = 1; ; by += 1) {
    const angles = toAngles(ids, wider(by), sizeOf);
    if (angles) return { radius: wider(by), angles };
  }
}

/** What was kept stands where it stood around the node in the middle; the rest makes room for it. */
function withKept(
  places: Map<string, Point>,
  root: string,
  kept: Readonly<Record<string, Point>>,
  sizes: ReadonlyMap<string, Size>,
): Map<string, Point> {
  const middle = kept[root];
  if (!middle) return places;
  const held = new Set([...places.keys()].filter((id) => kept[id]));
  for (const id of held) {
    const { x, y } = kept[id] ?? middle;
    places.set(id, { x: x - middle.x, y: y - middle.y });
  }
  return apart(places, sizes, held);
}

/**
 * Middles of the boxes, the first node at (0, 0). No box touches another.
 *
 * @param kept places from before
 */
export function toRings(
  graph: Graph,
  root: string,
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>> = {},
): Map<string, Point> {
  const sizeOf = (id: string): Size => sizes.get(id) ?? usualSize;
  const places = new Map<string, Point>([[root, { x: 0, y: 0 }]]);
  let inner: Point = { x: 0, y: 0 };
  for (const ids of toDistances(graph, root).slice(1)) {
    const { radius, angles } = toRing(ids, inner, sizeOf);
    for (const [i, id] of ids.entries()) places.set(id, toPlace(angles[i] ?? 0, radius));
    inner = radius;
  }
  return withKept(places, root, kept, sizes);
}
