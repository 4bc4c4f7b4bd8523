/** From the faces that the page ships to `@font-face` rules with exactly the characters that are needed. */
import { toSubset } from './subset.ts';
import { readWoff, writeWoff } from './woff.ts';

/** One file of a face, and the characters it holds. */
export interface Slice {
  family: string;
  weight: number;
  ranges: [first: number, last: number][];
  /** Address of its WOFF file. */
  address: string;
}

/** Characters that are to be shown in one face. */
export interface Need {
  family: string;
  weight: number;
  characters: string;
}

/** `U+4E00-4E7F,U+2019` as numbers. */
export function toRanges(words: string): Slice['ranges'] {
  return [...words.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/giu)].map(([, first = '', last]) => [
    parseInt(first.replaceAll('?', '0'), 16),
    parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ]);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const holds = ({ ranges }: Slice, codePoint: number): boolean =>
  ranges.length === 0 || ranges.some(([first, last]) => first <= codePoint && codePoint <= last);

/**
 * Style rules that hold the needed glyphs, one file for each face.
 *
 * @param load reads a file; asked only for slices that hold a needed character
 * @returns the rules, and the characters that no slice has
 */
export async function toFontCss(
  needs: readonly Need[],
  slices: readonly Slice[],
  load: (address: string) => Promise<Uint8Array>,
): Promise<{ css: string; missing: string[] }> {
  const faces = await Promise.all(
    needs.map(async ({ family, weight, characters }) => {
      const points = [...new Set(characters)].map((letter) => letter.codePointAt(0) ?? 0);
      const used = slices.filter(
        (slice) => slice.family === family && slice.weight === weight && points.some((point) => holds(slice, point)),
      );
      if (used.length === 0) return { css: '', missing: [...new Set(characters)].filter((letter) => letter > ' ') };
      const tables = await Promise.all(used.map(async ({ address }) => readWoff(await load(address))));
      const { tables: subset, missing } = toSubset(tables, characters);
      const file = toBase64(await writeWoff(subset));
      const source = `url(data:font/woff;base64,${file}) format('woff')`;
      return { css: `@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`, missing };
    }),
  );
  return {
    css: faces.map(({ css }) => css).join(''),
    missing: [...new Set(faces.flatMap(({ missing }) => missing))].sort(),
  };
}
