/** Where notes and the parts of a story stand on a picture. */
import type { Note } from '../../server/model/saved.ts';
import { toNear } from '../picture/near.ts';
import type { PlacedLine, Point, Scene } from '../picture/scene.ts';

/** The line of a target `TYPE from to`: its own, else the one that holds its relationship. */
const lineOf = (scene: Scene, target: string): PlacedLine | undefined =>
  scene.lines.find(({ id }) => id === target) ??
  scene.lines.find(({ holds }) => holds.some((key) => key === target || key.startsWith(`${target} `)));

/** Half of the way along a line, where its words would stand. */
function middleOf({ points }: PlacedLine): Point | undefined {
  const lengths = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return Math.hypot(point.x - before.x, point.y - before.y);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [points[i], points[i + 1]];
    if (from && to && left <= length) {
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points[0];
}

export interface Sign {
  note: Note;
  /** Number of the note, from 1, as lists count it. */
  n: number;
  /** What of the picture it belongs to. */
  id: string;
  at: Point;
}

/** A sign for each note whose target the picture holds; a folded task's stands on the box that holds it. */
export function toSigns(scene: Scene, notes: readonly Note[]): Sign[] {
  const taken = new Map<string, number>();
  return notes.flatMap((note, i): Sign[] => {
    const box =
      scene.nodes.find(({ id }) => id === note.target) ?? scene.nodes.find(({ holds }) => holds.includes(note.target));
    const line = box ? undefined : lineOf(scene, note.target);
    const at = box ? { x: box.at.x + box.width / 2, y: box.at.y - box.height / 2 } : line && middleOf(line);
    const id = box?.id ?? line?.id;
    if (!at || id === undefined) return [];
    // Notes on what is folded into one box stand side by side.
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return [{ note, n: i + 1, id, at: { x: at.x - before * 20, y: at.y } }];
  });
}

/**
 * Ids of boxes and lines that stand for these targets, the ends of a line with it. A single one lights what it lights
 * when it is chosen; several light themselves and the lines between them.
 */
export function toLit(scene: Scene, targets: readonly string[]): Set<string> {
  const [only, ...others] = targets;
  const near = only !== undefined && others.length === 0 ? toNear(scene, only) : undefined;
  if (near && near.size > 0) return near;
  const lit = new Set<string>();
  for (const target of targets) {
    const box = scene.nodes.find(({ id }) => id === target) ?? scene.nodes.find(({ holds }) => holds.includes(target));
    if (box) lit.add(box.id);
    const line = box ? undefined : lineOf(scene, target);
    if (line) lit.add(line.id).add(line.from).add(line.to);
  }
  // Between two lit nodes the line belongs to the part as well.
  for (const { id, from, to } of scene.lines) if (lit.has(from) && lit.has(to)) lit.add(id);
  return lit;
}

/** What a node or a line is called in a list: its name, or the names of its ends. */
export function nameOfTarget(
  scene: Scene | undefined,
  nodes: ReadonlyMap<string, string>,
  target: string,
  termOf: (type: string) => string,
): string {
  const name = nodes.get(target);
  if (name !== undefined) return name;
  const line = scene && lineOf(scene, target);
  const [type = '', from = '', to = ''] = target.split(' ');
  if (!line && !to) return target;
  return `${nodes.get(from) ?? from} ${termOf(type)} ${nodes.get(to) ?? to}`;
}
