/** Places for what an expansion brought: around the node that it hangs on, in free places. What is there stays. */
import type { Point } from './scene.ts';
import { touch, usualSize, type Size } from './sizes.ts';

/** Pixels from one ring of places around a node to the next; boxes are wider than high, and so are the rings. */
const ringStep = { x: 60, y: 38 };
const mostRings = 60;

/** Places around a node, near ones first; on each ring those first that lie away from the middle of the picture. */
function* placesAround(anchor: Point): Generator<Point> {
  const outward = anchor.x === 0 && anchor.y === 0 ? 0 : Math.atan2(anchor.y, anchor.x);
  for (let ring = 2; ring < mostRings; ring += 1) {
    const places = 6 + 4 * ring;
    for (let i = 0; i < places; i += 1) {
      // To one side and the other in turn: 0, 1, -1, 2, -2 …
      const turn = (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2);
      const angle = outward + (turn * 2 * Math.PI) / places;
      yield { x: anchor.x + ring * ringStep.x * Math.cos(angle), y: anchor.y + ring * ringStep.y * Math.sin(angle) };
    }
  }
}

/**
 * Places new nodes beside what is placed already, without moving it and without laying a box over another.
 * The same input always gives the same places.
 *
 * @param anchor where the node stands that they are neighbours of
 */
export function placeNear(
  fresh: readonly string[],
  anchor: Point,
  held: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, Size>,
): Map<string, Point> {
  const places = new Map(held);
  const sizeOf = (id: string): Size => sizes.get(id) ?? usualSize;
  for (const id of fresh) {
    const size = sizeOf(id);
    const isFree = (at: Point): boolean => {
      for (const [other, place] of places) if (touch(at, size, place, sizeOf(other))) return false;
      return true;
    };
    let at: Point = { x: anchor.x, y: anchor.y + mostRings * ringStep.y };
    for (const place of placesAround(anchor))
      if (isFree(place)) {
        at = place;
        break;
      }
    places.set(id, at);
  }
  return places;
}
