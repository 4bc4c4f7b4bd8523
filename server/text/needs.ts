/** Some characters, by the code of each: a text has one of them, or a pattern finds nothing in it. */
type OneOf = ReadonlySet<number>;

/** More different characters than these would be in nearly every text. */
const most = 48;

/** What each of several alternatives needs, as few sets as tell something: one of the first's, joined by the others'. */
function ofAny(alternatives: readonly (readonly OneOf[])[]): OneOf[] {
  const [first = [], ...others] = alternatives;
  return first.flatMap((own): OneOf[] => {
    let joined = own;
    for (const needs of others) {
      const unions = needs.map((one) => new Set([...joined, ...one])).sort((a, b) => a.size - b.size);
      const [least] = unions;
      if (!least || least.size > most) return [];
      joined = least;
    }
    return [joined];
  });
}

/** Reads the source of a regular expression as far as it says what every match must have. */
class NeedsReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the bracket that closes them. */
  alternatives(): OneOf[] {
    const all = [this.#sequence()];
    while (this.#takes('|')) all.push(this.#sequence());
    return all.length === 1 ? (all[0] ?? []) : ofAny(all);
  }

  #takes(words: string): boolean {
    if (!this.#source.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  #sequence(): OneOf[] {
    const needs: OneOf[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const own = this.#part();
      if (!this.#isOptional()) needs.push(...own);
    }
    return needs;
  }

  /** Passes what says how often the part before it is found; true where that may be never. */
  #isOptional(): boolean {
    const times = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;
    times.lastIndex = this.#at;
    const found = times.exec(this.#source);
    if (!found) return false;
    this.#at += found[0].length;
    return /^[?*]/u.test(found[0]) || found.groups?.least === '0';
  }

  #part(): OneOf[] {
    if (this.#takes('[')) return this.#class();
    if (this.#takes('(')) return this.#group();
    if (this.#takes('\\')) return this.#escape();
    const code = this.#source.charCodeAt(this.#at);
    this.#at += 1;
    return '.^$'.includes(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff) ? [] : [new Set([code])];
  }

  #group(): OneOf[] {
    const denied = this.#takes('?!') || this.#takes('?<!');
    const named = /\?(?::|<?=|<\w+>)/uy;
    named.lastIndex = this.#at;
    this.#at += named.exec(this.#source)?.[0].length ?? 0;
    const needs = this.alternatives();
    this.#at += 1;
    return denied ? [] : needs;
  }

  /** `\(` is a character, `\d` are ten; of others nothing is known. */
  #escape(): OneOf[] {
    const kind = this.#source.charAt(this.#at);
    const braces = /(?:[pPuk](?:\{[^}]*\}|<[^>]*>)|u[\da-f]{4}|x[\da-f]{2}|.)/iuy;
    braces.lastIndex = this.#at;
    this.#at += braces.exec(this.#source)?.[0].length ?? 1;
    if (kind === 'd') return [new Set(Array.from('0123456789', (digit) => digit.charCodeAt(0)))];
    return /\w/u.test(kind) ? [] : [new Set([kind.charCodeAt(0)])];
  }

  /** Single characters in square brackets; of ranges and of all that is denied nothing is known. */
  #class(): OneOf[] {
    const inside = /(?:\\.|[^\]\\])*/uy;
    inside.lastIndex = this.#at;
    const written = inside.exec(this.#source)?.[0] ?? '';
    this.#at += written.length + 1;
    const units = written.replaceAll('\\d', '0123456789').replaceAll(/\\(?=\W)/gu, '');
    if (/^\^|\\|.-./u.test(units) || units.length > most) return [];
    return [new Set(Array.from(units, (unit) => unit.charCodeAt(0)))];
  }
}

/**
 * What a text must have for a pattern to find anything in it: of each set at least one character. Empty where the
 * pattern does not tell.
 */
export function toNeeds({ source, flags }: RegExp): OneOf[] {
  if (flags.includes('i')) return [];
  return new NeedsReader(source).alternatives();
}
