import type { PlanSummary, TargetFigure } from '../../../server/model/index.ts';

/** A figure of a test: 50 万元 in 2022 unless it is told otherwise. */
export function figure(more: Partial<TargetFigure> = {}): TargetFigure {
  const { plan = 'plan/甲', indicator = '亩均税收', year = 2022, value = 50, subject = '全市' } = more;
  return {
    ...{ plan, indicator, subject, value, year, unit: '万元', scale: 10_000, key: '亩均税收 level  元' },
    ...{
      id: `target/${plan}/${indicator}/${subject}/${String(year)}/${String(value)}`,
      name: `${indicator}${value}万元`,
    },
    ...{ ofPlace: false, operator: '=', dated: true, kind: 'level', rule: 'r', holders: [], findings: [] },
    evidence: [{ passage: 'p', quote: `达到${String(value)}万元`, start: 10 }],
    ...more,
  };
}

export const plan = (id: string, title: string): PlanSummary => ({
  ...{ id, title, documentNumber: '甲政发〔2020〕1号', standing: 'in force', loaded: true, counts: {} },
});
