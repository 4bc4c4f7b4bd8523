import { flatMap, type Block, type Outline } from '../../text/index.ts';
import type { Duty, PlanContext, Unresolved, Work, Works } from '../facts.ts';
import { toQuote } from '../quote.ts';
import { readConvention } from './conventions.ts';
import { toDuties, type Charge } from './duties.ts';
import { cellAt, toCharges, toDutyTables, toGroups, type DutyTable, type RowGroup } from './duty-tables.ts';
import { WorkMaker } from './drafts.ts';
import { toFindItem } from './join.ts';
import type { Note } from './notes.ts';
import { toParts } from './parts.ts';
import { findProse, heads } from './prose.ts';
import { proseRules, rulesBesideNotes } from './prose-rules.ts';
import { isGroup } from './sections.ts';
import { readHead } from './heads.ts';
import { readReferences, type Referred } from './references.ts';
import { toTurnedTasks } from './turned-tables.ts';
import { findItems, isSentence, type Item } from './tasks.ts';

/** Notes as charges; one that says 同上 stands for the named of the note before it. */
class ChargeMaker {
  #before: Charge | undefined;

  of({ block, note }: { block: Block; note: Note }): Charge[] {
    const charges: Charge[] = [];
    const { ditto } = note;
    if (ditto && this.#before) {
      const named = this.#before.named.filter(({ kind }) => ditto.of === 'both' || kind === ditto.of);
      const also = toQuote(block, ditto.from, ditto.to);
      charges.push({ ...this.#before, named, rule: 'note-ditto', also });
    }
    if (note.named.length > 0) charges.push({ block, clean: block.clean, named: note.named, rule: note.rule });
    this.#before = charges.at(-1) ?? this.#before;
    return charges;
  }
}

/** Everybody in general (`各地区各部门要加强协同`): an appeal, which charges nobody beside those whom a note names. */
const everybody =
  /^各(?:有关|相关)?(?:地区?|级|方|部门|单位|地各(?:有关|相关)?部门|地区各(?:有关|相关)?部门|级各部门)$/u;

/** A point that is one sentence, which is its title too: `(二)各高校要加大支持力度。` */
const saysAllInTitle = (block: Block): boolean =>
  isSentence(block) || (block.bodyAt >= block.clean.text.length && block.clean.text.endsWith('。'));

/** Who the running text of an item charges, as charges on the words outside its notes. */
function toProse(item: Item, referring: ReadonlySet<Block>): (Charge & { at: number })[] {
  const answered = item.notes.some(({ note }) => note.named.some(({ kind }) => kind === 'organ'));
  return flatMap(item.own, (block) => {
    if (referring.has(block)) return [];
    const noted = item.notes.filter((each) => each.block === block).map(({ note }) => note);
    return findProse(block.clean.text, answered ? rulesBesideNotes : proseRules)
      .filter(({ named }) => !noted.some((note) => named.from >= note.from && named.from < note.to))
      .filter(
        ({ named, rule }) =>
          block !== item.block || rule === heads || named.from >= block.bodyAt || saysAllInTitle(block),
      )
      .filter(
        ({ named, rule }) =>
          !answered || (rule !== heads && !everybody.test(block.clean.text.slice(named.from, named.to))),
      )
      .map(({ named, rule }) => ({
        block,
        clean: block.clean,
        named: [named],
        rule,
        at: block.clean.at[named.from] ?? block.start,
      }));
  });
}

/** A sentence below a heading that speaks of all its items: `以下任务由市生态环境局牵头,市财政局配合。` */
const aboveAll = /^(?:以下|下列)/u;

/** Charges of a heading that its items take over: of roles that their own notes do not fill. */
function handDown(above: readonly Charge[], own: readonly Charge[], rule = 'heading-note'): Charge[] {
  const filled = new Set(flatMap(own, ({ named }) => named.map(({ role, kind }) => `${role} ${kind}`)));
  return above
    .map((charge) => ({
      ...charge,
      named: charge.named.filter(({ role, kind }) => !filled.has(`${role} ${kind}`)),
      rule,
    }))
    .filter(({ named }) => named.length > 0);
}

/** The organs that head the section of the table that a row stands in. */
function toSectionCharges({ parent, table }: Block): Charge[] {
  const head = parent?.table === table && parent ? readHead(parent) : undefined;
  return parent && head ? [{ block: parent, clean: parent.clean, named: head.named, rule: head.rule }] : [];
}

/** Who is named, as written, by role. */
const namedIn = (charges: readonly Charge[]): Set<string> =>
  new Set(flatMap(charges, ({ clean, named }) => named.map(({ from, to }) => clean.text.slice(from, to))));

/** Two notes of which neither holds all whom the other names: together they would put people beside one another whom none does. */
function areOthers(body: readonly Charge[], row: readonly Charge[]): boolean {
  const [here, there] = [namedIn(body), namedIn(row)];
  return (
    here.size > 0 &&
    there.size > 0 &&
    ![...here].every((each) => there.has(each)) &&
    ![...there].every((each) => here.has(each))
  );
}

/** Reads works and duties of one document; one call, one reading. */
class WorksReader {
  readonly #outline: Outline;
  readonly #maker: WorkMaker;
  readonly #duties: Duty[] = [];
  readonly #unresolved: Unresolved[] = [];
  readonly #charges = new ChargeMaker();
  readonly #works = new Map<Item, Work>();
  /** Who answers for an item by what another place of the document says of its number. */
  readonly #referred: readonly Referred[];
  /** The blocks that say so. */
  readonly #referring: ReadonlySet<Block>;
  /** Charges of each work, in reading order. */
  readonly #charged = new Map<Work, Charge[]>();

  constructor(outline: Outline, plan: PlanContext) {
    this.#outline = outline;
    this.#maker = new WorkMaker(plan);
    this.#referred = readReferences(outline);
    this.#referring = new Set(this.#referred.map(({ charge }) => charge.block));
  }

  #charge(work: Work, charges: readonly Charge[]): void {
    if (charges.length > 0) this.#charged.set(work, [...(this.#charged.get(work) ?? []), ...charges]);
  }

  /** Words of the document from one place to another. */
  #text(start: number, end: number): string {
    return this.#outline.source.text.slice(start, end);
  }

  item(item: Item, parent: Work | undefined, above: readonly Charge[]): void {
    const groups = item.children.length > 0;
    const last = item.own.at(-1) ?? item.block;
    if (groups && isGroup(item.block.title) && !item.hasBody) {
      const noted = flatMap(item.notes, (note) => this.#charges.of(note));
      for (const child of item.children) this.item(child, parent, [...above, ...noted]);
      return;
    }
    const contiguous = groups ? item.block : last;
    const work = this.#maker.item(item, parent, this.#text(item.block.start, contiguous.end));
    this.#works.set(item, work);
    const prose = toProse(item, this.#referring);
    if (groups) {
      const below = prose.filter(({ block }) => aboveAll.test(block.clean.text));
      const noted = [...flatMap(item.notes, (note) => this.#charges.of(note)), ...below];
      const down = !item.hasBody || below.length > 0 || item.children.every(({ notes }) => notes.length === 0);
      const own = prose.filter((charge) => !below.includes(charge));
      this.#charge(work, down ? own : [...noted, ...own]);
      for (const child of item.children) this.item(child, work, down ? [...above, ...noted] : above);
      return;
    }
    const { parts, whole } = toParts(item);
    if (parts.length < 2) {
      const noted = flatMap(item.notes, (note) => this.#charges.of(note));
      this.#charge(work, [...noted, ...handDown(above, noted), ...prose]);
      return;
    }
    const own = flatMap(whole, (note) => this.#charges.of(note));
    parts.forEach((part, i) => {
      const made = this.#maker.part(work, i + 1, part.stretch, this.#text(part.start, part.end));
      this.#charge(made, [
        ...flatMap(part.notes, (note) => this.#charges.of(note)),
        ...prose.filter(({ at }) => at >= part.start && at < part.end),
      ]);
    });
    const loose = prose.filter(({ at }) => !parts.some((part) => at >= part.start && at < part.end));
    this.#charge(work, [...own, ...handDown(above, own), ...loose]);
  }

  /** What is told of items by their numbers. */
  refer(items: readonly Item[]): void {
    const told = (item: Item | undefined, charge: Charge): void => {
      const work = item && this.#works.get(item);
      const own = (work && this.#charged.get(work))?.filter(({ rule }) => rule !== charge.rule) ?? [];
      if (work && item.children.length === 0) this.#charge(work, handDown([charge], own, charge.rule));
      for (const child of item?.children ?? []) told(child, charge);
    };
    for (const { item, charge } of this.#referred)
      told(
        items.find(({ block }) => block === item),
        charge,
      );
  }

  /** Rows of a duty table: the item that they repeat, a part of it where they give it to others, or tasks of their own. */
  group(table: DutyTable, { label, rows }: RowGroup, found: Item | undefined): void {
    const item = found && this.#works.get(found);
    const only = rows.length === 1 ? rows[0] : undefined;
    const [first] = rows;
    if (item && only) {
      item.blocks.push(only);
      const charges = toCharges(table, only);
      const content = cellAt(only, table.content);
      const apart = content && !content.inherited && areOthers(this.#charged.get(item) ?? [], charges);
      this.#charge(apart ? this.#maker.row(only, content.clean, item.title, item) : item, charges);
      return;
    }
    const parent = item ?? (label && first && !only ? this.#maker.group(first, label.clean, undefined) : undefined);
    for (const row of rows) {
      const content = cellAt(row, table.content) ?? cellAt(row, table.label);
      if (!content || content.inherited) continue;
      const work = this.#maker.row(row, content.clean, only ? label?.clean.text : undefined, parent);
      const own = toCharges(table, row);
      this.#charge(work, [...own, ...handDown(toSectionCharges(row), own)]);
    }
  }

  read(): Works {
    const items = findItems(this.#outline, this.#referring);
    for (const item of items) if (!item.parent) this.item(item, undefined, []);
    this.refer(items);
    const find = toFindItem(items.filter((item) => this.#works.has(item)));
    const turned = new Map(
      flatMap(this.#outline.tables, (table) => {
        const tasks = toTurnedTasks(table, this.#outline);
        return tasks ? [[table, tasks] as const] : [];
      }),
    );
    for (const table of toDutyTables(this.#outline).filter((each) => !turned.has(each.table)))
      for (const group of toGroups(table))
        this.group(
          table,
          group,
          find(
            (group.label ?? (group.rows[0] && cellAt(group.rows[0], table.content)))?.clean.text,
            group.rows.map((row) => cellAt(row, table.content)?.clean.text ?? ''),
          ),
        );
    for (const { head, content, charges } of flatMap([...turned.values()], (tasks) => tasks))
      this.#charge(this.#maker.row(head, content, undefined, undefined), charges);
    const convention = readConvention(this.#outline);
    for (const work of this.#maker.works) {
      const { duties, unresolved } = toDuties(work, this.#charged.get(work) ?? [], convention);
      this.#duties.push(...duties);
      this.#unresolved.push(...unresolved);
    }
    return { works: this.#maker.works, duties: this.#duties, unresolved: this.#unresolved };
  }
}

/**
 * Reads what a document gives somebody to do, and who answers for it.
 *
 * Works come in the order of the document, parts behind their item, rows of duty tables at the end. A duty stands on the
 * smallest work that its note governs; nobody is put beside somebody whom no note puts there. What stands among organs
 * and cannot be read as one is `unresolved`.
 */
export function toWorks(outline: Outline, plan: PlanContext): Works {
  return new WorksReader(outline, plan).read();
}
