/** A task's own numbering (`二(三)2/1`): its order in the document and the section it stands in. */

const digits = '零一二三四五六七八九';

/** 十二 → 12; up to 九十九, which no plan passes. */
function toNumber(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? (tens ? digits.indexOf(tens) : 1) : 0;
  return ten * 10 + (ones ? digits.indexOf(ones) : 0);
}

const numeral = /\d+|[一二三四五六七八九十]+/gu;

/** Numbers of a ref from the outermost in; what stands in an annex comes after the body. */
export function toPlace(ref: string): number[] {
  const numbers = (ref.match(numeral) ?? []).map(toNumber);
  return [/附|表/u.test(ref) ? 1 : 0, ...numbers];
}

/** Orders refs as the document does: each number in turn, the shorter first. */
export function compareRefs(a: string, b: string): number {
  const [left, right] = [toPlace(a), toPlace(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : Number(a > b));
}

/** Ref of the section: without the part and without the last number. Empty for what stands at the top. */
export function toSectionRef(ref: string): string {
  const item = ref.replace(/\/[^/]*$/u, '');
  return item.replace(/[（(]?(?:\d+|[一二三四五六七八九十]+)[）)]?[^\d一二三四五六七八九十]*$/u, '').trim();
}
