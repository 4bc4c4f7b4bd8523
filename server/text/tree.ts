import type { Clean } from './clean.ts';
import type { Mark, MarkStyle } from './marks.ts';
import { styles } from './marks.ts';
import type { Block, BlockKind, DocumentPart } from './outline.ts';
import { noteStart, readTitle } from './titles.ts';

/** What the numbering and the title of a paragraph say of its block. */
type Told = Pick<Block, 'level' | 'mark' | 'ref' | 'title' | 'bodyAt'>;

/** A paragraph that is to be placed in the outline. */
export interface Placed {
  text: string;
  start: number;
  end: number;
  clean: Clean;
  part: DocumentPart;
  mark?: Mark;
  /** For an unnumbered titled paragraph: its headline. */
  headline?: string;
  /** Where the frame has decided it. */
  kind?: BlockKind;
}

interface Open {
  rank: number;
  block: Block;
  /** Lesser points ((1), ①, bullets) below it so far, and whether one of them has a note of its own. */
  points: number;
  noted: boolean;
}

/** A box beside the text (`专栏1 重点工程`) stands above the numbered items in it. */
const boxRank = styles.indexOf('arabic') - 0.5;
const isPoint = (rank: number): boolean => rank >= styles.indexOf('arabicBracket');
const noteLine =
  /^[([〔【]?(?:由|总|第一)?(?:牵头|责任|配合|负责|主办|协办|参与|参加|承办|分管|挂钩|联系|包干|市领导|省领导|县领导|区领导)[^,。:]{0,10}:/u;

/** A responsibility note on a line of its own: nothing but a bracket, or a role word with a colon at its head. */
function isNote(text: string): boolean {
  if (text.length > 400) return false;
  if (noteLine.test(text)) return true;
  return noteStart.exec(text)?.index === 0 && /[)\]】〕]。?$/u.test(text) && !/[。]./u.test(text);
}

/** Puts paragraphs into their outline: level, numbering, title, the headings above. */
export class OutlineTree {
  #open: Open[] = [];
  /** The attachment's title, above everything in it. */
  #root: Block | undefined;
  #label = '';
  #chapters = false;
  #sectionRank: number = styles.indexOf('section');

  /** Begins an attachment: numbering starts anew below its title. */
  enter(root: Block, label: string): void {
    this.#open = [];
    this.#root = root;
    this.#label = label;
  }

  #path(): string[] {
    const above = this.#open.map(({ block }) => (block.mark === '' ? block.title : headOf(block)));
    return this.#root ? [this.#root.title, ...above] : above;
  }

  /** Depth of a numbering style; a 第一节 that stands below 一、 without chapters nests there. */
  #rankOf(style: MarkStyle): number {
    if (style === 'chapter') this.#chapters = true;
    const cn = styles.indexOf('cn');
    if (
      style === 'section' &&
      !this.#chapters &&
      (this.#sectionRank > cn || this.#open.some(({ rank }) => rank === cn))
    )
      this.#sectionRank = cn + 0.4;
    return style === 'section' ? this.#sectionRank : styles.indexOf(style);
  }

  #push(rank: number, block: Block): void {
    const above = this.#open.at(-1);
    if (above && isPoint(rank)) above.points += 1;
    this.#open.push({ rank, block, points: 0, noted: false });
  }

  /** A note below several lesser points governs them all, unless each of them has its own. */
  #closePoints(): void {
    const point = this.#open.at(-1);
    const above = this.#open.at(-2);
    if (!point || !above || !isPoint(point.rank)) return;
    if (above.points > 1 && !above.noted) this.#open.pop();
    else above.noted = true;
  }

  /** Opens the place for a mark: closes what is as deep or deeper. */
  #close(rank: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
  }

  #block(placed: Placed, kind: BlockKind, told: Partial<Told> = {}): Block {
    const parent = this.#open.at(-1)?.block ?? this.#root;
    const { start, end, text, clean, part } = placed;
    const { level = 0, mark = '', ref = '', title = '', bodyAt = 0 } = told;
    const block: Block = { start, end, text, clean, part, kind, level, mark, ref, title, bodyAt, path: this.#path() };
    if (parent) block.parent = parent;
    return block;
  }

  /** Places one paragraph and gives its block. */
  place(placed: Placed): Block {
    const { clean, mark, headline, kind } = placed;
    if (kind) return this.#block(placed, kind);
    if (headline !== undefined) return this.#headed(placed, headline);
    if (!mark) {
      if (/^专栏[\d一二三四五六七八九十]/u.test(clean.text) && clean.text.length <= 40) return this.#box(placed);
      const note = isNote(clean.text);
      // running text after a bullet goes on with what stands above the bullets
      if (note) this.#closePoints();
      else this.#close(styles.indexOf('bullet'));
      return this.#block(placed, note ? 'note' : 'paragraph');
    }
    const rank = this.#rankOf(mark.style);
    this.#close(rank);
    const { title, bodyAt, alone } = readTitle(clean.text, mark.length);
    const above = this.#open.map(({ block }) => block.mark).join('');
    const block = this.#block(placed, mark.style === 'bullet' ? 'bullet' : alone ? 'heading' : 'item', {
      level: this.#open.length + 1,
      mark: mark.written,
      ref: mark.style === 'bullet' ? '' : `${this.#label}${above}${mark.written}`,
      title,
      bodyAt,
    });
    this.#push(rank, block);
    const holder = this.#open.at(-2);
    if (holder && isPoint(rank) && noteStart.test(clean.text)) holder.noted = true;
    return block;
  }

  #box(placed: Placed): Block {
    this.#close(boxRank);
    const { text } = placed.clean;
    const block = this.#block(placed, 'heading', {
      level: this.#open.length + 1,
      title: text,
      bodyAt: text.length,
    });
    this.#push(boxRank, block);
    return block;
  }

  #headed(placed: Placed, headline: string): Block {
    while (this.#open.length > 0 && !Number.isInteger(this.#open.at(-1)?.rank)) this.#open.pop();
    while ((this.#open.at(-1)?.rank ?? -1) >= styles.indexOf('bullet')) this.#open.pop();
    const rank = (this.#open.at(-1)?.rank ?? -1) + 0.5;
    const block = this.#block(placed, 'item', {
      level: this.#open.length + 1,
      title: headline,
      bodyAt: headline.length + 1,
    });
    this.#push(rank, block);
    return block;
  }
}

/** A heading as it is shown above others: its number with its title, without the final 。. */
function headOf({ clean, title, bodyAt }: Block): string {
  const at = clean.text.indexOf(title);
  return title === '' ? clean.text.slice(0, bodyAt) : clean.text.slice(0, at + title.length);
}
