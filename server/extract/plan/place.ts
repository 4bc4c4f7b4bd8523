import { findAll, flatMap, type Block, type Outline } from '../../text/index.ts';
import { nation, toDivisions, type Division, type Divisions } from '../actors/divisions.ts';
import { isWithin, readPlace } from '../actors/places.ts';
import type { Place } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import { toFront } from './front.ts';

const national =
  /^(?:中共中央|国务院|国家|全国|(?:中华人民共和国)?(?:工业和信息化|科学技术|科技|商务|财政|农业农村|生态环境|交通运输|人力资源和?社会保障|自然资源|住房和城乡建设|教育|水利|应急管理|文化和旅游)部)/u;
const lead =
  /^(?:20\d{2}年度?)?(?:中共|关于)?(?:(?:加快|大力|全力|深入|进一步|扎实|高质量|高水平)*(?:推进|推动|促进|支持|扶持|培育|打造|建设|发展|实施|加强|做好|印发|开展|构建|提升|落实))?/u;

/** The character for each province with which its 文号 begin. */
const characters: Readonly<Record<string, string>> = {
  冀: '河北',
  晋: '山西',
  内: '内蒙古',
  辽: '辽宁',
  吉: '吉林',
  黑: '黑龙江',
  苏: '江苏',
  浙: '浙江',
  皖: '安徽',
  闽: '福建',
  赣: '江西',
  鲁: '山东',
  豫: '河南',
  鄂: '湖北',
  湘: '湖南',
  粤: '广东',
  桂: '广西',
  琼: '海南',
  川: '四川',
  贵: '贵州',
  黔: '贵州',
  云: '云南',
  藏: '西藏',
  陕: '陕西',
  甘: '甘肃',
  青: '青海',
  宁: '宁夏',
  新: '新疆',
};

/**
 * The place that a plan is of: its issuer's, else the one that its title begins with. Namesakes are told apart by the
 * places above them that the document names. Undefined where none is named.
 *
 * Where 省人民政府 issues it, or its departments are addressed, and nothing tells which, the first character of its 文号
 * does (鄂政发〔2018〕26号), else the only province that it names.
 *
 * @param words who issues it and how it is called, the most telling first
 * @param number its 文号; empty without one
 */
export function toPlanPlace(
  words: readonly string[],
  number: string,
  outline: Outline,
  lexicon: Lexicon,
): Place | undefined {
  const divisions = toDivisions(lexicon);
  for (const written of words) {
    const plain = written.replace(lead, '');
    if (national.test(plain)) return nation;
    const read = readPlace(plain, divisions) ?? readNamesake(plain, outline, divisions);
    if (read) return toPlace(read.place);
  }
  const local = words.map((written) => /^(?:市|县|区|州|旗)/u.exec(written)?.[0]).find((rank) => rank !== undefined);
  const ofPage = local === undefined ? undefined : readOfPage(local, outline, divisions);
  if (ofPage) return toPlace(ofPage);
  const provincial =
    words.some((written) => /^(?:省|自治区)/u.test(written)) ||
    (/^.(?:政|府)/u.test(number) && outline.blocks.some(isOfProvince));
  const province = provincial ? characters[number.charAt(0)] : undefined;
  const read = province === undefined ? undefined : readPlace(province, divisions);
  return read ? toPlace(read.place) : readOnlyProvince(outline, divisions);
}

/** A reprint without its head speaks of 全省 and never of 全市: it is of the one province that it names. */
function readOnlyProvince({ blocks }: Outline, divisions: Divisions): Place | undefined {
  const text = blocks.map(({ part, clean }) => (part === 'site' ? '' : clean.text)).join('\n');
  if (!/[全我]省(?!会)/u.test(text) || /[全我](?:市(?!场)|县|区(?!域))/u.test(text)) return undefined;
  const named = divisions.all.filter(({ level, name }) => level === 'province' && text.includes(name));
  const [only] = named;
  return only && named.length === 1 ? toPlace(only) : undefined;
}

/** Who runs the page or published it, at the head of words: `来源:枣阳市人民政府`. */
const onPage = /(?<![㐀-鿿〇])(?<who>[㐀-鿿〇]{2,12}?[市县区州旗])(?=(?:人民)?政府|[㐀-鿿〇]{1,12}[局委办])/gu;

/** The place of the page around a letter of 市人民政府 or 县人民政府 that says no more: one of the same rank. */
function readOfPage(rank: string, outline: Outline, divisions: Divisions): Division | undefined {
  for (const { clean } of toFront(outline)) {
    for (const { groups } of findAll(clean.text, onPage)) {
      const who = groups?.who ?? '';
      const read = readPlace(who, divisions);
      if (read?.full && read.length === who.length && who.endsWith(rank)) return divisions.byCode(read.place.code);
    }
  }
  return undefined;
}

/**
 * A government inside the place that signs as well: what a city's bureau and 杨浦区人民政府 issue together is the
 * district's. Of several such governments none.
 */
export function toJointPlace(
  issuers: readonly string[],
  place: Place | undefined,
  lexicon: Lexicon,
): Place | undefined {
  if (!place || place.level === 'national' || issuers.length < 2) return undefined;
  const divisions = toDivisions(lexicon);
  const inner = new Map<string, Place>();
  for (const form of issuers) {
    const read = /政府(?:办公[室厅])?$/u.test(form) ? readPlace(form, divisions, place) : undefined;
    if (read && read.place.id !== place.id && isWithin(read.place, place, divisions))
      inner.set(read.place.id, read.place);
  }
  const [only] = inner.size === 1 ? inner.values() : [];
  return only && toPlace(only);
}

/** A letter to the organs of a province is the province's. */
const isOfProvince = ({ kind, clean }: Block): boolean =>
  kind === 'addressee' && /(?:^|[、,])(?:省|自治区)(?:人民)?政府(?:各|直属|有关)/u.test(clean.text);

const toPlace = ({ id, code, name, level }: Place): Place => ({ id, code, name, level });

function readNamesake(words: string, outline: Outline, divisions: Divisions): { place: Place } | undefined {
  for (let length = Math.min(12, words.length); length >= 3; length -= 1) {
    const namesakes = divisions.named(words.slice(0, length)).filter(({ name }) => name === words.slice(0, length));
    if (namesakes.length < 2) continue;
    const text = outline.blocks.map(({ clean }) => clean.text).join('\n');
    const counts = namesakes.map((place) => ({ place, count: countAbove(place, text, divisions) }));
    counts.sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    if (first && second && first.count > second.count) return { place: first.place };
    return undefined;
  }
  return undefined;
}

/** How often a document names the places above this one. */
function countAbove(place: Division, text: string, divisions: Divisions): number {
  const names = flatMap(divisions.chain(place.parent), ({ name, aliases }) => [name, ...aliases]);
  return names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
}
