import { findAll } from './matches.ts';
import { toWords, type Span } from './clean.ts';
import { headColumns, isRoleLabel, likeHeading } from './header-words.ts';
import type { Line } from './lines.ts';

/** A table row as the lines give it, before merged cells are put right. */
export interface RawRow extends Span {
  cells: Span[];
}

/** Rows that stand together, and how many lines they take. */
export interface RawTable {
  rows: RawRow[];
  /** What heads the columns where no row does: a copy gave the header before each cell. */
  headers?: string[];
  lines: number;
}

type Separator = 'pipe' | 'tab' | 'space' | 'single';

const separators: Record<Separator, RegExp> = {
  pipe: /[|｜│]/gu,
  tab: /\t/gu,
  space: /[ \u00a0]{2,}|\u3000+|[ \u00a0]*\t[ \u00a0]*/gu,
  single: /[ \u00a0\u3000\t]+/gu,
};
/**
 * Where the cells of a line stand; nothing stands behind a pipe that ends the line.
 *
 * @param led whether the table's lines begin with a pipe, before which nothing stands
 * @param ended whether they end with one, behind which nothing stands; else a pipe at the end stands before a blank cell
 */
function toCells(text: string, span: Span, separator: Separator, led: boolean, ended: boolean): Span[] {
  const cells: Span[] = [];
  let from = span.start;
  for (const found of findAll(text.slice(span.start, span.end), separators[separator])) {
    cells.push({ start: from, end: span.start + found.index });
    from = span.start + found.index + found[0].length;
  }
  cells.push({ start: from, end: span.end });
  const blank = (cell: Span | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === '';
  if (separator === 'pipe') {
    if (ended && blank(cells.at(-1))) cells.pop();
    if (led && blank(cells[0])) cells.shift();
  }
  return cells;
}

/** How wide the gaps between the cells of a line are, in characters. */
const gapsOf = (cells: readonly Span[]): number[] =>
  cells.slice(1).map((cell, i) => cell.start - (cells[i]?.end ?? cell.start));

/**
 * Blank cells of a row whose columns only spaces part: where it has fewer cells than the header, and its wide gaps are
 * as many times the usual one as cells are missing.
 */
function withBlanks(cells: Span[], want: number): Span[] {
  const gaps = gapsOf(cells);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const blanks = gaps.map((gap) => (usual > 1 ? Math.max(0, Math.round(gap / usual) - 1) : 0));
  const lost = want - cells.length;
  const wide = blanks.filter((each) => each > 0).length;
  // a blank cell may be wider than the usual gap: each wide gap stands for one, unless more are missing
  const told = wide === lost ? blanks.map((each) => Math.min(1, each)) : blanks;
  if (lost <= 0 || told.reduce((sum, each) => sum + each, 0) !== lost) return cells;
  return cells.flatMap((cell, i) => [
    cell,
    ...Array.from({ length: told[i] ?? 0 }, () => ({ start: cell.end, end: cell.end })),
  ]);
}

const count = (line: Line, text: string, separator: Separator): number =>
  findAll(text.slice(separator === 'tab' ? line.whole.start : line.start, line.end), separators[separator]).length;

/** The words of a line's cells that are not blank. */
const cellWords = (text: string, line: Line, separator: Separator): string[] =>
  toCells(text, line, separator, false, false)
    .map(({ start, end }) => toWords(text, start, end))
    .filter((words) => words !== '');

/** The separator of a table that begins at this line: two lines agree, or the line reads like a header. */
function separatorAt(lines: readonly Line[], at: number, text: string): Separator | undefined {
  const line = lines[at];
  const second = lines[at + 1];
  if (!line || !second) return undefined;
  // the second line may be a section of the table, which has no separators
  const third = line.words.length <= 80 && second.words.length <= 40 ? lines[at + 2] : undefined;
  const agrees = (separator: Separator): boolean =>
    count(second, text, separator) >= 1 || (third !== undefined && count(third, text, separator) >= 2);
  if (count(line, text, 'pipe') >= 2 && agrees('pipe')) return 'pipe';
  if (count(line, text, 'tab') >= 2 && agrees('tab')) return 'tab';
  // two columns are a table where their heads say so, as 责任部门|承担任务 does
  for (const separator of ['pipe', 'tab'] as const) {
    const [one, two] = cellWords(text, line, separator);
    const alike = [second, lines[at + 2]].every((next) => !next || count(next, text, separator) === 1);
    if (count(line, text, separator) === 1 && alike && one !== undefined && two !== undefined)
      if (likeHeading(one) && likeHeading(two) && (isRoleLabel(one) || isRoleLabel(two))) return separator;
  }
  if (line.words.length > 80 || /[。;:]/u.test(line.words)) return undefined;
  const heads = (separator: Separator): boolean => headColumns(cellWords(text, line, separator));
  if (heads('space') && agrees('space')) return 'space';
  // 序号 项目名称 总投资: one space parts the cells where every row has as many as the header.
  return heads('single') && count(line, text, 'single') === count(second, text, 'single') ? 'single' : undefined;
}

/** The line of dashes between the header and the rows of a table written in Markdown. */
const isRule = (line: Line): boolean => /^(?=.*\|)(?=.*(?:--|:-|-:))[|:\s-]+$/u.test(line.words);
const endsWithPipe = (line: Line): boolean => /[|│]$/u.test(line.words);
const startsRow = (line: Line): boolean =>
  /^[|│]?(?:\d{1,3}|[(]?[一二三四五六七八九十]{1,3}[)、.]?)(?:[|│]|$)/u.test(line.words);
const startsNumbered = (text: string, { start, end }: Line): boolean =>
  /^\d{1,3}[ \u00a0\u3000]/u.test(text.slice(start, Math.min(end, start + 5)));
const startsMark = (line: Line): boolean =>
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)、]|附(?:件|表|录)\d*$|注:|备注:|第.{1,3}[章节条])/u.test(line.words);

/** A line inside a table that heads its next rows without separators of its own: `二、要素保障`. */
function isSection(line: Line, next: Line | undefined, text: string, separator: Separator): boolean {
  if (!next || line.words.length > 40 || /[。;]/u.test(line.words) || count(next, text, separator) < 2) return false;
  return /^\d{1,3}(?!\d)/u.test(next.words);
}

/** A second header row that says only who of the responsible leads and who helps. */
const rolesOnly = /^[|│｜]*(?:(?:牵头|责任|配合|参与|主办|协办)(?:单位|部门|领导)(?:[|│｜]+|$)){2,}$/u;

/** Does the row, with `have` separators so far, go on in the next line: a cell was broken there. */
function goesOn(last: Line, next: Line | undefined, have: number, want: number, add: number, closed: boolean): boolean {
  if (!next || startsMark(next) || rolesOnly.test(next.words)) return false;
  if (/^[,、。;:)”》]/u.test(next.words)) return true;
  if (closed) {
    if (!endsWithPipe(last)) return add > 0 ? have + add <= want : have < want;
    return have < want && add > 0 && have + add <= want && !startsRow(next);
  }
  if (/[、,(“《]$/u.test(last.words)) return have + add <= want;
  if (add === 0 && have === want && next.words.length <= 16) return /^[^:]*[局委办厅部府会院]$/u.test(next.words);
  return have < want && add > 0 && have + add <= want && !startsRow(next);
}

/**
 * Reads the table that begins at line `at`; undefined where none does.
 *
 * Rows are lines with `|`, tabs, or columns of spaces under a header; a row whose cell is broken over lines is one row.
 */
export function readTable(text: string, lines: readonly Line[], at: number): RawTable | undefined {
  const separator = separatorAt(lines, at, text);
  if (!separator) return undefined;
  const rows: RawRow[] = [];
  let i = at;
  const near = lines.slice(at, at + 12).map((line) => count(line, text, separator));
  const want = separator === 'single' ? (near[0] ?? 0) : Math.max(...near);
  const led = separator === 'pipe' && /^[|│]/u.test(lines[at]?.words ?? '');
  const first = lines[at];
  const ended = first !== undefined && endsWithPipe(first);
  const closed = separator === 'pipe' && lines.slice(at, at + 6).filter(endsWithPipe).length >= 2;
  for (let line = lines[i]; line; line = lines[i]) {
    let have = count(line, text, separator);
    if (have === 0 && isSection(line, lines[i + 1], text, separator)) {
      rows.push({ start: line.start, end: line.end, cells: [{ start: line.start, end: line.end }] });
      i += 1;
      continue;
    }
    if (have === 0 || (separator !== 'pipe' && startsMark(line) && have < 2)) break;
    // a numbered row has lost the cell that is merged with the one above it
    if (separator === 'single' && have !== want && !(have === want - 1 && startsNumbered(text, line))) break;
    let last = line;
    let next = lines[i + 1];
    while (next && separator === 'pipe') {
      const add = count(next, text, separator);
      if (!goesOn(last, next, have, want, add, closed)) break;
      have += add;
      last = next;
      i += 1;
      next = lines[i + 1];
    }
    const start = separator === 'tab' ? line.whole.start : line.start;
    i += 1;
    if (isRule(line)) continue;
    const cells = toCells(text, { start, end: last.end }, separator, led, ended);
    rows.push({
      start: line.start,
      end: last.end,
      cells: separator === 'space' ? withBlanks(cells, want + 1) : cells,
    });
  }
  return { rows, lines: i - at };
}
