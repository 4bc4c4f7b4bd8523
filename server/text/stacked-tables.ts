import type { Line } from './lines.ts';
import type { RawRow, RawTable } from './row-lines.ts';

/** A line that may head a column, alone on its line; and what some of the columns of a duty table are headed by. */
const header = /^[㐀-鿿〇()、/]{2,12}$/u;
const telling = /任务|事项|措施|举措|项目|内容|责任|牵头|配合|领导|单位|部门|时限|时间|期限/u;
const leastColumns = 4;
const mostColumns = 12;
const longestCell = 300;

const isIndex = (line: Line | undefined, number: number): boolean =>
  line?.words.replace(/[.、]$/u, '') === String(number);

/**
 * Reads a table whose cells stand one to a line, as a copy of a web page gives it: `序号`, the other headers, then for each
 * row its number and its cells. Undefined where none begins at line `at`.
 *
 * A row with fewer cells than headers has lost blank ones; what its cells look like tells where they belong.
 */
export function readStackedTable(lines: readonly Line[], at: number): RawTable | undefined {
  if (lines[at]?.words !== '序号') return undefined;
  let i = at;
  while (header.test(lines[i]?.words ?? '') && i - at < mostColumns) i += 1;
  const width = i - at;
  const told = lines.slice(at, i).filter(({ words }) => telling.test(words)).length;
  if (width < leastColumns || told < 2 || !isIndex(lines[i], 1)) return undefined;
  const toRow = (from: number, to: number): RawRow[] => {
    const cells = lines.slice(from, to).map(({ start, end }) => ({ start, end }));
    const [first] = cells;
    const last = cells.at(-1);
    return first && last ? [{ start: first.start, end: last.end, cells }] : [];
  };
  const rows = toRow(at, i);
  for (let number = 1; isIndex(lines[i], number); number += 1) {
    let end = i + 1;
    while (end < i + width && end < lines.length && !isIndex(lines[end], number + 1)) {
      const words = lines[end]?.words ?? '';
      if (words.length > longestCell || /^(?:注|备注|说明):|^附(?:件|表)|^[一二三四五六七八九十]{1,3}、/u.test(words))
        break;
      end += 1;
    }
    if (end - i < 3) break;
    rows.push(...toRow(i, end));
    i = end;
  }
  return rows.length > 1 ? { rows, lines: i - at } : undefined;
}
