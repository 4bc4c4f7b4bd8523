/** The reader's contents list, from the headings above each passage, with how much of each section became facts. */
import type { GraphNode } from '../../../server/model/graph.ts';
import type { Mark } from '../../../server/model/views.ts';

export interface Heading {
  /** Headings from the outermost down to this one. */
  path: string[];
  /** Passage to scroll to: the heading's own, else the first below it. */
  passage: string;
  depth: number;
  /** Passages below it, and those of them with facts. */
  passages: number;
  withFacts: number;
}

/** Deeper headings would make the list as long as the text. */
const deepest = 2;

export function toContents(passages: readonly GraphNode[], marks: readonly Mark[]): Heading[] {
  const headings = new Map<string, Heading>();
  const starts = marks.map(({ start }) => start).sort((a, b) => a - b);
  const holdsFact = (from: number, to: number) => starts.some((start) => start >= from && start < to);
  const lastWords = new Map<string, string>();
  for (const { id, properties } of passages) {
    const path = (Array.isArray(properties.path) ? properties.path : []).map(String);
    const marked = holdsFact(Number(properties.start), Number(properties.end));
    for (let depth = 1; depth <= Math.min(path.length, deepest); depth += 1) {
      const above = path.slice(0, depth);
      const key = above.join('\n');
      const name = above.at(-1) ?? '';
      const heading = headings.get(key) ?? {
        path: above,
        passage: lastWords.get(name) ?? id,
        depth,
        passages: 0,
        withFacts: 0,
      };
      heading.passages += 1;
      if (marked) heading.withFacts += 1;
      headings.set(key, heading);
    }
    lastWords.set(String(properties.text ?? '').trim(), id);
  }
  return [...headings.values()];
}
