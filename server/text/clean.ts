/**
 * Cleaned text with the way back: what rules match on, so that spaces, line breaks and the width of
 * punctuation and digits change no fact, while every quote is still found at its exact place.
 */
export interface Clean {
  /** The text without white space, with ASCII and common punctuation in half width. */
  readonly text: string;
  /** `at[i]` is the offset in the document's stored text (UTF-16 units) of the character `text[i]`. */
  readonly at: readonly number[];
}

/** A part of cleaned text, by its own offsets. */
export const sliceClean = ({ text, at }: Clean, from: number, to: number): Clean => ({
  text: text.slice(from, to),
  at: at.slice(from, to),
});

/** A stretch of the document's stored text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** White space in the widest sense: also what is never seen (zero-width space and joiners, soft hyphen). */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x85 || code === 0x1680;
  if (code <= 0x2060) return code <= 0x200d || code === 0x2028 || code === 0x2029 || code === 0x202f || code >= 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

/**
 * One UTF-16 unit to its plain form, one to one, so that offsets never shift (NFKC would turn ① into 1).
 * Full-width ASCII becomes ASCII; the full stop 。, the comma 、 and the brackets 《》〔〕【】 stay.
 */
function plain(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x3008) return 0x300a;
  if (code === 0x3009) return 0x300b;
  // 〖〗 and the small ﹝﹞
  if (code === 0x3016 || code === 0x3017) return code - 6;
  if (code === 0xfe5d || code === 0xfe5e) return code - 0xfe5d + 0x3014;
  if (code === 0x2022 || code === 0x2027 || code === 0x2219) return 0xb7;
  return code;
}

/** What Markdown and copied pages leave in the words and is none of them: bold, a line broken inside a cell, a space. */
const markup = /\*\*|<br\s?\/?>|&(?:nbsp|ensp|emsp);/iuy;

/** How many units of markup begin at `i`. */
function markupAt(text: string, i: number, code: number, end: number): number {
  if (code !== 0x2a && code !== 0x3c && code !== 0x26) return 0;
  markup.lastIndex = i;
  return markup.test(text) && markup.lastIndex <= end ? markup.lastIndex - i : 0;
}

/** Builds cleaned text run by run; `keep` is told the offset of every unit that stays. */
function clean(text: string, start: number, end: number, keep?: (offset: number) => void): string {
  let words = '';
  let run = start;
  let open = false;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const markedUp = markupAt(text, i, code, end);
    if (markedUp > 0 || isSpace(code)) {
      if (i > run) words += text.slice(run, i);
      i += Math.max(0, markedUp - 1);
      run = i + 1;
      continue;
    }
    keep?.(i);
    let shown = plain(code);
    if (shown === 0x22) {
      open = !open;
      shown = open ? 0x201c : 0x201d;
    }
    if (shown === code) continue;
    if (i > run) words += text.slice(run, i);
    words += String.fromCharCode(shown);
    run = i + 1;
  }
  return end > run ? words + text.slice(run, end) : words;
}

/**
 * Cleans a stretch of the document.
 *
 * @param text  the document's stored text
 * @param start offset of the first character to take
 * @param end   offset behind the last one
 */
export function toClean(text: string, start = 0, end = text.length): Clean {
  const at: number[] = [];
  return { text: clean(text, start, end, (offset) => at.push(offset)), at };
}

/** The cleaned words of a stretch where nobody needs the way back. */
export const toWords = (text: string, start: number, end: number): string => clean(text, start, end);

/** The stretch of the stored text that `clean.text.slice(from, to)` was written in; `to` must exceed `from`. */
export function toSpan(clean: Clean, from: number, to: number): Span {
  const start = clean.at[from];
  const last = clean.at[to - 1];
  if (start === undefined || last === undefined)
    throw new RangeError(`no such stretch: ${String(from)} to ${String(to)}`);
  return { start, end: last + 1 };
}
