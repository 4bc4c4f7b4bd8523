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
  const byHead = new Map<string, string[]>();
  const begins = new Uint8Array(bins);
  for (const word of new Set(words)) {
    if (word.length < 2) continue;
    const head = word.slice(0, 2);
    const known = byHead.get(head);
    if (known) known.push(word);
    else byHead.set(head, [word]);
    begins[binOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return (text) => {
    const found: Found[] = [];
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at += 1) {
      const second = text.charCodeAt(at + 1);
      const bin = binOf(first, second);
      first = second;
      if (begins[bin] === 0) continue;
      const start = at;
      const word = byHead
        .get(text.slice(at, at + 2))
        ?.find((candidate) => text.startsWith(candidate, start) && fits(text, { word: candidate, at: start }));
      if (word === undefined) continue;
      found.push({ word, at });
      at += word.length - 1;
      first = text.charCodeAt(at + 1);
    }
    return found;
  };
}
