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
/** The clause that a stretch stands in, as far as 400 characters to either side. */
export function clauseAround(text: string, from: number, to: number): Stretch {
  const floor = Math.max(0, from - 400);
  const before = text.slice(floor, from);
  const behind = text.slice(to, to + 400).search(/[,:。;!?|]/u);
  const start = Math.max(...Array.from(',:。;!?|', (mark) => before.lastIndexOf(mark))) + 1;
  return { from: floor + start, to: behind < 0 ? Math.min(text.length, to + 400) : to + behind };
}

/** The members of a list, between 、; quotation marks back to back (“个转企”“小升规”) separate as well. */
export function toMembers(text: string, within: Stretch): Stretch[] {
  return split(text, within, '、').flatMap((member) => {
    const seams = [...text.slice(member.from, member.to).matchAll(/”(?=“)/gu)].map(
      ({ index }) => member.from + index + 1,
    );
    return [...seams, member.to].map((to, i) => ({ from: i === 0 ? member.from : (seams[i - 1] ?? member.from), to }));
  });
}
