import { toSpan, type Block, type Clean } from '../text/index.ts';
import type { Quote } from './facts.ts';

/** Words of a cleaned text of a block, its own or a cell's; all of it where no range is given. */
export function quoteWithin(block: Block, clean: Clean, from = 0, to = clean.text.length): Quote {
  const { start, end } = toSpan(clean, from, to);
  return { block, start, end };
}

/** The words `block.clean.text.slice(from, to)`, by the whole block where no range is given, as the document writes them. */
export const toQuote = (block: Block, from?: number, to?: number): Quote => quoteWithin(block, block.clean, from, to);
