import { flatMap } from '../../text/index.ts';
import { toJurisdictionId } from '../../model/index.ts';
import type { Place } from '../facts.ts';
import { fromLexicon, toWords, type Lexicon, type LexiconRow } from '../lexicon.ts';

/** A place of GB/T 2260, present or former. */
export interface Division extends Place {
  /** Code of the place above; empty for a province. */
  parent: string;
  /** Short names: `余姚` for 余姚市. */
  aliases: readonly string[];
  /** Year in which it was abolished. */
  until?: number;
}

/** The country: the place of 国务院 and its organs. */
export const nation: Division = {
  id: toJurisdictionId('100000'),
  code: '100000',
  name: '中国',
  level: 'national',
  parent: '',
  aliases: [],
};

/** The divisions of the country; empty where the lexicon has none. */
export interface Divisions {
  /** All, in the order of their codes; the abolished ones last. */
  all: readonly Division[];
  byCode(code: string): Division | undefined;
  /** Those whose full name, or else short name, this is. */
  named(name: string): readonly Division[];
  /** How long the names are that begin as these words do at `at`, the longest first; mostly none is. */
  lengthsOf(words: string, at: number): readonly number[];
  /** The place and those above it, the province last. */
  chain(code: string): readonly Division[];
  /** The places directly or indirectly below. */
  below(code: string): readonly Division[];
}

const levels: readonly string[] = ['national', 'province', 'prefecture', 'county', 'town'];
const isLevel = (word: string): word is Place['level'] => levels.includes(word);

function toDivision(row: LexiconRow): Division[] {
  const { code = '', name = '', level = '', parent = '', aliases, until } = row;
  if (code === '' || name === '' || !isLevel(level)) return [];
  const year = Number(until);
  return [
    {
      id: toJurisdictionId(code),
      code,
      name,
      level,
      parent,
      aliases: toWords(aliases),
      ...(year > 0 ? { until: year } : {}),
    },
  ];
}

/** `divisions.csv` and `divisions-former.csv` of the lexicon, indexed. */
export const toDivisions: (lexicon: Lexicon) => Divisions = fromLexicon((lexicon) => {
  const all = flatMap([...lexicon.rows('divisions'), ...lexicon.rows('divisions-former')], toDivision);
  const codes = new Map<string, Division>();
  const names = new Map<string, Division[]>();
  const children = new Map<string, Division[]>();
  const add = (map: Map<string, Division[]>, key: string, division: Division): void => {
    map.set(key, [...(map.get(key) ?? []), division]);
  };
  for (const row of all) {
    // A code that was used again is one place: its former name is another name of the present one.
    const division = codes.get(row.code) ?? row;
    codes.set(row.code, division);
    add(names, row.name, division);
    if (division !== row) continue;
    for (const alias of division.aliases) add(names, alias, division);
    add(children, division.parent, division);
  }
  const lengths = toLengths(names.keys());
  const chain = (code: string): Division[] => {
    const division = codes.get(code);
    return division ? [division, ...chain(division.parent)] : [];
  };
  const below = (code: string): Division[] =>
    flatMap(code === '' ? [] : (children.get(code) ?? []), (division) => [division, ...below(division.code)]);
  return {
    all,
    byCode: (code) => codes.get(code),
    named: (name) => names.get(name) ?? [],
    lengthsOf: (words, at) => lengths.get(words.slice(at, at + 2)) ?? [],
    chain,
    below,
  };
});

/** By the two characters that names begin with, the lengths of these names, the longest first. */
function toLengths(names: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const name of names) {
    if (name.length < 2) continue;
    const known = lengths.get(name.slice(0, 2)) ?? [];
    if (!known.includes(name.length)) known.push(name.length);
    lengths.set(name.slice(0, 2), known);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
}
