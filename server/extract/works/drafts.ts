import { toTaskId } from '../../model/index.ts';
import { flatMap, readMark, type Block, type Clean } from '../../text/index.ts';
import type { PlanContext, Quote, Work } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { firstClause, titleOf } from './titles.ts';
import type { Item } from './tasks.ts';

/** Makes works, with ids that tell repeated titles apart by their occurrence. */
export class WorkMaker {
  readonly works: Work[] = [];
  readonly #plan: PlanContext;
  readonly #seen = new Map<string, number>();

  constructor(plan: PlanContext) {
    this.#plan = plan;
  }

  #add(above: readonly string[], parent: Work | undefined, work: Omit<Work, 'id' | 'order' | 'parent'>): Work {
    const key = [...above, work.title].join('\n');
    const occurrence = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, occurrence);
    const id = toTaskId(this.#plan.id, above, work.title, occurrence);
    const made: Work = Object.assign(work, { id, order: this.works.length + 1 });
    if (parent) made.parent = parent;
    this.works.push(made);
    return made;
  }

  /** A numbered or titled item, or a heading that groups items. */
  item(item: Item, parent: Work | undefined, text: string): Work {
    const { block, own, notes } = item;
    const title = titleOf(block);
    const at = Math.max(0, block.clean.text.indexOf(title));
    const spans = flatMap(own, (each) => {
      const from = each === block ? at : 0;
      return freeOf(
        each,
        each.clean,
        from,
        notes.filter((note) => note.block === each).map(({ note }) => note),
      );
    });
    return this.#add(titlesAbove(block), parent, {
      kind: item.children.length > 0 ? 'heading' : 'item',
      ref: block.ref,
      title,
      quote: quoteWithin(block, block.clean, 0, at + title.length),
      spans,
      text,
      blocks: own,
    });
  }

  /** A stretch of an item that has a note of its own. */
  part(item: Work, number: number, stretch: readonly [Stretch, ...Stretch[]], text: string): Work {
    const [first] = stretch;
    const { from, to } = firstClause(first.block.clean.text, first.from, first.to);
    return this.#add([...titlesAbove(item.quote.block), item.title], item, {
      kind: 'part',
      ref: `${item.ref}/${String(number)}`,
      title: first.block.clean.text.slice(from, to),
      quote: quoteWithin(first.block, first.block.clean, from, to),
      spans: stretch.map((each) => quoteWithin(each.block, each.block.clean, each.from, each.to)),
      text,
      blocks: [...new Set(stretch.map(({ block }) => block))],
    });
  }

  /** A row of a duty table; its title is the first clause of its content, or the cell that names it. */
  row(row: Block, content: Clean, title: string | undefined, parent: Work | undefined): Work {
    const mark = readMark(content.text);
    const clause = firstClause(content.text, mark?.length ?? 0, content.text.length);
    const above = parent ? [...titlesAbove(parent.quote.block), parent.title] : titlesAbove(row);
    return this.#add(above, parent, {
      kind: 'row',
      ref: row.ref === '' ? (mark?.written ?? '') : row.ref,
      title: title ?? content.text.slice(clause.from, clause.to),
      quote: quoteWithin(row, content, clause.from, clause.to),
      spans: [quoteWithin(row, content, 0, content.text.length)],
      text: row.text,
      blocks: [row],
    });
  }

  /** What a table's rows stand under where the body has no such item. */
  group(row: Block, label: Clean, parent: Work | undefined): Work {
    return this.#add(titlesAbove(row), parent, {
      kind: 'heading',
      ref: '',
      title: label.text,
      quote: quoteWithin(row, label, 0, label.text.length),
      spans: [quoteWithin(row, label, 0, label.text.length)],
      text: label.text,
      blocks: [row],
    });
  }
}

/** Words of one block, by offsets into its cleaned text. */
export interface Stretch {
  block: Block;
  from: number;
  to: number;
}

/** What notes leave of a block's words from `from` on. */
function freeOf(block: Block, clean: Clean, from: number, notes: readonly { from: number; to: number }[]): Quote[] {
  const quotes: Quote[] = [];
  let start = from;
  for (const note of [...notes, { from: clean.text.length, to: clean.text.length }]) {
    if (note.from > start) quotes.push(quoteWithin(block, clean, start, note.from));
    start = Math.max(start, note.to);
  }
  return quotes;
}

/** Titles of the headings above a block, outermost first, without their marks. */
function titlesAbove(block: Block): string[] {
  const titles: string[] = [];
  for (let above = block.parent; above; above = above.parent) titles.unshift(above.title);
  return titles;
}
