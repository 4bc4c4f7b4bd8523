/** Reads what a TrueType font says about single characters: their glyph, its outline and its width. */
import type { Tables } from './woff.ts';

/** One font file, ready to be asked for glyphs. */
export interface GlyphSource {
  tables: Tables;
  /** The glyph of a code point, or 0 where the font has none. */
  glyphOf(codePoint: number): number;
  /** The outline of a glyph without its hinting programme; empty for a space. */
  outline(glyph: number): Uint8Array;
  /** Width and left side bearing, in font units. */
  metrics(glyph: number): { advance: number; bearing: number };
}

function need(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** Format 4: segments of the basic plane. */
function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const bytes = cmap.getUint16(at + 6);
  for (let index = 0; index < bytes; index += 2) {
    const end = cmap.getUint16(at + 14 + index);
    const start = cmap.getUint16(at + 16 + bytes + index);
    const delta = cmap.getUint16(at + 16 + 2 * bytes + index);
    const rangeAt = at + 16 + 3 * bytes + index;
    const range = cmap.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - start));
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = at + 16; group < at + 16 + 12 * cmap.getUint32(at + 12); group += 12) {
    const start = cmap.getUint32(group);
    for (let code = start; code <= cmap.getUint32(group + 4); code += 1) {
      glyphs.set(code, cmap.getUint32(group + 8) + code - start);
    }
  }
}

function readCharacters(tables: Tables): Map<number, number> {
  const cmap = need(tables, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

/** Where the parts of a composite glyph stand: offsets of their glyph numbers. */
export function partsOf(outline: Uint8Array): number[] {
  if (outline.length < 10) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let at = 10;
  for (let more = true; more;) {
    const flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & 0x0001 ? 4 : 2);
    if (flags & 0x0008) at += 2;
    else if (flags & 0x0040) at += 4;
    else if (flags & 0x0080) at += 8;
    more = (flags & 0x0020) !== 0;
  }
  return places;
}

/** Takes the hinting programme out: it calls functions of a table that a subset does not carry. */
function withoutHints(outline: Uint8Array): Uint8Array {
  if (outline.length < 10) return outline;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const contours = view.getInt16(0);
  if (contours < 0) {
    const copy = outline.slice();
    for (const place of partsOf(copy)) {
      const flags = new DataView(copy.buffer).getUint16(place - 2);
      new DataView(copy.buffer).setUint16(place - 2, flags & ~0x0100);
    }
    return copy;
  }
  const at = 10 + 2 * contours;
  const hints = view.getUint16(at);
  const kept = new Uint8Array(outline.length - hints);
  kept.set(outline.subarray(0, at));
  kept.set(outline.subarray(at + 2 + hints), at + 2);
  return kept;
}

/** A font's tables as a source of glyphs. Throws where a table is missing. */
export function toGlyphSource(tables: Tables): GlyphSource {
  const characters = readCharacters(tables);
  const loca = need(tables, 'loca');
  const glyf = need(tables, 'glyf');
  const hmtx = need(tables, 'hmtx');
  const long = need(tables, 'head').getInt16(50) === 1;
  const widths = need(tables, 'hhea').getUint16(34);
  const placeOf = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return {
    tables,
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    outline(glyph) {
      const start = placeOf(glyph);
      return withoutHints(new Uint8Array(glyf.buffer, glyf.byteOffset + start, placeOf(glyph + 1) - start));
    },
    metrics(glyph) {
      const advance = hmtx.getUint16(Math.min(glyph, widths - 1) * 4);
      const at = glyph < widths ? glyph * 4 + 2 : widths * 4 + (glyph - widths) * 2;
      return { advance, bearing: hmtx.getInt16(at) };
    },
  };
}
