/** Where the columns of a chain stand: the measures of the design at 1064 pixels, and how they give and take. */
import type { PlacedColumn } from './scene.ts';

export interface Columns {
  width: number;
  officials: Span;
  departments: Span;
  tasks: Span;
  aims: Span;
}
export interface Span {
  x: number;
  width: number;
}

/** Narrower than this, the picture is drawn at this width and made smaller as a whole. */
export const leastWidth = 900;
const drawnAt = 1064;
const margin = 26;
/** Top of the first row: the heads of the columns stand above it. */
export const top = 56;
/** Room below the last row. */
export const bottom = 24;

/** The chosen path alone beside its text: every column gets less, and names take two lines. */
function toNarrowColumns(width: number): Columns {
  const spare = Math.max(0, width - 540);
  const officials = { x: 20, width: 62 };
  const departments = { x: 106, width: 116 + spare * 0.2 };
  const tasks = { x: departments.x + departments.width + 52, width: 132 + spare * 0.6 };
  const aims = { x: tasks.x + tasks.width + 44, width: 0 };
  aims.width = width - 14 - aims.x;
  return { width, officials, departments, tasks, aims };
}

/** Shares of what is there beyond the drawn width: mostly to the names of tasks. */
export function toColumns(available: number, hasOfficials: boolean, narrow = false): Columns {
  if (narrow) return toNarrowColumns(Math.max(available, 540));
  const width = Math.max(available, leastWidth);
  const freed = hasOfficials ? 0 : 126;
  const spare = width - drawnAt;
  const officials = { x: margin, width: hasOfficials ? 90 : 0 };
  const departments = { x: 152 - freed, width: 190 + spare * 0.12 };
  const tasks = {
    x: departments.x + departments.width + 116 + freed * 0.6 + spare * 0.14,
    width: 308 + freed * 0.4 + spare * 0.44,
  };
  const aims = { x: tasks.x + tasks.width + 106 + spare * 0.14, width: 0 };
  aims.width = width - 20 - aims.x;
  return { width, officials, departments, tasks, aims };
}

/** Gives each height its middle, from the top, spread so that the column is as tall as the tallest where it may be. */
export function stack(heights: readonly number[], gap: number, from: number): number[] {
  let y = from;
  return heights.map((height) => {
    const middle = y + height / 2;
    y += height + gap;
    return middle;
  });
}

/** The gap that spreads a column over the height, between the least and the most that still reads as one column. */
export function gapFor(heights: readonly number[], height: number, least: number, most: number): number {
  if (heights.length < 2) return least;
  const used = heights.reduce((sum, each) => sum + each, 0);
  return Math.min(most, Math.max(least, (height - used) / (heights.length - 1)));
}

export const heightOf = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, each) => sum + each, 0) + gap * Math.max(0, heights.length - 1);

export const toHead = (kind: PlacedColumn['kind'], span: Span, drawn: number, all: number): PlacedColumn => ({
  kind,
  ...span,
  drawn,
  all,
});
