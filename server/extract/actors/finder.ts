/** A known word in a text: `text.slice(at, at + word.length) === word`. */
export interface Found {
  word: string;
  at: number;
}

/** The first two units of a word fall into one of so many bins: few places in a text begin as a known word does. */
const bins = 1 << 14;
const binOf = (first: number, second: number): number => ((first * 31) ^ second) & (bins - 1);

/**
 * Finds known words in texts, the longest first, left to right and without overlap.
 * Looks each two characters up once, so that thousands of words cost no more than a few.
 *
 * @param fits whether a known word that stands somewhere counts there; where not, a shorter one may
 */
export function toFinder(
  words: Iterable<string>,
  fits: (text: string, found: Found) => boolean = () => true,
): (text: string) => Found[] {
  const byHead: (string[] | undefined)[] = Array.from({ length: bins }, () => undefined);
  for (const word of new Set(words)) {
    if (word.length < 2) continue;
    (byHead[binOf(word.charCodeAt(0), word.charCodeAt(1))] ??= []).push(word);
  }
  for (const list of byHead) list?.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return (text) => {
    const found: Found[] = [];
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at += 1) {
      const second = text.charCodeAt(at + 1);
      const candidates = byHead[binOf(first, second)];
      first = second;
      if (candidates === undefined) continue;
      const start = at;
      const word = candidates.find(
        (candidate) => text.startsWith(candidate, start) && fits(text, { word: candidate, at: start }),
      );
      if (word === undefined) continue;
      found.push({ word, at });
      at += word.length - 1;
      first = text.charCodeAt(at + 1);
    }
    return found;
  };
}
