import { toComparable } from '../extract/index.ts';
import type { Row, Value } from '../graph/port.ts';
import { labelOf, type GraphNode, type TargetFigure } from '../model/index.ts';
import { toWords } from './rows.ts';

/** 全市, 全省: the plan's whole place, which the indicator need not name. */
const everybody = /^全(?:市|省|县|区|州|盟|旗|镇|乡|域|国)$/u;

const strings = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

/** 8500亿元(2020年) as a figure, where it has the unit of its target. */
export function toBaseline(text: string, unit: string): NonNullable<TargetFigure['baseline']> {
  const found = /^[≥≤><约]?(\d+(?:\.\d+)?)(.*?)(?:\((\d{4})年?\))?$/u.exec(text);
  if (found?.[2] !== unit || found[3] === undefined) return { text };
  return { text, value: Number(found[1]), year: Number(found[3]) };
}

/** What is counted, and whether it is the figure of one place among several. */
function toMeasured({
  properties: { name, indicator, subject },
}: GraphNode): Pick<TargetFigure, 'indicator' | 'ofPlace'> {
  const [what, whom] = [String(indicator), typeof subject === 'string' ? subject : ''];
  if (whom === '' || everybody.test(whom) || what.startsWith(whom)) return { indicator: what, ofPlace: false };
  // A table of places puts the place before the indicator in the name; all its places share the indicator.
  if (String(name).startsWith(`${whom}${what}`)) return { indicator: what, ofPlace: true };
  return { indicator: `${whom}${what}`, ofPlace: false };
}

/** The words of all relationships that set the figure, each place once, in the document's order. */
function toEvidence(stated: readonly Row[]): TargetFigure['evidence'] {
  const places = new Map<string, TargetFigure['evidence'][number]>();
  for (const { relationship } of stated) {
    const { properties } = relationship as unknown as { properties: Record<string, Value> };
    const [passages, quotes] = [strings(properties.passages), strings(properties.quotes)];
    strings(properties.starts).forEach((start, i) => {
      const [passage = '', quote = ''] = [passages[i], quotes[i]];
      places.set(`${start} ${quote}`, { passage, quote, start: Number(start) });
    });
  }
  return [...places.values()].sort((one, other) => one.start - other.start);
}

/**
 * A Target node with what stands around it.
 *
 * @param stated   rows of `targets-stated.cypher` for it
 * @param findings rows of `targets-findings.cypher` for it
 */
export function toTargetFigure(target: GraphNode, stated: readonly Row[], findings: readonly Row[]): TargetFigure {
  const { operator, value, valueMax, valueText, year, yearFrom, kind, nature, baseline, direction } = target.properties;
  const unit = typeof target.properties.unit === 'string' ? target.properties.unit : '';
  const measured = toMeasured(target);
  const fall = typeof direction === 'string' ? { direction } : {};
  const [first] = stated;
  const rule = first ? (first.relationship as unknown as { properties: Record<string, Value> }).properties.rule : '';
  return {
    id: target.id,
    plan: String(target.properties.plan),
    name: String(target.properties.name),
    ...measured,
    ...toComparable({ indicator: measured.indicator, kind: String(kind), unit, ...fall }),
    subject: typeof target.properties.subject === 'string' ? target.properties.subject : '',
    operator: String(operator),
    ...(typeof value === 'number' ? { value } : {}),
    ...(typeof valueMax === 'number' ? { valueMax } : {}),
    ...(typeof valueText === 'string' ? { valueText } : {}),
    unit,
    ...(typeof year === 'number' ? { year } : {}),
    dated: yearFrom === 'text',
    kind: String(kind),
    ...(typeof nature === 'string' ? { nature } : {}),
    ...(typeof baseline === 'string' ? { baseline: toBaseline(baseline, unit) } : {}),
    evidence: toEvidence(stated),
    rule: typeof rule === 'string' ? rule : '',
    holders: stated.map(({ holder, name, labels }) => ({
      id: toWords(holder),
      label: labelOf({ labels: strings(labels) }),
      name: toWords(name),
    })),
    findings: findings.map((row) => {
      const { id, properties } = row.finding as unknown as GraphNode;
      const said = (key: string): string => (typeof properties[key] === 'string' ? properties[key] : '');
      const message = said('message');
      return { id, kind: said('kind'), severity: said('severity'), message, messageEn: said('messageEn') || message };
    }),
  };
}
