import type { Line } from './lines.ts';
import type { RawRow, RawTable } from './row-lines.ts';

/** A line that heads a column of a duty table, alone on its line. */
const header =
  /^(?:[市省县区]级?)?(?:序号|(?:重点|主要|工作|具体|攻坚|重大)*(?:任务|事项|内容|举措|措施|项目|工作)(?:类别|名称|内容)?|类别|(?:牵头|责任|配合|分管|包保|主办|协办|参与)(?:市|县|区|省)?(?:领导|单位|部门|人)|责任人|负责人|(?:完成|办结)?(?:时限|时间|期限)|完成时间节点|时间节点|进度安排|工作目标|目标|备注)$/u;
const leastColumns = 4;
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
  while (header.test(lines[i]?.words ?? '')) i += 1;
  const width = i - at;
  if (width < leastColumns || !isIndex(lines[i], 1)) return undefined;
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
