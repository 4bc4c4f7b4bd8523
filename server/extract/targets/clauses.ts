import { findAll, flatMap } from '../../text/index.ts';
/** A stretch of a cleaned text; `text.slice(start, end)`. */
export interface Stretch {
  start: number;
  end: number;
}

/** Deeper nesting is no writing of this genre, and would only cost time. */
const deepest = 8;
/** Brackets that hold a figure of their own: (其中省级2家), (每年不少于20个). */
const asides =
  /\((?:即:?|其中|每年|年均|累计|力争|到20\d{2}年|达到?|不少于|不低于|至少|超过|约)[^()。]{0,60}\d[^()。]{0,60}\)/gu;
const openers = '(《〔【“「[';
const closers = ')》〕】”」]';
const bracketsOrStop = /[()《》〔〕【】“”「」[\]。]/gu;

/**
 * Which characters stand in brackets or quotation marks (1), the marks themselves among them. An aside that holds a
 * figure of its own stands outside (0), and is a clause between its brackets.
 * A mark without its partner in the same sentence is no bracket, so that one stray sign cannot hide the rest of a text.
 */
export function toDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  const open: { kind: number; at: number }[] = [];
  for (const { index, 0: sign } of findAll(text, bracketsOrStop)) {
    const opens = openers.indexOf(sign);
    const closes = closers.indexOf(sign);
    if (opens >= 0 && open.length < deepest) open.push({ kind: opens, at: index });
    else if (closes >= 0 && open.at(-1)?.kind === closes) depths.fill(1, open.pop()?.at ?? index, index + 1);
    else if (sign === '。') open.length = 0;
  }
  if (text.includes('('))
    for (const { index, 0: words } of findAll(text, asides)) depths.fill(0, index, index + words.length);
  return depths;
}

/** Most units are Chinese characters, which part nothing. */
const isNoSign = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Splits at the given signs outside brackets; the signs belong to no stretch. Empty stretches are left out. */
export function splitOutside(text: string, depths: Uint8Array, within: Stretch, signs: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = within.start;
  for (let i = within.start; i < within.end; i += 1) {
    if (isNoSign(text.charCodeAt(i)) || depths[i] !== 0 || !signs.includes(text.charAt(i))) continue;
    if (i > start) stretches.push({ start, end: i });
    start = i + 1;
  }
  if (within.end > start) stretches.push({ start, end: within.end });
  return stretches;
}

/**
 * Sentences of a paragraph: split at 。;!? outside brackets, and behind a bracket that opens a sentence,
 * since a responsibility note closes what stands before it.
 */
export function toSentences(text: string, depths: Uint8Array, within: Stretch): Stretch[] {
  return flatMap(splitOutside(text, depths, within, '。!?'), (sentence) => {
    let { start } = sentence;
    while (start < sentence.end && '(【〔'.includes(text.charAt(start)) && depths[start] === 1) {
      while (start < sentence.end && depths[start] === 1) start += 1;
    }
    return start < sentence.end ? [{ start, end: sentence.end }] : [];
  });
}
