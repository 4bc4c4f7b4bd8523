import { flatMap, sliceClean, type Block, type Clean, type Outline } from '../../text/index.ts';
import type { Quote, Work } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { toOwnWords } from './aims/index.ts';
import { headsAims } from './table-aims.ts';

/** A stretch of the document in which objects are looked for: of a work, of a project's row, or of neither. */
export interface StretchOfText {
  /** Cleaned, what others said veiled. */
  text: string;
  clean: Clean;
  block: Block;
  work?: Work;
  /** True where a number of the outline stood before the text, which is no part of it. */
  numbered?: true;
}

/** No paragraph of the genre is longer; a longer one is something else, and is said to be unread. */
export const longest = 50_000;

/** Words of a stretch as evidence. */
export const quoteOf = ({ clean, block }: StretchOfText, from: number, to: number): Quote =>
  quoteWithin(block, clean, from, to);

const furniture: ReadonlySet<Block['kind']> = new Set([
  'title',
  'addressee',
  'signature',
  'date',
  'meta',
  'note',
  'tableHead',
]);

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Place of the first offset that is not below `offset`. */
export function firstFrom(at: readonly number[], offset: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing but its number stands before a span in its block. */
const isNumbered = ({ block, start }: Quote): boolean =>
  block.mark !== '' &&
  start > block.start &&
  (block.cells
    ? block.cells.find(({ clean }) => clean.text !== block.mark)?.clean.at[0] === start
    : firstFrom(block.clean.at, start) <= block.mark.length + 2);

/** The cleaned words of a span as its block has them: without the page numbers that stand between its lines. */
function cleanOf({ block: { clean }, start, end }: Quote): Clean {
  return sliceClean(clean, firstFrom(clean.at, start), firstFrom(clean.at, end));
}

/** Headers of what a row's task lies in or leans on: zones and bases that its own words do not say. */
const besideTask = /集聚区|承载|园区|载体|平台|基地|区域|布局|开发区/u;

/** A programme that a row belongs to, in a cell of its own. */
const ofProgramme = /^[^,。;:、]{4,20}(?:行动|工程)$/u;

/** The cells of a duty table's row that name its task, say where it is carried out, or in which programme. */
function besides(work: Work): StretchOfText[] {
  if (work.kind !== 'row') return [];
  return flatMap(work.blocks, (block) =>
    flatMap(block.cells ?? [], ({ clean, header, inherited }): StretchOfText[] => {
      const at = clean.at[0];
      if (at === undefined || inherited) return [];
      const names = clean.text === work.title && !headsAims(header);
      if (!names && !besideTask.test(header) && !ofProgramme.test(clean.text)) return [];
      if (work.spans.some((span) => span.block === block && span.start <= at && at < span.end)) return [];
      return [{ text: toOwnWords(clean.text), clean, block, work }];
    }),
  );
}

/** The stretches of works, those of parts apart from their item's, and then every other paragraph of the plan. */
export function toStretches(outline: Outline, works: readonly Work[]): StretchOfText[] {
  const parts = new Map<Work, Quote[]>();
  for (const { kind, parent, spans } of works) {
    if (kind === 'part' && parent) parts.set(parent, [...(parts.get(parent) ?? []), ...spans]);
  }
  const seen = new Set<Block>();
  const ofWorks = flatMap(works, (work) => {
    work.blocks.forEach((block) => seen.add(block));
    const own = parts.get(work) ?? [];
    const told = flatMap(work.spans, (span): StretchOfText[] => {
      seen.add(span.block);
      if (own.some((part) => overlaps(part, span))) return [];
      const clean = cleanOf(span);
      const numbered = isNumbered(span) ? { numbered: true as const } : {};
      return [{ text: toOwnWords(clean.text), clean, block: span.block, work, ...numbered }];
    });
    const beside = besides(work);
    return beside.length > 0 ? [...told, ...beside] : told;
  });
  const others = flatMap(outline.blocks, (block): StretchOfText[] => {
    if (block.part === 'site' || furniture.has(block.kind) || seen.has(block)) return [];
    // Cells that only spaces part stand side by side in the row's cleaned text as one word.
    const cells = block.kind === 'row' && !block.clean.text.includes('|') ? (block.cells ?? []) : [];
    const cleans =
      cells.length > 1 ? cells.filter(({ inherited }) => !inherited).map(({ clean }) => clean) : [block.clean];
    return cleans.map((clean) => ({ text: toOwnWords(clean.text), clean, block }));
  });
  return [...ofWorks, ...others];
}
