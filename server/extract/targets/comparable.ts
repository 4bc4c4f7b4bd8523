import { toKey } from '../../model/index.ts';
import { coreOf } from './merge.ts';
import { toPlainAmount, unitKindOf } from './units.ts';

/** What tells whether two figures may stand on one scale. */
interface Measured {
  /** What is counted, with whom it is about where that is not the plan's whole place. */
  indicator: string;
  kind: string;
  unit: string;
  /** `decrease` for what is to fall. */
  direction?: string;
}

/** What is added is no level: 新增企业研究院 stands beside 净增, never beside 企业研究院. */
const added = /^(?:新|净增)|净增$/u;

/** 家, 个 and 家(个) count alike; 人次 and 件/万人 are measures of their own. */
function toFamily(plain: string): string {
  const first = plain.replace(/\(.*\)$/u, '');
  return unitKindOf(first) === 'count' && !/次|年|\//u.test(first) ? '个' : plain;
}

/**
 * Figures with the same `key` have the same indicator in the same sense and units that differ by 万 and 亿 at most, so
 * that plans may stand beside each other; one unit as written is `scale` of the plain one. Only by stated rules: no likeness.
 */
export function toComparable({ indicator, kind, unit, direction = '' }: Measured): { key: string; scale: number } {
  const plain = toPlainAmount(1, unit);
  const sense =
    kind === 'annual growth' || kind === 'per year' ? kind : added.test(toKey(indicator)) ? 'added' : 'level';
  return { key: [coreOf(indicator), sense, direction, toFamily(plain.unit)].join(' '), scale: plain.value };
}
