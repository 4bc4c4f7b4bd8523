/** Lines of a chain: orthogonal tracks with one lane for each source, bundled where they run between the same boxes. */
import type { GraphRelationship } from '../../server/model/graph.ts';
import type { Chain } from './chain.ts';
import type { Columns } from './columns.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toLanes, type Run } from './lanes.ts';
import type { Pair } from './pairs.ts';
import { toKey } from './relationships.ts';
import type { PlacedLine, PlacedNode, Point } from './scene.ts';

/** Heights of ports from the middle of a box: leads enter high, supports low. */
const ports: Record<string, { out: number; in: number }> = {
  LEADS: { out: -3, in: -4 },
  RESPONSIBLE_FOR: { out: 0, in: 0 },
  SUPPORTS: { out: 5, in: 6 },
  ADVANCES: { out: 0, in: 0 },
  PAIR: { out: 0, in: 0 },
};

interface Raw {
  type: string;
  from: PlacedNode;
  to: PlacedNode;
  holds: string[];
}

const outOf = ({ type, from }: Raw): number => from.at.y + (ports[type]?.out ?? 0);
const into = ({ type, to }: Raw): number => to.at.y + (ports[type]?.in ?? 0);

/** The gap between two columns that lanes may use. */
interface Gap {
  from: number;
  to: number;
}

/** Bends of one line: out to its lane, along it, and on to the target. */
function toPoints(raw: Raw, lane: number): Point[] {
  const start = { x: raw.from.at.x + raw.from.width / 2, y: outOf(raw) };
  const end = { x: raw.to.at.x - raw.to.width / 2, y: into(raw) };
  if (Math.abs(start.y - end.y) < 1) return [start, { x: end.x, y: start.y }];
  return [start, { x: lane, y: start.y }, { x: lane, y: end.y }, end];
}

/** Lays the lines of each group into lanes from left to right, the groups one after another. */
function route(groups: readonly (readonly Raw[])[], gap: Gap): PlacedLine[] {
  const laid = groups.map((raws) => {
    const runs: Run[] = [...groupBy(raws, ({ from }) => from.id)]
      .map(([id, own]) => ({
        id,
        from: own[0] ? outOf(own[0]) : 0,
        to: own.map(into),
      }))
      .sort((a, b) => a.from - b.from);
    return { raws, ...toLanes(runs) };
  });
  const lanes = laid.reduce((sum, each) => sum + each.lanes, 0);
  const pitch = Math.min(8, (gap.to - gap.from) / Math.max(1, lanes - 1));
  let first = 0;
  return laid.flatMap(({ raws, laneOf, lanes: own }) => {
    const lines = raws.map((raw): PlacedLine => {
      const lane = gap.from + (first + (laneOf.get(raw.from.id) ?? 0)) * pitch;
      const id = `${raw.type} ${raw.from.id} ${raw.to.id}`;
      return {
        id,
        type: raw.type,
        from: raw.from.id,
        to: raw.to.id,
        points: toPoints(raw, lane),
        holds: raw.holds,
        // Lines leave a box of a column at one point: numbers beside it would lie over one another.
        ...(raw.from.group || raw.to.group ? { count: { n: raw.holds.length } } : {}),
        ...(pitch < 3.2 ? { thin: true } : {}),
      };
    });
    first += own;
    return lines;
  });
}

/** Relationships between the same two boxes become one line. */
function toRaws(relationships: readonly GraphRelationship[], boxOf: ReadonlyMap<string, PlacedNode>): Raw[] {
  const raws = new Map<string, Raw>();
  for (const relationship of relationships) {
    const [from, to] = [boxOf.get(relationship.start), boxOf.get(relationship.end)];
    if (!from || !to || from === to) continue;
    const id = `${relationship.type} ${from.id} ${to.id}`;
    const raw = raws.get(id);
    if (raw) raw.holds.push(toKey(relationship));
    else raws.set(id, { type: relationship.type, from, to, holds: [toKey(relationship)] });
  }
  return [...raws.values()];
}

/** Lines of the picture; what an official leads is drawn by the pair where a department leads in the same words. */
export function toChainLines(
  chain: Chain,
  pairs: readonly Pair[],
  nodes: readonly PlacedNode[],
  columns: Columns,
): PlacedLine[] {
  const boxOf = new Map(nodes.flatMap((node) => node.holds.map((id) => [id, node] as const)));
  const officials = new Set(chain.officials.map(({ id }) => id));
  const paired = new Set(pairs.flatMap(({ together }) => together.flatMap(({ keys }) => keys)));
  const bundles = new Map<string, Raw>();
  for (const { official, department, together } of pairs) {
    const [from, to] = [boxOf.get(official), boxOf.get(department)];
    if (!from || !to || from === to) continue;
    const keys = together.flatMap((each) => each.keys);
    // Departments may stand in one box.
    const before = bundles.get(`${from.id} ${to.id}`);
    if (before) before.holds.push(...keys.filter((key) => !before.holds.includes(key)));
    else bundles.set(`${from.id} ${to.id}`, { type: 'PAIR', from, to, holds: keys });
  }
  const direct = chain.relationships.filter((each) => officials.has(each.start) && !paired.has(toKey(each)));
  const given = toRaws(
    chain.relationships.filter(({ start }) => !officials.has(start)),
    boxOf,
  );
  const of = (type: string) => given.filter((raw) => raw.type === type);
  const departmentsEnd = columns.departments.x + columns.departments.width;
  const tasksEnd = columns.tasks.x + columns.tasks.width;
  return [
    ...route([[...bundles.values()], toRaws(direct, boxOf)], {
      from: columns.officials.x + 54,
      to: columns.departments.x - 10,
    }),
    ...route([of('LEADS'), of('RESPONSIBLE_FOR'), of('SUPPORTS')], {
      from: departmentsEnd + 14,
      to: columns.tasks.x - 26,
    }),
    ...route([of('ADVANCES')], { from: tasksEnd + 12, to: columns.aims.x - 18 }),
  ];
}
