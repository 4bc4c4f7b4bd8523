/** What a person expanded on a chain and no column of it holds: a further column at the right. */
import { labelOf, type Graph, type GraphRelationship } from '../../server/model/graph.ts';
import { place, toPlainBox } from './boxes.ts';
import { inChain, type SceneWords } from './chain-scene.ts';
import { stack, top } from './columns.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toLanes } from './lanes.ts';
import { toKey } from './relationships.ts';
import type { PlacedLine, PlacedNode, Scene } from './scene.ts';

const width = 190;
const gap = 90;

interface Joined {
  relationship: GraphRelationship;
  from: PlacedNode;
  to: PlacedNode;
}

/** Lines leave the drawn node at its right and reach the new one at its left, whichever way the relationship runs. */
function toLines(joined: readonly Joined[], from: number): PlacedLine[] {
  const runs = [...groupBy(joined, (each) => each.from.id)].map(([id, own]) => ({
    id,
    from: own[0]?.from.at.y ?? 0,
    to: own.map(({ to }) => to.at.y),
  }));
  const { laneOf, lanes } = toLanes(runs);
  const pitch = Math.min(8, (gap - 40) / Math.max(1, lanes - 1));
  return joined.map(({ relationship, from: drawn, to }) => {
    const start = { x: drawn.at.x + drawn.width / 2, y: drawn.at.y };
    const end = { x: to.at.x - to.width / 2, y: to.at.y };
    const lane = from + 16 + (laneOf.get(drawn.id) ?? 0) * pitch;
    const points =
      Math.abs(start.y - end.y) < 1 ? [start, end] : [start, { x: lane, y: start.y }, { x: lane, y: end.y }, end];
    const forward = relationship.start === drawn.holds[0];
    const ends = forward ? { from: drawn.id, to: to.id } : { from: to.id, to: drawn.id };
    return {
      id: `${relationship.type} ${ends.from} ${ends.to}`,
      type: relationship.type,
      ...ends,
      points: forward ? points : points.toReversed(),
      holds: [toKey(relationship)],
    };
  });
}

/** The scene with a column of what its own columns do not hold; the same scene where there is nothing more. */
export function withMore(
  scene: Scene,
  { graph }: { graph: Graph },
  collapsed: readonly string[],
  say: SceneWords,
): Scene {
  const drawn = new Map(scene.nodes.flatMap((node) => node.holds.map((id) => [id, node] as const)));
  const gone = new Set([...collapsed, ...drawn.keys()]);
  const others = new Map(graph.nodes.filter((n) => !gone.has(n.id) && !inChain(labelOf(n))).map((n) => [n.id, n]));
  const touching = graph.relationships.flatMap((relationship) => {
    const forward = drawn.get(relationship.start);
    const [known, other] = forward ? [forward, relationship.end] : [drawn.get(relationship.end), relationship.start];
    return known && others.has(other) ? [{ relationship, known, other }] : [];
  });
  if (touching.length === 0) return scene;
  const boxes = [...new Set(touching.map(({ other }) => other))].flatMap((id) => {
    const node = others.get(id);
    return node ? [toPlainBox(node, width)] : [];
  });
  const x = scene.width + gap - 40;
  const middles = stack(
    boxes.map(({ height }) => height),
    6,
    top,
  );
  const nodes = boxes.map((box, i) => place(box, { x: x + width / 2, y: middles[i] ?? top }, 4));
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const lines = toLines(
    touching.flatMap(({ relationship, known, other }) => {
      const to = placed.get(other);
      return to ? [{ relationship, from: known, to }] : [];
    }),
    scene.width - 20,
  );
  const last = nodes.at(-1);
  return {
    ...scene,
    width: x + width + 20,
    height: Math.max(scene.height, (last ? last.at.y + last.height / 2 : 0) + 72),
    nodes: [...scene.nodes, ...nodes],
    lines: [...scene.lines, ...lines],
    notes: [
      ...scene.notes,
      { words: say.more, at: { x, y: top - 18 }, anchor: 'start', size: 13, bold: true, tone: 'ink', family: 'hei' },
    ],
    drawn: {
      ...scene.drawn,
      nodes: scene.drawn.nodes + nodes.length,
      relationships: scene.drawn.relationships + new Set(lines.flatMap(({ holds }) => holds)).size,
    },
  };
}
