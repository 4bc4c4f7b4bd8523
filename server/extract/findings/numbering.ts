import { flatMap, toNumber, type Block } from '../../text/index.ts';
import type { Quote } from '../facts.ts';
import { shorten, type FindingRule, type Found } from './finding.ts';

const markOf = ({ block }: Quote): string => block.mark;
const styleOf = (mark: string): string => mark.replace(/[\d一二三四五六七八九十百〇零廿]+/u, 'n');
const numberOf = (mark: string): number | undefined =>
  toNumber(mark.replace(/[^\d一二三四五六七八九十百〇零廿]/gu, ''));

/** Words that show a block's number: its mark with the title, or its first words. */
function quoteOf(block: Block): Quote {
  const length = Math.min(block.clean.text.length, block.bodyAt > 0 ? block.bodyAt : 24);
  const start = block.clean.at[0] ?? block.start;
  const last = block.clean.at[Math.max(0, length - 1)] ?? start;
  return { block, start, end: last + 1 };
}

/**
 * Numbers of one list that jump or repeat.
 *
 * A list is what stands under one heading with marks of one form; it begins with one, or goes on from the list of the
 * same form before it (numbers that run through a whole chapter). Notices and attachments count for themselves.
 */
export const numberingJumps: FindingRule = ({ outline, plan }) => {
  const last = new Map<string, { parent: Block | undefined; number: number; quote: Quote }>();
  return flatMap(outline.blocks, (block): Found[] => {
    const number = numberOf(block.mark);
    if (block.kind === 'row' || block.level === 0 || number === undefined) return [];
    if (block.part !== 'plan' && block.part !== 'attachment') return [];
    const key = [block.part, block.table ?? '', block.level, styleOf(block.mark)].join('|');
    const before = last.get(key);
    const quote = quoteOf(block);
    last.set(key, { parent: block.parent, number, quote });
    if (!before || number === 1 || number === before.number + 1 || before.parent !== block.parent) return [];
    const again = number === before.number;
    const [from, to] = [before.quote, quote].map(markOf);
    return [
      {
        kind: 'numbering-jumps',
        severity: 'minor',
        name: `序号${again ? '重复' : '不连续'}:${to ?? ''}`,
        message: `序号${again ? '重复' : '不连续'}:“${from ?? ''}”之后是“${to ?? ''}”(${shorten(block.title)})。`,
        messageEn: `The numbering ${again ? 'repeats' : 'jumps'}: “${to ?? ''}” follows “${from ?? ''}”.`,
        quotes: [before.quote, quote],
        about: [plan.id],
      },
    ];
  });
};
