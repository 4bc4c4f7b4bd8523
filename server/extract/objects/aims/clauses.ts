import type { Stretch } from './aim.ts';

const open = '(〔【《“';
const close = ')〕】》”';
/** Stands for a unit that no rule may read. */
const veil = '\u25A1';

/**
 * The text with what others said veiled, at the same offsets: titles in 《》, and quotations that run over a comma
 * or a full stop. What the plan quotes it does not choose.
 */
export function toOwnWords(text: string): string {
  return text
    .replace(/《[^《》]*》/gu, (title) => veil.repeat(title.length))
    .replace(/“[^“”]*[,。;!?][^“”]*”/gu, (quotation) => veil.repeat(quotation.length));
}

/** Splits at the marks, but not inside brackets and quotation marks. A bracket that never closes ends with its sentence. */
function split(text: string, within: Stretch, marks: string): Stretch[] {
  const parts: Stretch[] = [];
  let depth = 0;
  let from = within.from;
  for (let i = within.from; i < within.to; i += 1) {
    const unit = text.charAt(i);
    if (open.includes(unit)) depth += 1;
    else if (close.includes(unit)) depth = Math.max(0, depth - 1);
    else if (unit === '。') depth = 0;
    if (depth > 0 || !marks.includes(unit)) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  if (within.to > from) parts.push({ from, to: within.to });
  return parts;
}

/** Sentences without their full stops. */
export const toSentences = (text: string): Stretch[] => split(text, { from: 0, to: text.length }, '。;!?|');
/** The clauses of a stretch, between commas and colons. */
export const toClauses = (text: string, within: Stretch): Stretch[] => split(text, within, ',:。;!?');
/** The members of a list, between 、. */
export function toMembers(text: string, within: Stretch): Stretch[] {
  return split(text, within, '、').flatMap((member) => {
    // “个转企”“小升规”: quotation marks back to back separate as well.
    const seam = text.slice(member.from, member.to).indexOf('”“');
    if (seam < 0) return [member];
    const at = member.from + seam + 1;
    return [{ from: member.from, to: at }, ...toMembers(text, { from: at, to: member.to })];
  });
}
