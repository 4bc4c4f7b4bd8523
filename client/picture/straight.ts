import type { PlacedNode, Point } from './scene.ts';

/** Pixels between lines that join the same two boxes. */
const apartBy = 7;

/** Where the straight line toward a point leaves a box. */
function onBorder(node: PlacedNode, toward: Point, aside: Point): Point {
  const [dx, dy] = [toward.x - node.at.x, toward.y - node.at.y];
  const reach = Math.min(
    dx === 0 ? Infinity : node.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : node.height / 2 / Math.abs(dy),
  );
  const share = Number.isFinite(reach) ? reach : 0;
  return { x: node.at.x + dx * share + aside.x, y: node.at.y + dy * share + aside.y };
}

/** From border to border; as the `i`-th of so many lines between the two, beside the others. */
export function toStraight(from: PlacedNode, to: PlacedNode, i: number, all: number): Point[] {
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y) || 1;
  // Counted from one side of the pair, whichever way a line runs: else two that run against each other are one.
  const off = (i - (all - 1) / 2) * apartBy * (from.id < to.id ? 1 : -1);
  const aside = { x: (-(to.at.y - from.at.y) / length) * off, y: ((to.at.x - from.at.x) / length) * off };
  return [onBorder(from, to.at, aside), onBorder(to, from.at, aside)];
}
