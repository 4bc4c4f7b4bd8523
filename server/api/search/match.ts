import type { Character } from './readings.ts';

/** How a query was found in a form; a lower `rank` is a better hit. */
export interface Match {
  how: 'literal' | 'pinyin' | 'initials';
  rank: number;
}

/**
 * What both the query and the forms are brought to before they are compared. Brackets and dashes count for nothing: each
 * document writes them in its own way, and 〔2020〕 is typed as [2020], (2020) or 2020.
 */
export function toPlain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"“”'‘’\p{Ps}\p{Pe}\p{Pd}~]/gu, '');
}

const hanzi = /\p{Script=Han}/u;

/** Found as it is written: the whole, its beginning, or inside. */
function matchLiteral(query: string, form: string): Match | undefined {
  const at = form.indexOf(query);
  if (at < 0) return undefined;
  if (form.length === query.length) return { how: 'literal', rank: 0 };
  return { how: 'literal', rank: at === 0 ? 1 : 2 };
}

/**
 * Whether the query from `at` on can be typed from the characters from `from` on, in order and without a gap, each as
 * itself, by its syllable or by its initial; the last syllable may be unfinished. The best way found says how.
 */
function type(
  query: string,
  at: number,
  characters: readonly Character[],
  from: number,
): 'pinyin' | 'initials' | undefined {
  if (at === query.length) return 'initials';
  const character = characters[from];
  if (!character) return undefined;
  let best: 'initials' | undefined;
  for (const reading of character.readings) {
    if (reading.length > 1 && query.startsWith(reading, at)) {
      if (type(query, at + reading.length, characters, from + 1)) return 'pinyin';
    }
    // Typed as far as the first letters of this syllable: the person is still typing.
    const rest = query.slice(at);
    if (rest.length > 1 && rest.length < reading.length && reading.startsWith(rest)) return 'pinyin';
    if (query[at] === reading[0]) {
      const found = type(query, at + 1, characters, from + 1);
      if (found === 'pinyin') return found;
      best ??= found;
    }
  }
  if (character.written === query[at]) return type(query, at + 1, characters, from + 1) ?? best;
  return best;
}

/** Found by its sound; a hit at the form's beginning is better than one inside. */
function matchSound(query: string, characters: readonly Character[]): Match | undefined {
  let best: Match | undefined;
  for (let from = 0; from < characters.length; from += 1) {
    const how = type(query, 0, characters, from);
    if (!how) continue;
    const rank = (how === 'pinyin' ? 3 : 5) + (from === 0 ? 0 : 1);
    if (!best || rank < best.rank) best = { how, rank };
  }
  return best;
}

/** A short form of an organ's full name: its characters in order, with gaps, its last character the form's last. */
function matchScattered(query: string, form: string): Match | undefined {
  if (query.length < 2 || query.length * 3 < form.length || query.at(-1) !== form.at(-1)) return undefined;
  let at = 0;
  for (const character of query) {
    at = form.indexOf(character, at) + 1;
    if (at === 0) return undefined;
  }
  return { how: 'literal', rank: 7 };
}

/** Whether a query may be meant as letters: one of Chinese characters alone is looked for as it is written. */
export const isTyped = (query: string): boolean => !Array.from(query).every((character) => hanzi.test(character));

/**
 * Finds a query in one form of a name: literally before by sound, and last as the short form of a full name.
 *
 * @param query brought to its plain form by `toPlain`, not empty
 * @param form  `plain` brought to its plain form too
 */
export function match(
  query: string,
  form: { readonly plain: string; readonly characters: readonly Character[] },
): Match | undefined {
  const literal = matchLiteral(query, form.plain);
  if (literal) return literal;
  return isTyped(query) ? matchSound(query, form.characters) : matchScattered(query, form.plain);
}
