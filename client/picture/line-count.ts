/** The number on a line to a group. */
import { count } from '../words.ts';
import { countOffset, countSize } from './kinds.ts';
import type { PlacedLine, PlacedNode, PlacedText } from './scene.ts';

/** What a line says that ends at a group: how many relationships it stands for. */
export const toCount = (from: PlacedNode, to: PlacedNode, n: number): Pick<PlacedLine, 'count'> =>
  from.group || to.group ? { count: { n, at: to.group ? 'to' : 'from' } } : {};

/** Beside the group's box, on the line's last stretch toward it; nothing where the line stands for itself. */
export function toCountText({ count: counted, points }: PlacedLine): PlacedText | undefined {
  if (!counted?.at) return undefined;
  const [end, before] = counted.at === 'to' ? [points.at(-1), points.at(-2)] : [points[0], points[1]];
  if (!end || !before) return undefined;
  const share = countOffset / Math.max(countOffset, Math.hypot(before.x - end.x, before.y - end.y));
  const at = { x: end.x + (before.x - end.x) * share, y: end.y + (before.y - end.y) * share };
  return { words: count(counted.n), at, anchor: 'middle', size: countSize, tone: 'ink2', family: 'hei' };
}
