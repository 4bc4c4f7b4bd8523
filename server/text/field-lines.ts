import { toClean, type Clean } from './clean.ts';
import { likeOrgans } from './columns.ts';
import { isRoleLabel, likeHeading } from './header-words.ts';
import type { Line } from './lines.ts';
import { readMark } from './marks.ts';
import { findAll } from './matches.ts';

/** What parts the fields of a line: a pipe, a tab, or more space than stands inside a name. */
const gap = /[ \u00a0\u3000]*[|｜│\t][ \u00a0\u3000\t]*|[ \u00a0\u3000]{2,}/gu;
const hasGap = /[|｜│\t]|[ \u00a0\u3000]{2}/u;
const longestField = 400;
const longestLabel = 12;
const hasSpace = /[ \u00a0\u3000]/u;

interface Piece {
  clean: Clean;
  /** Offset in the document of the separator behind it. */
  gapAt: number;
}

function toPieces(text: string, { start, end }: Line): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const take = (to: number, gapAt: number): void => {
    const clean = toClean(text, from, to);
    if (clean.text !== '') pieces.push({ clean, gapAt });
  };
  for (const found of findAll(text.slice(start, end), gap)) {
    const at = start + found.index;
    take(at, at);
    from = at + found[0].length;
  }
  take(end, end - 1);
  return pieces;
}

/** A label alone: in `牵头单位:市工业 和信息化局` a space has come into the value. */
const isLabel = (words: string): boolean => !words.includes(':') && (isRoleLabel(words) || likeHeading(words));

/** A label and its value with a single space between: `责任单位 省发展改革委`. */
function toSpaced(text: string, { start, end }: Line): Piece[] {
  const at = text.slice(start, end).search(/[ \u00a0\u3000]/u);
  if (at < 2 || at > longestLabel || end - start > longestField) return [];
  const label = toClean(text, start, start + at);
  if (!isLabel(label.text)) return [];
  return [
    { clean: label, gapAt: start + at },
    { clean: toClean(text, start + at, end), gapAt: end - 1 },
  ];
}

/** One cleaned text of the pieces, with `marks[i]` in place of the separator behind the piece `i`. */
function join(pieces: readonly Piece[], marks: readonly string[]): Clean {
  let text = '';
  const at: number[] = [];
  pieces.forEach(({ clean, gapAt }, i) => {
    text += clean.text;
    at.push(...clean.at);
    const mark = i < pieces.length - 1 ? (marks[i] ?? '|') : '';
    text += mark;
    if (mark !== '') at.push(gapAt);
  });
  return { text, at };
}

const labelled = /^(?<label>[^:]{2,12}):./u;
const isLabelled = (words: string): boolean => isRoleLabel(labelled.exec(words)?.groups?.label ?? '');
/** The number of a task in a field of its own: `任务一|推进扩能`. */
const isNumber = (words: string): boolean => readMark(`${words}:`)?.length === words.length + 1;

/** A line of labels and values by turns: `牵头领导|张三|完成时限|6月底`. */
function readPairs(pieces: readonly Piece[]): Clean | undefined {
  if (pieces.length < 2 || pieces.length % 2 > 0 || pieces.length > 8) return undefined;
  const words = pieces.map(({ clean }) => clean.text);
  const told = words.every((each, i) => (i % 2 > 0 ? !isLabel(each) : isLabel(each) || (i === 0 && isNumber(each))));
  return told && words.every(({ length }) => length <= longestField)
    ? join(
        pieces,
        words.map((_, i) => (i % 2 > 0 ? '|' : ':')),
      )
    : undefined;
}

/** A line whose fields have their labels: `1.建设基地|牵头单位:区经信局|协同单位:区科技局`. */
function readLabelled(pieces: readonly Piece[]): Clean | undefined {
  const words = pieces.map(({ clean }) => clean.text);
  const [first = ''] = words;
  if (words.length < 3 || words.slice(1).filter(isLabelled).length < 2 || isLabelled(first)) return undefined;
  return join(
    pieces,
    words.map((_, i) => (i === 0 && /^\d{1,3}$/u.test(first) ? '.' : '|')),
  );
}

/** A line of fields, and how many lines it takes: its last value may be broken over several. */
export interface FieldLine {
  clean: Clean;
  lines: number;
}

/** Is the next line the rest of a list, or of the name at its end, that was broken there. */
function goesOn(text: string, next: Line | undefined): boolean {
  if (!next || readMark(next.words) || text.length > longestField) return false;
  if (/[、,(]$/u.test(text)) return true;
  const last = /[^、,:|]*$/u.exec(text)?.[0] ?? '';
  const rest = /^[^、,;。]*/u.exec(next.words)?.[0] ?? '';
  return last !== '' && !likeOrgans(last) && rest.length <= 12 && likeOrgans(last + rest);
}

function piecesOf(text: string, line: Line): Piece[] {
  const raw = text.slice(line.start, line.end);
  return hasGap.test(raw) ? toPieces(text, line) : hasSpace.test(raw) ? toSpaced(text, line) : [];
}

/**
 * Lines that are fields and no rows of a table: label and value kept apart by a pipe, a tab or space, two lines or more
 * together, one of them of a role; or a task with labelled fields behind it. By place in `lines`, with the marks in their
 * words that the separators stand for: `牵头单位|市经信局` is `牵头单位:市经信局`.
 */
export function readFieldLines(text: string, lines: readonly Line[]): Map<number, FieldLine> {
  const fields = new Map<number, FieldLine>();
  let run: [at: number, field: FieldLine][] = [];
  const close = (): void => {
    const roles = run.some(([, { clean }]) => isRoleLabel(clean.text.slice(0, clean.text.indexOf(':'))));
    if (run.length >= 2 && roles) for (const [at, field] of run) fields.set(at, field);
    run = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const pieces = line ? piecesOf(text, line) : [];
    const told = readLabelled(pieces);
    const clean = told ?? readPairs(pieces);
    if (!clean) {
      close();
      continue;
    }
    const field = { clean, lines: 1 };
    for (let next = lines[at + 1]; next && goesOn(field.clean.text, next) && piecesOf(text, next).length === 0;) {
      const more = toClean(text, next.start, next.end);
      field.clean = { text: field.clean.text + more.text, at: [...field.clean.at, ...more.at] };
      field.lines += 1;
      next = lines[at + field.lines];
    }
    if (told) {
      close();
      fields.set(at, field);
    } else run.push([at, field]);
    at += field.lines - 1;
  }
  close();
  return fields;
}
