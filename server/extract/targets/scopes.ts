import type { Block, Outline } from '../../text/index.ts';
import type { Scope } from './figures.ts';

const past =
  /(?:发展|工作|产业|现实|规划)?(?:基础|现状)$|回顾|(?:取得|主要|发展|工作)的?(?:成效|成绩|成就)|面临的?形势|发展背景|基础条件|存在的?问题|“?十[二三]五”?(?:期间|时期)?(?:的?发展|主要|取得|成效)/u;
const bare = (heading: string): string => heading.replace(/^[((]?[一二三四五六七八九十\d]+[))]?[、.]?/u, '');

/** The headings that speak of goals over a block, the nearest first, its own title included; each shares one year. */
function goalHeadings(block: Block): string[] {
  const above = block.path.findLast((heading) => heading.includes('目标'));
  return [block.title.includes('目标') ? block.title : undefined, above].filter((heading) => heading !== undefined);
}

/**
 * The scope that each paragraph takes from where it stands.
 *
 * The year that opens a section of goals governs the paragraphs and bullets below it; sections on what was achieved
 * hold baselines. Everywhere else a paragraph starts afresh.
 */
export class Scopes {
  readonly #years = new Map<string, number>();
  readonly #firstYear: number | undefined;

  constructor(firstYear: number | undefined) {
    this.#firstYear = firstYear;
  }

  /** The scope in which the block is to be read. */
  of(block: Block): Scope {
    const year = goalHeadings(block)
      .map((heading) => this.#years.get(heading))
      .find((known) => known !== undefined);
    const reached = [block.title, ...block.path.map(bare)].some((title) => past.test(title));
    return {
      ...(year === undefined ? {} : { year }),
      ...(reached ? { past: true } : {}),
      ...(this.#firstYear === undefined ? {} : { firstYear: this.#firstYear }),
    };
  }

  /** Takes note of the year that a paragraph of goals leaves for those below it. */
  leave(block: Block, { year, past: told }: Scope): void {
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
