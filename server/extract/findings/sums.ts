import { flatMap, type Block } from '../../text/index.ts';
import type { Quote } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { firstYearOf } from '../targets/scopes.ts';
import { findRowFigures, type CellFigure } from '../targets/table-figures.ts';
import { toTableShape } from '../targets/table-shape.ts';
import type { FindingRule, Found } from './finding.ts';
import { aimsOf, amountOf } from './targets.ts';

/** Amounts of places add up; shares, rates, averages and growth do not. */
const averaged = /率|比重|比例|占比|增长|增速|增幅|降幅|下降|降低|强度|指数|亩均|人均|平均|每万|均/u;
const adds = (indicator: string, unit: string): boolean =>
  unit !== '' && !/[%‰/]|百分点|倍/u.test(unit) && !averaged.test(indicator);
/** Rounded cells may differ from their total by this share of it. */
const rounding = 0.005;

interface Part {
  block: Block;
  entry: CellFigure;
}
const quoteOf = ({ block, entry: { cell } }: Part): Quote => quoteWithin(block, cell.clean);

/** The places of a table do not add up to the figure of the whole. */
export const sumsDiffer: FindingRule = ({ outline, plan, facts }) => {
  const firstYear = firstYearOf(outline, plan.periodStart);
  const aims = aimsOf({ facts });
  return flatMap(outline.tables, (table): Found[] => {
    const shape = toTableShape(table, firstYear);
    if (!shape) return [];
    const lines = new Map<string, Part[]>();
    const width = shape.columns.filter(({ role }) => role === 'place').length;
    for (const block of table.rows) {
      for (const entry of findRowFigures(block, shape, plan.periodEnd)) {
        if (entry.place === undefined || entry.figure.value === undefined) continue;
        const line = lines.get(entry.figure.indicator) ?? [];
        lines.set(entry.figure.indicator, line);
        line.push({ block, entry });
      }
    }
    return flatMap(lines, ([indicator, parts]): Found[] => {
      const whole = parts.find(({ entry }) => entry.whole);
      const places = parts.filter(({ entry }) => !entry.whole);
      const total = whole?.entry.figure.value;
      if (!whole || total === undefined || places.length < 2 || !adds(indicator, whole.entry.figure.unit)) return [];
      const sum = places.reduce((all, { entry }) => all + (entry.figure.value ?? 0), 0);
      const complete = parts.length === (width > 0 ? width : table.rows.length);
      const apart = Math.abs(sum - total) > Math.max(rounding * Math.abs(total), 1e-9);
      if (!apart || (!complete && sum < total)) return [];
      const shown = String(Number(sum.toFixed(6)));
      const { unit } = whole.entry.figure;
      const blocks = new Set(parts.map(({ block }) => block));
      return [
        {
          kind: 'sum-differs',
          severity: 'major',
          name: `合计不符:${indicator}`,
          message: `“${indicator}”各地之和为${shown}${unit},而${whole.entry.place ?? '合计'}为${String(total)}${unit}。`,
          messageEn: `The places add up to ${shown}${unit} for “${indicator}”, but the whole is given as ${String(total)}${unit}.`,
          quotes: parts.map(quoteOf),
          about: aims
            .filter(({ quotes, name }) => name.includes(indicator) && quotes.some(({ block }) => blocks.has(block)))
            .map(({ id }) => id),
        },
      ];
    });
  });
};

/** 其中: a part that is larger than the whole it is part of. */
export const partsExceed: FindingRule = (reading) => {
  const aims = new Map(aimsOf(reading).map((aim) => [aim.id, aim]));
  return flatMap(aims.values(), (part): Found[] => {
    const whole = part.partOf === undefined ? undefined : aims.get(part.partOf);
    if (whole?.unit !== part.unit || part.unit.includes('%') || part.value <= (whole.valueMax ?? whole.value))
      return [];
    return [
      {
        kind: 'part-exceeds-whole',
        severity: 'major',
        name: `部分大于整体:${whole.indicator}`,
        message: `“${whole.indicator}”共${amountOf(whole)},“其中”的“${part.indicator}”却有${amountOf(part)}。`,
        messageEn: `A part is larger than its whole: “${part.indicator}” ${amountOf(part)} within “${whole.indicator}” ${amountOf(whole)}.`,
        quotes: [...whole.quotes, ...part.quotes],
        about: [whole.id, part.id],
      },
    ];
  });
};
