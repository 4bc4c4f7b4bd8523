import { toOutline, type Block, type Outline } from '../../server/text/index.ts';

export const outlineOf = (text: string): Outline => toOutline({ name: 'made.txt', text, sha256: '' });

/** A block as a person would note it: part, kind, place, title. */
export const told = ({ part, kind, ref, title, clean }: Block): string =>
  [part, kind, ref, title === '' ? clean.text.slice(0, 12) : title].join(' ').replace(/ {2,}/gu, ' ');
