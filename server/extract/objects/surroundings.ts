import { toPlaceFacts } from '../actors/place-facts.ts';
import { isWithin, readPlace, type PlacePrefix } from '../actors/places.ts';
import { toDivisions } from '../actors/divisions.ts';
import type { Facts, NodeFact, Place, PlanContext } from '../facts.ts';
import { fromLexicon, toWords, type Lexicon } from '../lexicon.ts';
import { isCommon } from './common-words.ts';
import { toIndustries, type Industries } from './industries.ts';

/** What the rules about objects know besides the text that they read. */
export interface Surroundings {
  industries: Industries;
  /** Names of companies that need no 公司 behind them. */
  companies: ReadonlySet<string>;
  /** The place that words begin with. */
  readPlace: (words: string) => PlacePrefix | undefined;
  /** Whether a place lies in the plan's own, or around it. */
  isNear: (place: Place) => boolean;
  /** Whether a name that begins with a place is named for it; the short name of a district elsewhere is only a word (西湖实验室). */
  isNamedFor: (prefix: PlacePrefix) => boolean;
  /** A place as a node, with those above it. */
  toPlaceFacts: (place: Place, stated: NodeFact['stated']) => Facts;
  /** How many characters at the head of the words name a place; 0 where none does. */
  placeLength: (words: string) => number;
}

const toCompanies = fromLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(lexicon.rows('enterprises').flatMap(({ name = '', aliases }) => [name, ...toWords(aliases)])),
);

/** The place that no list of divisions has, which a plan's title begins with: 横沥镇, 麻涌镇, 松山湖高新区. */
const titled =
  /^(?!全|各|我|本)(?<stem>\p{Script=Han}{2,4}?)(?:[省市县区镇乡]|街道|经开区|高新区|新区|经济(?:技术)?开发区|高新技术产业开发区|工业园区|自治县)(?=[\p{Script=Han}“《\d])/u;

/** What that place is called without what it is, where it names no division and is no common word. */
function toOwnStem({ title, place, zone }: PlanContext): string {
  if (place && !zone && title.startsWith(place.name)) return '';
  const stem = titled.exec(title)?.groups?.stem ?? '';
  return isCommon(stem) ? '' : stem;
}

/** The lexicon as rules about objects ask it, near the plan's own place. */
export function toSurroundings(lexicon: Lexicon, plan: PlanContext): Surroundings {
  const divisions = toDivisions(lexicon);
  const own = toOwnStem(plan);
  const known = new Map<string, PlacePrefix | undefined>();
  // The same names are asked about by several rules, and come again and again.
  const read = (words: string): PlacePrefix | undefined => {
    if (!known.has(words)) known.set(words, readPlace(words, divisions, plan.place));
    return known.get(words);
  };
  return {
    industries: toIndustries(lexicon),
    companies: toCompanies(lexicon),
    readPlace: read,
    isNear: (place) =>
      plan.place !== undefined && (isWithin(place, plan.place, divisions) || isWithin(plan.place, place, divisions)),
    isNamedFor: ({ place, length }) => {
      // 西安阎良 names the city first, which is as sure as 阎良区.
      if (length >= place.name.length || !place.name.endsWith('区')) return true;
      const above = divisions.chain(place.code).find(({ code }) => code !== place.code);
      return above !== undefined && plan.place !== undefined && isWithin(plan.place, above, divisions);
    },
    toPlaceFacts: (place, stated) => toPlaceFacts(place, stated, divisions),
    placeLength: (words) => read(words)?.length ?? (own !== '' && words.startsWith(own) ? own.length : 0),
  };
}
