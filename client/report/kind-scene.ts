/** A picture of any small graph: one column for each kind, in the glossary's order, joined by lanes. */
import { labelOf, labels, type Graph, type GraphNode } from '../../server/model/index.ts';
import { place, toPlainBox } from '../picture/boxes.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toLanes } from '../picture/lanes.ts';
import { toKey } from '../picture/relationships.ts';
import type { PlacedLine, PlacedNode, PlacedText, Scene } from '../picture/scene.ts';
import { nameOf } from './citation.ts';
import type { Language } from '../words.ts';

const boxWidth = 210;
const gap = 96;
const top = 58;
const margin = 26;
const step = 6;

function toNodes(graph: Graph): PlacedNode[] {
  const kinds = labels.filter((label) => graph.nodes.some((node) => labelOf(node) === label));
  return kinds.flatMap((label, column) => {
    const x = margin + column * (boxWidth + gap) + boxWidth / 2;
    let y = top;
    return graph.nodes
      .filter((node) => labelOf(node) === label)
      .map((node: GraphNode) => {
        const box = toPlainBox(node, boxWidth);
        const placed = place(box, { x, y: y + box.height / 2 }, column);
        y += box.height + step;
        // Seals and hexagons are filled: plain boxes of the kind would hide their words.
        const onFill = label === 'Official' ? 'onSeal' : label === 'Cluster' ? 'sheet' : undefined;
        return onFill
          ? { ...placed, texts: placed.texts.map((text): PlacedText => ({ ...text, tone: onFill })) }
          : placed;
      });
  });
}

/** Lines run to the right where the kinds allow; within one column they go around its right side. */
function toLines(graph: Graph, nodes: readonly PlacedNode[]): PlacedLine[] {
  const boxOf = new Map(nodes.map((node) => [node.id, node]));
  const joined = graph.relationships.flatMap((relationship) => {
    const [from, to] = [boxOf.get(relationship.start), boxOf.get(relationship.end)];
    if (!from || !to || from === to) return [];
    const forward = from.column <= to.column;
    return [{ relationship, from, to, left: forward ? from : to, right: forward ? to : from, forward }];
  });
  return [...groupBy(joined, ({ left }) => String(left.column))].flatMap(([, group]) => {
    const runs = [...groupBy(group, ({ left }) => left.id)].map(([id, own]) => ({
      id,
      from: own[0]?.left.at.y ?? 0,
      to: own.map(({ right }) => right.at.y),
    }));
    const { laneOf, lanes } = toLanes(runs);
    const pitch = Math.min(8, (gap - 40) / Math.max(1, lanes - 1));
    return group.map(({ relationship, from, to, left, right, forward }): PlacedLine => {
      const start = { x: left.at.x + left.width / 2, y: left.at.y };
      const same = left.column === right.column;
      const end = { x: right.at.x + (same ? 1 : -1) * (right.width / 2), y: right.at.y };
      const lane = start.x + 16 + (laneOf.get(left.id) ?? 0) * pitch;
      const bends =
        Math.abs(start.y - end.y) < 1 && !same
          ? []
          : [
              { x: lane, y: start.y },
              { x: lane, y: end.y },
            ];
      const points = [start, ...bends, end];
      return {
        id: `${relationship.type} ${from.id} ${to.id}`,
        type: relationship.type,
        from: from.id,
        to: to.id,
        points: forward ? points : points.toReversed(),
        holds: [toKey(relationship)],
      };
    });
  });
}

/** Places everything; the same graph gives the same picture. */
export function toKindScene(graph: Graph, language: Language): Scene {
  const nodes = toNodes(graph);
  const lines = [...new Map(toLines(graph, nodes).map((line) => [line.id, line])).values()];
  const columns = [...groupBy(nodes, ({ column }) => String(column))].flatMap(([, [first]]) => (first ? [first] : []));
  return {
    width: margin * 2 + columns.length * boxWidth + Math.max(0, columns.length - 1) * gap + 40,
    height: Math.max(top, ...nodes.map(({ at, height }) => at.y + height / 2)) + 40,
    columns: [],
    nodes,
    lines,
    notes: columns.map(({ kind, at }) => ({
      words: nameOf(kind, language),
      at: { x: at.x - boxWidth / 2, y: 30 },
      anchor: 'start',
      size: 13,
      bold: true,
      tone: 'ink',
      family: 'hei',
    })),
    drawn: { nodes: nodes.length, relationships: graph.relationships.length, tasks: 0, allTasks: 0 },
  };
}
