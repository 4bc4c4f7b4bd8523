import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { toGlyphSource } from '../../../client/report/font/glyphs.ts';
import { toSubset } from '../../../client/report/font/subset.ts';
import { readWoff, writeWoff, type Tables } from '../../../client/report/font/woff.ts';

const folder = new URL('../../../node_modules/@fontsource/noto-sans-sc/files/', import.meta.url);
const words = '余姚市经信局“35”千百亿产业集群é(二)1Kubernetes';

/** Every slice of the face that the page ships. */
async function readSlices(): Promise<Tables[]> {
  const names = readdirSync(folder).filter((name) => /-sc-(\d+|latin|latin-ext)-400-normal\.woff$/u.test(name));
  return Promise.all(names.sort().map(async (name) => readWoff(readFileSync(new URL(name, folder)))));
}
const slices = await readSlices();

describe('a font of the characters that a picture needs', () => {
  test('has an outline for every one of them, and a width', async () => {
    const file = await writeWoff(toSubset(slices, words).tables);
    const font = toGlyphSource(await readWoff(file));
    for (const letter of words) {
      const glyph = font.glyphOf(letter.codePointAt(0) ?? 0);
      expect([letter, glyph > 0]).toEqual([letter, true]);
      expect([letter, font.outline(glyph).length > 10]).toEqual([letter, true]);
      expect(font.metrics(glyph).advance).toBeGreaterThan(0);
    }
  });

  test('takes the outlines unchanged from the slice that has them', () => {
    const whole = slices.map(toGlyphSource).find((slice) => slice.glyphOf(0x59da) > 0);
    const small = toGlyphSource(toSubset(slices, '姚').tables);
    const outline = whole?.outline(whole.glyphOf(0x59da));
    expect(small.outline(small.glyphOf(0x59da)).slice(0, outline?.length)).toEqual(outline);
    expect(small.metrics(1)).toEqual(whole?.metrics(whole.glyphOf(0x59da)));
  });

  test('knows no other character', () => {
    const small = toGlyphSource(toSubset(slices, '姚').tables);
    expect(small.glyphOf('余'.codePointAt(0) ?? 0)).toBe(0);
  });

  test('is small: a few hundred bytes a character', async () => {
    const file = await writeWoff(toSubset(slices, words).tables);
    expect(file.length).toBeLessThan(20_000);
  });

  test('says which characters no slice has', () => {
    expect(toSubset(slices, '市\u{2A6D6}').missing).toEqual(['\u{2A6D6}']);
  });

  test('is refused where the bytes are no WOFF', async () => {
    await expect(readWoff(new Uint8Array(60))).rejects.toThrow('no WOFF');
  });
});
