import { flatMap } from '../../text/index.ts';
import { coreOf } from '../targets/merge.ts';
import { shorten, wordsOf, type FindingRule } from './finding.ts';
import { aimsOf, type Aim } from './targets.ts';

/** So many targets must name their year before one that stands alone looks like a slip. */
const enough = 8;
/** No plan of this genre looks further ahead. */
const horizon = 30;

function countBy<Key>(aims: readonly Aim[], keyOf: (aim: Aim) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const aim of aims) counts.set(keyOf(aim), (counts.get(keyOf(aim)) ?? 0) + 1);
  return counts;
}

/**
 * A target whose year cannot be right: it falls due in or before the year of issue though the plan runs on and all its
 * other targets name later years, or it lies a generation beyond the plan.
 */
export const yearDoubtful: FindingRule = (reading) => {
  const { plan, facts } = reading;
  const issued = facts.nodes.find(({ id }) => id === plan.id)?.properties.issuedOn;
  const issueYear = typeof issued === 'string' ? Number(issued.slice(0, 4)) : undefined;
  const end = plan.periodEnd;
  if (end === undefined) return [];
  const dated = aimsOf(reading).filter((aim) => aim.dated && aim.year !== undefined);
  const isEarly = (year: number): boolean => issueYear !== undefined && year <= issueYear && issueYear < end;
  const odd = dated.filter(({ year = 0 }) => isEarly(year) || year > end + horizon);
  if (odd.length === 0) return [];
  const ofYear = countBy(dated, ({ year = 0 }) => year);
  const ofIndicator = countBy(dated, ({ indicator }) => coreOf(indicator));
  return flatMap(odd, (aim) => {
    const { year = 0 } = aim;
    const alone = ofYear.get(year) === 1 && dated.length > enough;
    const staged = (ofIndicator.get(coreOf(aim.indicator)) ?? 0) > 1;
    const early = alone && !staged && isEarly(year);
    if (!early && year <= end + horizon) return [];
    const [quote] = aim.quotes;
    return [
      {
        kind: 'year-doubtful' as const,
        severity: 'minor' as const,
        name: `年份存疑:${aim.indicator}`,
        message: `“${quote ? shorten(wordsOf(reading, quote)) : aim.indicator}”的目标年为${String(year)}年,${early ? `不晚于发文年份,而文件执行到${String(end)}年、其余目标均为以后年份` : `远在文件期限(${String(end)}年)之后`},疑为笔误。`,
        messageEn: `The target “${aim.indicator}” is set for ${String(year)}, ${early ? `no later than the year of issue, while the plan runs to ${String(end)}` : `far beyond ${String(end)}`}: probably a slip.`,
        quotes: aim.quotes,
        about: [aim.id],
      },
    ];
  });
};
