const numerals = '一二三四五六七八九十';

/** How many a text says there are: 15, 十五, 两 or 十 as a number; undefined for N. */
export function toCount(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  const at = words.indexOf('十');
  const unit = (word: string): number => numerals.indexOf(word === '两' ? '二' : word) + 1;
  if (at >= 0) {
    const rest = words.slice(at + 1);
    return (at === 0 ? 1 : unit(words.slice(0, at))) * 10 + (rest === '' ? 0 : unit(rest));
  }
  return words.length === 1 && unit(words) > 0 ? unit(words) : undefined;
}
