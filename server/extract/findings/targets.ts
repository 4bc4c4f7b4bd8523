import { flatMap } from '../../text/index.ts';
import type { Facts, NodeFact, Quote, Reading } from '../facts.ts';

/** A Target node with its properties as types. */
export interface Aim {
  id: string;
  name: string;
  indicator: string;
  operator: string;
  value: number;
  valueMax?: number;
  unit: string;
  year?: number;
  /** True where the text itself names the year. */
  dated: boolean;
  kind: string;
  subject: string;
  partOf?: string;
  operators: string[];
  stated: NodeFact['stated'];
  quotes: Quote[];
}

const made = new WeakMap<Facts, readonly Aim[]>();

/** The numeric targets of a reading, in the document's order; made once, since most rules look at them. */
export function aimsOf({ facts }: Pick<Reading, 'facts'>): readonly Aim[] {
  const known = made.get(facts) ?? toAims(facts);
  made.set(facts, known);
  return known;
}

function toAims(facts: Facts): Aim[] {
  return flatMap(facts.nodes, ({ id, label, name, properties, stated }): Aim[] => {
    const { value, valueMax, year, partOf, operators } = properties;
    if (label !== 'Target' || typeof value !== 'number') return [];
    return [
      {
        id,
        name,
        indicator: String(properties.indicator),
        operator: String(properties.operator),
        value,
        ...(typeof valueMax === 'number' ? { valueMax } : {}),
        unit: typeof properties.unit === 'string' ? properties.unit : '',
        ...(typeof year === 'number' ? { year } : {}),
        dated: properties.yearFrom === 'text',
        kind: String(properties.kind),
        subject: String(properties.subject),
        ...(typeof partOf === 'string' ? { partOf } : {}),
        operators: Array.isArray(operators) ? operators.map(String) : [],
        stated,
        quotes: stated.map(({ quote }) => quote),
      },
    ];
  });
}

/** 1-2家, 50%: a value with its unit, as a person reads it. */
export const amountOf = ({ value, valueMax, unit }: Aim): string =>
  `${String(value)}${valueMax === undefined ? '' : `-${String(valueMax)}`}${unit}`;

/** 全市, 全省: everybody in the plan's place. */
export const isEverybody = (subject: string): boolean => /^全(?:市|省|县|区|州|盟|旗|镇|乡|域|国)$/u.test(subject);
