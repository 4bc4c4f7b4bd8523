import { toClean, type Clean } from './clean.ts';
import { align, likeIndex, likeOrgans, toColumn, type Column } from './columns.ts';
import { isRoleLabel, likeHeading } from './header-words.ts';
import type { Cell } from './outline.ts';
import { flatMap } from './flat-map.ts';
import type { RawRow, RawTable } from './row-lines.ts';

/** A table row put right, or a line that is the table's own heading. */
export interface ReadRow {
  raw: RawRow;
  kind: 'head' | 'section' | 'row';
  cells: Cell[];
}

interface Words {
  raw: RawRow;
  /** Cells without the blank ones at the end. */
  cells: Clean[];
}

const blank = ({ text }: Clean): boolean => text === '';
const short = (clean: Clean): boolean => clean.text.length <= 16 && !/[。;]/u.test(clean.text);

function toWords(text: string, raw: RawRow): Words {
  const cells = raw.cells.map(({ start, end }) => toClean(text, start, end));
  return { raw, cells: cells.slice(0, cells.findLastIndex((cell) => !blank(cell)) + 1) };
}

/** A row that heads the columns: short words, none of them a row number. */
const likeHeader = ({ cells }: Words): boolean =>
  cells.length >= 2 &&
  cells.every(short) &&
  !cells.some(({ text }, i) => i < 2 && likeIndex(text)) &&
  !cells.some(({ text }) => /\d[%.]\d?/u.test(text));

/** What a second header row says below 责任单位: who of them leads, who helps. */
const likeRole = (words: string): boolean =>
  /^(?:总?牵头|主办|主责|责任|配合|协办|参与|参加|落实|实施)(?:单位|部门|领导)?$/u.test(words);

/**
 * A second header row by what stands below it: words where the first row has none or one for several columns, short, none of
 * them of the kind that the rows below have there, and no words in the column that counts the rows or names the task.
 */
function headsBelow(row: Words, first: Words, below: readonly Words[]): boolean {
  const blankAbove = (i: number): boolean => first.cells[i] === undefined || blank(first.cells[i]);
  const said = [...row.cells.keys()].filter((i) => !blank(row.cells[i] ?? row.cells[0] ?? { text: '', at: [] }));
  const top = [...first.cells.keys()].filter((i) => !blankAbove(i) && said.includes(i));
  return (
    row.cells[0]?.text === '' &&
    said.length >= 2 &&
    said.some(blankAbove) &&
    top.length <= 2 &&
    said.every((i) => {
      const words = row.cells[i]?.text ?? '';
      const held = below.map(({ cells }) => cells[i]?.text ?? '').filter((each) => each !== '');
      return likeHeading(words) && !held.includes(words) && !likeOrgans(words.replace(/(?:单位|部门)$/u, ''));
    })
  );
}

/** A second header row: years, roles and the like under one merged cell. */
const likeSecondHeader = (row: Words, first: Words, below: readonly Words[]): boolean =>
  headsBelow(row, first, below) || likeKnownSecondHeader(row, first);

const likeKnownSecondHeader = (row: Words, first: Words): boolean =>
  likeHeader(row) &&
  row.cells.filter((cell) => !blank(cell)).every(({ text }) => likeRole(text) || !likeOrgans(text)) &&
  (row.cells[0]?.text === '' ||
    row.cells.every(({ text }) => likeRole(text)) ||
    first.cells.length < first.raw.cells.length ||
    row.cells.every(({ text }) => /^\D?\d{4}年?/u.test(text))) &&
  row.cells.some(({ text }) => /\d{4}年?|目标|现状|小计|牵头|配合/u.test(text));

/** Headers of all columns; a second header row stands under the one cell that it splits. */
function toHeaders(first: Words, second: Words | undefined, width: number): string[] {
  const top = first.cells.map(({ text }) => text);
  if (!second) return Array.from({ length: width }, (_, i) => top[i] ?? '');
  const low = second.cells.map(({ text }) => text);
  if (low[0] === '' || top.includes('')) {
    let merged = '';
    return Array.from({ length: width }, (_, i) => {
      merged = (top[i] ?? '') ? (top[i] ?? '') : low[i] ? merged : '';
      return likeRole(low[i] ?? '') || isRoleLabel(low[i] ?? '') || /责任|分工|职责/u.test(merged)
        ? (low[i] ?? '') || merged
        : `${merged}${low[i] ?? ''}`;
    });
  }
  const found = top.findIndex(
    (words) => /目标|指标值|年度|计划|完成|数值|规模|单位|部门/u.test(words) && !/名称|序号/u.test(words),
  );
  const split = found >= 0 ? found : top.length - 1;
  return [
    ...top.slice(0, split),
    ...low.map((words) => (likeRole(words) ? words : `${top[split] ?? ''}${words}`)),
    ...top.slice(split + 1),
  ].slice(0, width);
}

/** Who or what carries a row of its own: a blank below says that there is none. */
const carriers = /链主|企业|公司|园区|载体|机构|高校|院校|专家|联盟|协会/u;

/** Cells of one row under their columns, with what it takes over from the row above. */
function toCells(row: Words, columns: readonly Column[], above: readonly Cell[], byRole: boolean): Cell[] {
  // where merged cells are written as blanks, nothing was shifted
  const matrix = columns.some(({ kind }) => kind === 'marks');
  const asWritten =
    byRole ||
    row.cells.some(blank) ||
    (matrix && (row.raw.cells.length >= columns.length || likeIndex(row.cells[0]?.text ?? '')));
  const places = asWritten
    ? columns.map((_, i) => i)
    : align(
        row.cells.map(({ text }) => text),
        columns,
        row.raw.cells.length >= columns.length,
      );
  const own = places.map((place) => (place < 0 ? undefined : row.cells[place]));
  const says = (i: number): boolean => own[i] !== undefined && own[i].text !== '';
  const namesOrgan = columns.some(({ kind }, i) => kind === 'organs' && says(i));
  // behind a leader of the row's own, a blank means that there is no other; before one, that the leader above goes on
  const leaderAt = columns.findIndex(({ kind }, i) => kind === 'people' && says(i));
  const cells: Cell[] = [];
  columns.forEach(({ header, kind }, column) => {
    const clean = own[column];
    if (clean && !blank(clean)) {
      cells.push({ column, header, clean, inherited: false });
      return;
    }
    const left = cells.at(-1);
    if (kind === 'number') {
      // one merged cell over several columns of figures
      if (clean === undefined && left?.column === column - 1 && columns[column - 1]?.kind === 'number')
        cells.push({ column, header, clean: left.clean, inherited: false });
      return;
    }
    if (kind === 'index' || kind === 'remark' || kind === 'marks') return;
    if (kind === 'organs' && namesOrgan) return;
    if (carriers.test(header) && says(columns.findIndex((each) => each.kind === 'text'))) return;
    if (kind === 'people' && leaderAt >= 0 && leaderAt < column) return;
    const over = above.find((cell) => cell.column === column);
    if (over) cells.push({ column, header, clean: over.clean, inherited: true });
  });
  return cells;
}

/** The row of a group of rows: its number, its name, and nothing but sums behind it. */
const likeGroup = ({ cells }: Words, said: readonly Clean[], headed: boolean): boolean =>
  headed &&
  said.length >= 2 &&
  said[0] === cells[0] &&
  /^[(]?[一二三四五六七八九十]{1,3}[)]?$/u.test(said[0]?.text ?? '') &&
  said.slice(2).every(({ text }) => /^[\d.,]+$/u.test(text));

/** A row whose cells have their headers before them: what it lacks, it has not. */
const toRecord = (text: string, raw: RawRow, headers: readonly string[]): ReadRow => ({
  raw,
  kind: 'row',
  cells: flatMap(headers, (header, column) => {
    const { start, end } = raw.cells[column] ?? raw;
    const clean = toClean(text, start, end);
    return blank(clean) ? [] : [{ column, header, clean, inherited: false }];
  }),
});

/**
 * Reads a table: its headers, and each row with merged cells resolved.
 *
 * A row that was shifted left where a cell above spans it is put right by what its cells look like; a row of a single
 * cell is a section of the table, and ends what the rows above hand down.
 */
export function readRows(
  text: string,
  { rows: rawRows, headers: given }: Pick<RawTable, 'rows' | 'headers'>,
): { headers: string[]; rows: ReadRow[] } {
  if (given) return { headers: given, rows: rawRows.map((raw) => toRecord(text, raw, given)) };
  const words = rawRows.map((raw) => toWords(text, raw));
  const width = rawRows.reduce((most, { cells }) => Math.min(60, Math.max(most, cells.length)), 0);
  const firstAt = words.findIndex(({ cells }) => cells.length > 1);
  const first = words[firstAt];
  const headed = first !== undefined && likeHeader(first);
  const next = words[firstAt + 1];
  const second =
    headed && next && likeSecondHeader(next, first, words.slice(firstAt + 2, firstAt + 22)) ? next : undefined;
  const headers = headed ? toHeaders(first, second, width) : Array.from({ length: width }, () => '');
  const bodyAt = headed ? firstAt + (second ? 2 : 1) : 0;
  const full = words.slice(bodyAt).filter(({ cells }) => cells.length === width && !cells.some(blank));
  const padded = words.slice(bodyAt).filter(({ raw }) => raw.cells.length === width);
  const columns = headers.map((header, i) =>
    toColumn(
      header,
      full.map(({ cells }) => cells[i]?.text ?? ''),
      padded.map(({ cells }) => cells[i]?.text ?? ''),
    ),
  );
  // roles that stand below one another head rows: such a row has lost no cell
  const byRole = words.slice(bodyAt).filter(({ cells }) => isRoleLabel(cells[0]?.text ?? '')).length >= 2;
  // where the rows are counted in Arabic digits, a Chinese number heads a group of them with its sums
  const counts = words.slice(bodyAt).some(({ cells }) => /^\d+$/u.test(cells[0]?.text ?? ''));
  let above: Cell[] = [];
  const rows = words.map((row, i): ReadRow => {
    const said = row.cells.filter((cell) => !blank(cell));
    const repeated =
      headed &&
      i >= bodyAt &&
      said.map(({ text: cell }) => cell).join() === first.cells.map(({ text: cell }) => cell).join();
    if (i < bodyAt) return { raw: row.raw, kind: said.length > 1 ? 'head' : 'section', cells: [] };
    if (repeated) return { raw: row.raw, kind: 'head', cells: [] };
    const numbered = width > 3 && likeGroup(row, said, said.length === 2 || counts);
    if (numbered || (said.length === 1 && width > 2 && !likeIndex(said[0]?.text ?? ''))) {
      above = [];
      return { raw: row.raw, kind: 'section', cells: [] };
    }
    above = toCells(row, columns, above, byRole);
    return { raw: row.raw, kind: 'row', cells: above };
  });
  return { headers, rows };
}
