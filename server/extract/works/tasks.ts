import type { Block, Outline } from '../../text/index.ts';
import { findNotes } from './find-notes.ts';
import type { Note } from './notes.ts';
import { readHead } from './heads.ts';
import { isAppendix, isBox, isFormal, isGroup, standsInGeneral } from './sections.ts';

/** A numbered or titled block that is a task or groups tasks, with all that belongs to it. */
export interface Item {
  block: Block;
  /** Its own blocks in order: itself, and the paragraphs, bullets, notes and lesser points below it. */
  own: Block[];
  /** Notes of each of its own blocks. */
  notes: { block: Block; note: Note }[];
  /** True where it says something behind its title, notes aside, or has running text below it. */
  hasBody: boolean;
  parent?: Item;
  children: Item[];
}

const isMinor = (block: Block): boolean => block.kind === 'bullet' || /^(?:\(\d+\)|[①-⑳❶-❿])$/u.test(block.mark);
const structural = (block: Block): boolean =>
  block.level > 0 && block.table === undefined && block.part !== 'site' && block.part !== 'notice';

interface Reading {
  notes: Map<Block, Note[]>;
  below: Map<Block, Block[]>;
  /** Blocks that say who answers for items elsewhere: they are nobody's body, and their notes are not theirs. */
  referring: ReadonlySet<Block>;
}

function readBlocks(outline: Outline, referring: ReadonlySet<Block>): Reading {
  const notes = new Map<Block, Note[]>();
  const below = new Map<Block, Block[]>();
  for (const block of outline.blocks) {
    if (block.part === 'site' || block.kind === 'row' || block.kind === 'tableHead' || block.kind === 'title') continue;
    const found = referring.has(block) ? [] : findNotes(block.clean.text);
    const head = found.length === 0 && block.kind === 'heading' && structural(block) ? readHead(block) : undefined;
    if (head) notes.set(block, [head]);
    else if (found.length > 0) notes.set(block, found);
    if (!block.parent) continue;
    const siblings = below.get(block.parent);
    if (siblings) siblings.push(block);
    else below.set(block.parent, [block]);
  }
  return { notes, below, referring };
}

/** A title that is a whole sentence with clauses of its own: `九、各地要制定细则,省工信厅要定期通报情况。` */
export const isSentence = ({ title, clean, bodyAt }: Block): boolean =>
  title.length >= 15 && title.includes(',') && clean.text.charAt(bodyAt - 1) === '。';

/** How many characters of a block are notes. */
const notedLength = (block: Block, { notes }: Reading): number =>
  (notes.get(block) ?? []).reduce((sum, { from, to }) => sum + to - from, 0);

/** Has the block words of its own behind its title, or running text right below it. */
function hasBody(block: Block, reading: Reading): boolean {
  const { below, referring } = reading;
  const text = block.clean.text.slice(block.bodyAt);
  if (text.length - notedLength(block, reading) > 4 || isSentence(block)) return true;
  return (below.get(block) ?? []).some((each) => each.kind === 'paragraph' && !referring.has(each));
}

/** Members of a group alone, its head among them, make no task of what names them. */
const membersOnly = ({ named, ditto }: Note): boolean => !ditto && named.every(({ member }) => member);
const leadsIt = ({ named }: Note): boolean =>
  named.some(({ kind, role, member }) => kind === 'organ' && role === 'lead' && !member);

/** Does the block, or anything that belongs to it, carry a note. */
function isNoted(block: Block, { notes, below }: Reading): boolean {
  const noted = (each: Block): boolean => notes.get(each)?.some((note) => !membersOnly(note)) ?? false;
  return (
    noted(block) || (below.get(block) ?? []).some((each) => each.kind !== 'heading' && !structural(each) && noted(each))
  );
}

/** Is a numbered block a piece of work by itself, rather than a point of the one above it. */
function isOwnTask(block: Block, reading: Reading): boolean {
  const { parent } = block;
  if (isNoted(block, reading)) return true;
  const body = block.clean.text.slice(block.bodyAt);
  const formal = isSentence(block)
    ? isFormal(block.title, true)
    : isFormal(body || block.title, body !== '' && !body.startsWith(block.title));
  if (standsInGeneral(block) || formal) return false;
  for (let above: Block | undefined = block; above; above = above.parent)
    if ((above.kind === 'title' && isAppendix(above.title)) || isBox(above.title)) return false;
  if (!isMinor(block)) return true;
  return parent !== undefined && structural(parent) && parent.kind === 'heading' && !hasBody(parent, reading);
}

/** Does anything that stands below, but for the lesser points, make the block worth a task: leaves need words. */
function isLeafTask(block: Block, reading: Reading): boolean {
  if (isNoted(block, reading) || hasBody(block, reading)) return true;
  return block.level > 1 && !isGroup(block.title) && block.title.length >= 4;
}

/** The nearest item that a block stands below. */
function findOwner(block: Block, items: ReadonlyMap<Block, Item>): Item | undefined {
  for (let above = block.parent; above; above = above.parent) {
    const item = items.get(above);
    if (item) return item;
    if (!isMinor(above)) return undefined;
  }
  return undefined;
}

/** Items whose own parent is no item, and the nearest item above them past blocks that are none. */
function findParent(block: Block, items: ReadonlyMap<Block, Item>): Item | undefined {
  for (let above = block.parent; above; above = above.parent) {
    const item = items.get(above);
    if (item) return item;
  }
  return undefined;
}

/** Does the block say, with a label or a verb, which organ answers. */
const charges = (block: Block, { notes }: Reading): boolean =>
  notes
    .get(block)
    ?.some(
      ({ rule, partly, named }) =>
        rule !== 'note-list' && !partly && named.some(({ kind, likeness }) => kind === 'organ' && likeness === 'sure'),
    ) ?? false;

/** A line that is a note by its label, `责任人:孙国庆`, whatever it names. */
const labels = (block: Block, { notes }: Reading): boolean =>
  block.kind === 'note' &&
  (notes
    .get(block)
    ?.some(
      ({ rule, partly, named }) => rule === 'note-field' && !partly && named.some(({ likeness }) => likeness !== 'no'),
    ) ??
    false);

/** A longer paragraph is a page that has lost its lines. */
const longestAlone = 800;

/**
 * A paragraph that stands below no item and whose note says who answers is one itself; its note may be on the next line.
 * Gives the item that begins, or none; a further line of its notes goes to the item it belongs to.
 */
function findAlone(
  block: Block,
  before: Block | undefined,
  latest: Item | undefined,
  reading: Reading,
): Item | undefined {
  const charged = charges(block, reading);
  if (block.part === 'notice' || !(charged || labels(block, reading))) return undefined;
  const task = { notes: [], hasBody: true, children: [] };
  const { length } = block.clean.text;
  if (charged && block.kind === 'paragraph' && length <= longestAlone && length - notedLength(block, reading) >= 8)
    return { ...task, block, own: [block] };
  if (block.kind !== 'note' || !before) return undefined;
  if (latest?.own.at(-1) === before && latest.block.level === 0) latest.own.push(block);
  else if (before.kind === 'paragraph' && before.part === block.part && /[。;]$/u.test(before.clean.text))
    return { ...task, block: before, own: [before, block] };
  return undefined;
}

const onOwnLine = ({ notes, block }: Item): boolean =>
  notes.some((each) => each.block !== block && each.block.kind === 'note');

/**
 * A note on a line of its own behind the last of several items, none of which has another, is of them all: it goes to the
 * item that holds them. Not in a document where items in between have such lines: there each line is of one item.
 */
function raiseNotes(items: readonly Item[]): void {
  const all = items.filter(
    ({ children }) => children.length > 1 && children.every((each) => each.children.length === 0),
  );
  // bullets below an item and items below a heading each have their own way
  const ofPoints = (item: Item): boolean => item.children.every(({ block }) => isMinor(block));
  raiseAmong(all.filter(ofPoints));
  raiseAmong(all.filter((item) => !ofPoints(item)));
}

function raiseAmong(holders: readonly Item[]): void {
  if (holders.some(({ children }) => children.slice(0, -1).some(onOwnLine))) return;
  for (const holder of holders) {
    const last = holder.children.at(-1);
    if (!last || holder.notes.length > 0 || !onOwnLine(last)) continue;
    const others = holder.children.some((each) => each !== last && each.notes.length > 0);
    if (others || last.notes.some(({ block }) => block.kind !== 'note')) continue;
    const lines = new Set(last.notes.map(({ block }) => block));
    holder.notes.push(...last.notes.splice(0));
    holder.own.push(...lines);
    last.own = last.own.filter((block) => !lines.has(block));
  }
}

/**
 * The items of a document in order: what the outline numbers or titles under the main tasks, the key projects and the
 * safeguards; headings that group them. The general part (指导思想, 发展目标 …) has none, unless a note says who answers.
 *
 * @param referring blocks that only say who answers for items elsewhere
 */
export function findItems(outline: Outline, referring: ReadonlySet<Block> = new Set()): Item[] {
  const reading = readBlocks(outline, referring);
  const own = new Set<Block>();
  const held = new Set<Block>();
  const nodes = outline.blocks.filter(structural);
  for (const block of nodes.toReversed()) {
    const holds = held.has(block);
    if (!(isOwnTask(block, reading) && (holds || isLeafTask(block, reading))) && !holds) continue;
    if (holds && standsInGeneral(block) && !isNoted(block, reading)) continue;
    own.add(block);
    for (let above = block.parent; above; above = above.parent) held.add(above);
  }
  const items = new Map<Block, Item>();
  let before: Block | undefined;
  let latest: Item | undefined;
  for (const block of outline.blocks) {
    if (own.has(block)) {
      const item: Item = { block, own: [block], notes: [], hasBody: hasBody(block, reading), children: [] };
      const parent = findParent(block, items);
      if (parent) {
        item.parent = parent;
        parent.children.push(item);
      }
      items.set(block, item);
      latest = item;
    } else if (
      block.part !== 'site' &&
      block.table === undefined &&
      !['title', 'meta', 'signature', 'date', 'addressee'].includes(block.kind)
    ) {
      const owner = findOwner(block, items);
      const alone = owner ? undefined : findAlone(block, before, latest, reading);
      if (owner) owner.own.push(block);
      else if (alone) {
        items.set(alone.block, alone);
        latest = alone;
      }
    }
    before = block;
  }
  for (const item of items.values())
    for (const block of item.own) for (const note of reading.notes.get(block) ?? []) item.notes.push({ block, note });
  raiseNotes([...items.values()]);
  for (const item of items.values())
    if (!item.notes.some(({ note }) => leadsIt(note))) item.notes = item.notes.filter(({ note }) => !membersOnly(note));
  return [...items.values()];
}
