import type { Quoted } from '../model/index.ts';

/**
 * The words that say it best: those with one of the names in them, else the last. A convention that a document states
 * once is evidence of many duties, and stands before them.
 */
export function toQuoted(
  quotes: readonly string[],
  starts: readonly number[],
  names: readonly string[],
): Quoted | undefined {
  const naming = quotes.findIndex((quote) => names.some((name) => quote.includes(name)));
  const at = naming >= 0 ? naming : quotes.length - 1;
  const [quote, start] = [quotes[at], starts[at]];
  return quote === undefined || start === undefined ? undefined : { quote, start };
}
