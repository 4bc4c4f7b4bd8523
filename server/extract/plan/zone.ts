import { readPlace, toInnerPlace } from '../actors/places.ts';
import { toDivisions } from '../actors/divisions.ts';
import type { Place, Zone } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';

/** A zone's name up to its noun, and behind it the committee or one of its offices that issues the plan. */
const ofZone =
  /^(?<head>[\p{Script=Han}-]{0,12}?)(?<noun>经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|高新区|经开区|开发区|新片区|新区|产业集聚区|示范区|综合保税区|保税港区|保税区|工业园区|产业园区|化工园区|园区|科技城|生态城|合作区|试验区)(?:党工委|工委|管理委员会|管委会|管委|党政|\p{Script=Han}{2,10}局$)/u;
const ofTown = /^(?<name>\p{Script=Han}{1,5}(?:镇|乡|街道))(?:党委|党工委|人民政府|办事处)/u;

/** What a zone is called for short, where its own documents and its neighbours leave the rest out. */
const shortOf: Readonly<Record<string, string>> = {
  经济技术开发区: '经开区',
  经济开发区: '经开区',
  高新技术产业开发区: '高新区',
  高新技术开发区: '高新区',
  综合保税区: '综保区',
};

/**
 * The development zone or town whose own plan this is: its committee issues it (德阳经济技术开发区管理委员会, 仙林镇人民政府). The
 * zone's bureaus are its own, and no city's: 经济发展局 of a zone is not 市经济发展局.
 *
 * @param issuer who issues it, by the most telling place; a title alone tells nothing, for a city plans for its zones too
 * @param place the city or county around it
 */
export function toZone(issuer: string, place: Place | undefined, lexicon: Lexicon): Zone | undefined {
  if (place?.level === 'national') return undefined;
  const plain = issuer.replace(/^中共|^中国\([㐀-鿿〇]{2,4}\)自由贸易试验区(?=.{4})/u, '');
  const length = readPlace(plain, toDivisions(lexicon), place)?.length ?? 0;
  const rest = plain.slice(length);
  const town = place === undefined ? undefined : ofTown.exec(rest)?.groups?.name;
  if (town !== undefined) return { ...toInnerPlace(town, 'town', place), forms: [town] };
  const { head = '', noun = '' } = ofZone.exec(rest)?.groups ?? {};
  if (noun === '') return undefined;
  // The full name says where it lies; 高新区管委会 alone is the zone of the place that the document tells.
  const name = plain.slice(0, length) + head + noun;
  const short = shortOf[noun] ?? noun;
  const bare = place?.name.replace(/[市县区]$/u, '') ?? '';
  const forms = [name, head + noun, `${bare}${head}${short}`, head + short, short].filter(({ length }) => length > 1);
  return { ...toInnerPlace(head + noun, 'zone', place), name, forms: [...new Set(forms)] };
}

/**
 * The zone among several issuers: the first one's, or that of another which the title names (临港新片区创新型产业规划 by the city's
 * bureaus and the zone's committee). None where a county's government signs with it.
 */
export function toZoneOf(
  issuers: readonly string[],
  title: string,
  place: Place | undefined,
  lexicon: Lexicon,
): Zone | undefined {
  const [first = '', ...others] = issuers;
  const own = toZone(first, place, lexicon);
  if (own) return own;
  return others.map((form) => toZone(form, place, lexicon)).find((zone) => zone && title.includes(zone.name));
}

/** Issuers, and the place that each is of besides the city around it. */
export const zoneExamples: Record<string, string> = {
  德阳经济技术开发区管理委员会: '德阳经济技术开发区',
  中共德阳经济技术开发区工作委员会: '',
  德阳高新区管委会: '德阳高新区',
  德阳经开区党政办公室: '德阳经开区',
  德阳经济技术开发区经济发展局: '德阳经济技术开发区',
  '中国(四川)自由贸易试验区成都新片区管委会': '成都新片区',
  什邡市洛水镇人民政府: '洛水镇',
  德阳市人民政府: '',
  德阳市经济和信息化局: '',
};
