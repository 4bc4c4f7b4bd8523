/** A known word in a text: `text.slice(at, at + word.length) === word`. */
export interface Found {
  word: string;
  at: number;
}

/**
 * Finds known words in texts, the longest first, left to right and without overlap.
 * Looks each character up once, so that thousands of words cost no more than a few.
 */
export function toFinder(words: Iterable<string>): (text: string) => Found[] {
  const byHead = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 2) continue;
    const head = word.slice(0, 2);
    byHead.set(head, [...(byHead.get(head) ?? []), word]);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const initials = new Set(Array.from(byHead.keys(), (head) => head.charCodeAt(0)));
  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length - 1; at += 1) {
      if (!initials.has(text.charCodeAt(at))) continue;
      const word = byHead.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate, at));
      if (word === undefined) continue;
      found.push({ word, at });
      at += word.length - 1;
    }
    return found;
  };
}
