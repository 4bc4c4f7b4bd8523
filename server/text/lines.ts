import { findGluedLines } from './glued-lines.ts';
import { findAll } from './matches.ts';
import { toWords, type Span } from './clean.ts';

/** A line of the document that is not blank, without the white space around it. */
export interface Line extends Span {
  /** The whole physical line, white space around it included. */
  whole: Span;
  /** Its cleaned words, for looking at; offsets are taken from the document again. */
  words: string;
  /** True where a blank line stands before it. */
  gap: boolean;
}

/** What Markdown puts before a heading or a point: no words of the document. */
const markdown = /^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+(?=\*\*))/u;
/** A line drawn across the page: `---`. */
const rule = /^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/u;
const lineEnd = /\r\n|[\r\n\f\v\u2028\u2029]/gu;

/** The lines of a document in order; blank ones only leave a `gap` behind. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let start = 0;
  const take = (end: number): void => {
    const words = toWords(text, start + (markdown.exec(text.slice(start, start + 80))?.[0].length ?? 0), end);
    if (words === '') {
      gap = true;
      return;
    }
    const raw = text.slice(start, end);
    if (rule.test(raw)) {
      gap = true;
      return;
    }
    const from = start + (markdown.exec(raw)?.[0].length ?? raw.length - raw.trimStart().length);
    lines.push({ start: from, end: start + raw.trimEnd().length, whole: { start, end }, words, gap });
    gap = false;
  };
  const alone = text.trim().search(lineEnd) < 0;
  const takeLine = (end: number): void => {
    for (const at of findGluedLines(text, start, end, alone)) {
      take(at);
      start = at;
    }
    take(end);
  };
  for (const found of findAll(text, lineEnd)) {
    takeLine(found.index);
    start = found.index + found[0].length;
  }
  takeLine(text.length);
  return lines;
}
