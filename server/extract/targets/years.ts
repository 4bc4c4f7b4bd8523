import { findAll, flatMap } from '../../text/index.ts';
import type { Stretch } from './clauses.ts';

/** A year that a clause names, and what for. */
export interface YearMark extends Stretch {
  year: number;
  /** `by`: figures that follow are set for it; `base`: something is compared with it; `past`: it tells what was reached. */
  use: 'by' | 'base' | 'past';
  /** First year of a span such as 2024年至2027年. */
  from?: number;
}

/** The last year of each five-year plan, by its name. */
const planEnds: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
  十六五: 2035,
};

const planNamed = /“?(十[二三四五六]五)”?/u;

/** The last year of the five-year plan that the words name first; undefined where they name none. */
export function toPlanEnd(words: string): number | undefined {
  return planEnds[planNamed.exec(words)?.[1] ?? ''];
}

const dates = String.raw`(20\d{2})(?:年?[-—–~至到](20\d{2}))?年(?:年?[末底初中]|上半年|下半年)?(?:之?前)?`;
const marks = new RegExp(
  `(截至|截止|比|较|相比|相较|对比|在|从|由|自|以|力争到|到|至|于)?(?:${dates}|“?(十[二三四五六]五)”?(?:规划)?(期?末|期间|时期))`,
  'gu',
);
const compared = /^(?:比|较|相比|相较|对比|从|由|自|以)$/u;

const eachOf = /^(?:[、和及]20\d{2}年[底末]?)*分别/u;

/** Years of a stretch that say when figures are due, or what they are compared with; other years are left. */
export function findYears(text: string, within: Stretch): YearMark[] {
  const words = text.slice(within.start, within.end);
  return flatMap(findAll(words, marks), (match) => {
    const [written, lead = '', first, last, plan, edge] = match;
    const start = within.start + match.index;
    const end = start + written.length;
    const year = plan ? planEnds[plan] : Number(last ?? first);
    if (year === undefined) return [];
    const before = words.slice(Math.max(0, match.index - 8), match.index);
    const opens = match.index === 0 || /(?:[,:、;]|其中|力争|争取|确保|计划|预计|提出|明确)$/u.test(before);
    const behind = words.slice(match.index + written.length, match.index + written.length + 8);
    // 综合利用率2025年、2027年分别达到43%、50%: years that are given a figure each.
    const each = eachOf.test(words.slice(match.index + written.length, match.index + written.length + 40));
    if (/^(?:起|以来|以后)/u.test(behind)) return [];
    const aims = /^(?:力争)?[到至]$/u.test(lead);
    const leans = compared.test(lead) || (aims ? /^(?:基础上|相比)/u : /^(?:基础上|的|相比)/u).test(behind);
    const use = /^截[至止]$/u.test(lead) ? 'past' : leans ? 'base' : 'by';
    if (use === 'by' && !opens && !aims && !each) return [];
    if (plan && edge === '期间' && use === 'by' && !opens) return [];
    return [{ start, end, year, use, ...(last && first ? { from: Number(first) } : {}) } satisfies YearMark];
  });
}
