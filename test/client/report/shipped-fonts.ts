import { readFile, readdir } from 'node:fs/promises';
import { toFontCss, toRanges, type Slice } from '../../../client/report/font/faces.ts';
import type { FontLoader } from '../../../client/report/make.ts';

const packages = [
  { family: 'Noto Sans SC', name: 'noto-sans-sc' },
  { family: 'Noto Serif SC', name: 'noto-serif-sc' },
];

async function readSlices(): Promise<Slice[]> {
  const found = await Promise.all(
    packages.map(async ({ family, name }) => {
      const folder = new URL(`../../../node_modules/@fontsource/${name}/`, import.meta.url);
      const ranges = JSON.parse(await readFile(new URL('unicode.json', folder), 'utf8')) as Record<string, string>;
      const files = new Set(await readdir(new URL('files/', folder)));
      return Object.entries(ranges).flatMap(([subset, range]) =>
        [400, 700].flatMap((weight) => {
          const file = `${name}-${subset.replace(/[[\]]/gu, '')}-${weight}-normal.woff`;
          if (!files.has(file)) return [];
          return [{ family, weight, ranges: toRanges(range), address: new URL(`files/${file}`, folder).href }];
        }),
      );
    }),
  );
  return found.flat();
}

const slices = readSlices();

/** The fonts that the page ships, read from where npm put them. */
export const loadFromPackages: FontLoader = async (needs) =>
  toFontCss(needs, await slices, (address) => readFile(new URL(address)));
