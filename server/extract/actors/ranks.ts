import type { Place } from '../facts.ts';
import { nation, type Divisions } from './divisions.ts';

/** The word for its kind of place at the head of an organ's name: 市经信局, 自治区财政厅, 省级有关部门. */
export const rankPattern =
  /^(?:自治[区州县旗]|新区(?!管)|市(?!场|容|政(?:公用|工程|园林|设施))|区(?!域|块|县)|乡(?!村)|县(?!域|区)|[省州盟旗镇])/u;

/** The word by which a place's own organs call it: 市 for 余姚市, 自治区 for 内蒙古自治区; empty for the country. */
export function toRank(place: Place): string {
  return /(?:自治[区州县旗]|新区|[省市县区州盟旗镇乡]|街道)$/u.exec(place.name)?.[0] ?? '';
}

/** Whether a place's organs may be called by a rank: 自治区 is also 区, 自治州 also 州. */
const answersTo = (place: Place, rank: string): boolean => toRank(place).endsWith(rank);

/**
 * The place that a rank means in a plan: its own where that has this rank, else the one above it that has.
 * Undefined where none of them has it, as in `县` in a plan of a city.
 */
export function toRankPlace(rank: string, own: Place, divisions: Divisions): Place | undefined {
  if (answersTo(own, rank)) return own;
  if (rank === '国') return nation;
  const above = divisions.chain(own.code).slice(1);
  return (
    above.find((place) => answersTo(place, rank)) ??
    (rank === '省' ? above.find((place) => place.level === 'province') : undefined)
  );
}
