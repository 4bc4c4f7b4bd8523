/** The same figures as rows: the table on the page and the file for spreadsheets. */
import type { PlanSummary, TargetFigure } from '../../../server/model/index.ts';
import type { Language } from '../../words.ts';
import { toCsv } from '../query/result.ts';
import { toAmount } from './amount.ts';
import type { Indicator } from './groups.ts';
import { targetsWords, type TargetsWords } from './words.ts';

/** Every figure once, indicators in the page's order, years in theirs. */
export const toRows = (indicators: readonly Indicator[]): { indicator: Indicator; figure: TargetFigure }[] =>
  indicators.flatMap((indicator) =>
    [...indicator.drawn, ...indicator.told, ...indicator.places].map((figure) => ({ indicator, figure })),
  );

const columns = [
  ...['indicator', 'as_written', 'subject', 'plan', 'document_number', 'standing', 'year', 'year_from'],
  ...['operator', 'value', 'value_max', 'unit', 'figure', 'kind', 'nature', 'baseline', 'findings', 'quotes', 'id'],
];

/** CSV with the words that set each figure; numbers as written, never converted. */
export function toTargetsCsv(
  indicators: readonly Indicator[],
  plans: readonly PlanSummary[],
  cut: string,
  language: Language,
): string {
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const say: TargetsWords = targetsWords[language];
  const rows = toRows(indicators).map(({ indicator, figure }) => {
    const plan = known.get(figure.plan);
    return [
      ...[indicator.name, figure.indicator, figure.subject, plan?.title ?? figure.plan, plan?.documentNumber ?? ''],
      ...[plan?.standing ?? '', figure.year ?? '', figure.year === undefined ? '' : figure.dated ? 'text' : 'period'],
      ...[figure.operator, figure.value ?? '', figure.valueMax ?? '', figure.unit, toAmount(figure, say), figure.kind],
      ...[figure.nature ?? '', figure.baseline?.text ?? ''],
      figure.findings.map(({ message, messageEn }) => (language === 'zh' ? message : messageEn)).join(' '),
      figure.evidence.map(({ quote }) => quote).join(' | '),
      figure.id,
    ];
  });
  return toCsv({ columns, rows, truncated: cut !== '' }, cut);
}
