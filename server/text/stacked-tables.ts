import { likeOrgans } from './columns.ts';
import { isRoleLabel, likeHeading } from './header-words.ts';
import type { Line } from './lines.ts';
import type { RawRow, RawTable } from './row-lines.ts';

const leastColumns = 4;
const mostColumns = 12;
const longestCell = 300;

const isIndex = (line: Line | undefined, number: number): boolean =>
  line?.words.replace(/[.、]$/u, '') === String(number);

const isMark = (words: string): boolean =>
  words.length > longestCell || /^(?:注|备注|说明):|^附(?:件|表)|^[一二三四五六七八九十]{1,3}、/u.test(words);

const toRow = (lines: readonly Line[]): RawRow[] => {
  const cells = lines.map(({ start, end }) => ({ start, end }));
  const [first] = cells;
  const last = cells.at(-1);
  return first && last ? [{ start: first.start, end: last.end, cells }] : [];
};

/** Rows that their numbers begin: one with fewer cells than headers has lost blank ones. Gives where the last one ends. */
function readNumbered(lines: readonly Line[], at: number, width: number, rows: RawRow[]): number {
  let i = at;
  for (let number = 1; isIndex(lines[i], number); number += 1) {
    let end = i + 1;
    while (end < i + width && end < lines.length && !isIndex(lines[end], number + 1)) {
      // behind the number `一、强化创新` is the name of what the row is part of
      if (isMark(lines[end]?.words ?? '') && end > i + 1) break;
      end += 1;
    }
    if (end - i < 3) break;
    rows.push(...toRow(lines.slice(i, end)));
    i = end;
  }
  return i;
}

/** Rows that nothing begins: as many lines each as there are headers, as long as what a role heads is a list of organs. */
function readEven(lines: readonly Line[], at: number, headers: readonly Line[], rows: RawRow[]): number {
  let i = at;
  const organs = headers.map(({ words }) => isRoleLabel(words) && /单位|部门|处室|科室/u.test(words));
  const fits = (row: readonly Line[]): boolean =>
    row.length === headers.length &&
    !row.some(({ words }) => isMark(words)) &&
    row.every(({ words }, column) => !organs[column] || likeOrgans(words));
  for (let row = lines.slice(i, i + headers.length); fits(row); row = lines.slice(i, i + headers.length)) {
    rows.push(...toRow(row));
    i += headers.length;
  }
  return organs.some((is) => is) ? i : at;
}

/**
 * Reads a table whose cells stand one to a line, as a copy of a web page gives it: the headers, then for each row its
 * cells, with or without a number before them. Undefined where none begins at line `at`.
 */
export function readStackedTable(lines: readonly Line[], at: number): RawTable | undefined {
  if (!likeHeading(lines[at]?.words ?? '')) return undefined;
  let i = at;
  while (likeHeading(lines[i]?.words ?? '') && i - at < mostColumns) i += 1;
  const headers = lines.slice(at, i);
  // a title above the headers: `任务分工表`
  if (headers.slice(1).some(({ words }) => words === '序号')) return undefined;
  const numbered = headers[0]?.words === '序号';
  if (headers.length < leastColumns || !(numbered || headers.some(({ words }) => isRoleLabel(words)))) return undefined;
  const rows = toRow(headers);
  const end = isIndex(lines[i], 1) ? readNumbered(lines, i, headers.length, rows) : readEven(lines, i, headers, rows);
  return rows.length > 2 || (rows.length > 1 && isIndex(lines[i], 1)) ? { rows, lines: end - at } : undefined;
}
