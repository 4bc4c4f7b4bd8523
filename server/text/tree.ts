import type { Clean } from './clean.ts';
import type { Mark, MarkStyle } from './marks.ts';
import { styles } from './marks.ts';
import type { Block, BlockKind, DocumentPart } from './outline.ts';
import { noteStart, readTitle } from './titles.ts';

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
}

const rankOf = (style: MarkStyle): number => styles.indexOf(style);
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

  /** Opens the place for a mark: closes what is as deep or deeper. */
  #close(rank: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
  }

  #block(placed: Placed, kind: BlockKind): Block {
    const parent = this.#open.at(-1)?.block ?? this.#root;
    const { start, end, text, clean, part } = placed;
    const block: Block = {
      start,
      end,
      text,
      clean,
      part,
      kind,
      level: 0,
      mark: '',
      ref: '',
      title: '',
      bodyAt: 0,
      path: this.#path(),
    };
    return parent ? { ...block, parent } : block;
  }

  /** Places one paragraph and gives its block. */
  place(placed: Placed): Block {
    const { clean, mark, headline, kind } = placed;
    if (kind) return this.#block(placed, kind);
    if (headline !== undefined) return this.#headed(placed, headline);
    if (!mark) {
      const note = isNote(clean.text);
      // running text after a bullet goes on with what stands above the bullets
      if (!note) this.#close(rankOf('bullet'));
      return this.#block(placed, note ? 'note' : 'paragraph');
    }
    const rank = rankOf(mark.style);
    this.#close(rank);
    const { title, bodyAt, alone } = readTitle(clean.text, mark.length);
    const above = this.#open.map(({ block }) => block.mark).join('');
    const block: Block = {
      ...this.#block(placed, mark.style === 'bullet' ? 'bullet' : alone ? 'heading' : 'item'),
      level: this.#open.length + 1,
      mark: mark.written,
      ref: mark.style === 'bullet' ? '' : `${this.#label}${above}${mark.written}`,
      title,
      bodyAt,
    };
    this.#open.push({ rank, block });
    return block;
  }

  #headed(placed: Placed, headline: string): Block {
    while (this.#open.length > 0 && !Number.isInteger(this.#open.at(-1)?.rank)) this.#open.pop();
    while ((this.#open.at(-1)?.rank ?? -1) >= rankOf('bullet')) this.#open.pop();
    const rank = (this.#open.at(-1)?.rank ?? -1) + 0.5;
    const block: Block = {
      ...this.#block(placed, 'item'),
      level: this.#open.length + 1,
      title: headline,
      bodyAt: headline.length + 1,
    };
    this.#open.push({ rank, block });
    return block;
  }
}

/** A heading as it is shown above others: its number with its title, without the final 。. */
function headOf({ clean, title, bodyAt }: Block): string {
  const at = clean.text.indexOf(title);
  return title === '' ? clean.text.slice(0, bodyAt) : clean.text.slice(0, at + title.length);
}
