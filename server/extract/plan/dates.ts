import { toNumber, type Block, type Outline } from '../../text/index.ts';
import { toFront } from './front.ts';
import { dateBehind, stamped } from './title.ts';

const arabic = /(?<year>(?:19|20)\d{2})(?:年|[-./])(?<month>\d{1,2})(?:月|[-./])(?<day>\d{1,2})日?/u;
const chinese =
  /(?<year>[一二三四五六七八九〇○零oO0]{4})年(?<month>[一二三四五六七八九十]{1,3})月(?<day>[一二三四五六七八九十]{1,3})日/u;
const month =
  /(?<year>(?:19|20)\d{2}|二[〇○零oO0一二三四五六七八九]{3})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,3})月/u;

/** The first date in cleaned text as ISO text (`2020-10-26`, or `2020-10` without a day); undefined without one. */
export function toDate(text: string): string | undefined {
  for (const pattern of [arabic, chinese, month]) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const year = Number((groups.year ?? '').replace(/\D/gu, (digit) => toDigit(digit)));
    const parts = [groups.month, groups.day].filter((part) => part !== undefined).map((part) => toNumber(part) ?? 0);
    if (parts.some((part, at) => part < 1 || part > (at === 0 ? 12 : 31))) continue;
    return [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  }
  return undefined;
}

function toDigit(written: string): string {
  const value = '〇一二三四五六七八九'.indexOf(written);
  return String(Math.max(0, value));
}

/** Labels of dates that sites show, the truest first. */
const labels = [
  /(?:成文日期|发文日期|发文时间|签发日期|印发日期|成文时间|制发日期)[:】]?(?<rest>.{6,12})/u,
  /(?:发布日期|发布时间|公开日期|生成日期|生成时间|日期|时间)[:】]?(?<rest>.{6,12})/u,
];

/** A label that a page writes on a line of its own, before the line of its date: 成文日期: 2018年12月21日. */
const labelAlone = /(?:日期|时间):?$/u;
const isLabel = (block: Block | undefined): boolean =>
  block !== undefined && block.clean.text.length <= 8 && labelAlone.test(block.clean.text);

/** A line that is a date, or ends in one to the minute, as pages and accounts stamp what they put up: `某市工信 2023年5月11日 18:20 河南`. */
const bareDate =
  /^(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\d{1,2}:\d{2}.*)?$|^\(?(?:19|20)\d{2}年\d{1,2}月\)?$|^[^。;:]{2,40}(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?\d{1,2}:\d{2}[㐀-鿿〇]{0,4}$/u;

/** The day under the signature; else what the site gives as the document's date; else a line that is a date. */
export function readIssuedOn(outline: Outline): string | undefined {
  const signed = outline.blocks.filter(
    ({ kind, part }, at) => kind === 'date' && part !== 'site' && !isLabel(outline.blocks[at - 1]),
  );
  const inNotice = signed.filter(({ part }) => part === 'notice').at(-1) ?? signed.at(-1);
  const signedOn = inNotice && toDate(inNotice.clean.text);
  if (signedOn !== undefined) return signedOn;
  const front = toFront(outline);
  for (const label of labels) {
    for (const [at, block] of front.entries()) {
      const words = block.clean.text + (isLabel(block) ? (front[at + 1]?.clean.text ?? '') : '');
      if (/截止|意见反馈|有效期/u.test(words)) continue;
      const told = toDate(label.exec(words)?.groups?.rest ?? '');
      if (told !== undefined) return told;
    }
  }
  const bare = front.find(({ clean }) => bareDate.test(clean.text));
  if (bare) return toDate(bare.clean.text);
  const behindOrgan = front
    .map(({ clean }) => stamped.exec(clean.text)?.groups?.date)
    .find((date) => date !== undefined);
  if (behindOrgan !== undefined) return toDate(behindOrgan);
  const titled = front.find(({ kind, clean }) => kind === 'title' && dateBehind.test(clean.text));
  return titled && toDate(dateBehind.exec(titled.clean.text)?.groups?.date ?? '');
}
