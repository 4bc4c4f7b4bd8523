import { findAll } from './matches.ts';

/** A line longer than any paragraph: the page that it was taken from has lost its line ends. */
const longest = 500;
/** A shorter one has lost them too where it is all that the document has. */
const longestAlone = 60;
/** Fewer numbers of headings than that may stand in one long paragraph. */
const leastHeadings = 3;
/** Fewer spaces than that part nothing. */
const leastSpaces = 5;

const cn = '[一二三四五六七八九十]{1,3}';
const heading = `(?:${cn}、|[(（]${cn}[)）])`;
/** `第一节 建立健全…`: with a space behind it, it heads something, whatever stands before it. */
const chapter = `第${cn}[章节](?=\\s)`;
const chapters = new RegExp(chapter, 'gu');
const startsChapter = new RegExp(`^${chapter}`, 'u');
const longestTitle = 45;
const headings = new RegExp(`(?:^|[。：:；;）)\\s])${heading}|${chapter}`, 'gu');
const spaces = /(?<before>[^\s])\s+(?=(?<after>\S{1,5}))/gu;
/** `5G 应用` is one paragraph; a number or a year may begin one. */
const latin = /[\w.,%+&/'-]/u;
const begins = /^(?:\d{1,2}[.．、]|(?:19|20)\d{2}年|[^\w%+&/'-])/u;
/** `一、 总体要求`: the space behind a number is none between paragraphs. */
const numberBefore = new RegExp(`(?:(?:^|[\\s。：:；;])(?:${heading}|\\d{1,2}[.．、])|第${cn}[章节])$`, 'u');

const organ = '[㐀-鿿〇]{2,20}?(?:人民政府|办公室|办公厅|委员会|厅|局)';
const date = '(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日';
/** Where a paragraph begins though nothing parts it from the one before. */
const starts = new RegExp(
  `(?<=[。：:；;！）)〕\\]])(?=${heading}|\\d{1,2}[.．](?!\\d))` +
    `|(?<=${cn}、[^。：:；;]{2,30})(?=[(（]一[)）])|(?<=[(（]${cn}[)）][^。：:；;]{2,30})(?=1[.．](?!\\d))` +
    '|(?<=意见|通知|方案|规划|计划|办法|措施|决定|纲要)(?=[㐀-鿿]{2,10}[〔[(（]\\d{4}[〕\\])）]\\d{1,4}号)' +
    '|(?<=[〔[（(]\\d{4}[〕\\]）)]\\d{1,4}号)(?=各)|(?<=[（(]此件(?:主动)?公开(?:发布)?[）)])|(?=目\\s?录第一)' +
    `|(?<=[。.])(?=${organ}\\s*${date})|(?<=[。.]${organ})(?=\\s*${date})|(?<=${organ}\\s*${date})(?=\\s*[㐀-鿿（(])`,
  'gu',
);
const addressee = /^[^。]{0,200}?各[^。：:]{2,160}[：:]/u;

/**
 * Offsets at which paragraphs begin inside a line that holds the whole document: at the spaces between them, or, where
 * there are none, before the numbers of headings and around what frames a letter. Empty for any other line.
 *
 * @param alone whether the document has no other line
 */
export function findGluedLines(text: string, start: number, end: number, alone = false): number[] {
  if (end - start <= (alone ? longestAlone : longest)) return [];
  const line = text.slice(start, end);
  if (findAll(line, headings).length < leastHeadings) return [];
  const parted = findSpaces(line);
  const found = parted.length >= leastSpaces ? parted : findStarts(line);
  const at = new Set([...found, ...findAll(line, chapters).map(({ index }) => index)]);
  for (const title of findTitles(line, [0, ...sorted(at), line.length])) at.add(title);
  at.delete(0);
  return sorted(at).map((offset) => start + offset);
}

const sorted = (offsets: Iterable<number>): number[] => [...offsets].sort((a, b) => a - b);

/** Where the title of a chapter or section ends and its text begins: its title stands alone in the table of contents. */
function findTitles(line: string, edges: readonly number[]): number[] {
  const titles = new Set<string>();
  const ends: number[] = [];
  edges.slice(0, -1).forEach((from, i) => {
    const words = line.slice(from, edges[i + 1]).trimEnd();
    if (!startsChapter.test(words)) return;
    for (let length = Math.min(longestTitle, words.length - 1); length > 4; length -= 1)
      if (titles.has(words.slice(0, length))) {
        ends.push(from + length);
        return;
      }
    if (words.length <= longestTitle && !words.includes('。')) titles.add(words);
  });
  return ends;
}

function findSpaces(line: string): number[] {
  const at: number[] = [];
  for (const found of findAll(line, spaces)) {
    const { before = '', after = '' } = found.groups ?? {};
    if (latin.test(before) || !begins.test(after)) continue;
    if (numberBefore.test(line.slice(Math.max(0, found.index - 6), found.index + 1))) continue;
    at.push(found.index + found[0].length);
  }
  return at;
}

function findStarts(line: string): number[] {
  const at = new Set<number>();
  const letter = addressee.exec(line)?.[0];
  if (letter !== undefined) at.add(letter.length);
  for (const found of findAll(line, starts)) at.add(found.index);
  return [...at];
}
