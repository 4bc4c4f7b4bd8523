/**
 * One small font with exactly the characters of a picture, put together from the slices that the page ships, so that
 * an exported label looks the same on a machine that has no Chinese font.
 */
import { partsOf, toGlyphSource, type GlyphSource } from './glyphs.ts';
import type { Tables } from './woff.ts';

interface Glyph {
  outline: Uint8Array;
  advance: number;
  bearing: number;
}

/** Copies a glyph and, for a composite one, its parts; gives its number in the new font. */
function addGlyph(source: GlyphSource, glyph: number, glyphs: Glyph[], done: Map<number, number>): number {
  const known = done.get(glyph);
  if (known !== undefined) return known;
  const number = glyphs.length;
  done.set(glyph, number);
  const outline = source.outline(glyph).slice();
  glyphs.push({ outline, ...source.metrics(glyph) });
  const view = new DataView(outline.buffer);
  for (const place of partsOf(outline)) {
    view.setUint16(place, addGlyph(source, view.getUint16(place), glyphs, done));
  }
  return number;
}

function toCmap(numbers: [codePoint: number, glyph: number][]): Uint8Array {
  const cmap = new DataView(new ArrayBuffer(12 + 16 + numbers.length * 12));
  cmap.setUint16(2, 1); // one table
  cmap.setUint16(4, 3); // for Windows,
  cmap.setUint16(6, 10); // all of Unicode
  cmap.setUint32(8, 12);
  cmap.setUint16(12, 12); // format
  cmap.setUint32(16, 16 + numbers.length * 12);
  cmap.setUint32(24, numbers.length);
  numbers.forEach(([codePoint, glyph], index) => {
    cmap.setUint32(28 + index * 12, codePoint);
    cmap.setUint32(32 + index * 12, codePoint);
    cmap.setUint32(36 + index * 12, glyph);
  });
  return new Uint8Array(cmap.buffer);
}

function toOutlines(glyphs: Glyph[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  const lengths = glyphs.map(({ outline }) => Math.ceil(outline.length / 4) * 4);
  const glyf = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  glyphs.forEach(({ outline }, index) => {
    glyf.set(outline, at);
    at += lengths[index] ?? 0;
    loca.setUint32((index + 1) * 4, at);
  });
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function toWidths(glyphs: Glyph[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach(({ advance, bearing }, index) => {
    hmtx.setUint16(index * 4, advance);
    hmtx.setInt16(index * 4 + 2, bearing);
  });
  return new Uint8Array(hmtx.buffer);
}

/** A copy of a table with one 16-bit number changed. */
function withNumber(table: Uint8Array | undefined, at: number, value: number): Uint8Array {
  const copy = (table ?? new Uint8Array()).slice();
  new DataView(copy.buffer).setUint16(at, value);
  return copy;
}

/** What a subset holds, and which of the asked characters no slice has. */
export interface Subset {
  tables: Tables;
  missing: string[];
}

/**
 * The characters' glyphs out of slices of one font face.
 *
 * @param slices tables of fonts that share their units and their vertical metrics; at least one
 * @param characters any text; each different character is taken once
 */
export function toSubset(slices: readonly Tables[], characters: string): Subset {
  const sources = slices.map(toGlyphSource);
  const first = sources[0];
  if (!first) throw new Error('A subset needs at least one font.');
  const copied = new Map(sources.map((source) => [source, new Map<number, number>()]));
  const glyphs: Glyph[] = [];
  addGlyph(first, 0, glyphs, copied.get(first) ?? new Map<number, number>());
  const numbers: [number, number][] = [];
  const missing: string[] = [];
  for (const codePoint of [...new Set(characters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const source = sources.find((candidate) => candidate.glyphOf(codePoint) !== 0);
    if (source) {
      const done = copied.get(source) ?? new Map<number, number>();
      numbers.push([codePoint, addGlyph(source, source.glyphOf(codePoint), glyphs, done)]);
    } else if (codePoint > 0x20) missing.push(String.fromCodePoint(codePoint));
  }
  const { tables } = first;
  const kept = ['OS/2', 'name', 'post'].flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [[tag, table] as const] : [];
  });
  return {
    missing,
    tables: new Map([
      ...kept,
      ['head', withNumber(tables.get('head'), 50, 1)],
      ['hhea', withNumber(tables.get('hhea'), 34, glyphs.length)],
      ['maxp', withNumber(tables.get('maxp'), 4, glyphs.length)],
      ['cmap', toCmap(numbers)],
      ['hmtx', toWidths(glyphs)],
      ...Object.entries(toOutlines(glyphs)),
    ]),
  };
}
