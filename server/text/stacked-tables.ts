import { likeOrgans, likePeople } from './columns.ts';
import { flatMap } from './flat-map.ts';
import { isFurniture } from './furniture.ts';
import { headColumns, isRoleLabel, likeHeading, mayHead } from './header-words.ts';
import type { Line } from './lines.ts';
import { groups, toRow } from './stacked-rows.ts';
import type { RawRow, RawTable } from './row-lines.ts';

const leastColumns = 4;
const mostColumns = 12;
const longestCell = 300;
/** More lines than that for each of its cells has no row. */
const mostBroken = 4;

const isIndex = (line: Line | undefined, number: number): boolean =>
  line?.words.replace(/[.、]$/u, '') === String(number);

const isMark = (words: string): boolean =>
  words.length > longestCell ||
  isFurniture('colophon', words) ||
  /^(?:注|备注|说明):|^附(?:件|表)|^[一二三四五六七八九十]{1,3}、/u.test(words);

/** `一、千亿级产业链` above the number of a row: what the rows below it are of. */
const headsRows = (lines: readonly Line[], at: number, number: number): boolean =>
  /^[一二三四五六七八九十]{1,3}、[^,。;:]{2,24}$/u.test(lines[at]?.words ?? '') && isIndex(lines[at + 1], number);

const isOrgans = ({ words }: Line): boolean => isRoleLabel(words) && /单位|部门|处室|科室/u.test(words);

const isPeople = ({ words }: Line): boolean => isRoleLabel(words) && /领导|[链组]长$|责任人|负责人|召集人/u.test(words);

/** How most organs of a plan begin. */
const placed = /^(?:[省市县区州盟旗]|各|国家|[㐀-鿿〇]{2,6}[省市县区州盟旗])/u;

const posts = '(?:书记|[常专]委|[㐀-鿿]长|主任|主席|委员|调研员|巡视员)$';
const post = new RegExp(posts, 'u');
/** A post without the name of who has it. */
const postsOnly = new RegExp(`^(?:[省市县区州盟旗镇乡]|自治区|副|常务|党|人大|政协|分管).*${posts}`, 'u');
/** What no list of organs has: the post of somebody who stands before it. */
const postWithin = /书记|常委|主任|主席|[市县区州旗]长(?!沙|春|治|安|兴)/u;

/** How well a leader's cell is told: a name with its post best, a post whose name is missing least. */
function fitPeople(words: string): number {
  if (postsOnly.test(words)) return 0.5;
  if (/^[㐀-鿿〇]{2,3}$/u.test(words)) return 2.5;
  return likePeople(words) ? (/^[㐀-鿿〇]{4}$/u.test(words) ? 1 : 3) : -3;
}

/** How well the words of a cell, from so many lines, fit what their header asks for. */
function fit(words: string, header: Line, lines = 1): number {
  if (/^[、,;)]|[、,(]$/u.test(words)) return -2;
  if (isOrgans(header)) {
    if (!likeOrgans(words) || /\d/u.test(words) || postWithin.test(words)) return -3;
    // of organs on lines of their own one leads
    const more = /牵头|主办/u.test(header.words) && !/[、,;]/u.test(words) ? (lines - 1) / 10 : 0;
    return (placed.test(words) ? 3 : 2) - more;
  }
  if (/企业|链主/u.test(header.words)) {
    if (/^[省市县区旗][㐀-鿿〇]{1,8}[局委办会]|[、,](?:$|[省市县区][㐀-鿿〇]{1,6}局)/u.test(words)) return -2;
    return /(?:公司|集团|股份|厂)$/u.test(words) ? 2 : 0;
  }
  if (/^(?:职务|职位)$/u.test(header.words)) return post.test(words) ? 3 : -3;
  if (isPeople(header)) return fitPeople(words);
  if (/时限|时间|期限|节点/u.test(header.words)) return /\d{4}|年|月|季度|持续|长期|全年/u.test(words) ? 2 : -2;
  return likeOrgans(words) && placed.test(words) ? -1 : 0;
}

/** A row put together from lines, and how well its cells fit the headers. */
interface Joined {
  rows: RawRow[];
  score: number;
}

/** The lines of a row whose cells are broken over several, put together so that they fit the headers best. */
function joinCells(lines: readonly Line[], headers: readonly Line[]): Joined {
  // best[n]: the cells so far end before line n, and how well they fit
  let best = new Map<number, { score: number; ends: number[] }>([[1, { score: 0, ends: [1] }]]);
  for (const header of headers.slice(1)) {
    const next: typeof best = new Map();
    for (const [from, { score, ends }] of best) {
      let words = '';
      for (let end = from + 1; end <= lines.length; end += 1) {
        words += lines[end - 1]?.words ?? '';
        const sum = score + fit(words, header, end - from);
        if (sum > (next.get(end)?.score ?? -Infinity)) next.set(end, { score: sum, ends: [...ends, end] });
      }
    }
    best = next;
  }
  const { ends, score } = best.get(lines.length) ?? { ends: [], score: -Infinity };
  const cells = ends.map((end, i) => ({
    start: lines[ends[i - 1] ?? 0]?.start ?? 0,
    end: lines[end - 1]?.end ?? 0,
  }));
  const [first] = cells;
  const last = cells.at(-1);
  return { score, rows: first && last ? [{ start: first.start, end: last.end, cells }] : [] };
}

/** The last row of a table whose cells are broken, which no number ends: of as many lines as fit the headers best. */
function joinLast(lines: readonly Line[], at: number, headers: readonly Line[]): { rows: RawRow[]; end: number } {
  let best: Joined & { end: number } = { rows: [], score: -Infinity, end: at };
  for (let end = at + headers.length; end <= Math.min(at + headers.length * 2, lines.length); end += 1) {
    if (isMark(lines[end - 1]?.words ?? '')) break;
    const joined = joinCells(lines.slice(at, end), headers);
    if (joined.score > best.score) best = { ...joined, end };
  }
  return best;
}

/** Where the next row begins, if the cells of this one are broken over more lines than it has cells. */
function findNext(lines: readonly Line[], from: number, to: number, number: number): number | undefined {
  for (let at = from; at < Math.min(to, lines.length); at += 1) {
    if (isMark(lines[at]?.words ?? '')) return undefined;
    if (isIndex(lines[at], number)) return at;
  }
  return undefined;
}

/** A figure in a cell is no number of the next row where the row is whole with it: the next number follows, or organs close it. */
function isWhole(lines: readonly Line[], from: number, number: number, headers: readonly Line[]): boolean {
  const row = lines.slice(from, from + headers.length);
  const last = headers.at(-1);
  return (
    row.length === headers.length &&
    !row.some(({ words }) => isMark(words)) &&
    (isIndex(lines[from + headers.length], number + 1) ||
      (last !== undefined && isOrgans(last) && likeOrgans(row.at(-1)?.words ?? '')))
  );
}

const isTyped = (header: Line): boolean => isOrgans(header) || /时限|时间|期限|节点/u.test(header.words);

/**
 * A row and those below it that have no number of their own, where a copy left out the cells that are merged with its:
 * as many lines each, whose last ones are the organs and dates that the last headers ask for. Empty where they are no such rows.
 */
function splitRows(lines: readonly Line[], headers: readonly Line[]): RawRow[] {
  const width = headers.length;
  const suits = (row: readonly Line[]): boolean => {
    const own = headers.slice(width - row.length);
    return own.every((header, i) => !isTyped(header) || fit(row[i]?.words ?? '', header) > 0);
  };
  if (headers.filter(isTyped).length < 2 || !suits(lines.slice(0, width))) return [];
  const rest = lines.length - width;
  for (let size = width - 1; size >= 3; size -= 1) {
    if (rest % size > 0 || headers.slice(width - size).filter(isTyped).length < 2) continue;
    const rows = Array.from({ length: rest / size }, (_, i) => lines.slice(width + i * size, width + (i + 1) * size));
    if (rows.every(suits)) return flatMap([lines.slice(0, width), ...rows], (row) => toRow(row));
  }
  return [];
}

/** Rows that their numbers begin: one with fewer cells than headers has lost blank ones. Gives where the last one ends. */
function readNumbered(lines: readonly Line[], at: number, headers: readonly Line[], rows: RawRow[]): number {
  const width = headers.length;
  let i = at;
  let broken = false;
  for (let number = 1; isIndex(lines[i], number) || headsRows(lines, i, number); number += 1) {
    if (!isIndex(lines[i], number)) {
      rows.push(...toRow(lines.slice(i, i + 1)));
      i += 1;
    }
    // a note or an attachment below the last row ends the table, whatever number stands behind it
    const ended = lines.slice(i + 2, i + width + 1).some(({ words }) => isMark(words));
    const next = ended ? undefined : findNext(lines, i + width + 1, i + width * mostBroken, number + 1);
    if (next !== undefined && !findNext(lines, i + 1, i + width + 1, number + 1)) {
      const row = lines.slice(i, next);
      const split = splitRows(row, headers);
      rows.push(...(split.length > 0 ? split : joinCells(row, headers).rows));
      broken ||= split.length === 0;
      i = next;
      continue;
    }
    const last = broken && !findNext(lines, i + 1, i + width + 1, number + 1) ? joinLast(lines, i, headers) : undefined;
    if (last && last.rows.length > 0) {
      rows.push(...last.rows);
      return last.end;
    }
    let end = i + 1;
    const whole = isWhole(lines, i, number, headers);
    while (end < i + width && end < lines.length && (whole || !isIndex(lines[end], number + 1))) {
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

/** How well the cells of a row, one to a line, fit the headers. */
const fitAll = (row: readonly Line[], headers: readonly Line[]): number =>
  row.reduce((sum, { words }, column) => sum + (headers[column] ? fit(words, headers[column]) : 0), 0);

/**
 * Rows that nothing begins: as many lines each as there are headers, as long as what a role heads is a list of organs. The cell
 * that a group of rows shares (类别) may stand before the first of them alone.
 */
function readEven(lines: readonly Line[], at: number, headers: readonly Line[], rows: RawRow[]): number {
  let i = at;
  const suits = (row: readonly Line[], heads: readonly Line[]): boolean =>
    row.length === heads.length &&
    !row.some(({ words }) => isMark(words)) &&
    row.every(({ words }, column) => !(heads[column] && isOrgans(heads[column])) || likeOrgans(words));
  const [first, ...others] = headers;
  for (;;) {
    const whole = lines.slice(i, i + headers.length);
    const rest = whole.slice(0, others.length);
    const grouped = first !== undefined && groups.test(first.words) && rows.length > 1 && suits(rest, others);
    const suited = suits(whole, headers);
    if (!suited && !grouped) break;
    const blank = grouped && (!suited || fitAll(rest, others) > fitAll(whole, headers));
    rows.push(...toRow(blank ? rest : whole, blank));
    i += blank ? rest.length : whole.length;
  }
  return headers.some(isOrgans) ? i : at;
}

/**
 * Rows whose numbers stand behind the name of what they are part of, `类别|序号|任务`; that name once, or in each of them.
 * Gives where the last one ends.
 */
function readGrouped(lines: readonly Line[], at: number, headers: readonly Line[], rows: RawRow[]): number {
  const behind = headers.length - 2;
  let i = at;
  for (let number = 1; ; number += 1) {
    const named = isIndex(lines[i + 1], number);
    if (!named && !isIndex(lines[i], number)) return i;
    const end = i + (named ? 2 : 1) + behind;
    const row = lines.slice(i, end);
    if (row.length < end - i || row.slice(1).some(({ words }) => isMark(words))) return i;
    rows.push(...toRow(row));
    i = end;
  }
}

/** The name of a table, above its headers. */
const isTitle = ({ words }: Line): boolean => /(?:表|名单|清单|一览)$/u.test(words);

/** Headers up to the first row, `before` its number: half of them surely head columns. */
function numberedHeaders(lines: readonly Line[], at: number, before: number): Line[] | undefined {
  if (lines[at + before]?.words !== '序号') return undefined;
  const end = lines.slice(at, at + mostColumns + 1).findIndex((line) => isIndex(line, 1)) - before;
  const headed = before === 0 && end > 0 && headsRows(lines, at + end - 1, 1) ? 1 : 0;
  const headers = lines.slice(at, at + Math.max(0, end - headed));
  const words = headers.map((header) => header.words);
  // one more header, and no name of what the first row is part of
  if (before > 0 && likeHeading(lines[at + end]?.words ?? '')) return undefined;
  return headers.length >= leastColumns && words.every(mayHead) && headColumns(words) ? headers : undefined;
}

/**
 * Reads a table whose cells stand one to a line, as a copy of a web page gives it: the headers, then for each row its
 * cells, with or without a number before them. Undefined where none begins at line `at`.
 */
export function readStackedTable(lines: readonly Line[], at: number): RawTable | undefined {
  const first = lines[at];
  if (!first || !likeHeading(first.words)) return undefined;
  const grouped = isTitle(first) ? undefined : numberedHeaders(lines, at, 1);
  const headers = grouped ?? numberedHeaders(lines, at, 0);
  if (!headers) return isTitle(first) ? undefined : readUnnumbered(lines, at);
  const rows = toRow(headers);
  const end = (grouped ? readGrouped : readNumbered)(lines, at + headers.length, headers, rows);
  return rows.length > 1 ? { rows, lines: end - at } : undefined;
}

/** Rows without numbers: of as many headers as leave the most rows, since a first cell may read like a header too. */
function readUnnumbered(lines: readonly Line[], at: number): RawTable | undefined {
  let most = at;
  while (most - at < mostColumns && mayHead(lines[most]?.words ?? '')) most += 1;
  const like = lines.slice(at, most);
  // a title above the headers: `任务分工`
  if (like.some(({ words }, i) => i > 0 && words === '序号') || !like.some(({ words }) => isRoleLabel(words)))
    return undefined;
  let best: RawTable | undefined;
  for (let width = like.length; width >= leastColumns; width -= 1) {
    if (like.slice(width).some(({ words }) => isRoleLabel(words))) break;
    const headers = like.slice(0, width);
    if (!headColumns(headers.map(({ words }) => words))) continue;
    const rows = toRow(headers);
    const end = readEven(lines, at + width, headers, rows);
    if (rows.length > 2 && end - at > (best?.lines ?? 0)) best = { rows, lines: end - at };
  }
  return best;
}
