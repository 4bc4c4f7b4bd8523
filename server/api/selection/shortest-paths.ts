/** All shortest paths between two nodes, found from both ends; it knows no graph but the steps that it is given. */

/** Where one step leads from each of these nodes; pairs of ids. */
export type Steps = (ids: readonly string[]) => Promise<readonly (readonly [string, string])[]>;

export interface ShortestPaths {
  /** Ids from one end to the other, in the order of their ids; at most as many as were asked for. */
  paths: string[][];
  /** How many shortest paths there are. */
  total: number;
  /** Steps of each; 0 where there is none. */
  length: number;
  /** False where the search was given up because too many nodes lay within reach. */
  complete: boolean;
}

export interface PathLimits {
  /** Most steps of a path. */
  longest: number;
  /** Most paths given; all are counted. */
  most: number;
  /** Most nodes looked at before the search is given up. */
  reach: number;
}

/** One end's half of the search. */
interface Half {
  /** Steps from the end to each node that was come to. */
  at: Map<string, number>;
  /** The nodes one step nearer to the end, for each node. */
  nearer: Map<string, string[]>;
  edge: string[];
  depth: number;
}

const from = (id: string): Half => ({ at: new Map([[id, 0]]), nearer: new Map(), edge: [id], depth: 0 });

/** Goes one step further from every node of the edge. */
async function widen(half: Half, steps: Steps): Promise<void> {
  const found = await steps(half.edge);
  half.depth += 1;
  half.edge = [];
  for (const [here, next] of found) {
    const known = half.at.get(next);
    if (known === undefined) {
      half.at.set(next, half.depth);
      half.nearer.set(next, [here]);
      half.edge.push(next);
    } else if (known === half.depth) half.nearer.get(next)?.push(here);
  }
}

/** How many ways lead from a node back to the end of its half. */
function countWays(half: Half, id: string, counted: Map<string, number>): number {
  const nearer = half.nearer.get(id);
  if (!nearer) return 1;
  const known = counted.get(id);
  if (known !== undefined) return known;
  const ways = nearer.reduce((sum, each) => sum + countWays(half, each, counted), 0);
  counted.set(id, ways);
  return ways;
}

/** The ways from a node back to the end of its half, one at a time: there may be very many. */
function* waysOf(half: Half, id: string): Generator<string[]> {
  const nearer = half.nearer.get(id);
  if (!nearer) yield [id];
  else for (const next of nearer.toSorted()) for (const way of waysOf(half, next)) yield [id, ...way];
}

function* pathsThrough(left: Half, right: Half, meeting: readonly string[]): Generator<string[]> {
  for (const id of meeting)
    for (const there of waysOf(left, id))
      for (const onward of waysOf(right, id)) yield [...there.toReversed(), ...onward.slice(1)];
}

/** All shortest paths from `start` to `end`, never longer than `longest`. */
export async function findShortestPaths(
  start: string,
  end: string,
  steps: Steps,
  { longest, most, reach }: PathLimits,
): Promise<ShortestPaths> {
  const none = { paths: [], total: 0, length: 0, complete: true };
  const [left, right] = [from(start), from(end)];
  if (start === end) return none;
  while (left.depth + right.depth < longest) {
    const [near, far] = left.edge.length <= right.edge.length ? [left, right] : [right, left];
    if (near.edge.length === 0) return none;
    if (left.at.size + right.at.size > reach) return { ...none, complete: false };
    await widen(near, steps);
    const meeting = near.edge.filter((id) => far.at.has(id)).sort();
    if (meeting.length === 0) continue;
    const [waysLeft, waysRight] = [new Map<string, number>(), new Map<string, number>()];
    const total = meeting.reduce((sum, id) => sum + countWays(left, id, waysLeft) * countWays(right, id, waysRight), 0);
    const paths: string[][] = [];
    for (const path of pathsThrough(left, right, meeting)) {
      if (paths.length >= most) break;
      paths.push(path);
    }
    return { paths, total, length: left.depth + right.depth, complete: true };
  }
  return none;
}
