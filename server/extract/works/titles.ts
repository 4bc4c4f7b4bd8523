import type { Block } from '../../text/index.ts';

const opening = '([{“《〔【';
const closing = ')]}”》〕】';

/** Where the first clause of a stretch of cleaned text ends: at a mark outside brackets and quotation marks. */
function clauseEnd(text: string, from: number, to: number, marks = ',;。:!?'): number {
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const unit = text.charAt(i);
    if (opening.includes(unit)) depth += 1;
    else if (closing.includes(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && i > from && marks.includes(unit)) return i;
  }
  return to;
}

/** The first clause of a stretch; `到2027年` and the like are no clause of their own. */
export function firstClause(text: string, from: number, to: number): { from: number; to: number } {
  let end = clauseEnd(text, from, to);
  if (
    /^(?:到|至|力争|每年|同时|其中)?(?:20\d{2}年)?(?:底|末|前|起)?$|年(?:至|到|-)20\d{2}年(?:间|期间)?$/u.test(
      text.slice(from, end),
    ) &&
    end < to
  )
    end = clauseEnd(text, end + 1, to);
  return { from, to: Math.max(end, Math.min(from + 1, to)) };
}

/** A block's title; a paragraph without one is named by its first clause. */
export function titleOf({ title, clean: { text } }: Block): string {
  if (title !== '') return title;
  const { from, to } = firstClause(text, 0, text.length);
  return text.slice(from, to);
}

/** Words to compare titles by: letters and digits alone. */
export const toPlain = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
