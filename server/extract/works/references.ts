import { findAll, flatMap, toNumber, type Block, type Outline } from '../../text/index.ts';
import type { Charge } from './duties.ts';
import { readNames } from './note-names.ts';
import { readNote } from './notes.ts';
import { isOrgans } from './heads.ts';
import type { Label } from './roles.ts';

/** Items by their numbers: `专项行动一`, `第1、3项`, `第(二)条`. */
const number = '[(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,4})[)]?';
const numbers = `${number}(?:(?:项|条|点)?[、,和及至到-]第?${number})*`;
const reference = `(?<ref>(?:(?:专项|攻坚|重点)?行动|(?:重点|主要)?任务|(?:重点)?工程|(?:重点)?(?:举措|措施)|专项)${numbers}|第?${numbers}(?:项|条|点)(?:(?:重点)?(?:任务|工作|措施|举措|事项))?|第${numbers})`;

/** The items first: `专项行动一由省工业和信息化厅牵头`. */
const itemsFirst = new RegExp(`^(?:上述|以上)?${reference}(?:[:,]|(?=由|[省市县区州]))`, 'u');
/** The organ first: `市财政局:牵头负责第2、3项任务`. */
const organFirst =
  /^(?:(?:\d{1,2}[.、]|[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十]{1,3}、))?(?<who>[^:。;,(]{3,60}?):?(?=(?:牵头|负责|承担|配合|参与|协助|落实))/u;
const verb = new RegExp(
  `(?:(?<lead>牵头)|(?<support>配合|参与|协助|协同)|(?<respond>负责|承担|落实))(?:负责|做好|抓好|推进|落实|实施|完成|承担)*(?:的)?${reference}(?:等)?`,
  'gu',
);

/** Who answers for an item, as told elsewhere in the document. */
export interface Referred {
  item: Block;
  charge: Charge;
}

/** The numbers that a reference names, ranges counted out: `1至3` is 1, 2, 3. */
function toNumbers(words: string): number[] {
  const found: number[] = [];
  for (const match of findAll(words, /(?<range>[至到-])?[(]?(?<value>\d{1,3}|[一二三四五六七八九十]{1,4})[)]?/gu)) {
    const value = toNumber(match.groups?.value ?? '') ?? 0;
    const before = found.at(-1);
    if (match.groups?.range && before !== undefined && value > before && value - before < 40)
      for (let each = before + 1; each < value; each += 1) found.push(each);
    found.push(value);
  }
  return found;
}

/** Numbered blocks of a document by what may refer to them: their mark's number, and the word before it if any. */
class Numbered {
  readonly #byKey = new Map<string, Block[]>();

  constructor({ blocks }: Outline) {
    for (const block of blocks) {
      const told = /^(?<word>\D*?)[(]?(?<value>\d{1,3}|[一二三四五六七八九十]{1,4})[)]?条?$/u.exec(block.mark)?.groups;
      const value = toNumber(told?.value ?? '');
      if (value === undefined || block.part === 'site' || block.part === 'notice' || block.kind === 'row') continue;
      const key = `${deedOf(block.mark)} ${String(value)}`;
      const same = this.#byKey.get(key);
      if (same) same.push(block);
      else this.#byKey.set(key, [block]);
    }
  }

  /** The items that a reference names, where each number is that of one item only; none else. */
  find(words: string): Block[] {
    const deed = deedOf(words);
    const style = styleOf(words);
    const items = toNumbers(words).map((value) => {
      const all = (this.#byKey.get(`${deed} ${String(value)}`) ?? []).filter(
        ({ mark }) => deed !== '' || style === undefined || styleOf(mark) === style,
      );
      return all.length === 1 ? all[0] : undefined;
    });
    return items.every((item) => item !== undefined) ? items : [];
  }
}

/** What stands before the number: 专项行动, 任务; nothing for a bare number. */
const deedOf = (words: string): string => /^[^\d(一二三四五六七八九十第]*/u.exec(words)?.[0] ?? '';

/** `1` and `(一)` number different items of one document; `三` alone may be said of either kind. */
const styleOf = (words: string): string | undefined =>
  /[(][一二三四五六七八九十]/u.test(words) ? '(一)' : /\d/u.test(words) ? '1' : undefined;

/** Charges of a sentence that names its items first. */
function readItemsFirst(block: Block, from: number, to: number, numbered: Numbered): Referred[] {
  const { clean } = block;
  const found = itemsFirst.exec(clean.text.slice(from, to));
  const items = found?.groups?.ref === undefined ? [] : numbered.find(found.groups.ref);
  const note = found && items.length > 0 ? readNote(clean.text, from + found[0].length, to) : undefined;
  if (!note || note.partly || note.named.length === 0) return [];
  return items.map((item) => ({ item, charge: { block, clean, named: note.named, rule: 'item-by-number' } }));
}

/** Charges of a paragraph that an organ heads, and that names its items by their numbers. */
function readOrganFirst(block: Block, numbered: Numbered): Referred[] {
  const { clean } = block;
  const found = organFirst.exec(clean.text);
  const who = found?.groups?.who;
  if (!found || who === undefined || !isOrgans(who)) return [];
  const from = found[0].indexOf(who);
  return flatMap(findAll(clean.text.slice(found[0].length), verb), ({ groups = {} }) => {
    const label: Label = { role: groups.lead ? 'lead' : groups.support ? 'support' : 'responsible', people: false };
    const named = readNames(clean.text, { from, to: from + who.length }, label, false, 0, -1);
    return numbered
      .find(groups.ref ?? '')
      .map((item) => ({ item, charge: { block, clean, named, rule: 'item-by-number' } }));
  });
}

/**
 * Who answers for items that the document refers to by their numbers elsewhere: `专项行动一由省商务厅牵头`,
 * `市财政局:牵头负责第2、3项任务`. A number that two items have refers to none.
 */
export function readReferences(outline: Outline): Referred[] {
  let numbered: Numbered | undefined;
  return flatMap(outline.blocks, (block) => {
    const { text } = block.clean;
    if (block.part === 'site' || block.part === 'notice' || block.kind === 'row' || text.length > 600) return [];
    if (!/牵头|负责|配合|落实|承担/u.test(text) || !/第|行动|任务|工程|举措|措施|专项|项/u.test(text)) return [];
    numbered ??= new Numbered(outline);
    const organs = readOrganFirst(block, numbered);
    if (organs.length > 0) return organs;
    const referred: Referred[] = [];
    for (let from = 0; from < text.length;) {
      const stop = text.slice(from).search(/[。;]/u);
      const to = stop < 0 ? text.length : from + stop;
      referred.push(...readItemsFirst(block, from, to, numbered));
      from = to + 1;
    }
    return referred;
  });
}
