import { flatMap } from '../../text/index.ts';
import { coreOf, isBareMeasure, sameUnit } from '../targets/merge.ts';
import { toPlainAmount } from '../targets/units.ts';
import { inTable, shorten, wordsOf, type Found, type FindingRule } from './finding.ts';
import { aimsOf, amountOf, isEverybody, type Aim } from './targets.ts';

const sameSubject = (a: Aim, b: Aim): boolean =>
  a.subject === b.subject || isEverybody(a.subject) || isEverybody(b.subject);
/** A range that holds the other figure is vague, not wrong. */
const holds = (a: Aim, b: Aim): boolean =>
  a.valueMax !== undefined && a.value <= b.value && (b.valueMax ?? b.value) <= a.valueMax;

/** What is said of one project after the other: 总投资1.8亿元, 占地100亩. */
const ofProject =
  /^(?:项目|计划|预计|总投资|完成|达产后|年|新增|[一二三]期)*(?:总投资|投资额?|占地(?:面积)?|用地|产值|税收|利税|产能)$/u;
/** 产值 of one paragraph and 产值 of another are of what each of them is about. */
const ofTheirOwn = (a: Aim, b: Aim): boolean =>
  (isBareMeasure(a.indicator) && isBareMeasure(b.indicator)) ||
  (ofProject.test(a.indicator) && ofProject.test(b.indicator));

function differs(a: Aim, b: Aim): boolean {
  const [plainA, plainB] = [toPlainAmount(a.value, a.unit), toPlainAmount(b.value, b.unit)];
  const apart = a.quotes.every(({ block }) => b.quotes.every((other) => other.block !== block));
  return (
    apart &&
    (plainA.value !== plainB.value || a.valueMax !== b.valueMax) &&
    sameUnit(plainA.unit, plainB.unit) &&
    sameSubject(a, b) &&
    !ofTheirOwn(a, b) &&
    !a.partOf &&
    !b.partOf
  );
}

/** Figures of one place in a table of places stand beside each other and contradict nothing. */
const ofOnePlace = (aim: Aim): boolean =>
  aim.quotes.every(({ block }) => block.kind === 'row') &&
  !isEverybody(aim.subject) &&
  aim.stated.some(({ form }) => form.startsWith(aim.subject));

/** A row that gives each year its own: the years add up to the figure that the text sets for all of them. */
function addsUpTo({ quotes: [quote], indicator }: Aim, { value }: Aim, aims: readonly Aim[]): boolean {
  if (quote?.block.kind !== 'row') return false;
  const core = coreOf(indicator);
  const years = aims.filter(
    (aim) => aim.quotes.some(({ block }) => block === quote.block) && coreOf(aim.indicator) === core,
  );
  const sum = years.reduce((all, aim) => all + aim.value, 0);
  return years.length > 1 && Math.abs(sum - value) < 1e-6;
}

/** Two places of a document set different figures for the same indicator, year and subject. */
export const figuresDiffer: FindingRule = (reading) => {
  const aims = aimsOf(reading);
  const groups = new Map<string, Aim[]>();
  for (const aim of aims) {
    if (ofOnePlace(aim)) continue;
    const key = [coreOf(aim.indicator), aim.year, aim.kind].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), aim]);
  }
  return flatMap(groups.values(), ([first, ...others]): Found[] => {
    if (!first) return [];
    return others
      .filter((other) => differs(first, other) && !addsUpTo(first, other, aims) && !addsUpTo(other, first, aims))
      .map((other) => {
        const quotes = [...first.quotes, ...other.quotes];
        const crossed = first.quotes.some(inTable) !== other.quotes.some(inTable);
        const year = first.dated && first.year !== undefined ? first.year : undefined;
        const [a, b] = [first, other].map(({ quotes: [quote] }) => (quote ? shorten(wordsOf(reading, quote)) : ''));
        return {
          kind: crossed ? 'text-against-table' : 'text-against-text',
          severity: holds(first, other) || holds(other, first) ? 'minor' : 'major',
          name: `数字不一致:${first.indicator}`,
          message: `“${first.indicator}”${year === undefined ? '' : `(${String(year)}年)`}两处不一致:一处为${amountOf(first)}(“${a ?? ''}”),另一处为${amountOf(other)}(“${b ?? ''}”)。`,
          messageEn: `Two places set different figures for “${first.indicator}”${year === undefined ? '' : ` (${String(year)})`}: ${amountOf(first)} and ${amountOf(other)}.`,
          quotes,
          about: [first.id, other.id],
        };
      });
  });
};

/** The same figure is said with more and with less strength: 20家以上 and 20家. */
export const strengthDiffers: FindingRule = (reading) =>
  aimsOf(reading)
    .filter(({ operators }) => operators.length > 1)
    .map((aim) => {
      const said = [...new Set(aim.quotes.map((quote) => `“${shorten(wordsOf(reading, quote))}”`))];
      return {
        kind: 'strength-differs',
        severity: 'minor',
        name: `力度不一致:${aim.indicator}`,
        message: `同一目标各处力度不同:${said.join('、')}。`,
        messageEn: `The same figure is set with different strength: ${said.join(', ')}.`,
        quotes: aim.quotes,
        about: [aim.id],
      };
    });
