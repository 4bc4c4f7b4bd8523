/// <reference types="vite/client" />
/** The WOFF files that the build ships beside the page's own fonts; only exports load any of them. */
import sansRanges from '@fontsource/noto-sans-sc/unicode.json' with { type: 'json' };
import serifRanges from '@fontsource/noto-serif-sc/unicode.json' with { type: 'json' };
import { toRanges, type Slice } from './faces.ts';

const files: Record<string, string> = {
  ...import.meta.glob<string>('../../../node_modules/@fontsource/noto-sans-sc/files/*-sc-*-{400,700}-normal.woff', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../../node_modules/@fontsource/noto-serif-sc/files/*-sc-*-{400,700}-normal.woff', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
};
const addresses = new Map(Object.entries(files).map(([path, address]) => [path.split('/').at(-1) ?? path, address]));

const toSlices = (family: string, name: string, ranges: Record<string, string>): Slice[] =>
  Object.entries(ranges).flatMap(([subset, range]) =>
    [400, 700].flatMap((weight) => {
      const address = addresses.get(`${name}-${subset.replace(/[[\]]/gu, '')}-${weight}-normal.woff`);
      return address === undefined ? [] : [{ family, weight, ranges: toRanges(range), address }];
    }),
  );

/** All slices of 黑体 and 宋体, regular and bold. */
export const slices: readonly Slice[] = [
  ...toSlices('Noto Sans SC', 'noto-sans-sc', sansRanges),
  ...toSlices('Noto Serif SC', 'noto-serif-sc', serifRanges),
];

/** Reads a slice from the server that the page came from. */
export async function loadSlice(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
