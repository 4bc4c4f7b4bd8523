import type { Quote, Reading } from '../facts.ts';

/** Kinds of findings; stable words that queries and the page depend on. */
export type FindingKind =
  | 'text-against-table'
  | 'text-against-text'
  | 'strength-differs'
  | 'organs-differ'
  | 'wording-differs'
  | 'sum-differs'
  | 'part-exceeds-whole'
  | 'names-nobody'
  | 'attachment-absent'
  | 'picture-lost'
  | 'numbering-jumps'
  | 'year-doubtful';

/** Something in a document that a reader should know, with the words that it is about. */
export interface Found {
  kind: FindingKind;
  /** `major` changes what a reader would report; `minor` is a matter of care. */
  severity: 'major' | 'minor';
  /** What it is about in a few words; the finding's name. */
  name: string;
  message: string;
  messageEn: string;
  quotes: Quote[];
  /** Ids of the nodes concerned: targets, tasks, the plan. */
  about: string[];
}

/** Looks for one kind of thing. Pure, and silent where it cannot be sure. */
export type FindingRule = (reading: Reading) => Found[];

/** The words of a quote as the document writes them, without breaks. */
export const wordsOf = ({ outline }: Reading, { start, end }: Quote): string =>
  outline.source.text.slice(start, end).replace(/\s+/gu, '');

const longest = 40;
/** Words short enough for a message. */
export const shorten = (words: string): string => {
  const characters = Array.from(words);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words;
};

/** Is it one of the document's tables or what hangs behind it, rather than its body? */
export const inTable = ({ block }: Quote): boolean => block.part === 'attachment' || block.kind === 'row';
