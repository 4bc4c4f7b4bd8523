import { findAll, flatMap } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import type { PlatformWords } from './platform-names.ts';
import type { PlatformKind } from './platform-nouns.ts';
import { placeBehind, startOf } from './platform-starts.ts';

/** A platform that no common noun tells, as written. */
interface Other extends Stretch {
  kind: PlatformKind;
}

const others: readonly (readonly [PlatformKind, string, RegExp])[] = [
  // Institutes of the academy by their short names: 中科院大连化物所.
  [
    'institute',
    '所',
    /(?:中科院|中国科学院)\p{Script=Han}{2,8}?[^会场研厕寓诊各]所(?=[、,。;等和与及()]|$|建设|共建|联合|合作|开展)/gu,
  ],
  ['platform', '云', /“[^“”,。、]{2,10}(?<![上登用入赴])云”/gu],
  // Numbered institutes of the great groups: 中国电科二所, 中船712所.
  [
    'institute',
    '所',
    /(?:中国?(?:电科|航发|船舶|船|兵器|核|铝|石油|石化|中车)|中国?航天(?:科技|科工)?|航空工业)(?:集团)?第?[一二三四五六七八九十百\d]{1,4}(?:研究)?所/gu,
  ],
  // “大零号湾”, “大创谷”: parts of a town that are called by a name of their own.
  [
    'town',
    '”',
    /“(?![一二两三四五六七八九十\d])[^“”,。、;]{1,8}(?:湾|谷|(?<!空)港|(?<![青秦葫宝皇芦])岛|创智|硅巷|走廊|科创源|科创大道|小镇|(?<![之名强新古水不夜双])城|(?<![一二三四五六七八九十\d出入])园)”(?!行动|工程|计划|战略|模式|试点|品牌|评选)/gu,
  ],
  ['platform', '产业大脑', /“[^“”,。、;]{2,8}”产业大脑/gu],
  ['centre', '国家超', /国家(?:超级计算|超算)\p{Script=Han}{2,4}中心/gu],
];

/** Universities as their names begin that begin with no place. */
const wellKnown =
  /^(?:中国|中央|华[东南北中]|[东西][南北]|中[南北]|北方|南方|清华|复旦|同济|中山|南开|暨南|河海|江南|江汉|三峡|燕山|电子科技|国防科技|西湖|西安|交通)/u;
const university =
  /(?:大学|学院)(?=[、,。;()]|等|[和与及](?!技术|产业|人才)|$|的合作|建设|共建|联合|合作|开展|牵头|参与|设立|在)/gu;
/** What is done with a school, or beside what it stands. */
const beside = /(?:依托|支持|推动|发挥好?|借助|联合|携手|引进|加强与|深化与|依靠|协同|、|[与和及])$/u;

/** Named universities that a plan leans on, supports or works with: 依托浙江师范大学. */
function findUniversities(text: string, surroundings: PlatformWords): Other[] {
  if (!text.includes('大学') && !text.includes('学院')) return [];
  return flatMap(findAll(text, university), ({ index, 0: noun }): Other[] => {
    const to = index + noun.length;
    const start = startOf(text, 0, to, surroundings);
    const joint = /^.*[和与及](?=.{4})/u.exec(text.slice(start, to))?.[0].length ?? 0;
    const from = start + joint;
    const name = text.slice(from, to);
    const length = surroundings.placeLength(name);
    const own = length > 0 ? name.length - length >= noun.length : noun === '大学' && wellKnown.test(name);
    const fit = name.length >= 4 && name.length <= 12 && !/[的等各所高]|院校|企业|[大老]年/u.test(name);
    const stands = own && fit && beside.test(text.slice(Math.max(0, from - 4), from));
    return stands ? [{ from, to: to + placeBehind(text, to, surroundings), kind: 'institute' }] : [];
  });
}

/** Institutes by the short names of what they study, behind their place: 长春光机所. */
const ofStudy =
  /(?:光机|化物|应化|物构|纳米|硅酸盐|微系统|自动化|金属|煤化|电工|声学|力学|微电子|半导体|海洋|植物|地化)所(?=[、,。;等和与及()]|$|建设|共建|联合|合作)/gu;

function findInstitutes(text: string, surroundings: PlatformWords): Other[] {
  if (!text.includes('所')) return [];
  return flatMap(findAll(text, ofStudy), ({ index, 0: words }): Other[] => {
    const to = index + words.length;
    const start = startOf(text, Math.max(0, index - 8), to, surroundings);
    const from = start + (/^.*[和与及](?=.{2})/u.exec(text.slice(start, index))?.[0].length ?? 0);
    return surroundings.placeLength(text.slice(from, index)) === index - from && from < index
      ? [{ from, to, kind: 'institute' }]
      : [];
  });
}

/** Nodes of the net by which things of industry are identified: 武汉国家工业互联网标识解析顶级节点. */
function findNodes(text: string, surroundings: PlatformWords): Other[] {
  if (!text.includes('节点') && !text.includes('直联点')) return [];
  return flatMap(
    findAll(text, /(?:标识解析[^,。;、]{0,10}?(?:顶级|二级)节点|互联网骨干直联点)/gu),
    (match): Other[] => {
      const to = match.index + match[0].length;
      const from = startOf(text, 0, to, surroundings);
      const behind = placeBehind(text, to, surroundings);
      const placed = behind > 0 || surroundings.placeLength(text.slice(from, to)) > 0;
      return placed ? [{ from, to: to + behind, kind: 'platform' }] : [];
    },
  );
}

/** The platforms of a cleaned text that no common noun tells. */
export function findOthers(text: string, surroundings: PlatformWords): Other[] {
  const told = flatMap(others, ([kind, hint, pattern]) =>
    text.includes(hint)
      ? findAll(text, pattern).map((match): Other => ({ from: match.index, to: match.index + match[0].length, kind }))
      : [],
  );
  return [
    ...told,
    ...findUniversities(text, surroundings),
    ...findInstitutes(text, surroundings),
    ...findNodes(text, surroundings),
  ];
}
