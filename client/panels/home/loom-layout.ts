/** Where everything of the loom stands, in CSS pixels for a given width. */
import type { Aim, Cell, Loom, Organ, Strip } from './loom.ts';

interface Bar {
  x: number;
  width: number;
}
export interface PlacedOrgan extends Bar {
  organ: Organ;
}
export interface PlacedCell extends Bar {
  cell: Cell;
}
export interface PlacedStrip extends Bar {
  strip: Strip;
  cells: PlacedCell[];
}
export interface PlacedAim extends Bar {
  aim: Aim;
}
export interface PlacedThread {
  key: string;
  organ?: string;
  task: string;
  aim?: string;
  type: 'LEADS' | 'RESPONSIBLE_FOR' | 'ADVANCES';
  path: string;
}
export interface LoomLayout {
  width: number;
  height: number;
  organs: PlacedOrgan[];
  strips: PlacedStrip[];
  aims: PlacedAim[];
  threads: PlacedThread[];
}

/** Heights of the rows. */
export const rows = { organs: 44, organsEnd: 49, cells: 206, cellsEnd: 234, aims: 352, aimsEnd: 357 };
const labels = 108;
const gap = 14;
const stripGap = 26;
const leastOrgan = 58;

/** Shares a width out by weight, each share at least so wide. */
function toBars(weights: readonly number[], width: number, space: number, least: number): Bar[] {
  const free = width - space * Math.max(0, weights.length - 1) - least * weights.length;
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  let x = 0;
  return weights.map((weight) => {
    const own = least + (Math.max(0, free) * weight) / sum;
    const bar = { x, width: own };
    x += own + space;
    return bar;
  });
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
const toCurve = (fromX: number, fromY: number, toX: number, toY: number): string => {
  const middle = (fromY + toY) / 2;
  return `M${round(fromX)} ${fromY}C${round(fromX)} ${middle} ${round(toX)} ${middle} ${round(toX)} ${toY}`;
};

/** Places of the ends of threads along a bar, in the order of where they go, so that they do not cross at the bar. */
function toPorts(bar: Bar, ends: readonly { task: string; x: number }[]): Map<string, number> {
  const sorted = ends.toSorted((a, b) => a.x - b.x || (a.task < b.task ? -1 : 1));
  return new Map(sorted.map(({ task }, index) => [task, bar.x + ((index + 0.5) * bar.width) / sorted.length]));
}

/** The same loom in the same width is the same picture. */
export function toLoomLayout(loom: Loom, width: number): LoomLayout {
  const organBars = toBars(
    loom.organs.map(({ tasks }) => tasks.length),
    width,
    gap,
    Math.min(leastOrgan, (width - gap * loom.organs.length) / Math.max(1, loom.organs.length)),
  );
  const organs = loom.organs.flatMap((organ, index) => {
    const bar = organBars[index];
    return bar ? [{ organ, ...bar }] : [];
  });
  const stripBars = toBars(
    loom.strips.map(({ cells }) => cells.length),
    width,
    stripGap,
    Math.min(60, width / (loom.strips.length * 3 || 1)),
  );
  const strips = loom.strips.flatMap((strip, index): PlacedStrip[] => {
    const bar = stripBars[index];
    if (!bar) return [];
    const step = bar.width / Math.max(1, strip.cells.length);
    const cells = strip.cells.map((cell, place) => ({ cell, x: bar.x + place * step, width: Math.max(1.5, step - 2) }));
    return [{ strip, ...bar, cells }];
  });
  const aimBars = toBars(
    loom.aims.map(() => 1),
    width,
    gap,
    16,
  );
  const middleOf = new Map(
    strips.flatMap(({ cells }) => cells.map(({ cell, x, width: own }) => [cell.id, x + own / 2])),
  );
  // Aims stand where their tasks are, so that threads run down rather than across.
  const centre = (tasks: readonly string[]): number =>
    tasks.reduce((sum, task) => sum + (middleOf.get(task) ?? 0), 0) / Math.max(1, tasks.length);
  const aims = loom.aims
    .toSorted((a, b) => centre(a.tasks) - centre(b.tasks) || (a.id < b.id ? -1 : 1))
    .flatMap((aim, index) => {
      const bar = aimBars[index];
      return bar ? [{ aim, ...bar }] : [];
    });
  const ends = (tasks: readonly string[]) => tasks.map((task) => ({ task, x: middleOf.get(task) ?? 0 }));
  const above = organs.flatMap((placed) => {
    const { system, tasks } = placed.organ;
    const ports = toPorts(placed, ends(tasks));
    return loom.threads
      .filter(({ organ }) => organ === system)
      .map(({ task, type }) => ({
        key: `${system} ${task}`,
        ...{ organ: system, task, type },
        path: toCurve(ports.get(task) ?? placed.x, rows.organsEnd, middleOf.get(task) ?? 0, rows.cells),
      }));
  });
  const below = aims.flatMap((placed) => {
    const ports = toPorts(placed, ends(placed.aim.tasks));
    return placed.aim.tasks.map((task) => ({
      key: `${task} ${placed.aim.id}`,
      ...{ task, aim: placed.aim.id, type: 'ADVANCES' as const },
      path: toCurve(middleOf.get(task) ?? 0, rows.cellsEnd, ports.get(task) ?? placed.x, rows.aims),
    }));
  });
  return { width, height: rows.aimsEnd + labels, organs, strips, aims, threads: [...above, ...below] };
}
