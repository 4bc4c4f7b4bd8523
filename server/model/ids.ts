import { toKey } from './key.ts';

/**
 * Public ids. They are made from what a thing is and says, never from a counter, a numbering, an offset or the time,
 * so that the same documents give the same ids everywhere and an edit elsewhere in a document changes none.
 */

/** 53 bits in base 36 (cyrb53): short enough to read aloud, long enough for the passages of one plan. */
export function toHash(words: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return toDigits(4294967296 * (2097151 & low) + (high >>> 0));
}

/** What five digits in base 36 hold. Halves of a number of 53 bits are small integers, which are written much faster. */
const fiveDigits = 36 ** 5;
function toDigits(bits: number): string {
  const last = bits % fiveDigits;
  return ((bits - last) / fiveDigits).toString(36).padStart(6, '0') + last.toString(36).padStart(5, '0');
}

/** A second thing of the same words says which occurrence of them it is; the first needs no number. */
export const nth = (occurrence: number): string => (occurrence > 1 ? `~${String(occurrence)}` : '');
/** Long words are cut for the eye; the hash keeps the rest apart. */
const cut = (words: string): string => /^.{0,16}/su.exec(toKey(words.slice(0, 64)))?.[0] ?? '';
const ofPlan = (kind: string, plan: string, shown: string, told: string, occurrence: number): string =>
  `${kind}/${plan.slice('plan/'.length)}/${cut(shown)}-${toHash(told)}${nth(occurrence)}`;

/** By 文号 where there is one, else by title and jurisdiction code (empty where unknown). */
export function toPlanId(plan: { documentNumber?: string; title: string; place?: string }): string {
  if (plan.documentNumber) return `plan/${toKey(plan.documentNumber)}`;
  return `plan/${[plan.place ?? '', toKey(plan.title)].filter(Boolean).join('/')}`;
}
/** Of the first passage of such words; behind the id of another stands which one it is (`nth`). */
export const toPassageId = (plan: string, text: string): string => ofPlan('passage', plan, text, toKey(text), 1);
/** @param above titles of the headings above, outermost first, without their marks */
export const toTaskId = (plan: string, above: readonly string[], title: string, occurrence = 1): string =>
  ofPlan('task', plan, title, [...above, title].map(toKey).join('\n'), occurrence);
export const toProjectId = (plan: string, name: string): string => ofPlan('project', plan, name, toKey(name), 1);
/** @param told subject, indicator, year, operator and value: what the figure says */
export const toTargetId = (plan: string, indicator: string, told: readonly string[], occurrence = 1): string =>
  ofPlan('target', plan, indicator, [indicator, ...told].map(toKey).join('\n'), occurrence);
/** @param told ids or words of what it is about */
export const toFindingId = (plan: string, kind: string, told: readonly string[]): string =>
  ofPlan('finding', plan, kind, told.map(toKey).join('\n'), 1);
export const toJurisdictionId = (code: string): string => `jurisdiction/${code}`;
/** @param key the organ's canonical short name in its place */
export const toDepartmentId = (place: string, key: string): string => `department/${place}/${toKey(key)}`;
export const toOfficialId = (place: string, name: string): string => `official/${place}/${toKey(name)}`;
export const toClusterId = (place: string, key: string): string => `cluster/${place}/${toKey(key)}`;
export const toChainId = (place: string, key: string): string => `chain/${place}/${toKey(key)}`;
export const toIndustryId = (key: string): string => `industry/${toKey(key)}`;
export const toEnterpriseId = (key: string): string => `enterprise/${toKey(key)}`;
/** Platforms share names between places (经济开发区), so their place belongs to what they are. */
export const toPlatformId = (place: string, key: string): string => `platform/${place}/${toKey(key)}`;
