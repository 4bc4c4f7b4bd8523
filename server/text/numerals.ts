const digits = '〇一二三四五六七八九';

/**
 * The value of a Chinese or Arabic ordinal as plans write them (`三`, `十二`, `二十一`, `廿`, `12`), up to 999.
 * Undefined for anything else.
 */
export function toNumber(written: string): number | undefined {
  if (/^\d{1,3}$/u.test(written)) return Number(written);
  if (!/^[〇零一二三四五六七八九十百廿]{1,6}$/u.test(written)) return undefined;
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(written))
    return Number(Array.from(written.replaceAll('零', '〇'), (unit) => digits.indexOf(unit)).join(''));
  let total = 0;
  let last = 0;
  for (const unit of written.replaceAll('零', '〇')) {
    if (unit === '百') total += (last || 1) * 100;
    else if (unit === '十') total += (last || 1) * 10;
    else if (unit === '廿') total += 20;
    if (/[百十廿]/u.test(unit)) last = 0;
    else last = digits.indexOf(unit);
  }
  return total + last;
}
