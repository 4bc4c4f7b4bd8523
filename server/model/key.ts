/** What stands in a key for one unit of the words: another unit, nothing (`dropped`), or only the whole can tell. */
const dropped = -1;
const unknown = -2;

function toUnit(written: number): number {
  if (written >= 0x4e00 && written <= 0x9fa5) return written;
  // full-width forms of ASCII
  const code = written >= 0xff01 && written <= 0xff5e ? written - 0xfee0 : written;
  if (code > 0x20 && code < 0x7f) {
    if (code === 0x22 || code === 0x27) return dropped;
    if (code === 0x5b) return 0x28;
    if (code === 0x5d) return 0x29;
    return code === 0x7e ? 0x2d : code;
  }
  switch (code) {
    case 0x09:
    case 0x0a:
    case 0x0d:
    case 0x20:
    case 0xa0:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x3000:
      return dropped;
    case 0x2013:
    case 0x2014:
      return 0x2d;
    case 0xb7:
    case 0x3001:
    case 0x3002:
    case 0x3007:
    case 0x300a:
    case 0x300b:
      return code;
    case 0x3010:
    case 0x3014:
    case 0x3016:
      return 0x28;
    case 0x3011:
    case 0x3015:
    case 0x3017:
      return 0x29;
    default:
      return unknown;
  }
}

/** The key by its definition, for words with other characters. */
const toKeyOfAny = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s"“”'‘’]/gu, '')
    .replace(/[[【〔〖]/gu, '(')
    .replace(/[\]】〕〗]/gu, ')')
    .replace(/[—–~～-]+/gu, '-');

/** Spaces, width, quotation marks and the form of brackets aside: what makes two writings one key. */
export function toKey(words: string): string {
  let key = '';
  let run = 0;
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    const unit = toUnit(code);
    if (unit === unknown) return toKeyOfAny(words);
    // several dashes are one
    const again = unit === 0x2d && (i > run ? words.charCodeAt(i - 1) === 0x2d : key.endsWith('-'));
    if (unit === code && !again) continue;
    if (i > run) key += words.slice(run, i);
    if (unit !== dropped && !again) key += String.fromCharCode(unit);
    run = i + 1;
  }
  if (run === 0) return words;
  return run < words.length ? key + words.slice(run) : key;
}
