/** How a figure is said, with its operator in words. */
import type { TargetFigure } from '../../../server/model/index.ts';
import { count } from '../../words.ts';
import type { TargetsWords } from './words.ts';

type Amount = Pick<TargetFigure, 'operator' | 'value' | 'valueMax' | 'valueText' | 'unit'>;

/** 31万元/人以上, 1–2家, 全覆盖; without its unit where that stands at the head already. */
export function toAmount(figure: Amount, say: TargetsWords, withUnit = true): string {
  const { operator, value, valueMax, valueText, unit } = figure;
  if (value === undefined) return valueText ?? '—';
  const numbers = valueMax === undefined ? count(value) : `${count(value)}–${count(valueMax)}`;
  return (say.said[operator] ?? ((amount: string) => amount))(`${numbers}${withUnit ? unit : ''}`);
}

/** The ways in which a figure binds, as the marks tell them apart. */
export const strengths = ['=', '>=', '<=', '~', 'range'] as const;
export type Strength = (typeof strengths)[number];

export function toStrength({ operator, valueMax }: Pick<TargetFigure, 'operator' | 'valueMax'>): Strength {
  if (valueMax !== undefined) return 'range';
  if (operator === '>=' || operator === '>') return '>=';
  if (operator === '<=' || operator === '<') return '<=';
  return operator === '~' ? '~' : '=';
}
