/** What a node says of itself, as rows of a list: only what a reader can use, in a fixed order. */
import type { GraphNode } from '../../../server/model/graph.ts';

export interface Fact {
  /** Key of `inspectorWords.facts`. */
  name: string;
  value: string;
}

const shown = [
  'ref',
  'titles',
  'fullName',
  'system',
  'documentNumber',
  'issuedOn',
  'level',
  'code',
  'indicator',
  'subject',
  'baseline',
  'year',
  'kind',
  'content',
  'place',
] as const;

const operators: Record<string, string> = { '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '约 ' };

function toFigure({ properties }: GraphNode): string {
  const { value, valueMax, unit, operator } = properties;
  if (typeof value !== 'number') return '';
  const range = typeof valueMax === 'number' ? `${String(value)}—${String(valueMax)}` : String(value);
  return `${operators[String(operator ?? '=')] ?? ''}${range}${String(unit ?? '')}`;
}

/** @param values names of values that are words of ours, e.g. `county` */
export function toFacts(node: GraphNode, values: Record<string, string>): Fact[] {
  const { properties } = node;
  const facts: Fact[] = shown.flatMap((name) => {
    const value = properties[name];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    const words = Array.isArray(value) ? value.join('、') : String(value);
    return [{ name, value: values[words] ?? words }];
  });
  const figure = toFigure(node);
  if (figure) facts.push({ name: 'value', value: figure });
  const { periodStart, periodEnd } = properties;
  if (periodStart !== undefined || periodEnd !== undefined)
    facts.push({ name: 'period', value: `${String(periodStart ?? '')}—${String(periodEnd ?? '')}` });
  const aliases = (Array.isArray(properties.aliases) ? properties.aliases : []).filter(
    (alias) => alias !== properties.name,
  );
  if (aliases.length > 0) facts.push({ name: 'aliases', value: aliases.join('、') });
  return facts;
}
