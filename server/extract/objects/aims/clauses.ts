import { findAll, flatMap } from '../../../text/index.ts';
import type { Stretch } from './aim.ts';

const open = '(〔【《“';
const close = ')〕】》”';
/** Stands for a unit that no rule may read. */
const veil = '\u25A1';

/** The number of a numbered heading, before its words: `(二)`, `5.`. */
export const headingNumber = /^\(?[\d.一二三四五六七八九十]+[.)、]/u;

/**
 * The text with what others said veiled, at the same offsets: titles in 《》, and quotations that run over a comma
 * or a full stop. What the plan quotes it does not choose.
 */
export function toOwnWords(text: string): string {
  return (
    text
      .replace(/《[^《》]*》/gu, (title) => veil.repeat(title.length))
      // 【发展低空经济】支持…: such a heading is a sentence of its own.
      .replaceAll(/[【】]/gu, '。')
      .replace(/“[^“”]*[,。;!?][^“”]*”/gu, (quotation) => veil.repeat(quotation.length))
  );
}

/** What each unit means to the splitter, by its code: looked up once a unit, since every text passes here. */
const classes = new Uint8Array(0x10000);
const is = { open: 1, close: 2, stop: 4, clause: 8, member: 16 } as const;
const mark = (units: string, bit: number): void => {
  for (let i = 0; i < units.length; i += 1) {
    const code = units.charCodeAt(i);
    classes[code] = (classes[code] ?? 0) | bit;
  }
};
mark(open, is.open);
mark(close, is.close);
mark('。;!?|', is.stop);
mark(',:。;!?|', is.clause);
mark('、', is.member);
const fullStop = '。'.charCodeAt(0);

/** Splits at the marks, but not inside brackets and quotation marks. A bracket that never closes ends with its sentence. */
function split(text: string, within: Stretch, bit: number): Stretch[] {
  const parts: Stretch[] = [];
  let depth = 0;
  let from = within.from;
  for (let i = within.from; i < within.to; i += 1) {
    const code = text.charCodeAt(i);
    const what = classes[code] ?? 0;
    if (what === 0) continue;
    if ((what & is.open) !== 0) depth += 1;
    else if ((what & is.close) !== 0) depth = Math.max(0, depth - 1);
    else if (code === fullStop) depth = 0;
    if (depth > 0 || (what & bit) === 0) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  if (within.to > from) parts.push({ from, to: within.to });
  return parts;
}

/** Sentences without their full stops. */
export const toSentences = (text: string): Stretch[] => split(text, { from: 0, to: text.length }, is.stop);
/** The clauses of a stretch, between commas and colons. */
export const toClauses = (text: string, within: Stretch): Stretch[] => split(text, within, is.clause);
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
  return flatMap(split(text, within, is.member), (member) => {
    const seams = findAll(text.slice(member.from, member.to), /”(?=“)/gu).map(({ index }) => member.from + index + 1);
    return [...seams, member.to].map((to, i) => ({ from: i === 0 ? member.from : (seams[i - 1] ?? member.from), to }));
  });
}
