import type { ClauseFigure } from './clause-figures.ts';
import { toIndicator } from './indicators.ts';

/** 省、市级平台: a level that lacks its 级 because a later member has it. */
const levelHead = /^(?:国家|省|市|县|区)级?$/u;
const levelled = /^(?:国家|省|市|县|区)级?/u;
const growthTail = /(?:年均)?(?:增长|增速|增幅|下降)$/u;
const measureTail =
  /(?:增加值|总产值|产值|营业收入|收入|利润|税收|投资额?|出口|研发|产量|产能|占比|占|比重|年均|增速|增长|企业|平台|项目|基地|园区|车间|工厂).*$/u;

const listSigns = /、|以及|和|及|与/u;

/**
 * Names that share what the last of them ends in: 战略性新兴产业、高新技术产业增加值 gives both their 增加值.
 * Undefined where the words do not list exactly `count` of them.
 */
export function toShared(words: string, count: number): string[] | undefined {
  const parts = words.split(listSigns).filter(Boolean);
  const last = parts.at(-1);
  if (parts.length !== count || count < 2 || last === undefined) return undefined;
  const growth = growthTail.exec(last)?.[0] ?? '';
  return parts.map((part, index) => {
    if (index === count - 1) return part;
    if (levelHead.test(part)) return part.replace(/级?$/u, '级') + last.replace(levelled, '');
    if (measureTail.test(part)) return growth && !growthTail.test(part) ? part + growth : part;
    return part + (measureTail.exec(last)?.[0] ?? '');
  });
}

/** Gives each number of a run its own name and the bound that stands behind the last; and 均为 a figure for each name. */
export function distribute(figures: readonly ClauseFigure[]): ClauseFigure[] {
  const result: ClauseFigure[] = [];
  for (let i = 0; i < figures.length;) {
    let end = i + 1;
    while (figures[end]?.rule === 'distributed-list') end += 1;
    const run = figures.slice(i, end);
    i = end;
    const [first] = run;
    if (!first) break;
    if (run.length > 1) {
      const names = toShared(toIndicator(first.words).indicator, run.length);
      const bound = run.at(-1)?.operator ?? first.operator;
      result.push(
        ...run.map((figure, index): ClauseFigure => ({
          ...figure,
          words: names?.[index] ?? figure.words,
          operator: figure.operator === '=' ? bound : figure.operator,
          nth: { index, count: run.length },
          rule: 'distributed-list',
        })),
      );
      continue;
    }
    const names = first.each ? toShared(first.words, first.words.split(listSigns).length) : undefined;
    if (!names) result.push(first);
    else for (const words of names) result.push({ ...first, words, rule: 'distributed-list' });
  }
  return result;
}
