/* eslint-disable no-restricted-imports -- runs in Node, when the page is built */
/**
 * Writes `styles/fonts.css`: Noto Sans SC and Noto Serif SC, 400 and 700. The characters that the product is known to
 * show are in two files for each face; all others in general subsets, of which a page loads what it shows. Faces of one
 * subset stand together, which compresses to a third of separate sheets.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readCharacters, toCoreFont, withoutRanges, type FaceFiles } from './core-fonts.ts';

const { resolve } = createRequire(import.meta.url);
/** `first`: weights that every page shows at once. */
const families = [
  { family: 'Noto Sans SC', name: 'noto-sans-sc', first: [400, 700] },
  { family: 'Noto Serif SC', name: 'noto-serif-sc', first: [700] },
];
const weights = [400, 700];

interface Face {
  range: string;
  css: string;
}

function toFace(family: string, weight: number, { range, file }: { range: string; file: string }): Face {
  const face = `font-family:'${family}';font-weight:${String(weight)};font-display:swap;src:url('${file}')`;
  const format = file.endsWith('2') ? 'woff2' : 'woff';
  return { range, css: `@font-face{${face} format('${format}');unicode-range:${range}}` };
}

/** The files of a face that the font's package has, and the addresses of its general subsets by their range. */
function toFiles(name: string, weight: number): FaceFiles & { parts: { range: string; woff: string; file: string }[] } {
  const folder = dirname(resolve(`@fontsource/${name}/package.json`)).replaceAll('\\', '/');
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
  const fileOf = (subset: string): string => `${folder}/files/${name}-${subset}-${String(weight)}-normal.woff`;
  const parts = Object.entries(ranges).map(([subset, range]) => {
    const woff = fileOf(subset.replace(/[[\]]/gu, ''));
    return { range, woff, file: `${woff}2` };
  });
  return { common: fileOf('chinese-simplified'), parts, latin: ranges.latin ?? '' };
}

const nameOf = (tier: string, name: string, weight: number): string => `${tier}-${name}-${String(weight)}`;

/**
 * The style sheet's text; addresses of the files are absolute paths, which the build turns into assets.
 *
 * @param made folder for the files that are put together here
 */
async function toFontFaces(made: string): Promise<string> {
  mkdirSync(made, { recursive: true });
  const tiers = Object.entries(readCharacters());
  const faces: Face[] = [];
  for (const { family, name } of families)
    for (const weight of weights) {
      const files = toFiles(name, weight);
      const own = [files.latin];
      for (const [tier, characters] of tiers) {
        const { file, range } = await toCoreFont(characters, files);
        const path = join(made, `${nameOf(tier, name, weight)}.woff`).replaceAll('\\', '/');
        writeFileSync(path, file);
        faces.push(toFace(family, weight, { range, file: path }));
        own.push(range);
      }
      for (const { range, file } of files.parts)
        faces.push(toFace(family, weight, { range: range === files.latin ? range : withoutRanges(range, own), file }));
    }
  return faces
    .filter(({ range }) => range !== '')
    .toSorted((a, b) => (a.range < b.range ? -1 : Number(a.range > b.range)))
    .map(({ css }) => css)
    .join('\n');
}

/** Names of the files that every page shows at once: as they are called in the build, without their hash. */
const first = families.flatMap(({ name, first: shown }) =>
  shown.flatMap((weight) => [nameOf('core', name, weight), `${name}-latin-${String(weight)}-normal`]),
);

export function fontFaces(): Plugin {
  return {
    name: 'font-faces',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/styles/fonts.css') ? toFontFaces(fileURLToPath(new URL('../dist/fonts', import.meta.url))) : null,
    // Asked for with the page itself, so that its first words are painted in their own letters.
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        // Only style sheets ask for these; the other WOFF files are for exports.
        const files = Object.keys(bundle).filter((path) => first.some((name) => path.includes(`/${name}-`)));
        const shown = files.filter((path) => path.endsWith('.woff2') || path.includes('/core-'));
        return shown.map((path) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', crossorigin: true, href: `/${path}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
