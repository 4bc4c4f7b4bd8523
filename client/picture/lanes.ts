/** Vertical lanes between two columns: one for each source, in an order in which they cross little. */

/** A source at `from` with its targets at `to`: heights on the picture. */
export interface Run {
  id: string;
  from: number;
  to: number[];
}

const spanOf = ({ from, to }: Run): [number, number] => [Math.min(from, ...to), Math.max(from, ...to)];
const within = (y: number, [low, high]: [number, number]): boolean => y > low + 0.5 && y < high - 0.5;

/** Crossings between two runs where `left` has the lane nearer to the sources. */
export function crossings(left: Run, right: Run): number {
  const [ofLeft, ofRight] = [spanOf(left), spanOf(right)];
  return Number(within(right.from, ofLeft)) + left.to.filter((y) => within(y, ofRight)).length;
}

/** Runs from the lane nearest to the sources outwards: neighbours change places as long as that saves crossings. */
function toOrder(runs: readonly Run[]): Run[] {
  const order = [...runs];
  // As many rounds as runs bring any of them to any place.
  for (const _round of runs) {
    let changed = false;
    for (let i = 0; i + 1 < order.length; i += 1) {
      const [left, right] = [order[i], order[i + 1]];
      if (!left || !right || crossings(left, right) <= crossings(right, left)) continue;
      order.splice(i, 2, right, left);
      changed = true;
    }
    if (!changed) break;
  }
  return order;
}

/** A lane may be shared by runs that stay this far apart, in pixels. */
const apart = 10;

/** The number of each run's lane, from 0 nearest to the sources; and how many lanes there are. */
export function toLanes(runs: readonly Run[]): { laneOf: Map<string, number>; lanes: number } {
  const laneOf = new Map<string, number>();
  const held: [number, number][][] = [];
  for (const run of toOrder(runs)) {
    const [low, high] = spanOf(run);
    const last = held.at(-1);
    const free = last?.every(([from, to]) => high + apart < from || low - apart > to) ?? false;
    if (last && free) last.push([low, high]);
    else held.push([[low, high]]);
    laneOf.set(run.id, held.length - 1);
  }
  return { laneOf, lanes: held.length };
}
