import { toNeeds } from './needs.ts';

/** Characters fall into so many bins by their codes; a text of a paragraph fills few of them. */
const bins = 1024;
const binOf = (code: number): number => (code ^ (code >>> 10)) & (bins - 1);

/** Bins of the characters of which a text must have one: words of 32 bins each, and which bins in each word. */
interface Mask {
  words: readonly number[];
  bits: readonly number[];
}

function toMask(codes: Iterable<number>): Mask {
  const byWord = new Map<number, number>();
  for (const code of codes) {
    const bin = binOf(code);
    byWord.set(bin >>> 5, (byWord.get(bin >>> 5) ?? 0) | (1 << (bin & 31)));
  }
  return { words: [...byWord.keys()], bits: [...byWord.values()] };
}

/** By the source of the pattern: rules that put patterns together for a document must not be kept for ever. */
const masks = new Map<string, readonly Mask[]>();
const mostKept = 1000;

/** What a pattern needs, read once. The smallest needs are looked at first, since most texts lack those. */
function masksOf(pattern: RegExp): readonly Mask[] {
  const { source } = pattern;
  const known = masks.get(source);
  if (known) return known;
  const needs = toNeeds(pattern).toSorted((a, b) => a.size - b.size);
  const made = needs.map(toMask);
  if (masks.size >= mostKept) masks.clear();
  masks.set(source, made);
  return made;
}

/** The characters of a text, as bins that are filled. */
interface Characters {
  text: string;
  /** Whether `filled` tells of this text yet. */
  known: boolean;
  filled: Int32Array;
}

/** Texts that were asked about last, by their length: many patterns are looked for in one text, one after another. */
const recent = Array.from({ length: 8 }, (): Characters => ({
  text: '',
  known: false,
  filled: new Int32Array(bins >>> 5),
}));

/** The bins of a text that is asked about again; at the first time it is not worth to look through it. */
function filledBy(text: string): Int32Array | undefined {
  const kept = recent[text.length & 7];
  if (!kept) return undefined;
  if (kept.text !== text) {
    kept.text = text;
    kept.known = false;
    return undefined;
  }
  if (!kept.known) fill(kept.filled, text);
  kept.known = true;
  return kept.filled;
}

function fill(filled: Int32Array, text: string): void {
  filled.fill(0);
  for (let i = 0; i < text.length; i += 1) {
    const bin = binOf(text.charCodeAt(i));
    filled[bin >>> 5] = (filled[bin >>> 5] ?? 0) | (1 << (bin & 31));
  }
}

function hasOneOf({ words, bits }: Mask, filled: Int32Array): boolean {
  for (let i = 0; i < words.length; i += 1) if (((filled[words[i] ?? 0] ?? 0) & (bits[i] ?? 0)) !== 0) return true;
  return false;
}

/** Shorter texts are looked through faster than they are asked about. */
const shortest = 24;

/**
 * False where a text lacks characters without which a pattern finds nothing. What it needs is read from the pattern
 * itself; most rules need characters that most texts lack, and asking takes a tenth of looking.
 */
export function mayFind(text: string, pattern: RegExp): boolean {
  if (text.length < shortest) return true;
  const filled = filledBy(text);
  if (!filled) return true;
  for (const mask of masksOf(pattern)) if (!hasOneOf(mask, filled)) return false;
  return true;
}
