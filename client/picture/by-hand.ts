/** Boxes that a person put where they stand: the layout lets go of them, and their lines follow. */
import { top } from './columns.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toPairKey } from './joined.ts';
import { margin } from './neighbour-scene.ts';
import { placeNear } from './place-near.ts';
import type { PlacedLine, PlacedNode, Point, Scene } from './scene.ts';
import { toStraight } from './straight.ts';

/** Where a person put a node, in whole pixels. */
export interface Placed {
  node: string;
  /** In a picture of columns to the right of its column's place, which is as wide as the window; else from the origin. */
  x: number;
  y: number;
}

/** Least room between two boxes for a line with bends between them. */
const room = 16;

const isFree = ({ columns }: Scene): boolean => columns.length === 0;

/** Moves a box with its words. */
function movedTo(node: PlacedNode, at: Point): PlacedNode {
  const by = { x: at.x - node.at.x, y: at.y - node.at.y };
  const texts = node.texts.map((text) => ({ ...text, at: { x: text.at.x + by.x, y: text.at.y + by.y } }));
  return { ...node, at, texts };
}

interface Ends {
  from: PlacedNode;
  to: PlacedNode;
}

/** Out of the side that looks at the other box, along the line's own lane where there is room for it, and into it. */
function toBent({ points }: PlacedLine, before: Ends, { from, to }: Ends): Point[] {
  const [first, last, lane] = [points[0], points.at(-1), points.length > 2 ? points[1]?.x : undefined];
  const fromY = from.at.y + (first ? first.y - before.from.at.y : 0);
  const toY = to.at.y + (last ? last.y - before.to.at.y : 0);
  const sides = (node: PlacedNode) => ({ left: node.at.x - node.width / 2, right: node.at.x + node.width / 2 });
  const [source, target] = [sides(from), sides(to)];
  const isRight = target.left - source.right >= room;
  const isLeft = source.left - target.right >= room;
  if (!isRight && !isLeft) {
    // One over the other: round their right sides.
    const x = Math.max(source.right, target.right) + room;
    return [
      { x: source.right, y: fromY },
      { x, y: fromY },
      { x, y: toY },
      { x: target.right, y: toY },
    ];
  }
  const [startX, endX] = isRight ? [source.right, target.left] : [source.left, target.right];
  const start = { x: startX, y: fromY };
  const end = { x: endX, y: toY };
  if (Math.abs(fromY - toY) < 1) return [start, { x: endX, y: fromY }];
  const [least, most] = [Math.min(startX, endX) + room / 2, Math.max(startX, endX) - room / 2];
  const x = Math.min(most, Math.max(least, lane ?? (least + most) / 2));
  return [start, { x, y: fromY }, { x, y: toY }, end];
}

/** The lines of the boxes that moved, as they run now. */
function rerouted(scene: Scene, nodes: ReadonlyMap<string, PlacedNode>, moved: ReadonlySet<string>): PlacedLine[] {
  const old = new Map(scene.nodes.map((node) => [node.id, node]));
  const touched = scene.lines.filter(({ from, to }) => moved.has(from) || moved.has(to));
  const pairs = isFree(scene) ? groupBy(scene.lines, ({ from, to }) => toPairKey(from, to)) : undefined;
  return touched.flatMap((line) => {
    const [from, to] = [nodes.get(line.from), nodes.get(line.to)];
    const [oldFrom, oldTo] = [old.get(line.from), old.get(line.to)];
    if (!from || !to || !oldFrom || !oldTo) return [];
    const beside = pairs?.get(toPairKey(line.from, line.to));
    const points = beside
      ? toStraight(from, to, beside.indexOf(line), beside.length)
      : toBent(line, { from: oldFrom, to: oldTo }, { from, to });
    return [{ ...line, points }];
  });
}

/** One box on its way, and its lines: what is drawn while it is dragged. */
export function onTheWay(scene: Scene, id: string, at: Point): { nodes: Map<string, PlacedNode>; lines: PlacedLine[] } {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node.id === id ? movedTo(node, at) : node]));
  return { nodes, lines: rerouted(scene, nodes, new Set([id])) };
}

/** A picture of columns keeps its boxes under its heads and between its sides; a free one has no border. */
export function within(scene: Scene, { width, height }: PlacedNode, at: Point): Point {
  if (isFree(scene)) return at;
  return {
    x: Math.min(scene.width - width / 2 - 4, Math.max(width / 2 + 4, at.x)),
    y: Math.max(top + height / 2 - 8, at.y),
  };
}

/** How the place where a box was let go is kept. */
export function toPlaced(scene: Scene, id: string, at: Point): Placed | undefined {
  const node = scene.nodes.find((each) => each.id === id);
  if (!node) return undefined;
  const { x, y } = within(scene, node, at);
  const from = isFree(scene) ? (scene.origin ?? { x: 0, y: 0 }) : { x: (node.home ?? node.at).x, y: 0 };
  return { node: id, x: Math.round(x - from.x), y: Math.round(y - from.y) };
}

/** A free picture grows to all sides. */
function reframed(scene: Scene): Scene {
  const left = Math.max(0, margin - Math.min(...scene.nodes.map(({ at, width }) => at.x - width / 2)));
  const above = Math.max(0, margin - Math.min(...scene.nodes.map(({ at, height }) => at.y - height / 2)));
  const by = ({ x, y }: Point): Point => ({ x: x + left, y: y + above });
  const nodes = scene.nodes.map((node) => ({
    ...movedTo(node, by(node.at)),
    ...(node.home ? { home: by(node.home) } : {}),
  }));
  return {
    ...scene,
    origin: by(scene.origin ?? { x: 0, y: 0 }),
    width: Math.max(scene.width + left, ...nodes.map(({ at, width }) => at.x + width / 2 + margin)),
    height: Math.max(scene.height + above, ...nodes.map(({ at, height }) => at.y + height / 2 + margin)),
    nodes,
    lines: scene.lines.map((line) => ({ ...line, points: line.points.map(by) })),
    notes: scene.notes.map((note) => ({ ...note, at: by(note.at) })),
  };
}

/** Whether one box lies over another. */
const covers = (one: PlacedNode, at: Point, other: PlacedNode, place: Point): boolean =>
  Math.abs(at.x - place.x) < (one.width + other.width) / 2 + 2 &&
  Math.abs(at.y - place.y) < (one.height + other.height) / 2 + 2;

/** What a box put by hand would cover goes to the nearest free place; the others stay. */
function makeRoom(nodes: readonly PlacedNode[], held: ReadonlyMap<string, Point>): Map<string, Point> {
  const boxes = new Map(nodes.map((node) => [node.id, node]));
  const isCovered = (node: PlacedNode): boolean => {
    for (const [id, at] of held) {
      const box = boxes.get(id);
      if (box && covers(box, at, node, node.at)) return true;
    }
    return false;
  };
  const covered = nodes.filter((node) => !held.has(node.id) && isCovered(node));
  let places = new Map(nodes.map(({ id, at }) => [id, held.get(id) ?? at]));
  for (const { id } of covered) places.delete(id);
  for (const { id, at } of covered) places = placeNear([id], at, places, boxes);
  return places;
}

/**
 * The scene with these nodes where a person put them; the same scene where it holds none of them. In a free picture
 * what they would cover makes room for them; in columns nothing else moves, and their own places stay empty.
 */
export function withPlaced(scene: Scene, placed: readonly Placed[]): Scene {
  const wanted = new Map(placed.map((each) => [each.node, each]));
  const origin = scene.origin ?? { x: 0, y: 0 };
  const held = new Map(
    scene.nodes.flatMap(({ id, at }): [string, Point][] => {
      const own = wanted.get(id);
      if (!own) return [];
      return [[id, isFree(scene) ? { x: origin.x + own.x, y: origin.y + own.y } : { x: at.x + own.x, y: own.y }]];
    }),
  );
  if (held.size === 0) return scene;
  const places = isFree(scene) ? makeRoom(scene.nodes, held) : held;
  const moved = new Set<string>();
  const nodes = scene.nodes.map((node) => {
    const at = places.get(node.id) ?? node.at;
    if (at.x !== node.at.x || at.y !== node.at.y) moved.add(node.id);
    const there = moved.has(node.id) ? movedTo(node, at) : node;
    return held.has(node.id) ? { ...there, home: node.at } : there;
  });
  const fresh = new Map(
    rerouted(scene, new Map(nodes.map((node) => [node.id, node])), moved).map((line) => [line.id, line]),
  );
  const lines = scene.lines.map((line) => fresh.get(line.id) ?? line);
  if (isFree(scene)) return reframed({ ...scene, nodes, lines });
  const lowest = Math.max(...nodes.map(({ at, height }) => at.y + height / 2 + margin / 2));
  return { ...scene, nodes, lines, height: Math.max(scene.height, lowest) };
}
