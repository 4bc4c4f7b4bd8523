/** A neighbourhood as a scene: boxes where the force layout put them, straight lines from border to border. */
import { labelOf, type Graph, type GraphNode } from '../../server/model/graph.ts';
import { toBayLines, type Bay } from './bay-lines.ts';
import { place, toPlainBox, type Box } from './boxes.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { measure } from './labels.ts';
import { toJoined, toPairKey } from './joined.ts';
import type { PlacedLine, PlacedNode, PlacedText, Point, Scene } from './scene.ts';
import type { Size } from './sizes.ts';
import { toStraight } from './straight.ts';

/** Room around a free picture. */
export const margin = 60;

/** Boxes as wide as their names, within reason; the one in the middle is the widest. */
export function toNeighbourBoxes(
  nodes: readonly GraphNode[],
  unseen: ReadonlyMap<string, number> = new Map(),
): Map<string, Box> {
  return new Map(
    nodes.map((node) => {
      const name = String(node.properties.name ?? node.id);
      const filled = labelOf(node) === 'Cluster' || labelOf(node) === 'Official';
      const width = Math.min(210, Math.max(64, measure(name, 12.5, filled) + 40));
      return [node.id, withUnseen(toPlainBox(node, width), unseen.get(node.id) ?? 0)];
    }),
  );
}

/** Neighbours that are not drawn, as a number over the box's right corner: its size stays, and so does the layout. */
function withUnseen(box: Box, unseen: number): Box {
  if (unseen <= 0) return box;
  const at = { x: box.width / 2, y: -box.height / 2 - 8 };
  const words = `＋${String(unseen)}`;
  return {
    ...box,
    unseen,
    texts: [...box.texts, { words, at, anchor: 'end', size: 11, tone: 'ink3', family: 'hei', grounded: true }],
  };
}

/** The server does not count these among a node's neighbours. */
const beside: ReadonlySet<string> = new Set(['STATED_IN', 'HAS_PASSAGE', 'ABOUT']);

/** Of each drawn node, how many of its neighbours are not drawn. */
export function toUnseen(graph: Graph, degrees: Readonly<Record<string, number>>): Map<string, number> {
  const drawn = new Map<string, Set<string>>();
  for (const { type, start, end } of graph.relationships)
    for (const [id, other] of [
      [start, end],
      [end, start],
    ] as const)
      if (!beside.has(type)) drawn.set(id, (drawn.get(id) ?? new Set()).add(other));
  return new Map(graph.nodes.map(({ id }) => [id, Math.max(0, (degrees[id] ?? 0) - (drawn.get(id)?.size ?? 0))]));
}

export const sizesOf = (boxes: ReadonlyMap<string, Box>): Map<string, Size> =>
  new Map([...boxes].map(([id, { width, height }]) => [id, { width, height }]));

/** Lines between the same two boxes run side by side; those that end at a group say how many they are. */
function toLines(graph: Graph, nodes: readonly PlacedNode[]): PlacedLine[] {
  const byPair = groupBy(toJoined(graph, nodes), ({ from, to }) => toPairKey(from.id, to.id));
  return [...byPair.values()].flatMap((between) =>
    between.map(({ from, to, line }, i) => ({ ...line, points: toStraight(from, to, i, between.length) })),
  );
}

/** What a layout gives: middles of the boxes, and words of its own; all in its own coordinates. */
export interface Laid {
  places: ReadonlyMap<string, Point>;
  notes?: readonly PlacedText[];
  /** Columns that its lines go between, and the height at which they pass others; else lines are straight. */
  lanes?: { bays: readonly Bay[]; above: number };
}

/** A box without a place is not drawn. */
export function toNeighbourScene(
  graph: Graph,
  boxes: ReadonlyMap<string, Box>,
  { places, notes = [], lanes }: Laid,
): Scene {
  const placed = [...boxes.values()].flatMap((box) => {
    const at = places.get(box.id);
    return at ? [{ box, at }] : [];
  });
  const left = Math.min(0, ...placed.map(({ box, at }) => at.x - box.width / 2)) - margin;
  const above = Math.min(0, ...placed.map(({ box, at }) => at.y - box.height / 2)) - margin;
  const nodes = placed.map(({ box, at }) => place(box, { x: at.x - left, y: at.y - above }, 0));
  const lines = lanes
    ? toBayLines(
        toJoined(graph, nodes),
        lanes.bays.map((bay) => ({ left: bay.left - left, right: bay.right - left })),
        lanes.above - above,
      )
    : toLines(graph, nodes);
  return {
    width: Math.max(400, ...nodes.map(({ at, width }) => at.x + width / 2)) + margin,
    height: Math.max(300, ...nodes.map(({ at, height }) => at.y + height / 2)) + margin,
    columns: [],
    origin: { x: -left, y: -above },
    nodes,
    lines,
    notes: notes.map((note) => ({ ...note, at: { x: note.at.x - left, y: note.at.y - above } })),
    drawn: {
      nodes: nodes.filter(({ group }) => !group).length,
      relationships: new Set(lines.flatMap(({ holds }) => holds)).size,
      tasks: 0,
      allTasks: 0,
    },
  };
}
