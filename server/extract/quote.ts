import { toSpan, type Block } from '../text/index.ts';
import type { Quote } from './facts.ts';

/** The words `block.clean.text.slice(from, to)`, by the whole block where no range is given, as the document writes them. */
export function toQuote(block: Block, from = 0, to = block.clean.text.length): Quote {
  const { start, end } = toSpan(block.clean, from, to);
  return { block, start, end };
}
