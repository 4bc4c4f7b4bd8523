/** A picture of any small graph: one column for each kind, in the glossary's order, joined by lanes. */
import { labels, type Graph } from '../../server/model/index.ts';
import { place, toPlainBox, type Box } from '../picture/boxes.ts';
import { toGroupBoxes } from '../picture/group-box.ts';
import { noGroups, toGrouping, type Grouping } from '../picture/groups.ts';
import { toKept } from '../picture/kept.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toJoined } from '../picture/joined.ts';
import { toLanes } from '../picture/lanes.ts';
import type { PlacedLine, PlacedNode, Scene } from '../picture/scene.ts';
import type { PageState } from '../state.ts';
import { nameOf } from './citation.ts';
import type { Language } from '../words.ts';

const boxWidth = 210;
const gap = 96;
const top = 58;
const margin = 26;
const step = 6;

function toNodes(boxes: readonly Box[]): PlacedNode[] {
  const kinds = labels.filter((label) => boxes.some(({ kind }) => kind === label));
  return kinds.flatMap((label, column) => {
    const x = margin + column * (boxWidth + gap) + boxWidth / 2;
    let y = top;
    return boxes
      .filter(({ kind }) => kind === label)
      .map((box) => {
        const placed = place(box, { x, y: y + box.height / 2 }, column);
        y += box.height + step;
        return placed;
      });
  });
}

/** Lines run to the right where the kinds allow; within one column they go around its right side. */
function toLines(graph: Graph, nodes: readonly PlacedNode[]): PlacedLine[] {
  const joined = toJoined(graph, nodes).map((each) => {
    const { from, to } = each;
    const forward = from.column <= to.column;
    return { ...each, left: forward ? from : to, right: forward ? to : from, forward };
  });
  return [...groupBy(joined, ({ left }) => String(left.column))].flatMap(([, group]) => {
    const runs = [...groupBy(group, ({ left }) => left.id)].map(([id, own]) => ({
      id,
      from: own[0]?.left.at.y ?? 0,
      to: own.map(({ right }) => right.at.y),
    }));
    const { laneOf, lanes } = toLanes(runs);
    const pitch = Math.min(8, (gap - 40) / Math.max(1, lanes - 1));
    return group.map(({ line, left, right, forward }): PlacedLine => {
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
      return { ...line, points: forward ? points : points.toReversed() };
    });
  });
}

/**
 * Places everything, groups at the foot of their kind; the same graph gives the same picture.
 *
 * @param names of plans and places, which groups are called by
 */
export function toKindScene(
  graph: Graph,
  language: Language,
  grouping: Grouping = noGroups,
  names: ReadonlyMap<string, string> = new Map(),
): Scene {
  const single = graph.nodes.filter(({ id }) => !grouping.groupOf.has(id));
  const boxes = [
    ...single.map((node) => toPlainBox(node, boxWidth)),
    ...toGroupBoxes(grouping, graph, names, language),
  ];
  const nodes = toNodes(boxes);
  const lines = toLines(graph, nodes);
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
    drawn: {
      nodes: single.length,
      relationships: new Set(lines.flatMap(({ holds }) => holds)).size,
      tasks: 0,
      allTasks: 0,
    },
  };
}

/** Columns of more boxes and lines than this are too long to be looked over. */
export const mostInColumns = 600;

/** The same of a graph of any size, in groups where it is too much; what is chosen is in none. */
export function toWholeKinds(
  graph: Graph,
  root: string,
  { ungrouped, picked, selected }: Pick<PageState, 'ungrouped' | 'picked' | 'selected'>,
  language: Language,
  names: ReadonlyMap<string, string>,
): { scene: Scene; grouping: Grouping } {
  const kept = toKept(graph, root, picked, selected);
  const grouping = toGrouping(graph, { opened: ungrouped, kept, most: mostInColumns, enough: mostInColumns / 2 });
  return { scene: toKindScene(graph, language, grouping, names), grouping };
}
