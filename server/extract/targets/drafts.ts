import { findAll, flatMap, type Block, type BlockKind, type Clean, type Outline } from '../../text/index.ts';
import type { PlanContext, Quote } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './figures.ts';
import { isBareMeasure } from './merge.ts';
import { firstYearOf, Scopes, withoutNumber } from './scopes.ts';
import { findRowFigures } from './table-figures.ts';
import { objectHead, toTableShape, type TableShape } from './table-shape.ts';

/** A figure with the place where it stands, before equal ones are made one target. */
export interface Draft {
  figure: Omit<Figure, 'start' | 'end'>;
  quote: Quote;
  /** The cleaned words that state it; for a cell with those of its row's and column's heads. */
  words: string;
  /** The place of its column or row in a table of places; `whole` for the one that holds the others. */
  place?: string;
  whole?: boolean;
  nature?: string;
  /** Whom the words before a bare measure back: 支持五粮液集团打造世界500强企业,主营业务收入达到1500亿元. */
  backed?: string;
  /** The year by which its row is due, for a figure that names none. */
  due?: number;
  /** For figures of a table: which one. */
  table?: number;
  /** 其中: the figure that this one is a part of. */
  partOf?: Draft;
}

/** Kinds of block whose own words may set a figure; a numbered line that is all title may be one whole goal. */
const speaking: ReadonlySet<BlockKind> = new Set(['heading', 'item', 'paragraph', 'bullet']);

/** How many characters of the cleaned text are the block's number, which is no figure. */
function markLength({ mark, clean }: Block): number {
  if (mark === '' || !clean.text.startsWith(mark)) return 0;
  return mark.length + (/^[、..)]/u.exec(clean.text.slice(mark.length))?.[0].length ?? 0);
}

/** A column of goals for one year: 2024年目标. */
const headerYear = /(20\d{2})年/u;

/** The year by which a row's figures are due, as its own cell says: 完成时限|2025年6月. */
const dueHead = /时限|完成时间|时间节点|完成节点|期限/u;

/** The only year in the cell that says when a row is due; undefined where it names none or a span of years. */
function dueYearOf({ cells = [] }: Block): number | undefined {
  const cell = cells.find(({ header, inherited }) => !inherited && dueHead.test(header));
  const years = findAll(cell?.clean.text ?? '', /20\d{2}(?=年)/gu).map(([year]) => Number(year));
  return years.length === 1 ? years[0] : undefined;
}

/** A bare measure in such a row is that of its object: 产值3000亿元. */
const toAbout = (figure: Figure, about: string): Figure =>
  figure.subject === undefined &&
  (isBareMeasure(figure.indicator) ||
    /^(?:总?产值|营业收入|主营业务收入|规模|产业规模|增加值|税收|投资|产量|出口额?).{0,6}$/u.test(figure.indicator))
    ? { ...figure, subject: about }
    : figure;

/** A title that is the name of a chain, a cluster or an industry, and no act: `(一)智能家电产业链`. */
const named =
  /^(?![^产链集]*(?:发展|推[动进]|培育|打造|做[强大优]|壮大|提升|加快|实施|聚焦|构建|建设|优化|改造|布局|加强|完善|重点)).{2,20}(?:产业链|产业集群|产业|行业|集群)$/u;

/** What a paragraph under such a title is about; undefined elsewhere. */
function aboutOf({ title, path }: Block): string | undefined {
  const words = title === '' ? withoutNumber(path.at(-1) ?? '') : title;
  return named.test(words) ? words : undefined;
}

/** A figure under such a title: what the title itself opens is all about it, below a heading only bare measures are. */
function toOwn(figure: Figure, about: string, { title }: Block): Figure {
  if (isBareMeasure(figure.indicator)) return toAbout(figure, about);
  return title === about && figure.subject === undefined ? { ...figure, subject: about } : figure;
}

/** Columns of a table of words in which no figures are set. */
const noFigures =
  /责任|负责|牵头|配合|单位|部门|领导|序号|编号|时限|备注|依据|总投资|投资额|金额|地址|地点|项目名称|建设规模|建设内容(?!.?目标)|项目概况/u;

const backing =
  /^[^支推鼓引助扶]*(?:支持|推动|鼓励|引导|助力|扶持)(?<who>[^、,。;:的]{2,14}?)(?:打造|建成|做大|做强|成为|发展成|扩大|加快|争创|争当|创建|进入|冲刺|跻身)/u;

/** Who is backed in the sentence or the part of it that a bare measure of nobody stands in. */
function backedBefore(text: string, { indicator, subject, start }: Figure): string | undefined {
  if (subject !== undefined || !isBareMeasure(indicator)) return undefined;
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf(';', start)) + 1;
  return backing.exec(text.slice(from, start))?.groups?.who;
}

function draftsOf(block: Block, clean: Clean, figures: readonly Figure[], due?: number): Draft[] {
  const drafts: Draft[] = [];
  for (const figure of figures) {
    const { start, end } = figure;
    const partOf = figure.whole === undefined ? undefined : drafts[figure.whole];
    const backed = backedBefore(clean.text, figure);
    drafts.push({
      figure,
      quote: quoteWithin(block, clean, start, end),
      words: clean.text.slice(start, end),
      ...(partOf ? { partOf } : {}),
      ...(backed === undefined ? {} : { backed }),
      ...(due === undefined ? {} : { due }),
    });
  }
  return drafts;
}

/** The figures of a row whose cells are figures. */
const cellDrafts = (block: Block, shape: TableShape, plan: PlanContext): Draft[] =>
  findRowFigures(block, shape, plan.periodEnd).map(({ figure, cell, named, place, whole, nature }) => ({
    figure,
    quote: quoteWithin(block, cell.clean),
    words: [named.clean.text, cell.header, cell.clean.text].join('|'),
    ...(place ? { place, whole: whole ?? false } : {}),
    ...(nature ? { nature } : {}),
    ...(block.table === undefined ? {} : { table: block.table }),
  }));

/** The year of issue, where columns for it or later ones show that the page is no younger than its plan. */
function yearOfIssue(headers: readonly string[], { issuedOn }: PlanContext): number | undefined {
  const issued = Number(issuedOn?.slice(0, 4) ?? Number.NaN);
  return headers.some((header) => Number(headerYear.exec(header)?.[1]) > issued) ? issued : undefined;
}

/** Every figure of the document in its order, those of the past included. */
export function toDrafts(outline: Outline, plan: PlanContext): Draft[] {
  const firstYear = firstYearOf(outline, plan.periodStart);
  const scopes = new Scopes(firstYear, plan);
  const shapes = outline.tables.map((table) => toTableShape(table, firstYear ?? yearOfIssue(table.headers, plan)));
  // An excerpt without a title has no part that is called the plan.
  const whole = outline.blocks.every(({ kind }) => kind !== 'title');
  return flatMap(outline.blocks, (block): Draft[] => {
    if (block.part !== 'plan' && block.part !== 'attachment' && !(whole && block.part === 'notice')) {
      scopes.close();
      return [];
    }
    const shape = block.table === undefined ? undefined : shapes[block.table];
    if (block.kind === 'row' && block.cells) {
      const inCells = shape ? cellDrafts(block, shape, plan) : [];
      if (shape && !shape.mixed) return inCells;
      const due = dueYearOf(block);
      const about = block.cells.find(({ header }) => objectHead.test(header))?.clean.text;
      const inWords = flatMap(
        block.cells.filter(({ inherited, header }) => !inherited && !noFigures.test(header)),
        ({ header, clean }) => {
          const year = headerYear.exec(header)?.[1];
          const scope = { ...scopes.of(block), ...(year ? { year: Number(year) } : {}) };
          const { figures } = findFigures(clean.text, scope);
          return draftsOf(block, clean, about ? figures.map((figure) => toAbout(figure, about)) : figures, due);
        },
      );
      return [...inCells, ...inWords];
    }
    if (!speaking.has(block.kind)) return [];
    const within = { start: markLength(block), end: block.clean.text.length };
    const { figures, scope } = findFigures(block.clean.text, scopes.of(block), within);
    scopes.leave(block, scope);
    const about = figures.length > 0 ? aboutOf(block) : undefined;
    return draftsOf(block, block.clean, about ? figures.map((figure) => toOwn(figure, about, block)) : figures);
  });
}
