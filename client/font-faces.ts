/* eslint-disable no-restricted-imports -- runs in Node, when the page is built */
/**
 * Writes `styles/fonts.css`: Noto Sans SC and Noto Serif SC, 400 and 700, in subsets, so that a page loads only the
 * characters that it shows. Faces of one subset stand together, which compresses to a third of four separate sheets.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const families = [
  { family: 'Noto Sans SC', name: 'noto-sans-sc' },
  { family: 'Noto Serif SC', name: 'noto-serif-sc' },
];

/** The style sheet's text; addresses of the files are absolute paths, which the build turns into assets. */
export function toFontFaces(): string {
  const faces = families.flatMap(({ family, name }) => {
    const folder = dirname(resolve(`@fontsource/${name}/package.json`)).replaceAll('\\', '/');
    const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
    return Object.entries(ranges).flatMap(([subset, range]) =>
      [400, 700].map((weight) => {
        const file = `${folder}/files/${name}-${subset.replace(/[[\]]/gu, '')}-${String(weight)}-normal.woff2`;
        const face = `font-family:'${family}';font-weight:${String(weight)};font-display:swap;src:url('${file}')`;
        return { range, css: `@font-face{${face} format('woff2');unicode-range:${range}}` };
      }),
    );
  });
  return faces
    .toSorted((a, b) => (a.range < b.range ? -1 : Number(a.range > b.range)))
    .map(({ css }) => css)
    .join('\n');
}

export function fontFaces(): Plugin {
  return {
    name: 'font-faces',
    enforce: 'pre',
    load: (id) => (id.endsWith('/styles/fonts.css') ? toFontFaces() : null),
  };
}
