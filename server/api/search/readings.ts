import { pinyin } from 'pinyin-pro';

/** Names of places whose characters are read otherwise than usual: name, then a syllable for each character. */
const places: readonly (readonly [string, ...string[]])[] = [
  ['乐清', 'yue', 'qing'],
  ['台州', 'tai', 'zhou'],
  ['天台', 'tian', 'tai'],
  ['丽水', 'li', 'shui'],
  ['嵊州', 'sheng', 'zhou'],
  ['嵊泗', 'sheng', 'si'],
  ['长兴', 'chang', 'xing'],
  ['长治', 'chang', 'zhi'],
  ['长乐', 'chang', 'le'],
  ['六安', 'lu', 'an'],
  ['六合', 'lu', 'he'],
  ['亳州', 'bo', 'zhou'],
  ['蚌埠', 'beng', 'bu'],
  ['枞阳', 'zong', 'yang'],
  ['歙县', 'she', 'xian'],
  ['黟县', 'yi', 'xian'],
  ['铅山', 'yan', 'shan'],
  ['黄陂', 'huang', 'pi'],
  ['监利', 'jian', 'li'],
  ['东阿', 'dong', 'e'],
  ['牟平', 'mu', 'ping'],
  ['莘县', 'shen', 'xian'],
  ['单县', 'shan', 'xian'],
  ['浚县', 'xun', 'xian'],
  ['荥阳', 'xing', 'yang'],
  ['尉犁', 'yu', 'li'],
  ['蔚县', 'yu', 'xian'],
  ['洪洞', 'hong', 'tong'],
  ['繁峙', 'fan', 'shi'],
  ['井陉', 'jing', 'xing'],
  ['乐亭', 'lao', 'ting'],
  ['大城', 'dai', 'cheng'],
  ['番禺', 'pan', 'yu'],
  ['东莞', 'dong', 'guan'],
  ['百色', 'bo', 'se'],
  ['儋州', 'dan', 'zhou'],
  ['犍为', 'qian', 'wei'],
  ['阆中', 'lang', 'zhong'],
  ['郫都', 'pi', 'du'],
  ['珙县', 'gong', 'xian'],
  ['珲春', 'hun', 'chun'],
  ['重庆', 'chong', 'qing'],
];

/** How a character may be typed: itself, and the syllables that it may be read as. */
export interface Character {
  written: string;
  readings: string[];
}

/** ü is typed as v or as u. */
const toTyped = (syllable: string): string[] =>
  syllable.includes('ü') ? [syllable.replace('ü', 'v'), syllable.replace('ü', 'u')] : [syllable];

function syllablesOf(form: string, surname: 'head' | 'off', length: number): string[] {
  const syllables = pinyin(form, { type: 'array', toneType: 'none', surname });
  // One syllable a character is what the rest relies on; where a rare character breaks that, it has no reading.
  return syllables.length === length ? syllables : [];
}

/**
 * The characters of a form with every reading that people may type: by word (重庆 is chong qing), as a surname where
 * it is a person's (单 is shan), and for places both the local reading and the usual one (乐清: yueqing, leqing).
 */
export function toCharacters(form: string, isPerson: boolean): Character[] {
  const written = Array.from(form);
  const usual = syllablesOf(form, 'off', written.length);
  const named = isPerson ? syllablesOf(form, 'head', written.length) : [];
  const local = new Map<number, string>();
  for (const [name, ...syllables] of places) {
    const at = form.indexOf(name);
    if (at >= 0) syllables.forEach((syllable, i) => local.set(Array.from(form.slice(0, at)).length + i, syllable));
  }
  return written.map((character, i) => {
    const found = [named[i], local.get(i), usual[i]].filter(
      (syllable): syllable is string => syllable !== undefined && syllable !== character,
    );
    return { written: character, readings: [...new Set(found.flatMap(toTyped))] };
  });
}
