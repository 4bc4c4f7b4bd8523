/** A stretch of a cleaned text; `text.slice(start, end)`. */
export interface Stretch {
  start: number;
  end: number;
}

/** Deeper nesting is no writing of this genre, and would only cost time. */
const deepest = 8;
const openers = '(《〔【“「[';
const closers = ')》〕】”」]';

/**
 * How deep in brackets and quotation marks each character stands; the marks themselves count as inside.
 * A mark without its partner in the same sentence is no bracket, so that one stray sign cannot hide the rest of a text.
 */
export function toDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  const open: { kind: number; at: number }[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    const opens = openers.indexOf(character);
    const closes = closers.indexOf(character);
    if (opens >= 0 && open.length < deepest) open.push({ kind: opens, at: i });
    else if (closes >= 0 && open.at(-1)?.kind === closes) depths.fill(1, open.pop()?.at ?? i, i + 1);
    else if (character === '。') open.length = 0;
  }
  return depths;
}

/** Splits at the given signs outside brackets; the signs belong to no stretch. Empty stretches are left out. */
export function splitOutside(text: string, depths: Uint8Array, within: Stretch, signs: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = within.start;
  for (let i = within.start; i <= within.end; i += 1) {
    if (i < within.end && !(depths[i] === 0 && signs.includes(text.charAt(i)))) continue;
    if (i > start) stretches.push({ start, end: i });
    start = i + 1;
  }
  return stretches;
}

/**
 * Sentences of a paragraph: split at 。;!? outside brackets, and behind a bracket that opens a sentence,
 * since a responsibility note closes what stands before it.
 */
export function toSentences(text: string, depths: Uint8Array, within: Stretch): Stretch[] {
  return splitOutside(text, depths, within, '。!?').flatMap((sentence) => {
    let { start } = sentence;
    while (start < sentence.end && '(【〔'.includes(text.charAt(start)) && depths[start] === 1) {
      while (start < sentence.end && depths[start] === 1) start += 1;
    }
    return start < sentence.end ? [{ start, end: sentence.end }] : [];
  });
}
