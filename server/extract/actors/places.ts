import { toJurisdictionId } from '../../model/index.ts';
import type { Place } from '../facts.ts';
import type { Division, Divisions } from './divisions.ts';

/** A place at the head of some words, and how many characters its names take. */
export interface PlacePrefix {
  place: Place;
  length: number;
  /** True for a full name (余姚市), false for a short one (余姚). */
  full: boolean;
}

/** A name by its grammar alone: for places that the lexicon does not have. */
const byGrammar =
  /^(?!全[省市县区]|各)(?<name>\p{Script=Han}{1,9}?(?:壮族自治区|回族自治区|维吾尔自治区|自治[区州县旗]|省|市|县|新区|区|旗|盟))/u;
const levelOf: Readonly<Record<string, Place['level']>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
};

/**
 * Reads the place that some words begin with: `余姚市`, `浙江省宁波市余姚市` (the last), `余姚`.
 *
 * @param near the place that the document speaks of, by which namesakes are told apart
 */
export function readPlace(words: string, divisions: Divisions, near?: Place): PlacePrefix | undefined {
  const first = readOne(words, 0, divisions, near);
  if (first === undefined) return divisions.all.length === 0 ? readByGrammar(words, near) : undefined;
  let last = first;
  for (;;) {
    const next = readOne(words, last.length, divisions, last.place);
    if (next === undefined || !isWithin(next.place, last.place, divisions)) return last;
    last = { ...next, length: last.length + next.length };
  }
}

/** Whether a place lies in another, or is it. */
export function isWithin(place: Place, outer: Place, divisions: Divisions): boolean {
  return divisions.chain(place.code).some(({ code }) => code === outer.code);
}

function readOne(words: string, at: number, divisions: Divisions, near?: Place): PlacePrefix | undefined {
  for (const length of divisions.lengthsOf(words, at)) {
    if (length > words.length - at) continue;
    const name = words.slice(at, at + length);
    const namesakes = divisions.named(name);
    const place = choose(namesakes, divisions, near);
    // 朝阳区 of nobody knows where is not 朝阳市, whose short name it begins with.
    if (!place && namesakes.length > 0) return undefined;
    if (place) return { place, length, full: place.name === name };
  }
  return undefined;
}

/** Among namesakes: the one in or above the near place, else the single one of the highest level; else nobody knows. */
export function choose(namesakes: readonly Division[], divisions: Divisions, near?: Place): Division | undefined {
  if (namesakes.length <= 1) return namesakes[0];
  if (near) {
    const related = namesakes.filter((one) => isWithin(one, near, divisions) || isWithin(near, one, divisions));
    if (related.length > 0) return highest(related);
    const province = near.code.slice(0, 2);
    const sameProvince = namesakes.filter(({ code }) => code.startsWith(province));
    if (sameProvince.length === 1) return sameProvince[0];
  }
  return highest(namesakes);
}

function highest(places: readonly Division[]): Division | undefined {
  for (const level of ['province', 'prefecture', 'county']) {
    const here = places.filter((place) => place.level === level);
    const present = here.filter(({ until }) => until === undefined);
    if (present.length === 1 || here.length === 1) return present[0] ?? here[0];
    if (here.length > 1) return undefined;
  }
  return undefined;
}

/** Without a table of divisions any words before 市 might be a place: beside a known place only that one is believed. */
function readByGrammar(words: string, near?: Place): PlacePrefix | undefined {
  if (near) return words.startsWith(near.name) ? { place: near, length: near.name.length, full: true } : undefined;
  const name = byGrammar.exec(words)?.groups?.name;
  if (name === undefined || name.length < 2) return undefined;
  const level = name.endsWith('自治区') ? 'province' : (levelOf[name.slice(-1)] ?? 'county');
  return { place: { id: toJurisdictionId(name), code: '', name, level }, length: name.length, full: true };
}

/** The last part of the id: what ids of things in this place are scoped by. */
export const toScope = (place: Place): string => place.id.slice('jurisdiction/'.length);

/** A place inside a division that the divisions do not list, by its name there: a town, a development zone. */
export const toInnerPlace = (name: string, level: 'town' | 'zone', around: Place | undefined): Place => ({
  id: toJurisdictionId(around ? `${toScope(around)}/${name}` : name),
  code: '',
  name,
  level,
});
