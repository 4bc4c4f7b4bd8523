import type { Point } from './scene.ts';
import { air, type Size } from './sizes.ts';

/** Pushes boxes apart that touch; what is held stays, and of two held ones none moves. */
export function apart(
  places: Map<string, Point>,
  sizes: ReadonlyMap<string, Size>,
  held: ReadonlySet<string>,
): Map<string, Point> {
  const ids = [...places.keys()];
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (let i = 0; i < ids.length; i += 1)
      for (let j = i + 1; j < ids.length; j += 1) {
        const [a, b] = [ids[i] ?? '', ids[j] ?? ''];
        const [at, other, size, otherSize] = [places.get(a), places.get(b), sizes.get(a), sizes.get(b)];
        if (!at || !other || !size || !otherSize || (held.has(a) && held.has(b))) continue;
        const overX = (size.width + otherSize.width) / 2 + air - Math.abs(at.x - other.x);
        const overY = (size.height + otherSize.height) / 2 + air - Math.abs(at.y - other.y);
        if (overX <= 0.01 || overY <= 0.01) continue;
        moved = true;
        // Boxes are wider than high: most are parted by a small step up or down.
        const byX = overX < overY;
        const sign = (byX ? at.x >= other.x : at.y >= other.y) ? 1 : -1;
        const share = held.has(a) || held.has(b) ? 1 : 0.5;
        const step = (byX ? overX : overY) * share * sign;
        if (!held.has(a)) places.set(a, byX ? { x: at.x + step, y: at.y } : { x: at.x, y: at.y + step });
        if (!held.has(b)) places.set(b, byX ? { x: other.x - step, y: other.y } : { x: other.x, y: other.y - step });
      }
    if (!moved) break;
  }
  return places;
}
