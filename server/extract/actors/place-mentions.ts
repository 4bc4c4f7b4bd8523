import { findAll, type Block, type Outline } from '../../text/index.ts';
import type { Facts, NodeFact, Place, PlanContext } from '../facts.ts';
import { joinFacts } from '../join.ts';
import { toQuote } from '../quote.ts';
import type { Division, Divisions } from './divisions.ts';
import { toFinder } from './finder.ts';
import { toInnerFacts, toPlaceFacts } from './place-facts.ts';
import { toInnerPlace } from './places.ts';

/** Places that the document speaks of: its own, those above and below it, provinces and cities; and its towns. */
export function toPlaceMentions(outline: Outline, plan: PlanContext, divisions: Divisions): Facts {
  const { names, find } = toNames(plan.place?.code ?? '', divisions);
  const places = new Map<Place, NodeFact['stated']>();
  const towns: Facts[] = [];
  for (const block of outline.blocks) {
    if (block.part === 'site') continue;
    const { text } = block.clean;
    for (const { word, at } of find(text)) {
      const place = names.get(word);
      if (!place || isQuoted(text, at) || isWord(text, at, word, place)) continue;
      if (isShortOfCounty(word, place, plan.place) && /\p{Script=Han}/u.test(text.charAt(at - 1))) continue;
      const quote = toQuote(block, at, at + word.length);
      const stated = places.get(place) ?? [];
      stated.push({ form: word, quote });
      places.set(place, stated);
    }
    if (plan.place) towns.push(...toTowns(block, plan.place, divisions));
  }
  return joinFacts([...[...places].map(([place, stated]) => toPlaceFacts(place, stated, divisions)), ...towns]);
}

interface PlaceNames {
  names: ReadonlyMap<string, Division>;
  find: ReturnType<typeof toFinder>;
}

const known = new WeakMap<Divisions, Map<string, PlaceNames>>();

/** The names that plans of one place use, put together once for all of them. */
function toNames(code: string, divisions: Divisions): PlaceNames {
  const byPlace = known.get(divisions) ?? new Map<string, PlaceNames>();
  known.set(divisions, byPlace);
  const names = byPlace.get(code) ?? findNames(code, divisions);
  byPlace.set(code, names);
  return names;
}

/** Names by which this plan may call a place. Short names of districts are too common to be looked for elsewhere. */
function findNames(code: string, divisions: Divisions): PlaceNames {
  const place = divisions.byCode(code);
  const names = new Map<string, Division>();
  const add = (division: Division, withAliases: boolean): void => {
    for (const name of [division.name, ...(withAliases ? division.aliases : [])]) {
      if (name.length >= 2 && !names.has(name)) names.set(name, division);
    }
  };
  const own = place ? divisions.chain(place.code) : [];
  for (const division of own) add(division, true);
  for (const division of place ? divisions.below(place.code) : []) {
    const direct = division.parent === place?.code;
    const town = /[市县旗]$/u.test(division.name) && division.until === undefined;
    add(division, division.level === 'prefecture' || (direct && place.level === 'prefecture') || town);
  }
  for (const division of divisions.all) {
    if (division.until !== undefined) continue;
    if (division.level === 'province') add(division, true);
    if (division.level === 'prefecture') add(division, division.code.slice(0, 2) === place?.code.slice(0, 2));
  }
  return { names, find: toFinder(names.keys()) };
}

/** In a plan of a province the short name of a county is a place only where it stands apart: 国家试验区、义乌. */
const isShortOfCounty = (word: string, place: Place, own: Place | undefined): boolean =>
  own?.level === 'province' && place.level === 'county' && word !== place.name;

/** Inside quotation marks a place's name is part of a brand or a slogan: “浙江制造”. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at + 1);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Short names that begin the name of something else: 杭州湾, 中山大学, 新疆生产建设兵团. */
const isWord = (text: string, at: number, word: string, place: Place): boolean =>
  word !== place.name &&
  /^(?:湾|江|河|湖|山|岛|海峡|路|街|大道|大学|学院|银行|商会|话|生产建设兵团)/u.test(
    text.slice(at + word.length, at + word.length + 6),
  );

const town = /^\p{Script=Han}{2,5}(?:街道|镇|乡)$/u;
const noTown = /^(?:各|全|中心|重点|特色|建制|乡|所在|有关|相关|.*(?:小镇|乡镇|各镇|名镇|强镇|村镇|城镇|集镇))/u;

/** Towns: the whole of a table's cell or header, or of a part of a list. */
function toTowns(block: Block, own: Place, divisions: Divisions): Facts[] {
  const { text } = block.clean;
  if (!/街道|镇|乡/u.test(text) || own.level === 'national' || own.level === 'province') return [];
  const facts: Facts[] = [];
  for (const part of findAll(text, /(?<=^|[|、,:(])\p{Script=Han}{3,7}(?=[|、,;。)]|$|等)/gu)) {
    const [name] = part;
    if (!town.test(name) || noTown.test(name)) continue;
    const quote = toQuote(block, part.index, part.index + name.length);
    // A town is of the county whose plan names it, or, in a plan of a city, of that city.
    facts.push(toInnerFacts(toInnerPlace(name, 'town', own), own, [{ form: name, quote }], divisions));
  }
  return facts;
}
