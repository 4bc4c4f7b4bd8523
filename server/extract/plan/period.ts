import { findAll, toNumber, type Outline } from '../../text/index.ts';

export interface Period {
  periodStart?: number;
  periodEnd?: number;
}

const range = /(?<start>20\d{2})年?(?:[-–—―~～]+|至|到)(?<end>20\d{2})年?/u;
const fiveYears = /[“"]?(?<nth>十[一二三四五六七八九])五[”"]?|第(?<ordinal>十[一二三四五六七八九]|二十)个五年/u;
const stated = new RegExp(
  `(?:规划|实施|行动|执行|方案|计划|建设)(?:期限?|周期|时限|期)(?:为|是|:|自)?[^。;]{0,4}?${range.source}`,
  'u',
);
const nYears = /(?<n>[二三四五六]|\d)年(?:\p{Script=Han}{0,6})?(?:行动|计划|方案|攻坚|规划)/u;
const year = /(?<!到|至)(?<year>20\d{2})年(?!底|末|前)/u;

/** First year of the third five-year plan, from which on they follow one another: the fourteenth is of 2021 to 2025. */
const thirdPlan = 1966;

/**
 * The years that a plan is for: from its title, else from a sentence that states them, else from a five-year plan's
 * number, else from the years that a “三年行动计划” has up to the year of its goals.
 *
 * @param issuedOn ISO date; a plan of so many years must begin within a year of it
 */
export function toPeriod(titles: readonly string[], outline: Outline, issuedOn: string | undefined): Period {
  for (const title of titles) {
    const span = toSpanOfYears(range.exec(title));
    if (span) return span;
  }
  const paragraphs = outline.blocks.filter(({ part }) => part === 'plan').slice(0, 30);
  for (const { clean } of paragraphs) {
    const span = toSpanOfYears(stated.exec(clean.text));
    if (span) return span;
  }
  for (const title of titles) {
    const groups = fiveYears.exec(title)?.groups;
    const nth = toNumber(groups?.nth ?? groups?.ordinal ?? '');
    if (nth !== undefined) return { periodStart: thirdPlan + 5 * (nth - 3), periodEnd: thirdPlan + 4 + 5 * (nth - 3) };
  }
  for (const title of titles) {
    const only = Number(year.exec(title)?.groups?.year);
    if (only > 0) return { periodStart: only, periodEnd: only };
  }
  return toCountedYears(titles, paragraphs.map(({ clean }) => clean.text).join('\n'), issuedOn);
}

function toSpanOfYears(found: RegExpExecArray | null): Period | undefined {
  const [start, end] = [Number(found?.groups?.start), Number(found?.groups?.end)];
  return end >= start && end - start <= 20 ? { periodStart: start, periodEnd: end } : undefined;
}

function toCountedYears(titles: readonly string[], text: string, issuedOn: string | undefined): Period {
  const counted = titles.map((title) => nYears.exec(title)?.groups?.n).find((n) => n !== undefined);
  const n = toNumber(counted ?? '');
  if (n === undefined) return {};
  const counts = new Map<number, number>();
  for (const [, goal] of findAll(text, /到(20\d{2})年/gu))
    counts.set(Number(goal), (counts.get(Number(goal)) ?? 0) + 1);
  const issued = Number(issuedOn?.slice(0, 4) ?? Number.NaN);
  const fits = [...counts]
    .filter(([goal]) => Number.isNaN(issued) || Math.abs(goal - n + 1 - issued) <= 1)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const end = fits[0]?.[0];
  return end === undefined ? {} : { periodStart: end - n + 1, periodEnd: end };
}
