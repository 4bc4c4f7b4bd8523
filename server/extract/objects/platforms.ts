import { findAll, flatMap } from '../../text/index.ts';
import { clauseAround } from './aims/clauses.ts';
import type { Stretch } from './aims/index.ts';
import { isCommon } from './common-words.ts';
import { findVerbs, hasVerb } from './aims/words.ts';
import { isOwnName, isProper, region, type PlatformWords } from './platform-names.ts';
import { platformNouns, type PlatformKind } from './platform-nouns.ts';
import { findOthers } from './platform-others.ts';
import { placeBehind, startOf } from './platform-starts.ts';
import { isPurpose } from './platform-uses.ts';

/** A park, town, zone, institute, laboratory, centre or platform that a text names. */
export interface PlatformName extends Stretch {
  /** Its name: as written, or put together where a list shares the noun (宁波甬江、绍兴等科创走廊). */
  name: string;
  /** What it is: `park`, `town`, `zone`, `corridor`, `institute`, `laboratory`, `centre`, `base`, `platform`. */
  kind: PlatformKind;
}

const kindOf = new Map(
  flatMap(platformNouns, ([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);
const anyNoun = [...kindOf.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** Words that end in 谷 and 城, and words that only begin with them: 低谷, 县城, 城市. */
const noTown =
  '(?<![山峡低河稻五波商老古县省全主入进围京小都长名强]城|[山峡低河稻五波]谷|入园)(?!(?<=城)(?:[市镇乡区中管投际轨]|建(?!设))|(?<=谷)(?:物|实验室))';
const named = new RegExp(
  `(?:${anyNoun})(?!(?<=园)区)(?<!良好实验室)(?!(?<=分区)域|(?<=基地)县|(?<=[试验测]场)景)${noTown}(?![^、,。;:()和与及]{0,12}?(?:管委会|管理委员会)|指挥部|领导小组|集群|级|型|化|网络)`,
  'gu',
);
const shared = new RegExp(
  `等(?:(?:(?!企业|公司|单位)[^,。;:、]){0,8}?)(?<noun>(?:特色|区域级|行业级|工业互联网|制造业|产业)*(?:${anyNoun}))(?!市)`,
  'gu',
);

/** A list whose members share their noun: 宁波甬江、绍兴等科创走廊. Members must be places or trades. */
function findShared(text: string, surroundings: PlatformWords): PlatformName[] {
  return flatMap(findAll(text, shared), (match): PlatformName[] => {
    let at = clauseAround(text, match.index, match.index).from;
    const list = text.slice(at, match.index);
    const noun = match.groups?.noun ?? '';
    const kind = [...kindOf].find(([word]) => noun.endsWith(word))?.[1];
    if (!kind || !list.includes('、') || list.length > 160) return [];
    // 贵州、内蒙古、甘肃等数据中心: the ones of several places, none of which is called so.
    if (/^(?:centre|platform|park|base)$/u.test(kind) && isCommon(noun)) return [];
    const members = list.split('、');
    const stretches = members.map((member) => {
      const stretch = { from: startOf(text, at, at + member.length, surroundings), to: at + member.length };
      at += member.length + 1;
      return stretch;
    });
    const words = stretches.map(({ from, to }) => text.slice(from, to));
    const fits = words.every(
      (word) => surroundings.placeLength(word) > 0 || region.test(word) || word.includes('小镇'),
    );
    if (!fits || words.some((word) => word.search(named) >= 0)) return [];
    return stretches.map((stretch, i) => ({ ...stretch, name: `${words[i] ?? ''}${noun}`, kind }));
  });
}

/** A list that says of its members that they are to be built: 智能制造技术平台、塑料材料研发技术平台等科创平台建设. */
function findListed(text: string, surroundings: PlatformWords): PlatformName[] {
  return flatMap(findAll(text, /(?<=平台)等[^,。;:、]{0,8}平台建设/gu), (match): PlatformName[] => {
    const floor = clauseAround(text, match.index, match.index).from;
    const list = text.slice(floor, match.index);
    return flatMap(findAll(list, /平台(?=[、和与及]|$)/gu), ({ index }): PlatformName[] => {
      const to = floor + index + 2;
      const start = startOf(text, floor, to, surroundings);
      const joint = /^.*平台[和与及]/u.exec(text.slice(start, to - 2));
      const from = start + (joint?.[0].length ?? 0);
      return to - from > 6 ? [{ from, to, name: text.slice(from, to), kind: 'platform' }] : [];
    });
  });
}

/** 湖北文理学院 武汉理工大学襄阳示范区: how much of the words is a school before the one that the name begins with. */
function behindSchool(words: string, { placeLength }: PlatformWords): number {
  const school = /^[^、]{2,12}?(?:大学|学院)(?=\p{Script=Han}{2,8}(?:大学|学院))/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(school);
  return school > 0 && (placeLength(rest) > 0 || /^[华东西南北中]{2}/u.test(rest)) ? school : 0;
}

/** Whether the member of a list before a name is nothing but a place, and the name begins with another: 沈阳、大连机床产业基地. */
function isShared(text: string, from: number, before: string, { placeLength }: PlatformWords): boolean {
  if (text.charAt(from - 1) !== '、' || placeLength(before) === 0) return false;
  const other = /\p{Script=Han}{2,4}$/u.exec(text.slice(Math.max(0, from - 5), from - 1))?.[0] ?? '';
  return [2, 3, 4].some((size) => size <= other.length && placeLength(other.slice(-size)) === size);
}

/** 怀柔实验室山西基地, 广州试验区鱼珠片区, 经开区东区: the length of the words behind a name that say which part of it. */
function partBehind(text: string, at: number, kind: PlatformKind, { placeLength }: PlatformWords): number {
  const behind = text.slice(at, at + 10);
  if (kind === 'zone' || kind === 'park') {
    return /^(?:[东西南北]区(?!域)|(?![和与及等])\p{Script=Han}{2,3}(?<!各)片区)/u.exec(behind)?.[0].length ?? 0;
  }
  if (!/^(?:laboratory|institute|centre)$/u.test(kind)) return 0;
  const part = /^(?<inner>\p{Script=Han}{2,4}?)(?:基地|分部|分院|分室|分中心)/u.exec(behind);
  const inner = part?.groups?.inner ?? '';
  return part && placeLength(inner) === inner.length ? part[0].length : 0;
}

/** What a list of institutes is summed up as: 等创新载体. */
const summed = /^(?:、[^,。;:]{2,60}?)?等[^,。;:、]{0,6}(?:载体|平台|机构)/u;

/** 平顶山中国尼龙城: what is called 中国…城 is no place. */
const ofNation = /中国\p{Script=Han}{2,4}城$/u;

/** What makes a noun a part of a company's name. */
const ofCompany = /^[^和与及、,。;:()在由]{1,12}(?:有限责任|有限|股份|集团)公司/u;

/** Longer than any name, or with half a bracket in it: words that no mark parts, as in lists that lost their lines. */
const isWhole = (name: string): boolean => name.length <= 40 && /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(name);

/** The named platforms of a cleaned text; generic ones (省级企业研究院, 众创空间) are none. */
export function findPlatforms(text: string, surroundings: PlatformWords): PlatformName[] {
  const found: PlatformName[] = [];
  let floor = 0;
  for (const match of findAll(text, named)) {
    const [noun] = match;
    const to = match.index + noun.length;
    // 泰山玻纤邹城制造基地: the name of a place that ends so is no town of its own.
    if (noun === '城' && surroundings.placeLength(text.slice(to - 2, to)) === 2 && !ofNation.test(text.slice(0, to)))
      continue;
    // 湖南柿竹园有色金属有限责任公司: a noun inside the name of a company.
    if ((/^[园城谷]$/u.test(noun) || noun.endsWith('区')) && ofCompany.test(text.slice(to, to + 20))) continue;
    const kind = kindOf.get(noun);
    let from = startOf(text, floor, to, surroundings);
    const joint =
      /^.*(?:小镇|园|区|院|室|走廊|干线|平台|中心|基地|联盟|大学|学院|高校|院所|集团|公司|集群|期)[和与及](?=.{2})/u.exec(
        text.slice(from, match.index),
      );
    if (joint) from += joint.index + joint[0].length;
    from += behindSchool(text.slice(from, match.index), surroundings);
    // “大零号湾”科技创新策源功能区: a quotation may head the name of a zone.
    if (kind === 'zone')
      from -= /“[^“”,。、]{2,6}”$/u.exec(text.slice(Math.max(floor, from - 8), from))?.[0].length ?? 0;
    // 张江长三角科技城平湖园: a noun inside a longer name; the longer one stands.
    const last = found.at(-1);
    const between = last ? text.slice(last.to, match.index) : '';
    if (
      kind &&
      last?.to === from &&
      (between.length > 0 || /^(?:软件园|产业园|新区)$/u.test(noun) || kind === 'corridor') &&
      between.length <= 10 &&
      !/^[扩入出]$/u.test(between) &&
      !hasVerb(between) &&
      !/[等在的、]|[和与及].{2}|期[和与及]|^[两三四五六七八九十]?[大个]/u.test(between)
    ) {
      Object.assign(last, { to, name: text.slice(last.from, to), kind });
      floor = to;
      continue;
    }
    if (!isWhole(text.slice(from, to))) continue;
    // 省级以上汽车创新平台: 以上 belongs to what stands before.
    if (/[上下]/u.test(text.charAt(from)) && text.charAt(from - 1) === '以') from += 1;
    // 浦东新区: what is called a new area may be a division, and is a place then.
    if (noun === '新区' && surroundings.placeLength(text.slice(from, to)) === to - from) continue;
    const before = text.slice(from, match.index);
    // 参与国际电信联盟: nobody's here.
    if (noun === '联盟' && before.startsWith('国际')) continue;
    // 支持光谷实验室建设: a noun with nothing but a verb before it begins another name.
    const [verb] = findVerbs(before);
    if (verb?.from === 0 && verb.to === before.length) continue;
    // 打造沈阳、大连高档数控机床产业基地: what several places share is the one of none of them.
    if (kind === 'base' && isShared(text, from, before, surroundings)) continue;
    const placed = before.startsWith('国家') ? placeBehind(text, to, surroundings) : 0;
    const at = text.slice(Math.max(0, from - 14), from);
    const proper = kind && (placed > 0 || isProper(before, noun, kind, at, surroundings));
    // 发挥城市灵境场景创新中心功能: what has a task of its own is one of its kind.
    const told =
      summed.test(text.slice(to, to + 80)) ||
      (at.endsWith('发挥') && /^(?:功能|作用|牵引|引领)/u.test(text.slice(to, to + 2)));
    const alone = (): boolean =>
      kind !== undefined && isPurpose(before, noun, kind, { at, behind: text.slice(to, to + 8) }, surroundings);
    if (!kind || (!proper && !(told && isOwnName(before, kind, surroundings)) && !alone())) continue;
    const end = to + (placed > 0 ? placed : partBehind(text, to, kind, surroundings));
    found.push({ from, to: end, name: text.slice(from, end), kind });
    floor = end;
  }
  const others = findOthers(text, surroundings)
    .filter(({ from, to }) => found.every((known) => to <= known.from || known.to <= from))
    .map((other): PlatformName => ({ ...other, name: text.slice(other.from, other.to) }));
  return [...found, ...others, ...findListed(text, surroundings), ...findShared(text, surroundings)].toSorted(
    (a, b) => a.from - b.from,
  );
}
