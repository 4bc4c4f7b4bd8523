import { parse } from 'csv-parse/sync';
import { QiantouError } from '../errors.ts';
import { toHash } from '../model/index.ts';

/** One row of a lexicon table: column name to cell, without white space around it. */
export type LexiconRow = Readonly<Record<string, string>>;

/**
 * What people know beforehand: the tables of `seeds/lexicon/`. The rules know the genre and hold without any of them;
 * a table that is missing or emptied has no rows.
 */
export interface Lexicon {
  /** Changes with every change of a table, and with nothing else. */
  version: string;
  /** Rows of `<name>.csv`, in the file's order. */
  rows(name: string): readonly LexiconRow[];
}

/** Splits a cell that lists several words: `余姚|姚`. */
export function toWords(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Makes the lexicon of the texts of its tables.
 *
 * @param files file name (`divisions.csv`) to its text; lines that begin with `#` are remarks
 * @throws QiantouError `bad-settings` that names the table which cannot be read
 */
export function toLexicon(files: Readonly<Record<string, string>> = {}): Lexicon {
  const tables = new Map<string, LexiconRow[]>();
  const names = Object.keys(files)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  for (const name of names) tables.set(name.slice(0, -'.csv'.length), toRows(name, files[name] ?? ''));
  const version = toHash(names.map((name) => `${name}\n${files[name] ?? ''}`).join('\n'));
  return { version, rows: (name) => tables.get(name) ?? [] };
}

function toRows(name: string, text: string): LexiconRow[] {
  try {
    return parse<LexiconRow>(text, {
      columns: true,
      bom: true,
      trim: true,
      comment: '#',
      skip_empty_lines: true,
      comment_no_infix: true,
    });
  } catch (cause) {
    throw new QiantouError(
      'bad-settings',
      {
        zh: `词表 ${name} 无法读取:请检查各行的列数是否与表头一致。`,
        en: `The lexicon table ${name} cannot be read: check that each line has as many cells as its header.`,
      },
      { cause },
    );
  }
}

/** Remembers what a part makes of the lexicon, so that it is made once and not once a document. */
export function fromLexicon<Index>(make: (lexicon: Lexicon) => Index): (lexicon: Lexicon) => Index {
  const made = new WeakMap<Lexicon, Index>();
  return (lexicon) => {
    const known = made.get(lexicon);
    if (known !== undefined) return known;
    const index = make(lexicon);
    made.set(lexicon, index);
    return index;
  };
}
