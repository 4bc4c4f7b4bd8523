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
/** 10, 1.5, 12,000 and the two ends of 3-5 and 8万亿-10万亿; a number that belongs to a code (G60, IPv6, 0.5G) is left by the look-behind. */
const numbers = new RegExp(
  `(?<![A-Za-z0-9.+_-])(${digits})(?:%?[-—–~至](${digits})|(万亿|千亿|百亿|[万亿])元?[-—–~至](${digits})(?=\\3))?`,
  'gu',
);

/** 一百家, 三十个, 一千五百亿元: a number in words of at least two signs; 百家, 千企 and 三大 are none. */
const worded =
  /(?<![一二两三四五六七八九十百千万第“])(?:[一二两三四五六七八九](?:[百千]|十(?=[一二三四五六七八九]?[家个项户名人台条件所]))[一二三四五六七八九十百零]*|十[一二三四五六七八九])(?=(?:[余多])?(?:[万亿]?(?:家|个|项|户|名|人|台|条|件|所|亿元|万元)))(?!.级)/gu;
/** 突破百项技术, 打造百家企业: a hundred or a thousand in one sign counts where a verb that sets aims takes it; 百家争鸣 does not. */
const rounded =
  /(?<=突破|攻克|形成|打造|开拓|制定|培育|引育|引进|建设|建成|推出|推广|遴选|集聚)[百千](?=[项家个款件种](?!争鸣|之长))/gu;
/** 产值超千亿元, 用户超千万: a round sum that is exceeded counts where it ends its clause; 千亿级 and 超百亿元企业 do not. */
const passed =
  /(?<=[超破达]|超过|突破|达到|跨越|迈上)[百千](?=[万亿](?:元|人次|人|户|吨|辆|台)?(?:大关|以上)?(?:[,。;、)]|$))/gu;
/** 总市值突破万亿元: one of them, in the unit as written. */
const trillion = /(?<=[超破达]|超过|突破|达到|跨越|迈上)(?=万亿元?(?:大关|以上)?(?:[,。;、)]|$))/gu;
/** 八成, 三成半: tenths, where a word before or behind shows that they are a share. */
const tenths =
  /(?<=[达到超过近约占率重额比为长高降])(?<sign>[一二两三四五六七八九])成(?<half>半)?(?=以上|以下|左右|[,。;、)]|$)/gu;
const signs = '零一二三四五六七八九';

/** The value of a number in words below ten thousand. */
function toValue(words: string): number {
  let total = 0;
  let last = 0;
  for (const sign of words.replaceAll('两', '二')) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (scale === undefined) last = signs.indexOf(sign);
    else {
      total += (last === 0 ? 1 : last) * scale;
      last = 0;
    }
  }
  return total + last;
}

const bounds: readonly { written: RegExp; operator: Operator }[] = [
  { written: /及?以上|及以上/uy, operator: '>=' },
  { written: /及?以下|以内|之内/uy, operator: '<=' },
  { written: /大关/uy, operator: '>' },
  { written: /左右|上下(?!游)/uy, operator: '~' },
];

function boundAt(text: string, at: number): { operator?: Operator; end: number } {
  for (const { written, operator } of bounds) {
    written.lastIndex = at;
    const found = written.exec(text);
    if (found) return { operator, end: at + found[0].length };
  }
  return { end: at };
}

/** What stands behind a number: 余 or 多 before its unit (20余家), its unit, a bound behind it (以上). */
function readBehind(text: string, at: number): Pick<Quantity, 'unit' | 'unitKind' | 'bound' | 'end'> {
  const odd = /[余多]/u.test(text.charAt(at)) ? unitAt(text, at + 1) : undefined;
  const more = odd !== undefined && odd.unit !== '';
  const { unit, kind } = more ? odd : unitAt(text, at);
  const { operator = more ? '>' : undefined, end } = boundAt(text, at + (more ? 1 : 0) + unit.length);
  return { end, unit, unitKind: kind, ...(operator ? { bound: operator } : {}) };
}

/** Every number of the stretch that stands outside brackets and quotation marks, in order, whatever it means. */
export function findQuantities(text: string, depths: Uint8Array, within: Stretch): Quantity[] {
  const found: Quantity[] = [];
  const words = text.slice(within.start, within.end);
  for (const match of findAll(words, numbers)) {
    const start = within.start + match.index;
    if (depths[start] !== 0) continue;
    const [written, low = '', bare, , scaled] = match;
    const high = bare ?? scaled;
    found.push({
      start,
      value: Number(low.replaceAll(',', '')),
      ...(high === undefined ? {} : { valueMax: Number(high.replaceAll(',', '')) }),
      ...readBehind(text, start + written.length),
    });
  }
  for (const match of [...findAll(words, worded), ...findAll(words, rounded), ...findAll(words, passed)]) {
    const start = within.start + match.index;
    if (depths[start] !== 0) continue;
    found.push({ start, value: toValue(match[0]), ...readBehind(text, start + match[0].length) });
  }
  for (const { index } of findAll(words, trillion)) {
    const start = within.start + index;
    if (depths[start] === 0) found.push({ start, value: 1, ...readBehind(text, start) });
  }
  for (const match of findAll(words, tenths)) {
    const start = within.start + match.index;
    if (depths[start] !== 0) continue;
    const { operator, end } = boundAt(text, start + match[0].length);
    const value = toValue(match.groups?.sign ?? '') * 10 + (match.groups?.half ? 5 : 0);
    found.push({ start, end, value, unit: '%', unitKind: 'measure', ...(operator ? { bound: operator } : {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}
