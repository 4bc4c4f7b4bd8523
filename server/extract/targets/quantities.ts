import { findAll } from '../../text/index.ts';
import type { Stretch } from './clauses.ts';
import { unitAt, type UnitKind } from './units.ts';

export type Operator = '=' | '>=' | '>' | '~' | '<=' | '<' | 'qualitative';

/** A number with its unit in a cleaned text; `start` to `end` includes what follows it and bounds it (以上, 左右). */
export interface Quantity extends Stretch {
  value: number;
  /** Upper end of a range. */
  valueMax?: number;
  unit: string;
  unitKind: UnitKind;
  /** What the words behind the number say of it. */
  bound?: Operator;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?`;
/** 10, 1.5, 12,000 and the two ends of 3-5; a number that belongs to a code (G60, IPv6, 0.5G) is left by the look-behind. */
const numbers = new RegExp(`(?<![A-Za-z0-9.+_-])(${digits})(?:(%?)[-—–~至](${digits}))?`, 'gu');

const bounds: readonly { written: RegExp; operator: Operator }[] = [
  { written: /及?以上|及以上/uy, operator: '>=' },
  { written: /及?以下|以内|之内/uy, operator: '<=' },
  { written: /左右|上下(?!游)/uy, operator: '~' },
  { written: /[多余](?=[家个项件台名人条元亿万])/uy, operator: '>' },
];

function boundAt(text: string, at: number): { operator?: Operator; end: number } {
  for (const { written, operator } of bounds) {
    written.lastIndex = at;
    const found = written.exec(text);
    if (found) return { operator, end: at + found[0].length };
  }
  return { end: at };
}

/** Every number of the stretch that stands outside brackets and quotation marks, in order, whatever it means. */
export function findQuantities(text: string, depths: Uint8Array, within: Stretch): Quantity[] {
  const found: Quantity[] = [];
  const words = text.slice(within.start, within.end);
  for (const match of findAll(words, numbers)) {
    const start = within.start + match.index;
    if (depths[start] !== 0) continue;
    const [written, low = '', , high] = match;
    const { unit, kind } = unitAt(text, start + written.length);
    const { operator, end } = boundAt(text, start + written.length + unit.length);
    found.push({
      start,
      end,
      value: Number(low.replaceAll(',', '')),
      ...(high === undefined ? {} : { valueMax: Number(high.replaceAll(',', '')) }),
      unit,
      unitKind: kind,
      ...(operator ? { bound: operator } : {}),
    });
  }
  return found;
}
