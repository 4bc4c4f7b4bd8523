/** Which option of the box Enter takes. Pure. */
import type { Found } from './found.ts';

interface Offered {
  found: readonly Found[];
  /** True while the answer to the words that were typed is not there yet. */
  pending: boolean;
}

/**
 * The option that is lit: the one that was moved to, wherever an answer that came later has put it; else the first of the
 * whole answer. Before that is there none is lit, since what is first now would not be a moment later.
 *
 * @param moved the key of the option that the arrow keys led to
 */
export function litOf({ found, pending }: Offered, moved: string | undefined): Found | undefined {
  const kept = found.find(({ key }) => key === moved);
  return kept ?? (pending ? undefined : found[0]);
}

/** The option that an arrow key leads to from the lit one; it stops at either end. */
export function nextLit(found: readonly Found[], lit: Found | undefined, by: 1 | -1): Found | undefined {
  const from = lit ? found.indexOf(lit) : -1;
  return found[Math.min(found.length - 1, Math.max(0, from + by))];
}
