import { toClean, type Span } from './clean.ts';

/** A line of the document that is not blank, without the white space around it. */
export interface Line extends Span {
  /** The whole physical line, white space around it included. */
  whole: Span;
  /** Its cleaned words, for looking at; offsets are taken from the document again. */
  words: string;
  /** True where a blank line stands before it. */
  gap: boolean;
}

const physical = /[^\r\n\f\v\u2028\u2029]+/gu;

/** The lines of a document in order; blank ones only leave a `gap` behind. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let last = 0;
  for (const found of text.matchAll(physical)) {
    const whole = { start: found.index, end: found.index + found[0].length };
    if (text.slice(last, whole.start).split('\n').length > 2) gap = true;
    last = whole.end;
    const clean = toClean(text, whole.start, whole.end);
    const first = clean.at[0];
    const end = clean.at.at(-1);
    if (first === undefined || end === undefined) {
      gap = true;
      continue;
    }
    lines.push({ start: first, end: end + 1, whole, words: clean.text, gap });
    gap = false;
  }
  return lines;
}
