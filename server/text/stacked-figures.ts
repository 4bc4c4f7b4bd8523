import { likeHeading, mayHead } from './header-words.ts';
import type { Line } from './lines.ts';
import type { RawTable } from './row-lines.ts';
import { groups, toRow } from './stacked-rows.ts';

const leastColumns = 3;
const mostColumns = 10;
const longestName = 60;
/** A year over a column of figures: `2025年目标`, `2022年(基数)`. */
const isYear = ({ words }: Line): boolean =>
  /^20\d{2}年?[度底末]?(?:\([㐀-鿿〇]{1,6}\)|目标值?|实际|实绩|现状|基期|基数|计划|完成值?|预计|预期|任务)?$/u.test(
    words,
  );
/** What heads the names of figures. */
const named = /指标|名称|项目/u;
/** A figure, bounded or not, or what stands for none. */
const figure =
  /^(?:[≥≤><约]|超过?|突破|达到?|不低于|不少于|不高于|大于|小于|力争)?\d[\d.,]*(?:[-—~]\d[\d.,]*)?(?:%|‰|[万亿]?[㐀-鿿]{0,3})?(?:左右|以上|以下|以内)?$|^(?:[—\-/]+|完成.{0,12}(?:目标|任务|下达))$/u;

/** Do the cells of a row suit their heads: figures below years, words below all others. */
const suits = (row: readonly Line[], headers: readonly Line[]): boolean =>
  row.length === headers.length &&
  row.every(({ words }, i) => {
    const header = headers[i];
    return header !== undefined && isYear(header)
      ? figure.test(words)
      : words.length <= longestName && !/^\d|[。;!?]/u.test(words);
  });

/** Rows of a table of figures whose heads are these; undefined where fewer than two follow. */
function readRows(lines: readonly Line[], at: number, headers: readonly Line[]): RawTable | undefined {
  const [first] = headers;
  const rows = toRow(headers);
  const isGrouped = first !== undefined && groups.test(first.words);
  let i = at + headers.length;
  for (;;) {
    const whole = lines.slice(i, i + headers.length);
    const blank = !suits(whole, headers);
    const row = blank ? whole.slice(0, -1) : whole;
    if (blank && !(isGrouped && rows.length > 1 && suits(row, headers.slice(1)))) break;
    rows.push(...toRow(row, blank));
    i += row.length;
  }
  return rows.length > 2 ? { rows, lines: i - at } : undefined;
}

/**
 * Reads a table of figures whose cells stand one to a line and whose rows have no numbers: `指标名称`, `单位`, `2025年`, then
 * for each row its cells. The cell that a group of rows shares may stand before the first of them alone.
 */
export function readStackedFigures(lines: readonly Line[], at: number): RawTable | undefined {
  let most = at;
  const heads = (line: Line | undefined): boolean => line !== undefined && (mayHead(line.words) || isYear(line));
  while (most - at < mostColumns && heads(lines[most])) most += 1;
  for (let width = most - at; width >= leastColumns; width -= 1) {
    const headers = lines.slice(at, at + width);
    if (!headers.some(isYear) || !headers.some(({ words }) => named.test(words) && likeHeading(words))) continue;
    const table = readRows(lines, at, headers);
    if (table) return table;
  }
  return undefined;
}
