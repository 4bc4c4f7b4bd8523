import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { toCoreFont, toUnicodeRange, withoutRanges } from '../../client/core-fonts.ts';
import { toGlyphSource } from '../../client/report/font/glyphs.ts';
import { readWoff } from '../../client/report/font/woff.ts';

const folder = 'node_modules/@fontsource/noto-sans-sc';
const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
const woffOf = (subset: string): string =>
  `${folder}/files/noto-sans-sc-${subset.replace(/[[\]]/gu, '')}-400-normal.woff`;

describe('the fonts of what every page shows', () => {
  test('ranges join neighbours, and lose what another face holds', () => {
    expect(toUnicodeRange([0x4e00, 0x4e03, 0x4e04, 0x4e05])).toBe('U+4E00,U+4E03-4E05');
    expect(withoutRanges('U+4E00-4E05', ['U+4E01', 'U+4E04-4E09'])).toBe('U+4E00,U+4E02-4E03');
    expect(withoutRanges('U+4E00', ['U+4E00'])).toBe('');
  });

  test('one file has the glyphs, common or rare, and leaves Latin letters to their own', async () => {
    const { file, range } = await toCoreFont(['a', '“', '→', '头', '牵', '猇'], {
      common: woffOf('chinese-simplified'),
      parts: Object.entries(ranges).map(([subset, held]) => ({ range: held, woff: woffOf(subset) })),
      latin: ranges.latin ?? '',
    });
    expect(range).toBe('U+2192,U+5934,U+7275,U+7307');
    const font = toGlyphSource(await readWoff(file));
    expect([0x2192, 0x5934, 0x7275, 0x7307, 0x61].map((point) => font.glyphOf(point) > 0)).toEqual([
      ...[true, true, true, true, false],
    ]);
  });
});
