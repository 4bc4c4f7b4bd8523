import { toClean } from './clean.ts';
import { readBareTable } from './bare-tables.ts';
import { isFurniture } from './furniture.ts';
import { toFrame, type Framed } from './frame.ts';
import { toLines } from './lines.ts';
import { readMark } from './marks.ts';
import type { Block, DocumentPart, Outline, Source, Table } from './outline.ts';
import { takeIssuerIn } from './page-issuer.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { toPieces, type Paragraph } from './paragraphs.ts';
import type { RawTable } from './row-lines.ts';
import { readRows } from './tables.ts';
import { readHeadline } from './titles.ts';
import { OutlineTree, type Placed } from './tree.ts';

const paragraphOf = (framed: Framed | undefined): Paragraph | undefined =>
  framed && 'paragraph' in framed.piece ? framed.piece.paragraph : undefined;

/**
 * Headlines of the unnumbered paragraphs that are titled alike: two or more in a row below a heading, the first of
 * which may lead in. By place in `framed`.
 */
function findHeadlines(framed: readonly Framed[]): Map<number, string> {
  const headlines = new Map<number, string>();
  let run: { at: number; headline: string | undefined }[] = [];
  const close = (): void => {
    const titled = run.filter(({ headline }) => headline !== undefined);
    const alike = run.slice(1).every(({ headline }) => headline !== undefined);
    if (titled.length >= 2 && alike) for (const { at, headline } of titled) if (headline) headlines.set(at, headline);
    run = [];
  };
  framed.forEach((each, at) => {
    const paragraph = paragraphOf(each);
    const plain = paragraph && !paragraph.mark && each.kind === undefined && each.part !== 'site';
    if (!plain) close();
    else if (!/^[([〔【]/u.test(paragraph.clean.text)) run.push({ at, headline: readHeadline(paragraph.clean.text) });
  });
  close();
  return headlines;
}

/** Builds the outline block by block; the document's order is the order of its calls. */
class OutlineMaker {
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  /** The document's own words. */
  readonly #text: string;
  /** The same without page numbers, to be read. */
  readonly #read: string;
  readonly #tree = new OutlineTree();
  #label = '';
  #caption = '';

  constructor(text: string, read: string) {
    this.#text = text;
    this.#read = read;
  }

  #placed(start: number, end: number, part: DocumentPart): Placed {
    return { text: this.#text.slice(start, end), start, end, clean: toClean(this.#read, start, end), part };
  }

  /** Title lines that stand together are one title, but for a subtitle in brackets; an attachment's opens its outline. */
  title(lines: readonly Paragraph[], part: DocumentPart): void {
    const groups: Paragraph[][] = [];
    for (const line of lines) {
      const alone = /^[(〔【]/u.test(line.clean.text) && part !== 'attachment';
      const last = groups.at(-1);
      if (
        last &&
        !alone &&
        !isFurniture('attachment', last[0]?.clean.text ?? '') &&
        !isFurniture('attachment', line.clean.text)
      )
        last.push(line);
      else groups.push([line]);
    }
    for (const group of groups) {
      const placed = this.#placed(group[0]?.start ?? 0, group.at(-1)?.end ?? 0, part);
      const label = /^附(?:件|表|录)[\d一二三四五六七八九十]{0,3}/u.exec(placed.clean.text)?.[0];
      if (part === 'attachment' && label !== undefined) this.#label = label;
      const block = this.#tree.place({ ...placed, kind: 'title' });
      block.title = placed.clean.text.replace(/:$/u, '');
      block.path = [];
      delete block.parent;
      this.blocks.push(block);
      if (part !== 'attachment') continue;
      const named = label === undefined ? `${this.#label} ${block.title}` : block.title;
      this.#tree.enter({ ...block, title: named }, this.#label);
      this.#caption = named;
    }
  }

  paragraph(paragraph: Paragraph, { part, kind }: Framed, headline: string | undefined): void {
    const { start, end, clean, mark } = paragraph;
    const placed: Placed = { text: this.#text.slice(start, end), start, end, clean, part };
    if (mark) placed.mark = mark;
    if (kind) placed.kind = kind;
    if (headline !== undefined) placed.headline = headline;
    const block = this.#tree.place(placed);
    this.blocks.push(block);
    if (
      block.kind === 'heading' ||
      (block.kind === 'paragraph' && clean.text.length <= 40 && !clean.text.includes('。'))
    )
      this.#caption = block.kind === 'heading' ? block.title : clean.text;
  }

  table(raw: Pick<RawTable, 'rows' | 'headers'>, part: DocumentPart): void {
    const index = this.tables.length;
    const read = readRows(this.#read, raw);
    const table: Table = { title: this.#caption, headers: read.headers, rows: [] };
    this.tables.push(table);
    for (const { raw: row, kind, cells } of read.rows) {
      const placed = this.#placed(row.start, row.end, part);
      if (kind === 'section') {
        // a number in a cell of its own is read as if it stood before the title: `一 | 夯实底座`
        const mark = readMark(placed.clean.text) ?? readMark(placed.clean.text.replace('|', '、'));
        const block = this.#tree.place(
          mark && mark.style !== 'bullet' ? { ...placed, mark } : { ...placed, kind: 'heading' },
        );
        Object.assign(block, {
          kind: 'heading',
          table: index,
          title: placed.clean.text.slice(mark?.length ?? 0).replace(/[|]/gu, ''),
        });
        this.blocks.push(block);
        continue;
      }
      const block = this.#tree.place({ ...placed, kind: kind === 'head' ? 'tableHead' : 'row' });
      block.table = index;
      if (kind === 'row') {
        block.cells = cells;
        const number = cells.find(({ column, clean }) => column < 2 && /^\d{1,3}$/u.test(clean.text))?.clean.text ?? '';
        block.mark = number;
        block.ref = number === '' ? '' : `${this.#above(block)}${number}`;
        table.rows.push(block);
      }
      this.blocks.push(block);
    }
  }

  /** What stands before a row's number: the attachment, the table's section or the heading that it is under. */
  #above({ parent, table }: Block): string {
    if (!parent?.ref) return `${this.#label}-`;
    return parent.table === table ? parent.ref : `${parent.ref}-`;
  }
}

/**
 * Reads the outline of a document: every paragraph and table row with its exact place, its numbering, the titles
 * above it, and whether it belongs to the web page, the notice, the plan or an attachment.
 *
 * Takes time in proportion to the document, whatever it holds; a text without any structure gives plain paragraphs.
 */
export function toOutline(source: Source): Outline {
  const read = withoutPageNumbers(source.text);
  const framed = toFrame(toPieces(read, toLines(read)));
  const headlines = findHeadlines(framed);
  const maker = new OutlineMaker(source.text, read);
  for (let i = 0; i < framed.length; i += 1) {
    const each = framed[i];
    if (!each) break;
    if (each.kind === 'title') {
      const lines: Paragraph[] = [];
      for (; framed[i]?.kind === 'title' && framed[i]?.part === each.part; i += 1) {
        const line = paragraphOf(framed[i]);
        if (line) lines.push(line);
      }
      i -= 1;
      maker.title(lines, each.part);
      continue;
    }
    const bare = each.part === 'attachment' ? readBareTable(framed, i) : undefined;
    if (bare) {
      maker.table(bare, each.part);
      i += bare.pieces - 1;
    } else if ('table' in each.piece) maker.table(each.piece.table, each.part);
    else maker.paragraph(each.piece.paragraph, each, headlines.get(i));
  }
  takeIssuerIn(maker.blocks);
  return { source, blocks: maker.blocks, tables: maker.tables };
}
