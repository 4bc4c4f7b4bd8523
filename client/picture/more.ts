/** What a person expanded on a chain and no column of it holds: a further column at the right. */
import { labelOf, type Graph, type GraphRelationship } from '../../server/model/graph.ts';
import { place, toPlainBox, type Box } from './boxes.ts';
import { inChain, type SceneWords } from './chain-scene.ts';
import { stack, top } from './columns.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toLanes } from './lanes.ts';
import { toKey } from './relationships.ts';
import type { PlacedLine, PlacedNode, Scene } from './scene.ts';

/** Of its boxes. */
export const moreWidth = 190;
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
  const lines = joined.map(({ relationship, from: drawn, to }): PlacedLine => {
    const start = { x: drawn.at.x + drawn.width / 2, y: drawn.at.y };
    const end = { x: to.at.x - to.width / 2, y: to.at.y };
    const lane = from + 16 + (laneOf.get(drawn.id) ?? 0) * pitch;
    const points =
      Math.abs(start.y - end.y) < 1 ? [start, end] : [start, { x: lane, y: start.y }, { x: lane, y: end.y }, end];
    const forward = drawn.holds.includes(relationship.start);
    const ends = forward ? { from: drawn.id, to: to.id } : { from: to.id, to: drawn.id };
    return {
      id: `${relationship.type} ${ends.from} ${ends.to}`,
      type: relationship.type,
      ...ends,
      points: forward ? points : points.toReversed(),
      holds: [toKey(relationship)],
    };
  });
  // What runs between the same two boxes is one line: of several plans, or to the members of a group.
  const isGroup = new Set(
    joined.flatMap(({ from: drawn, to }) => [drawn, to]).flatMap(({ id, group }) => (group ? [id] : [])),
  );
  return [...groupBy(lines, ({ id }) => id).values()].flatMap((own): PlacedLine[] => {
    const [first] = own;
    if (!first) return [];
    const holds = own.flatMap((line) => line.holds);
    const counted = isGroup.has(first.from) || isGroup.has(first.to) ? { count: { n: holds.length } } : {};
    return [{ ...first, holds, ...counted }];
  });
}

/** The scene with a column of what its own columns do not hold; the same scene where there is nothing more. */
export function withMore(
  scene: Scene,
  { graph }: { graph: Graph },
  collapsed: readonly string[],
  say: SceneWords,
  groups: readonly Box[] = [],
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
  const grouped = new Map(groups.flatMap((box) => box.holds.map((id) => [id, box] as const)));
  const boxes = [
    ...new Set(
      touching.flatMap(({ other }) => {
        const group = grouped.get(other);
        return group ?? others.get(other) ?? [];
      }),
    ),
  ].map((each) => ('holds' in each ? each : toPlainBox(each, moreWidth)));
  const x = scene.width + gap - 40;
  const middles = stack(
    boxes.map(({ height }) => height),
    6,
    top,
  );
  const nodes = boxes.map((box, i) => place(box, { x: x + moreWidth / 2, y: middles[i] ?? top }, 4));
  const placed = new Map(nodes.flatMap((node) => node.holds.map((id) => [id, node] as const)));
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
    width: x + moreWidth + 20,
    height: Math.max(scene.height, (last ? last.at.y + last.height / 2 : 0) + 72),
    nodes: [...scene.nodes, ...nodes],
    lines: [...scene.lines, ...lines],
    notes: [
      ...scene.notes,
      { words: say.more, at: { x, y: top - 18 }, anchor: 'start', size: 13, bold: true, tone: 'ink', family: 'hei' },
    ],
    drawn: {
      ...scene.drawn,
      nodes: scene.drawn.nodes + nodes.filter(({ group }) => !group).length,
      relationships: scene.drawn.relationships + new Set(lines.flatMap(({ holds }) => holds)).size,
    },
  };
}
