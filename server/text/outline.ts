import type { Clean, Span } from './clean.ts';

/** A document as it was read: its text decoded, otherwise unchanged, without a byte order mark. */
export interface Source {
  /** File name without folders; shown to people, never used for identity. */
  name: string;
  text: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
}

/** Where in the document a block stands. `site` is the web page around the document: no fact comes from it. */
export type DocumentPart = 'site' | 'notice' | 'plan' | 'attachment';

/**
 * - `title`: title or subtitle of the notice, of the plan or of an attachment
 * - `heading`: a numbered or titled line that only names what follows
 * - `item`: a numbered or titled paragraph that says something itself
 * - `paragraph`: running text without a mark
 * - `bullet`: a paragraph after —— or ·
 * - `note`: a responsibility note on a line of its own
 * - `row`, `tableHead`: lines of a table
 * - `addressee`, `signature`, `date`, `meta`: the furniture of official letters (文号, 此件公开发布, 附件:…)
 * - `site`: boilerplate
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'bullet'
  | 'note'
  | 'row'
  | 'tableHead'
  | 'addressee'
  | 'signature'
  | 'date'
  | 'meta'
  | 'site';

/** One cell of a table row, merged cells resolved: a blank cell that continues the row above has that row's words. */
export interface Cell {
  /** Column of the table, from 0, after rows that were shifted left have been put right. */
  column: number;
  /** Words of the column's header, joined over its rows; empty where the table has none. */
  header: string;
  clean: Clean;
  /** True where the words stand in an earlier row (a merged cell): `clean` then points there. */
  inherited: boolean;
}

/** A paragraph or table row, in the order of the document; becomes a Passage unless its part is `site`. */
export interface Block extends Span {
  kind: BlockKind;
  part: DocumentPart;
  /** The document's own words: `source.text.slice(start, end)`. */
  text: string;
  clean: Clean;
  /** Depth of its mark in the outline, 1 for 一、; 0 without a mark. */
  level: number;
  /** The numbering as written, without its punctuation: `一`, `(一)`, `1`, `(1)`, `①`; empty without one. */
  mark: string;
  /** Its place by numbering, as in `二(一)1`; empty without one. */
  ref: string;
  /** Heading or first clause, without number and final 。; cleaned. Empty for text without a title. */
  title: string;
  /** Offset in `clean.text` behind the mark and the title: where the body begins. */
  bodyAt: number;
  /** Titles above it with their marks as written, outermost first. */
  path: string[];
  /** The nearest heading or item above it. */
  parent?: Block;
  /** For rows: which table (index into `outline.tables`) and its cells. */
  table?: number;
  cells?: Cell[];
}

export interface Table {
  /** The title above it, cleaned (`附件2 职责分工`), with a year where it names one. */
  title: string;
  headers: string[];
  rows: Block[];
}

export interface Outline {
  source: Source;
  blocks: Block[];
  tables: Table[];
}
