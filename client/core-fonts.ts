/* eslint-disable no-restricted-imports -- runs in Node, when the page is built */
/**
 * The characters that the product is known to show, in one file for each face. Out of the general subsets, which are cut
 * by how often characters stand in all Chinese text, a first page would need some forty files, and be laid out anew
 * with each that arrives.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toRanges } from './report/font/faces.ts';
import { toGlyphSource } from './report/font/glyphs.ts';
import { toSubset } from './report/font/subset.ts';
import { readWoff, writeWoff } from './report/font/woff.ts';

/** The files of one face. */
export interface FaceFiles {
  /** WOFF file with the common characters of simplified Chinese. */
  common: string;
  /** The general subsets: the range of each, and its WOFF file. */
  parts: readonly { range: string; woff: string }[];
  /** The range of the Latin subset, one small file with kerning, which every page shows too. */
  latin: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Somebody may keep thousands of documents in `seeds/`: the characters of these will do. */
const mostDocuments = 20;

function readAll(folder: string, ending: RegExp, most = Infinity): string {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const wanted = names.filter((name) => ending.test(name)).toSorted();
  return wanted
    .slice(0, most)
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('');
}

/** The different characters of a text, line breaks and the like aside. */
function toCharacters(text: string): string[] {
  const found = new Set<string>();
  for (const character of text.normalize('NFC')) if (character >= ' ') found.add(character);
  return [...found].sort();
}

/** Characters by when they are wanted: those of the page and of the documents that come with it, and the rest of the curated lists. */
export function readCharacters(): { core: string[]; lists: string[] } {
  const core = toCharacters(
    readAll('client', /\.tsx?$/u) +
      readAll('server/model', /\.ts$/u) +
      readAll('cypher', /\.cypher$/u) +
      readAll('seeds', /^[^/\\]+\.txt$/u, mostDocuments),
  );
  const known = new Set(core);
  return { core, lists: toCharacters(readAll('seeds/lexicon', /\.csv$/u)).filter((one) => !known.has(one)) };
}

/** `U+4E00,U+4E03-4E05` for these code points. */
export function toUnicodeRange(points: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

const toPoints = (range: string): number[] =>
  toRanges(range).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** The `unicode-range` of what is in one and not in the others: a canvas that asks for fonts gets every face that holds a character. */
export function withoutRanges(range: string, others: readonly string[]): string {
  const held = new Set(others.flatMap(toPoints));
  return toUnicodeRange(toPoints(range).filter((point) => !held.has(point)));
}

/**
 * One font with these characters but those of the Latin subset, as far as the face has them.
 *
 * @returns a WOFF file and its `unicode-range`: with characters that the face lacks, for which no other file need be asked
 */
export async function toCoreFont(
  characters: readonly string[],
  { common, parts, latin }: FaceFiles,
): Promise<{ file: Uint8Array; range: string }> {
  const range = withoutRanges(toUnicodeRange(characters.map((character) => character.codePointAt(0) ?? 0)), [latin]);
  const points = toPoints(range);
  const text = String.fromCodePoint(...points);
  const read = (path: string) => readWoff(readFileSync(path));
  const first = await read(common);
  const known = toGlyphSource(first);
  const rare = new Set(points.filter((point) => known.glyphOf(point) === 0));
  const used = parts.filter(({ range }) => toPoints(range).some((point) => rare.has(point)));
  const others = await Promise.all(used.map(({ woff }) => read(woff)));
  const { tables } = toSubset([first, ...others], text);
  return { file: await writeWoff(tables), range };
}
