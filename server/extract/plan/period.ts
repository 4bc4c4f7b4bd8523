import { findAll, flatMap, toNumber, type Block, type Outline } from '../../text/index.ts';

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
const year = /(?<!到|至)(?<year>20\d{2})(?:年(?!底|末|前)|(?=[㐀-鿿〇]{2,8}年[”"]))/u;

/** First year of the third five-year plan, from which on they follow one another: the fourteenth is of 2021 to 2025. */
const thirdPlan = 1966;

/**
 * The years that a plan is for: from its title, else from a sentence that states them, else from a five-year plan's
 * number, else from the years that a “三年行动计划” has up to the year of its goals, else from how long it is in force,
 * else up to the year that its goals are for (`工作目标:到2025年,…`).
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
  const text = paragraphs.map(({ clean }) => clean.text).join('\n');
  const counted = toCountedYears(titles, text, issuedOn);
  if (counted.periodEnd !== undefined) return counted;
  const inForce = toValidYears(outline, issuedOn);
  return inForce.periodEnd === undefined ? toYearOfGoals(paragraphs, issuedOn) : inForce;
}

const ofGoals = /目标|^(?:总体|基本)(?:要求|思路)$/u;
const goal = /(?<![㐀-鿿〇])(?:力争)?到(?<year>20\d{2})年[底末]?(?=,)/gu;

/** How many years ahead goals are a plan's own; those of later years are an outlook (`到2035年`). */
const reach = 7;

/** Up to the last year that the section of a plan's goals sets any for, an outlook aside. */
function toYearOfGoals(paragraphs: readonly Block[], issuedOn: string | undefined): Period {
  const years = flatMap(paragraphs, ({ title, path, clean }) =>
    [title, ...path].some((words) => ofGoals.test(words))
      ? findAll(clean.text, goal).map(({ groups }) => Number(groups?.year))
      : [],
  );
  const from = issuedOn === undefined ? Math.min(...years) : Number(issuedOn.slice(0, 4));
  const end = Math.max(...years.filter((year) => year >= from && year - from <= reach));
  return Number.isFinite(end) ? { periodEnd: end } : {};
}

/** Until when a document is in force, in its last article or in its letter: `自2022年6月10日起施行,有效期至2025年12月31日`. */
const valid =
  /(?:本(?:意见|办法|措施|政策|规定|细则|方案|通知|文件|若干|举措|实施|条例|计划)|起(?:施行|实施|执行|生效))[^。;]{0,60}?有效期(?:限)?(?:至|到|截至|截止到?|为|[^。;]{0,16}(?<=\d日?)(?:至|到))?(?:(?<end>20\d{2})年|(?<n>[一二两三四五六]|\d)年)/u;
const begins = /自(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:起|至|到)/u;

/** The years for which a document says to be in force; a document that begins with its issue begins in that year. */
function toValidYears({ blocks }: Outline, issuedOn: string | undefined): Period {
  for (const { clean } of blocks) {
    const found = clean.text.includes('有效期') ? valid.exec(clean.text) : null;
    if (!found) continue;
    const from = begins.exec(clean.text)?.groups;
    const start = Number(from?.year ?? issuedOn?.slice(0, 4));
    const years = toNumber((found.groups?.n ?? '').replace('两', '二'));
    // three years from New Year's Day end with the third year
    const whole = Number(from?.month) === 1 && Number(from?.day) === 1 ? 1 : 0;
    const end = found.groups?.end === undefined ? start + (years ?? Number.NaN) - whole : Number(found.groups.end);
    if (Number.isNaN(end)) continue;
    return start <= end && end - start <= 20 ? { periodStart: start, periodEnd: end } : { periodEnd: end };
  }
  return {};
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
