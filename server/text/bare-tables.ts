import type { RawRow } from './row-lines.ts';
import type { Framed } from './frame.ts';
import type { Paragraph } from './paragraphs.ts';

const nameHead = /^(?:工程|项目|行动|任务|平台|专项|重点)(?:[㐀-鿿〇]{0,4})名称$|^名称$/u;
const contentHead =
  /^(?:主要|建设|具体|工作|重点)?(?:任务|建设)?(?:内容|目标|举措|措施)(?:[与和及](?:内容|目标|举措|措施))?$/u;

const paragraphOf = (framed: Framed | undefined): Paragraph | undefined =>
  framed && 'paragraph' in framed.piece ? framed.piece.paragraph : undefined;
/** A line of a row's name: short, and no sentence. */
const likeName = (framed: Framed | undefined): boolean => {
  const paragraph = paragraphOf(framed);
  if (!paragraph || framed?.kind !== undefined || framed?.part === 'site' || paragraph.mark) return false;
  return paragraph.clean.text.length <= 24 && !/[。;,:]/u.test(paragraph.clean.text);
};
const likeContent = (framed: Framed | undefined): boolean => {
  const paragraph = paragraphOf(framed);
  return paragraph !== undefined && framed?.kind === undefined && framed?.part !== 'site' && !likeName(framed);
};

/** A table whose cells stand below one another, as a copy without its lines gives it. */
export interface BareTable {
  rows: RawRow[];
  /** How many pieces it takes. */
  pieces: number;
}

/**
 * Reads a table of two columns that lost its lines: `工程名称`, `建设内容与目标`, then for each row its name (often
 * broken over two or three short lines) and the paragraphs of its content. Undefined where none begins at `at`.
 */
export function readBareTable(framed: readonly Framed[], at: number): BareTable | undefined {
  const first = paragraphOf(framed[at]);
  const second = paragraphOf(framed[at + 1]);
  if (!first || !second || !nameHead.test(first.clean.text) || !contentHead.test(second.clean.text)) return undefined;
  const rows: RawRow[] = [
    { start: first.start, end: second.end, cells: [first, second].map(({ start, end }) => ({ start, end })) },
  ];
  let i = at + 2;
  while (likeName(framed[i])) {
    const name = { start: paragraphOf(framed[i])?.start ?? 0, end: 0 };
    for (; likeName(framed[i]); i += 1) name.end = paragraphOf(framed[i])?.end ?? 0;
    if (!likeContent(framed[i])) break;
    const content = { start: paragraphOf(framed[i])?.start ?? 0, end: 0 };
    for (; likeContent(framed[i]); i += 1) content.end = paragraphOf(framed[i])?.end ?? 0;
    rows.push({ start: name.start, end: content.end, cells: [name, content] });
  }
  return rows.length > 1 ? { rows, pieces: i - at } : undefined;
}
