import type { Block, Outline } from '../../text/index.ts';
import type { PlanContext } from '../facts.ts';
import type { Scope } from './figures.ts';
import { toPlanEnd } from './years.ts';
import { aimsAt, tells } from './tenses.ts';

/** Headings of what was reached and how things stand. */
const past =
  /(?:发展|工作|产业|现实|规划|经济|工业|建设)?(?:基础|现状|概况|环境|态势|形势)$|回顾|(?:取得|主要|发展|工作|建设|显著)的?(?:新?成效|新?成绩|新?成就|新?进展)|面临的?(?:新?形势|机遇|挑战)|(?:发展|规划|编制|出台)(?:的?背景|环境)|背景$|基础条件|存在的?(?:主要)?(?:问题|短板)|(?:机遇|问题|短板)[与和]|“?十[二三]五”?(?:期间|时期|以来)?(?:的?(?:工业|制造业|产业)?发展|主要|取得|成效|工作)|(?:完成|执行|实施|落实|推进|工作|进展|运行|总体|基本)情况:?$|工作总结$|^(?:当前|目前)?(?:存在的?)?(?:主要|突出|困难和)*(?:问题|困难|不足|短板)$/u;
/** Headings that such words do not make one of the past: 夯实产业基础 orders something. */
const orders = /^(?:夯实|筑牢|强化|加强|优化|营造|改善|打牢|补齐|完善|打造|构建|提升|巩固|实施|推进|建设|创新|做)/u;
/** 持之以恒优环境: so does a verb before its last word. */
const bettered = /(?:[优强抓促育提改筑夯补护创营]|打造)[^、,]*(?:基础|环境)$/u;
/** Headings of what is to be done, below which 不断增强 and 取得新突破 are aims. */
const planning = /要求|任务|举措|措施|目标|愿景|指标|思路|保障|行动|工程/u;
/** 1.产业基础。产业基础进一步夯实: one of several fields, told of as any other. */
const field = /^(?:产业|工业|经济)基础$/u;
/** Headings below which it is said who may apply, so that no figure there is set for the plan. */
const entry =
  /(?:申报|申请|认定|入库|支持|扶持|奖励|享受|准入|评定|遴选|入选|兑现)(?:的?基本)?(?:条件|标准|门槛|对象)$/u;
/** 二、2024年工作打算: the year of all that is set below it; a heading of two years gives none. */
const ofYear =
  /^(?!.*20\d{2}.*20\d{2})[^,。;]*?(?<![\d—–~至-])(20\d{2})年(?!代)[^,。;]{0,16}(?:目标|工作|任务|打算|安排|计划|思路|重点|举措|要点|展望)/u;
/** A heading without its number. */
export const withoutNumber = (heading: string): string =>
  heading.replace(/^[(第]?[一二三四五六七八九十\d]+[)章节部]?分?[、.:]?/u, '');

const isPast = (title: string): boolean =>
  (past.test(title) && !orders.test(title) && !bettered.test(title) && !title.includes('目标')) || entry.test(title);

/** The year of the nearest heading that gives one to what is set below it. */
function headingYear({ kind, title, path }: Block): number | undefined {
  const headings = kind === 'heading' ? [...path, title] : path;
  const named = headings.findLast((heading) => heading.includes('20') && ofYear.test(heading));
  const year = named === undefined ? undefined : ofYear.exec(named)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The headings that speak of goals over a block, the nearest first, its own title included; each shares one year. */
function goalHeadings(block: Block): string[] {
  const above = block.path.findLast((heading) => heading.includes('目标'));
  return [block.title.includes('目标') ? block.title : undefined, above].filter((heading) => heading !== undefined);
}

/** ——质量效益…, 一是…: what goes on with the paragraph that opens a list of them. */
const goesOn = (block: Block): boolean =>
  block.kind === 'bullet' || /^(?:[—–-]{1,2}|[一二三四五六七八九十]是)/u.test(block.clean.text);

/** What the paragraph above a list leaves for the members of the list. */
interface Opening {
  heading: string | undefined;
  year?: number;
  past: boolean;
}

/**
 * The scope that each paragraph takes from where it stands.
 *
 * The year that opens a section of goals governs the paragraphs and bullets below it, that of a paragraph the bullets
 * behind it; sections and lists on what was achieved hold baselines. Everywhere else a paragraph starts afresh.
 */
export class Scopes {
  readonly #years = new Map<string, number>();
  readonly #firstYear: number | undefined;
  readonly #issued: number | undefined;
  #opening: Opening | undefined;

  constructor(firstYear: number | undefined, { periodEnd, issuedOn }: Pick<PlanContext, 'periodEnd' | 'issuedOn'>) {
    this.#firstYear = firstYear;
    const issued = Number(issuedOn?.slice(0, 4) ?? Number.NaN);
    // A page may show a plan long after the plan was made.
    if (issued <= (periodEnd ?? issued)) this.#issued = issued;
  }

  /** The scope in which the block is to be read. */
  of(block: Block): Scope {
    const goals = goalHeadings(block);
    const opening = goesOn(block) && this.#opening?.heading === block.path.at(-1) ? this.#opening : undefined;
    const ofHeading = headingYear(block);
    const year =
      goals.map((heading) => this.#years.get(heading)).find((known) => known !== undefined) ??
      opening?.year ??
      ofHeading;
    const current = ofHeading ?? this.#issued;
    const own = block.kind === 'item' && field.test(block.title) ? [] : [block.title];
    const reached = goals.length === 0 && [...own, ...block.path.map(withoutNumber)].some(isPast);
    return {
      ...(year === undefined ? {} : { year }),
      ...(reached || opening?.past ? { past: true } : {}),
      ...(current === undefined ? {} : { current }),
      ...(goals.length > 0 ? { goals: true } : {}),
      ...(block.path.some((heading) => planning.test(heading)) ? { planned: true } : {}),
      ...(this.#firstYear === undefined ? {} : { firstYear: this.#firstYear }),
      ...(this.#issued === undefined || goals.length > 0 ? {} : { issued: this.#issued }),
    };
  }

  /** Something else stands between: a list behind it is not of the paragraph before it. */
  close(): void {
    this.#opening = undefined;
  }

  /** Takes note of the year that a paragraph leaves for those below it, and whether it tells of the past. */
  leave(block: Block, { year, past: told = false }: Scope): void {
    const { text } = block.clean;
    if (!goesOn(block)) {
      // 《规划》提出了“十四五”的五大目标: the plan's last year is that of the goals that follow.
      const opensGoals = text.endsWith('目标:');
      const by = year !== undefined && !told && aimsAt(text) ? year : opensGoals ? toPlanEnd(text) : undefined;
      this.#opening = {
        heading: block.path.at(-1),
        past: !opensGoals && (told || (!aimsAt(text) && tells(text, false))),
        ...(by === undefined ? {} : { year: by }),
      };
    }
    if (year === undefined || told) return;
    const [nearest, above] = goalHeadings(block);
    if (nearest !== undefined && (block.kind !== 'bullet' || !this.#years.has(nearest))) this.#years.set(nearest, year);
    // ●总量目标。到2025年…: what the first of several goals says holds for those beside it.
    if (above !== undefined && !this.#years.has(above)) this.#years.set(above, year);
  }
}

/** The year that the document is of: figures for years before it tell of the past. */
export function firstYearOf(outline: Outline, periodStart: number | undefined): number | undefined {
  if (periodStart !== undefined) return periodStart;
  const issued = outline.blocks.find(({ kind, clean }) => kind === 'date' && /^20\d{2}年/u.test(clean.text));
  return issued ? Number(issued.clean.text.slice(0, 4)) : undefined;
}
