import { QiantouError } from '../../errors.ts';
import { toIndustryId, toKey } from '../../model/index.ts';
import { remember } from '../../text/index.ts';
import { fromLexicon, toWords } from '../lexicon.ts';

/** One industry of `seeds/lexicon/industries.csv`. */
export interface IndustryRow {
  /** The name that people read and that ids are made from. */
  name: string;
  /** Other names of the same industry. */
  aliases: string[];
  /** Name of the industry that it is part of; empty at the top. */
  parent: string;
  /** GB/T 4754—2017, as far down as it fits; empty where none fits. */
  code: string;
}

/** An industry and those above it, the nearest first, by their ids. */
export interface Lineage {
  id: string;
  above: readonly string[];
}

/** The curated industries, by any of their names. */
export interface Industries {
  rows: readonly IndustryRow[];
  lineages: readonly Lineage[];
  /** The industry of that name or alias; 产业, 行业, 领域 behind the name make no difference. */
  find(words: string): IndustryRow | undefined;
}

/** What follows an industry's name without changing which industry it is. */
const suffix = /(?<=.{2})(?:细分行业|产业领域|行业领域|产业|行业|领域)$/u;

/** The name without a noun that only says that it is an industry: 光电信息产业 is 光电信息. */
export const toBareName = (words: string): string => (/[业域]$/u.test(words) ? words.replace(suffix, '') : words);
/** 农产品加工业 is 农产品加工. */
const ownEnding = /(?<=.{2}(?:加工|制造|冶炼))业$/u;

const quoted = /[“”‘’'"〔【〖\s]/u;
/** No name is longer. */
const longest = 24;
/** The first two characters as a number of 16 bits, which a few others share. */
const toBeginning = (words: string): number => (words.charCodeAt(0) * 31 + words.charCodeAt(1)) & 0xffff;
/** Where the characters begin of which a key has just those of the text: no quotation marks, brackets or letters. */
const firstIdeograph = 0x3400;

/** An index over rows; where two rows claim a name, the first keeps it. */
export function createIndustries(rows: readonly IndustryRow[]): Industries {
  const byKey = new Map<string, IndustryRow>();
  for (const row of rows) {
    for (const form of [row.name, ...row.aliases]) {
      if (!byKey.has(toKey(form))) byKey.set(toKey(form), row);
    }
  }
  // Nearly all words that rules ask about begin like no industry.
  const beginnings = new Uint8Array(1 << 16);
  for (const key of byKey.keys()) beginnings[toBeginning(key)] = 1;
  const mayBe = (words: string): boolean =>
    beginnings[toBeginning(words)] === 1 ||
    words.charCodeAt(0) < firstIdeograph ||
    words.charCodeAt(1) < firstIdeograph;
  // Asked of the same words by every rule; none found is an answer too.
  const find = remember((words): { row: IndustryRow | undefined } => {
    // Cleaned text differs from a key by quotation marks and brackets alone.
    const key = quoted.test(words) ? toKey(words) : words;
    const row = byKey.get(key) ?? byKey.get(toBareName(key));
    return { row: row ?? (key.endsWith('业') ? byKey.get(key.replace(ownEnding, '')) : undefined) };
  });
  return {
    rows,
    lineages: toLineages(rows),
    find: (words) => (words.length <= longest && mayBe(words) ? find(words).row : undefined),
  };
}

/** Whom each industry belongs to, however far up; rows that lead in a circle end where they meet. */
function toLineages(rows: readonly IndustryRow[]): Lineage[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  return [...byName.values()].map(({ name, parent }) => {
    const above = new Set<string>();
    for (let row = byName.get(parent); row && row.name !== name && !above.has(row.name); row = byName.get(row.parent)) {
      above.add(row.name);
    }
    return { id: toIndustryId(name), above: [...above].map(toIndustryId) };
  });
}

/**
 * The industries of a lexicon (`name,aliases,parent,code`; aliases with `|` between them).
 *
 * @throws QiantouError `bad-settings` where a parent has no row of its own
 */
export const toIndustries = fromLexicon((lexicon): Industries => {
  const rows = lexicon.rows('industries').map(({ name = '', aliases, parent = '', code = '' }): IndustryRow => ({
    name,
    aliases: toWords(aliases),
    parent,
    code,
  }));
  const names = new Set(rows.map((row) => row.name));
  const orphan = rows.find(({ parent }) => parent !== '' && !names.has(parent));
  if (orphan) {
    throw new QiantouError('bad-settings', {
      zh: `industries.csv:产业“${orphan.name}”的上级“${orphan.parent}”没有自己的一行。`,
      en: `industries.csv: the parent ${orphan.parent} of ${orphan.name} has no row of its own.`,
    });
  }
  return createIndustries(rows);
});
