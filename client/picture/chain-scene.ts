/** Places a chain: officials, departments, tasks, aims in four columns, joined by lanes. */
import type { labelOf } from '../../server/model/graph.ts';
import { measure } from './labels.ts';
import { bottom, gapFor, heightOf, stack, toColumns, toHead, top, type Columns } from './columns.ts';
import { place, toAim, toPlaque, toSeal, toSlip, toStub, type Box } from './boxes.ts';
import type { Chain } from './chain.ts';
import { toChainLines } from './chain-lines.ts';
import { groupBy } from '../../server/model/group-by.ts';
import type { Pair } from './pairs.ts';
import type { NodeKind, PlacedNode, PlacedText, Scene } from './scene.ts';

/** The few words of ours that stand on the picture, in the reader's language. */
export interface SceneWords {
  leads: (n: number) => string;
  folded: (n: number) => string;
  others: (n: number) => string;
  more: string;
}

/** What a department or an official does among the drawn tasks. */
function toCounts(chain: Chain): Map<string, { leads: number; all: number }> {
  const counts = new Map<string, { leads: number; all: number }>();
  for (const [who, given] of groupBy(chain.relationships, ({ start }) => start)) {
    const tasks = (type?: string) => new Set(given.filter((each) => !type || each.type === type).map(({ end }) => end));
    counts.set(who, { leads: tasks('LEADS').size, all: tasks().size });
  }
  return counts;
}

/** Gap before a row: more where a new section begins. */
const sectionGap = 6;

function stackRows(chain: Chain, boxes: readonly Box[], gap: number): number[] {
  let y = top;
  return boxes.map((box, i) => {
    if (i > 0 && chain.rows[i]?.section !== chain.rows[i - 1]?.section) y += sectionGap;
    const middle = y + box.height / 2;
    y += box.height + gap;
    return middle;
  });
}

/** Middles of the boxes' targets, for putting a box near what it is joined with. */
function toBarycentre(ids: readonly string[], placeOf: ReadonlyMap<string, number>): number {
  const places = ids.flatMap((id) => placeOf.get(id) ?? []);
  return places.length === 0 ? Infinity : places.reduce((sum, each) => sum + each, 0) / places.length;
}

interface Stacked {
  nodes: PlacedNode[];
  bottom: number;
}

const toStack = (boxes: readonly Box[], middles: readonly number[], x: number, column: number): Stacked => {
  const nodes = boxes.map((box, i) => place(box, { x: x + box.width / 2, y: middles[i] ?? top }, column));
  const ends = boxes.map((box, i) => (middles[i] ?? top) + box.height / 2 + (box.below ?? 0));
  return { nodes, bottom: Math.max(top, ...ends) };
};

function toDepartments(chain: Chain, groups: readonly Box[], columns: Columns, height: number, say: SceneWords) {
  const counts = toCounts(chain);
  const leading = chain.departments.filter(({ id }) => (counts.get(id)?.leads ?? 0) > 0);
  const others = chain.departments.filter(({ id }) => (counts.get(id)?.leads ?? 0) === 0);
  const { x, width } = columns.departments;
  const big = leading.map((node) => toPlaque(node, width, say.leads(counts.get(node.id)?.leads ?? 0), true));
  const plaques = others.map((node) => toPlaque(node, width, String(counts.get(node.id)?.all ?? 0), false));
  const small = [...plaques, ...groups];
  const all = groups.reduce((sum, { holds }) => sum + holds.length, plaques.length);
  const heading = big.length > 0 && small.length > 0 ? 30 : 0;
  const heights = [...big, ...small].map((box) => box.height);
  const gap = gapFor(heights, height - heading, 5, 12);
  const first = stack(
    big.map((box) => box.height),
    gap,
    top,
  );
  const from =
    top +
    heightOf(
      big.map((box) => box.height),
      gap,
    ) +
    (heading ? gap + heading : 0);
  const second = stack(
    small.map((box) => box.height),
    gap,
    from,
  );
  const notes: PlacedText[] =
    heading > 0
      ? [
          {
            words: say.others(all),
            at: { x, y: from - 14 },
            anchor: 'start',
            size: 12,
            tone: 'ink3',
            family: 'hei',
          },
        ]
      : [];
  return { ...toStack([...big, ...small], [...first, ...second], x, 1), notes, leading: leading.length };
}

/** Column of each kind that may stand in a group. */
const columnOf: Partial<Record<NodeKind, 'departments' | 'tasks' | 'aims'>> = {
  Official: 'departments',
  Department: 'departments',
  Task: 'tasks',
  Project: 'tasks',
  Cluster: 'aims',
  Chain: 'aims',
  Industry: 'aims',
};

/** How wide a group's box is among its like; nothing for what no column holds. */
export function toGroupWidth(kind: NodeKind, chain: Chain, available: number, narrow: boolean): number | undefined {
  const column = columnOf[kind];
  return column && toColumns(available, chain.officials.length > 0, narrow)[column].width;
}

/**
 * @param groups boxes of what the chain leaves out, as wide as their columns; what no column holds is not drawn
 * @param available width of the canvas in pixels; the scene may be wider where that is too narrow to read
 * @param narrow for a few nodes beside a text: columns take half the usual width
 */
export function toChainScene(
  chain: Chain,
  pairs: readonly Pair[],
  available: number,
  say: SceneWords,
  narrow = false,
  groups: readonly Box[] = [],
): Scene {
  const columns = toColumns(available, chain.officials.length > 0, narrow);
  const refWidth = Math.min(84, Math.max(0, ...chain.rows.map(({ ref }) => measure(ref, 12))));
  const groupsIn = (column: 'departments' | 'tasks' | 'aims') => groups.filter(({ kind }) => columnOf[kind] === column);
  const rows = [
    ...chain.rows.map((row) =>
      row.folded
        ? toStub(row, columns.tasks.width, refWidth, say.folded(row.tasks.length))
        : toSlip(row, columns.tasks.width, refWidth),
    ),
    ...groupsIn('tasks'),
  ];
  const byAim = groupBy(
    chain.relationships.filter(({ type }) => type === 'ADVANCES'),
    ({ end }) => end,
  );
  const aims = [
    ...chain.aims.map((node) =>
      toAim(node, columns.aims.width, new Set((byAim.get(node.id) ?? []).map(({ start }) => start)).size),
    ),
    ...groupsIn('aims'),
  ];
  const aimHeights = aims.map((box) => box.height);
  const sections = new Set(chain.rows.map(({ section }) => section)).size;
  const height = Math.max(
    heightOf(
      rows.map((box) => box.height),
      3,
    ) +
      Math.max(0, sections - 1) * sectionGap,
    heightOf(aimHeights, 3),
  );
  const rowGap = gapFor(
    rows.map((box) => box.height),
    height - Math.max(0, sections - 1) * sectionGap,
    3,
    14,
  );
  const tasks = toStack(rows, stackRows(chain, rows, rowGap), columns.tasks.x, 2);
  const rowAt = new Map(tasks.nodes.flatMap((node) => node.holds.map((id) => [id, node.at.y] as const)));

  const orderedAims = aims
    .map((box) => ({
      box,
      at: toBarycentre(
        (byAim.get(box.id) ?? []).map(({ start }) => start),
        rowAt,
      ),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ box }) => box);
  const placedAims = toStack(
    orderedAims,
    stack(
      orderedAims.map((box) => box.height),
      gapFor(aimHeights, height, 3, 10),
      top,
    ),
    columns.aims.x,
    3,
  );

  const departments = toDepartments(chain, groupsIn('departments'), columns, height, say);
  const counts = toCounts(chain);
  const seals = chain.officials.map((node) => toSeal(node, say.leads(counts.get(node.id)?.leads ?? 0)));
  const sealHeights = seals.map((box) => box.height + (box.below ?? 0));
  const sealMiddles = stack(sealHeights, gapFor(sealHeights, departments.bottom - top, 14, 40), top).map(
    (middle, i) => middle - (seals[i]?.below ?? 0) / 2,
  );
  const officials = toStack(seals, sealMiddles, columns.officials.x, 0);

  const nodes = [...officials.nodes, ...departments.nodes, ...tasks.nodes, ...placedAims.nodes];
  const lines = toChainLines(chain, pairs, nodes, columns);
  const hidden = (column: 'departments' | 'aims') => groupsIn(column).reduce((sum, { holds }) => sum + holds.length, 0);
  const drawnTasks = chain.rows.filter(({ folded }) => !folded).length;
  return {
    width: columns.width,
    height: Math.max(officials.bottom, departments.bottom, tasks.bottom, placedAims.bottom) + bottom,
    columns: [
      toHead('officials', columns.officials, seals.length, seals.length),
      {
        ...toHead(
          'departments',
          columns.departments,
          chain.departments.length,
          chain.departments.length + hidden('departments'),
        ),
        leading: departments.leading,
      },
      toHead('tasks', columns.tasks, drawnTasks, chain.tasks),
      toHead('aims', columns.aims, chain.aims.length, chain.allAims),
    ],
    nodes,
    lines,
    notes: departments.notes,
    drawn: {
      nodes: nodes.filter(({ kind, group }) => kind !== 'Stub' && !group).length,
      relationships: new Set(lines.flatMap(({ holds }) => holds)).size,
      tasks: drawnTasks,
      allTasks: chain.tasks,
    },
  };
}

/** True where a node of this label has a column of its own in a chain. */
export const inChain = (label: ReturnType<typeof labelOf>): boolean =>
  ['Official', 'Department', 'Task', 'Project', 'Cluster', 'Chain', 'Industry'].includes(label);
