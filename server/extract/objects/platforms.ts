import { findAll, flatMap } from '../../text/index.ts';
import { clauseAround } from './aims/clauses.ts';
import type { Stretch } from './aims/index.ts';
import { findVerbs, hasVerb, opener } from './aims/words.ts';
import { isOwnName, isProper, region, type PlatformWords } from './platform-names.ts';
import { platformNouns, type PlatformKind } from './platform-nouns.ts';

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
  '(?<![山峡低河稻五波商老古县省全主入进围京小都长]城|[山峡低河稻五波]谷|入园)(?!(?<=城)[市镇乡区中管投建际轨]|(?<=谷)(?:物|实验室))';
const named = new RegExp(
  `(?:${anyNoun})(?!(?<=园)区)(?<!良好实验室)${noTown}(?!管委会|管理委员会|指挥部|领导小组|集群|级|型|化|网络)`,
  'gu',
);
const shared = new RegExp(
  `等(?:[^,。;:、]{0,8}?)(?<noun>(?:特色|区域级|行业级|工业互联网|制造业|产业)*(?:${anyNoun}))`,
  'gu',
);

/** Institutes of the academy by their short names: 中科院大连化物所. */
const academy = /(?:中科院|中国科学院)\p{Script=Han}{2,8}?[^会场研厕寓诊各]所(?=[、,。;等和与及()]|$)/gu;

/** Where a name that ends at `to` begins: behind the last mark, verb or preposition. */
function startOf(text: string, floor: number, to: number, { placeLength }: PlatformWords): number {
  let at = floor;
  let depth = 0;
  for (let i = to - 1; i >= Math.max(floor, to - 40); i -= 1) {
    const unit = text.charAt(i);
    // 金华市“机器换人”服务中心: a short quotation inside a name is a part of it.
    // 杨“数”浦新质秀带: so is one character.
    const quotation =
      unit === '”' && i < to - 1
        ? /(?:(?<=[省市县区])“[^“”]{2,8}|(?<=\p{Script=Han})“[^“”、]{1})$/u.exec(text.slice(Math.max(floor, i - 12), i))
        : null;
    if (quotation) {
      i -= quotation[0].length;
      continue;
    }
    if (unit === ')') depth += 1;
    else if (unit === '(') depth -= 1;
    if (depth < 0 || (depth === 0 && '、,。;:!?“”《》□+/|'.includes(unit))) {
      at = i + 1;
      break;
    }
    if (i === to - 40) at = i;
  }
  for (const verb of findVerbs(text.slice(at, to))) {
    const behind = at + verb.to;
    if (to - behind >= 4) at = behind;
    break;
  }
  // 龙华区以富士康园区为载体: where a place does something by a park, its name begins behind 以.
  at += /^[^以]{1,7}[省市区县州盟旗镇]以(?=.{4})/u.exec(text.slice(at, to))?.[0].length ?? 0;
  // 与江南大学共建新型纤维创新中心, 行业唯一的国家聚氨酯工程技术研究中心: a name begins behind these.
  at +=
    /^.*(?:(?:共建|组建|设立|新建|落户|入驻|(?:集团|公司|[^研各]所|研究院|大学|牵头|联合[^、,。;:]{0,14}|合作)建设|(?<![立当随])即|包括|分别[为是])(?=.{4})|的(?=国家(?!级).{4}))/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  // 脱贫地区创建现代农业产业园, 荣昌建设1000万只肉兔产业园, 指两江新区: what is done, or how much, before a name.
  // 探索建立长三角科创走廊, 松江区高水平建设科创走廊, 长三角一体化发展和上海科创中心: so is what leads up to one.
  at +=
    /^.*(?:创建|打造|举办|争创|建成|探索建立|(?:定期|联合)发布|高[水质][平量]建设|一体化(?:发展)?和|建设(?=\d))(?=.{4})|^指(?=.{4})/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  // 引导概念验证平台向张江高新区集聚: where to.
  at += /^.*(?:平台|企业|机构|项目|要素|资源|人才|成果|产业)向(?=.{4})/u.exec(text.slice(at, to))?.[0].length ?? 0;
  // 全力服务邦普产业园, 主动对接中关村科技园: how it is helped or met is no part of a name.
  at +=
    /^(?:全力|重点|优先|积极|主动|深度|全面)?(?:服务|保障|对接)(?=\p{Script=Han}{6})/u.exec(text.slice(at, to))?.[0]
      .length ?? 0;
  for (;;) {
    const verb = findVerbs(text.slice(at, to))[0];
    // 和林格尔新区: what begins like a word before a name may be a place.
    // 画溪产业园、和平小微园: 和 behind the mark of a list joins nothing.
    const joins = !/^[和与及]$/u.test(text.charAt(at)) || text.charAt(at - 1) !== '、';
    const own = !joins || placeLength(text.slice(at, to)) > 1;
    const lead = own ? 0 : (opener.exec(text.slice(at, to))?.[0].length ?? 0);
    const step = verb?.from === 0 ? verb.to : lead;
    if (step === 0 || to - at - step < 3) return at;
    at += step;
  }
}

/** A list whose members share their noun: 宁波甬江、绍兴等科创走廊. Members must be places or trades. */
function findShared(text: string, surroundings: PlatformWords): PlatformName[] {
  return flatMap(findAll(text, shared), (match): PlatformName[] => {
    let at = clauseAround(text, match.index, match.index).from;
    const list = text.slice(at, match.index);
    const noun = match.groups?.noun ?? '';
    const kind = [...kindOf].find(([word]) => noun.endsWith(word))?.[1];
    if (!kind || !list.includes('、') || list.length > 160) return [];
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

/** 国家新型互联网交换中心(中卫): the length of a bracket behind a name that says where it is. */
function placeBehind(text: string, at: number, { placeLength }: PlatformWords): number {
  const bracket = /^\((?<inner>\p{Script=Han}{2,6})\)/u.exec(text.slice(at, at + 8));
  const inner = bracket?.groups?.inner ?? '';
  return bracket && placeLength(inner) > 0 ? bracket[0].length : 0;
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
    if (/^[园城谷]$/u.test(noun) && ofCompany.test(text.slice(to, to + 20))) continue;
    const kind = kindOf.get(noun);
    let from = startOf(text, floor, to, surroundings);
    const joint =
      /^.*(?:小镇|园|区|院|室|走廊|干线|平台|中心|基地|联盟|大学|学院|高校|院所|集团|公司|期)[和与及](?=.{2})/u.exec(
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
      (between.length > 0 || noun === '软件园') &&
      between.length <= 10 &&
      !/^[扩入出]$/u.test(between) &&
      !hasVerb(between) &&
      !/[等在的、]|[和与及].{2}|期[和与及]/u.test(between)
    ) {
      Object.assign(last, { to, name: text.slice(last.from, to), kind });
      floor = to;
      continue;
    }
    if (!isWhole(text.slice(from, to))) continue;
    // 浦东新区: what is called a new area may be a division, and is a place then.
    if (noun === '新区' && surroundings.placeLength(text.slice(from, to)) === to - from) continue;
    const before = text.slice(from, match.index);
    // 支持光谷实验室建设: a noun with nothing but a verb before it begins another name.
    const [verb] = findVerbs(before);
    if (verb?.from === 0 && verb.to === before.length) continue;
    const placed = before.startsWith('国家') ? placeBehind(text, to, surroundings) : 0;
    const at = text.slice(Math.max(0, from - 14), from);
    const proper = kind && (placed > 0 || isProper(before, noun, kind, at, surroundings));
    // 发挥城市灵境场景创新中心功能: what has a task of its own is one of its kind.
    const told =
      summed.test(text.slice(to, to + 80)) ||
      (at.endsWith('发挥') && /^(?:功能|作用|牵引|引领)/u.test(text.slice(to, to + 2)));
    if (!kind || (!proper && !(told && isOwnName(before, kind, surroundings)))) continue;
    found.push({ from, to: to + placed, name: text.slice(from, to + placed), kind });
    floor = to + placed;
  }
  const quoted = findAll(text, /“[^“”,。、]{2,10}(?<![上登用入赴])云”/gu).map((match): PlatformName => ({
    from: match.index,
    to: match.index + match[0].length,
    name: match[0],
    kind: 'platform',
  }));
  const ofAcademy = findAll(text, academy).map((match): PlatformName => ({
    from: match.index,
    to: match.index + match[0].length,
    name: match[0],
    kind: 'institute',
  }));
  return [
    ...found,
    ...ofAcademy,
    ...quoted,
    ...findListed(text, surroundings),
    ...findShared(text, surroundings),
  ].toSorted((a, b) => a.from - b.from);
}
