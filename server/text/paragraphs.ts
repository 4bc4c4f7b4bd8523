import { flatMap } from './flat-map.ts';
import { findAll } from './matches.ts';
import { sliceClean, toClean, type Clean, type Span } from './clean.ts';
import { readFieldLines } from './field-lines.ts';
import type { Line } from './lines.ts';
import { readMark, type Mark } from './marks.ts';
import { readRecordTable } from './record-tables.ts';
import { readTable, type RawTable } from './row-lines.ts';
import { isFurniture, startsFurniture } from './furniture.ts';
import { readStackedFigures } from './stacked-figures.ts';
import { readStackedTable } from './stacked-tables.ts';
import { isYearly } from './titles.ts';

/** A paragraph of the document, its lines put together again. */
export interface Paragraph extends Span {
  clean: Clean;
  mark?: Mark;
  /** True where a blank line stands before it. */
  gap: boolean;
}

export type Piece = { paragraph: Paragraph } | { table: RawTable };

/** More than any sentence has between brackets: beyond it an open bracket is a slip and holds nothing together. */
const longestBracket = 400;
const opening = '([{“《〔【';

/** How many brackets and quotation marks a stretch leaves open. */
function openAfter(words: string, before: number): number {
  let open = before;
  for (const [unit] of findAll(words, /[()[\]{}“”《》〔〕【】]/gu))
    open = opening.includes(unit) ? open + 1 : Math.max(0, open - 1);
  return open;
}

/** The width at which the document's lines are broken, where they are: many lines end alike. Else Infinity. */
function wrapWidth(lines: readonly Line[]): number {
  const long = lines.filter(({ words }) => words.length >= 15).map(({ words }) => words.length);
  if (long.length < 8) return Infinity;
  const sorted = long.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? Infinity;
  const full = long.filter((length) => length >= width - 3 && length <= width + 1).length;
  return width <= 60 && full >= long.length * 0.4 ? width : Infinity;
}

/** Do the next lines close what is open: a title that a page cut off (`《某省进一步…`) would swallow them. */
function closes(open: number, rest: readonly Line[]): boolean {
  let depth = open;
  let length = 0;
  for (const { words } of rest) {
    for (const [unit] of findAll(words, /[()[\]{}“”《》〔〕【】]/gu)) {
      depth = opening.includes(unit) ? depth + 1 : depth - 1;
      if (depth <= 0) return true;
    }
    length += words.length;
    if (length > longestBracket) return false;
  }
  return false;
}

interface Growing {
  first: Line;
  last: Line;
  open: number;
  prose: boolean;
  length: number;
  /** Set while brackets are open: whether the lines below close them. */
  closes: boolean;
}

const grow = (line: Line, below: (open: number) => boolean): Growing => {
  const open = openAfter(line.words, 0);
  return {
    first: line,
    last: line,
    open,
    prose: /[,。;、]/u.test(line.words),
    length: line.words.length,
    closes: open > 0 && below(open),
  };
};

/** A title on a line of its own, and how the text below it begins. */
const titleEnd = /(?:方案|规划|计划|意见|通知|办法|措施|纲要|细则|要点|决定|政策|分工|清单)(?:\([^()]{1,30}\))?$/u;
const textStart = /^(?:为|根据|按照|依据|现将|近年来|各[市县区州省镇乡盟旗地级])/u;

/** A field on a line of its own, `包保企业:无`, below another one. */
const labelled = /^[㐀-鿿〇]{2,10}(?:[(（][㐀-鿿〇、]{1,8}[)）])?[:：]/u;

/** A sentence that speaks of all the points above it begins a paragraph, behind whatever they end with. */
const ofAll = /^(?:以上|上述)(?:各项|全部|所有)?(?:工作|任务|措施|政策|事项|重点任务)/u;

/** Whom a letter goes to, without the colon: the rest stands in the next line (`…,市级` and `各部门:`). */
const addressees = /^(?=[^。:《》]*(?:政府|管委会|办事处|部门|单位|委员会)[、,])[^。:《》]{6,200}$/u;

/** How names of organs end, and the rest of one that a line broke: `…、伊川县人` and `民政府`. */
const nameEnd = /(?:政府|委员会|管委会|办事处|[局厅委办部院处]|中心|公司|集团|街道|单位|部门)$/u;
const restOfName =
  /^(?:民?政府|府|[局厅委办部院处会心司团]|委员会|办公室|办事处|(?![省市县区州盟旗各国])[㐀-鿿〇]{1,8}(?:局|厅|委|办|中心|公司|集团|政府|委员会|管委会))(?=$|[、,;)〕】])[^。:]{0,60}$/u;

/** Is the next line the rest of this paragraph, broken inside a sentence? */
function goesOn(so: Growing, next: Line, width: number): boolean {
  const { last } = so;
  if (/^[,。、;:)”》〕】!?]/u.test(next.words)) return true;
  // the number of a document that the line above names in 《》
  if (last.words.endsWith('》') && next.words.startsWith('(') && isFurniture('documentNumber', next.words)) return true;
  if (isFurniture('duty', so.first.words)) {
    if (so.open > 0 || /[,、;:]$/u.test(last.words))
      return readMark(next.words) === undefined && !isFurniture('duty', next.words);
    if (next.gap || (readMark(next.words) ?? startsFurniture(next.words))) return false;
    return last.words.length >= width - 3 || (!nameEnd.test(last.words) && restOfName.test(next.words));
  }
  if (startsFurniture(last.words)) return false;
  if (so.open > 0 && so.length < longestBracket && so.closes) return true;
  if (addressees.test(last.words) && !next.gap && isFurniture('addressee', last.words + next.words)) return true;
  if (readMark(next.words) ?? startsFurniture(next.words)) return false;
  if (labelled.test(next.words) && labelled.test(so.first.words)) return false;
  if (ofAll.test(next.words) && !/[,、]$/u.test(last.words)) return false;
  if (/[,、]$/u.test(last.words)) return true;
  if (so.length <= 60 && titleEnd.test(last.words) && textStart.test(next.words)) return false;
  // what a page says of a plan below its title: `某省2025年工作要点`, `以数字化建设赋能发展`
  if (so.first === last && isYearly(last.words) && !next.words.startsWith('的')) return false;
  if (/[。;:!?…)”\]】〕]$/u.test(last.words) || next.gap) return false;
  if (last.words.length >= width - 3) return true;
  const heading = so.length <= 45 && !so.first.words.includes('。') && readMark(so.first.words) !== undefined;
  return so.prose && !heading;
}

/** A heading with no more than its own words before the first one below it: `一、总体要求(一)指导思想`. */
const gluedHeads =
  /^[一二三四五六七八九十]{1,3}、(?:[㐀-鿿〇“”]{2,24}(?=\(一\)[㐀-鿿“])|(?:总体|主要|工作|发展|行动|年度)?目标(?=(?:到)?20\d{2}年))/u;

/** Where the text begins behind whom a letter goes to: `各市、县人民政府:为贯彻落实…`. */
function findLetter(words: string): number | undefined {
  const at = words.indexOf(':') + 1;
  const letter = at > 3 && isFurniture('addressee', words.slice(0, at));
  return letter && /^(?:为|根据|按照|经|现|《|近年来|贯彻)/u.test(words.slice(at, at + 4)) ? at : undefined;
}

/** Points that are numbered from 1 on inside a paragraph: `(一)重点举措。1.绘制图谱。…2.建立项目库。…`. */
function findPoints(text: string): number[] {
  const cuts: number[] = [];
  for (const { index } of findAll(text, /[。;:)](?=\d{1,2}[.、][㐀-鿿“])/gu)) {
    const number = Number.parseInt(text.slice(index + 1), 10);
    if (number === cuts.length + 1) cuts.push(index + 1);
  }
  return cuts.length > 1 ? cuts : [];
}

/** How the paragraph before a glued one ends: with a mark, or with the organs of a note that has none. */
const gluedEnd = /[。)〕】](?=[(一二三四五六七八九十\d])|[局厅委办府会部](?=\([一二三四五六七八九十]{1,3}\))/gu;

/** Number of this style that would follow: where it stands inside a paragraph, two paragraphs were glued. */
function findGlued(clean: Clean, mark: Mark | undefined): number[] {
  const cuts: number[] = [];
  const heads = gluedHeads.exec(clean.text)?.[0].length ?? findLetter(clean.text);
  if (heads !== undefined) cuts.push(heads);
  let current = mark;
  if (!current || !['cn', 'cnBracket', 'arabic'].includes(current.style)) return cuts;
  for (const found of findAll(clean.text, gluedEnd)) {
    const at = found.index + 1;
    const next = readMark(clean.text, at);
    if (next?.style !== current.style || next.ordinal !== current.ordinal + 1) continue;
    const rest = clean.text.slice(at + next.length, at + next.length + 40);
    if (!/^[^,;]{2,38}。/u.test(rest) && next.style === 'arabic') continue;
    cuts.push(at);
    current = next;
  }
  return cuts;
}

/** Where the paragraphs begin that the document glued together, each with the points that are numbered inside it. */
function findCuts(whole: Clean, mark: Mark | undefined): number[] {
  const glued = [0, ...findGlued(whole, mark)];
  return flatMap(glued, (from, i) => {
    const style = (i === 0 ? mark : readMark(whole.text, from))?.style;
    const points = style === 'cn' || style === 'cnBracket' ? findPoints(whole.text.slice(from, glued[i + 1])) : [];
    return [from, ...points.map((at) => from + at)];
  });
}

/** One paragraph, or several where the document glued them together. */
function toParagraphs(text: string, start: number, end: number, gap: boolean): Paragraph[] {
  const whole = toClean(text, start, end);
  const mark = readMark(whole.text);
  const cuts = [...findCuts(whole, mark), whole.text.length];
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? whole.text.length;
    const clean = cuts.length === 2 ? whole : sliceClean(whole, from, to);
    const found = i === 0 ? mark : readMark(clean.text);
    const paragraph: Paragraph = { start: clean.at[0] ?? start, end: (clean.at.at(-1) ?? end - 1) + 1, clean, gap };
    if (found) paragraph.mark = found;
    return paragraph;
  });
}

/** A table of any shape that begins at a line. */
const tableAt = (text: string, lines: readonly Line[], at: number): RawTable | undefined =>
  readStackedTable(lines, at) ??
  readStackedFigures(lines, at) ??
  readRecordTable(text, lines, at) ??
  readTable(text, lines, at);

/**
 * The document's paragraphs and tables, in order.
 *
 * Lines that break inside a sentence, a name or a bracket are one paragraph; numbered paragraphs that were glued
 * together are told apart. Blank lines between paragraphs and white space inside them change nothing.
 */
export function toPieces(text: string, lines: readonly Line[]): Piece[] {
  const width = wrapWidth(lines);
  const fields = readFieldLines(text, lines);
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length;) {
    const table = fields.has(i) ? undefined : tableAt(text, lines, i);
    if (table) {
      pieces.push({ table });
      i += table.lines;
      continue;
    }
    const line = lines[i];
    if (!line) break;
    const field = fields.get(i);
    if (field) {
      const { clean } = field;
      const mark = readMark(clean.text);
      const end = lines[i + field.lines - 1]?.end ?? line.end;
      pieces.push({ paragraph: { start: line.start, end, clean, gap: line.gap, ...(mark ? { mark } : {}) } });
      i += field.lines;
      continue;
    }
    const from = i + 1;
    const so = grow(line, (open) => closes(open, lines.slice(from, from + longestBracket)));
    i += 1;
    for (let next = lines[i]; next; next = lines[i]) {
      if (fields.has(i) || !goesOn(so, next, width) || tableAt(text, lines, i)) break;
      so.last = next;
      so.open = openAfter(next.words, so.open);
      const at = i + 1;
      so.closes = so.open > 0 && closes(so.open, lines.slice(at, at + longestBracket));
      so.prose ||= /[,。;、]/u.test(next.words);
      so.length += next.words.length;
      i += 1;
    }
    for (const paragraph of toParagraphs(text, line.start, so.last.end, line.gap)) pieces.push({ paragraph });
  }
  return pieces;
}
