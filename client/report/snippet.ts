/** The code that authors paste into their page. */
import { escaped } from './svg/markup.ts';

/** Width of a text column in pixels; the frame takes the column's width, and this much at most of its height. */
const mostHeight = 720;

/** An `<iframe>` of the small page without the app around it. */
export function toSnippet(address: string, caption: string, height: number): string {
  const tall = Math.round(Math.min(Math.max(height, 360), mostHeight));
  return `<iframe src="${escaped(address)}" title="${escaped(caption)}" width="100%" height="${tall}" loading="lazy" style="border:0"></iframe>`;
}

/** The embed's address for an address of the explorer: the same parameters, another page. */
export function toEmbedAddress(page: string, more: Readonly<Record<string, string>>): string {
  const address = new URL(page);
  address.pathname = '/embed';
  address.hash = '';
  for (const [key, value] of Object.entries(more)) address.searchParams.set(key, value);
  return address.href;
}
