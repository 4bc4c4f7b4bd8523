interface TextLine {
  start: number;
  /** Where the next line begins. */
  next: number;
  /** Its words where it may be a page number, else undefined. */
  words: string | undefined;
}

const dash = '[-—–―－]{1,2}';
/** `— 3 —`, `第3页 共12页` on a line of its own. */
const marked = new RegExp(`^(?:${dash} ?\\d{1,3} ?${dash}|第 ?\\d{1,3} ?页(?:[ ,，/]*共 ?\\d{1,3} ?页)?)$`, 'u');
const bare = /^\d{1,3}$/u;
const longestNumber = 40;
/** Rows of a table of one cell a line are shorter than a page. */
const leastLines = 15;
const leastPages = 3;

function toTextLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    lines.push({ start, next, words: next - start > longestNumber ? undefined : text.slice(start, next).trim() });
    start = next;
  }
  return lines;
}

/** Lines by place that are page numbers: marked as such, or bare numbers that all count on, a page of lines apart. */
function findPages(lines: readonly TextLine[]): number[] {
  const found = (pattern: RegExp): number[] => [...lines.keys()].filter((at) => pattern.test(lines[at]?.words ?? ''));
  const pages = found(marked);
  if (pages.length > 0) return pages;
  const numbers = found(bare);
  const counts = numbers.every((at, i) => {
    const before = numbers[i - 1];
    return (
      before === undefined ||
      (at - before >= leastLines && Number(lines[at]?.words) === Number(lines[before]?.words) + 1)
    );
  });
  return counts && numbers.length >= leastPages ? numbers : [];
}

/**
 * The text with its page numbers made white space, and the blank lines around them, so that a sentence that a page breaks
 * goes on behind them. Every other character stays where it is.
 */
export function withoutPageNumbers(text: string): string {
  const lines = toTextLines(text);
  let kept = '';
  let from = 0;
  for (const page of findPages(lines)) {
    let first = page;
    let last = page;
    while (lines[first - 1]?.words === '' && (lines[first - 1]?.start ?? 0) >= from) first -= 1;
    while (lines[last + 1]?.words === '') last += 1;
    const [start, end] = [lines[first]?.start ?? 0, lines[last]?.next ?? 0];
    // the line above keeps its end
    kept += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}
