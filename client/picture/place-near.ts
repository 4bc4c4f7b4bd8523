/** Places for what an expansion brought: around the node that it hangs on, in free places. What is there stays. */
import type { Point } from './scene.ts';
import { air, touch, usualSize, type Size } from './sizes.ts';

/** Pixels from one ring of places around a node to the next; boxes are wider than high, and so are the rings. */
const ringStep = { x: 60, y: 38 };
const mostRings = 60;

/** Side lengths of the squares by which boxes are found that may touch. */
const square = { x: 160, y: 48 };

/** Boxes by where they stand, so that not all of them need be asked whether they are in the way. */
class Taken {
  readonly #squares = new Map<string, { at: Point; size: Size }[]>();

  /** Squares that a box lies in, with so much space around it. */
  *#under({ x, y }: Point, { width, height }: Size, space: number): Generator<string> {
    const [left, right] = [x - width / 2 - space, x + width / 2 + space];
    const [above, below] = [y - height / 2 - space, y + height / 2 + space];
    for (let column = Math.floor(left / square.x); column <= Math.floor(right / square.x); column += 1)
      for (let row = Math.floor(above / square.y); row <= Math.floor(below / square.y); row += 1)
        yield `${String(column)} ${String(row)}`;
  }

  add(at: Point, size: Size): void {
    for (const key of this.#under(at, size, air)) {
      const known = this.#squares.get(key);
      if (known) known.push({ at, size });
      else this.#squares.set(key, [{ at, size }]);
    }
  }

  isFree(at: Point, size: Size): boolean {
    for (const key of this.#under(at, size, 0))
      for (const other of this.#squares.get(key) ?? []) if (touch(at, size, other.at, other.size)) return false;
    return true;
  }
}

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
  const taken = new Taken();
  if (fresh.length > 0) for (const [id, place] of places) taken.add(place, sizeOf(id));
  for (const id of fresh) {
    const size = sizeOf(id);
    let at: Point = { x: anchor.x, y: anchor.y + mostRings * ringStep.y };
    for (const place of placesAround(anchor))
      if (taken.isFree(place, size)) {
        at = place;
        break;
      }
    places.set(id, at);
    taken.add(at, size);
  }
  return places;
}
