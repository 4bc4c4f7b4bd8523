import type { Line } from './lines.ts';
import type { RawRow } from './row-lines.ts';

/** What heads the names by which rows are grouped. */
export const groups = /类别|分类|类型|领域|板块|方面/u;

/** A row of lines, one to a cell; `blank` where the cell that its group shares was left out before it. */
export function toRow(lines: readonly Line[], blank = false): RawRow[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const shared = blank ? [{ start: first.start, end: first.start }] : [];
  return [
    { start: first.start, end: last.end, cells: [...shared, ...lines.map(({ start, end }) => ({ start, end }))] },
  ];
}
