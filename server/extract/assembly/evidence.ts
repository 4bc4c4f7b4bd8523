import type { Properties } from '../../model/index.ts';
import type { Block, Outline, Span } from '../../text/index.ts';
import type { Quote } from '../facts.ts';

/** A quote in the graph: which passage, which words, where. */
export interface Located {
  passage: string;
  words: string;
  start: number;
}

/** One number for each stretch: no document has 67 million characters. */
export const toPlace = ({ start, end }: Span): number => start * 2 ** 26 + (end - start);

/** Puts quotes in reading order, each once. Words of the site around the document are no evidence and are left out. */
export function toLocated(quotes: readonly Quote[], passages: ReadonlyMap<Block, string>, outline: Outline): Located[] {
  const located = new Map<number, Located>();
  for (const { block, start, end } of quotes) {
    const passage = passages.get(block);
    const words = outline.source.text.slice(start, end);
    if (passage !== undefined && words !== '') located.set(toPlace({ start, end }), { passage, words, start });
  }
  return [...located.values()].sort((a, b) => a.start - b.start || a.words.length - b.words.length);
}

/** Evidence as a relationship carries it. */
export function toEvidence(plan: string, located: readonly Located[], rule: string, order: number): Properties {
  return {
    plan,
    passages: located.map(({ passage }) => passage),
    quotes: located.map(({ words }) => words),
    starts: located.map(({ start }) => start),
    rule,
    order,
  };
}
