import type { Note } from './notes.ts';
import type { Item } from './tasks.ts';
import type { Stretch } from './drafts.ts';
import type { Block } from '../../text/index.ts';

/** A stretch of an item with the notes that govern it: those that close it. */
export interface Part {
  stretch: [Stretch, ...Stretch[]];
  notes: { block: Block; note: Note }[];
  /** Offsets in the document: where its text begins and ends, its notes included. */
  start: number;
  end: number;
}

/** Punctuation alone is no text that a note could govern. */
const isText = ({ block, from, to }: Stretch): boolean => /[\p{L}\p{N}]/u.test(block.clean.text.slice(from, to));

/**
 * Splits an item with several notes: each note governs the text since the one before it. Notes that follow one another
 * without text between them govern the same stretch. Text behind the last note belongs to the item alone.
 *
 * A note right behind the title governs the whole item and comes back as `whole`.
 */
export function toParts(item: Item): { parts: Part[]; whole: { block: Block; note: Note }[] } {
  const parts: Part[] = [];
  const whole: { block: Block; note: Note }[] = [];
  let stretch: Stretch[] = [];
  let start = item.block.start;
  for (const block of item.own) {
    const { text } = block.clean;
    let from = block === item.block ? block.bodyAt : 0;
    for (const { note } of item.notes.filter((each) => each.block === block)) {
      const before = { block, from, to: note.from };
      if (before.to > before.from && isText(before)) {
        if (stretch.length === 0 && parts.length > 0) start = block.clean.at[from] ?? block.start;
        stretch.push(before);
      }
      from = note.to;
      const end = (block.clean.at[note.to - 1] ?? block.end - 1) + 1;
      const last = parts.at(-1);
      const [first, ...rest] = stretch;
      if (first) parts.push({ stretch: [first, ...rest], notes: [{ block, note }], start, end });
      else if (last) {
        last.notes.push({ block, note });
        last.end = end;
      } else whole.push({ block, note });
      stretch = [];
      start = block.clean.at[note.to] ?? block.end;
    }
    const rest = { block, from, to: text.length };
    if (rest.to > rest.from && isText(rest)) {
      if (stretch.length === 0 && parts.length > 0) start = block.clean.at[from] ?? block.start;
      stretch.push(rest);
    }
  }
  return { parts, whole };
}
