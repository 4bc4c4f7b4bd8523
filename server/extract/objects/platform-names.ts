import { isCommon, toOwnWords } from './common-words.ts';
import type { PlatformKind } from './platform-nouns.ts';
import type { Surroundings } from './surroundings.ts';

/** What a reader of platforms knows besides the text. */
export type PlatformWords = Pick<Surroundings, 'industries' | 'companies' | 'placeLength'>;

/** Regions that are no divisions. */
export const region =
  /长三角|珠三角|粤港澳|东北亚|东盟|北部湾|海峡|长江|黄河|泛珠|大别山|洞庭|鄱阳湖|丝路|丝绸之路|河西走廊|京津冀|成渝|长株潭|环杭州湾|杭州湾|大湾区|环渤海|雄安|浙[东西南北中沪]|苏[南北中]|皖[南北中]|鲁[东西南北中]|赣[东西南北]|湘[东西南北]|粤[东西北]|秦创原|G\d{2}|中[意德新韩日法英俄瑞欧美以](?!型)|两江|张江|临港|虹桥|中关村|(?:[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川滇黔贵陕甘宁深汕港澳台]{2})(?=合作|协作|特别|产业合作|产业联动|飞地|科创|科技|深度|现代)/u;
const institution =
  /大学|交大|浙大|工大|理工|清华|北大|复旦|同济|哈工|中科院|中科大|国科大|北航|西工大|国防科大|科学院|工程院|中国[\p{Script=Han}]{2,8}研究院|国家[\p{Script=Han}]{2,10}(?=.*[省市]?分中心)/u;
const plural = /(?:一批|若干|\d+[个家]|多个|各类|一系列)[^,。;]{0,12}$/u;

/** Zones that the state sets up by name: two or more characters of their own before these are a name (洋浦经济开发区). */
const founded =
  /^(?:经济技术开发区|经济开发区|高新区|经开区|临空经济区|空港经济区|高新技术产业开发区|高新技术产业示范区|高新技术开发区|投资区|综合保税区|保税港区|新区|科技城|科学城|新城|开发区|工业区|石化区|产业区|信息港|科创港|创新港|数字港|智慧港)$/u;
/** What stands before such a zone and names none of them. */
const anyZone =
  /周边|属地|沿边|边境|沿海|沿江|内陆|临空|临港|空港|毗邻|邻近|所在|有关|相关|其他|部分|涉农|农业|园区|产业|城市|都市|城乡|城郊|县城|乡镇|山区|矿区|跨/u;

/** What leads up to a zone that the text speaks of as such: 允许综合保税区, 注册在综合保税区, 可享受综合保税区. */
const leadsUp =
  /(?:[在将对由向到从为的地]|允许|赋予|简化|享受|促进|运用|认识|推进|作为|优化|设立|新设|注册|入驻|进入|利用|申请|建立|依托|开展|鼓励|规范|按照?|根据|依照|结合|政策|规划|[和与及])$/u;

/** A name of its own before what many zones are called: 紫竹国家 …开发区, 马桥人工智能创新 …试验区, “大零号湾”科技创新策源 …功能区. */
function hasOwnHead(before: string, noun: string, industries: PlatformWords['industries']): boolean {
  if (/^“[^“”\d一二三四五六七八九十]{2,6}”/u.test(before)) return !/^(?:示范|试验|先行|合作|集聚)区$/u.test(noun);
  const ofNation = /^(?<own>\p{Script=Han}{2,6})国家级?/u.exec(before)?.groups?.own;
  if (ofNation !== undefined) return !isCommon(ofNation) && !industries.find(ofNation);
  for (let at = 2; at <= 4; at += 1) {
    const own = before.slice(0, at);
    for (let to = at + 2; to <= before.length; to += 1) {
      const trade = before.slice(at, to).replace(/^(?:国际|现代|未来|综合)+/u, '');
      if (!industries.find(trade) || isCommon(own) || industries.find(own)) continue;
      return isCommon(before.slice(to)) && !industries.find(before.slice(0, to)) && !/[和与及、业]/u.test(own);
    }
  }
  return false;
}

/** Whether an industry is named somewhere in the words. */
const within = (words: string, industries: PlatformWords['industries']): boolean =>
  Array.from(words).some((_unit, at) => [2, 3, 4, 5, 6].some((size) => industries.find(words.slice(at, at + size))));

/** 硅基新材料产业创新中心, 光伏玻璃检测中心: what it is for is an industry, with nothing but common words behind it. */
function isOfTrade(before: string, industries: PlatformWords['industries']): boolean {
  if (before.length > 16 || /[和与及、“”]/u.test(before)) return false;
  for (let to = before.length; to >= 3; to -= 1) {
    if (!isCommon(before.slice(to))) continue;
    for (let from = 0; from + 2 <= to; from += 1) {
      const trade = before.slice(from, to);
      if (!isCommon(trade) && industries.find(trade)) return true;
    }
  }
  return false;
}

/** What a national innovation centre is for, where it is two things: 国家集成电路设计与封测. */
const ofTwo = /^国家(?!级|制造业|产业|技术|企业|地方|重点|工程|高新|和|与|及)[^与和及]{3,}[与和及][^与和及]{2,}$/u;

/** 国家新能源综合示范区: more than a level and an industry; 国家现代农业示范区 is a title that many places have. */
function isOfNation(before: string, industries: PlatformWords['industries']): boolean {
  const own = /^国家(?!级|高新|经济|新型工业化)(?<own>.{4,})$/u.exec(before)?.groups?.own ?? '';
  return (
    own.endsWith(')') ||
    toOwnWords(own).length >= 3 ||
    (!own.endsWith('业') && !industries.find(own) && within(own, industries))
  );
}

/** 魏桥国科研究院: words of its own, of no industry, before a noun that many institutes share. */
export const isOwnName = (before: string, kind: PlatformKind, { industries }: PlatformWords): boolean =>
  /^(?:institute|laboratory|centre)$/u.test(kind) &&
  /^\p{Script=Han}{4,12}$/u.test(before) &&
  !isCommon(before) &&
  !isCommon(before.slice(0, 2)) &&
  !/[等的各类]|企业|^[省市县]级?/u.test(before) &&
  !within(before, industries);

/** 欧阳明高院士: whose workstation it is. */
const personal = /^(?!.*(?:国家|[省市]级|一批|[建设立]|企业|柔性))\p{Script=Han}{2,4}院士$/u;

/** Whether the words before the noun make it a name: a place, an institution, a trade, or a word that is no common noun. */
export function isProper(
  before: string,
  noun: string,
  kind: PlatformKind,
  at: string,
  { industries, companies, placeLength }: PlatformWords,
): boolean {
  const behindPlace = before.slice(placeLength(before));
  // 应县陶瓷专业镇: a place and what it makes; 省级专业镇, 全县专业镇 are kinds.
  if (noun === '专业镇') return behindPlace.length < before.length && behindPlace.length >= 2;
  if (kind === 'zone' && /(?<![存内潜所现正实自])在/u.test(before)) return false;
  // 黄河流域生态保护和高质量发展先行区: what a whole region is to be.
  // 以滨海新区为主平台: nor what it is made.
  if (/(?:高质量发展|共同富裕|现代化|为主?)$/u.test(before)) return false;
  // 纯电动平台: on which cars are built.
  if (noun === '平台' && /(?:纯电动?|混动|整车|车型|架构)$/u.test(before)) return false;
  if (before.length < 2 || before === '大学' || /(?<!高)等|[的了各这该其个批是]|类(?!脑)/u.test(behindPlace))
    return false;
  if (
    /^设区市|^(?:改造|提升|整治|盘活)*[老旧](?!城)|[两三四五六七八九十\d]+大|^[到至]?20\d\d年|^[一二三四五六七八九十\d]+$/u.test(
      before,
    )
  )
    return false;
  const trade = before.replace(/^高能级|(?:产业|特色|专业|智能制造|智慧|生态|经济)+$/gu, '');
  const own = industries.find(trade);
  // 上海光源 is one, LED光源 is a product.
  if (noun === '光源') return placeLength(before) === before.length;
  if (kind === 'town' && own !== undefined) return true;
  // 国家机器人创新中心: what it is for may be a common word.
  if (noun === '创新中心' && /^国家(?!级)/u.test(before) && industries.find(before.slice(2))) return true;
  // 国家数字化设计与制造创新中心: two of such words joined are its own.
  if (noun === '创新中心' && ofTwo.test(before)) return true;
  // 国家技术转移东部中心: so may what a part of a national one is called.
  if (/^[东西南北中]/u.test(noun) && /^国家(?!级)/u.test(before)) return true;
  if (isCommon(before) || before.startsWith('级', placeLength(before))) return false;
  if (kind === 'platform' && isCommon(before.replace(region, ''))) return false;
  const bracketed = /\((.{2,6})\)/u.exec(before)?.[1] ?? '';
  if (noun === '城' && behindPlace.length < 2) return false;
  if (
    region.test(before) ||
    institution.test(before) ||
    /\d{3,}(?![\d.]*(?:[十百千万亿]|元|亩|家|个|平方))/u.test(before)
  )
    return true;
  if ([before, before.replace(/^中国/u, ''), bracketed].some((words) => placeLength(words) > 0)) return true;
  // 人工智能与数字经济广州试验区: so may the place that it ends with.
  if (kind === 'zone' && [2, 3].some((size) => size < before.length && placeLength(before.slice(-size)) === size))
    return true;
  // 自贸试验区杨浦联动创新区: a part of the zone in a place.
  const part = kind === 'zone' ? before.replace(/^(?:自贸试验区|自由贸易试验区|自创区)/u, '') : before;
  if (part !== before && placeLength(part) > 0) return true;
  // 杨“数”浦新质秀带创新区: a character in quotation marks is a play on a name.
  if (kind === 'zone' && /^\p{Script=Han}{1,3}“[^“”]”\p{Script=Han}{2,8}$/u.test(before)) return true;
  // 国际电信联盟 is none of the plan's.
  if (noun === '联盟') return false;
  if (plural.test(at)) return false;
  if (/^[谷城]$/u.test(noun)) return before.startsWith('中国');
  if (kind === 'institute' && before.startsWith('中国')) return true;
  // 天能研究院: a company's own.
  if (/^(?:institute|laboratory|park)$/u.test(kind) && companies.has(before)) return true;
  // 海尔卡奥斯平台: nor is what else it calls its platform a class.
  if (kind === 'platform' && [2, 3, 4].some((size) => companies.has(before.slice(0, size)))) return true;
  if (kind === 'zone' && hasOwnHead(before, noun, industries)) return true;
  if (kind === 'town' || kind === 'corridor') return true;
  if (kind === 'zone' && isOfNation(before, industries)) return true;
  if (kind === 'zone' && leadsUp.test(before)) return false;
  if (kind === 'zone')
    return (
      founded.test(noun) && before.length <= 8 && !anyZone.test(before) && (noun !== '产业区' || own === undefined)
    );
  if ((kind === 'park' || (kind === 'base' && !at.endsWith('、'))) && hasOwnHead(before, noun, industries)) return true;
  if (/^工业(?:园区|园|集中区)$/u.test(noun) && before.length <= 4 && own === undefined) return !anyZone.test(before);
  if (kind === 'institute' && hasOwnHead(before, noun, industries)) return true;
  if (/^(?:产业园|科技园|创业园|软件园)$/u.test(noun) && before.length === 2)
    return own === undefined && !/[业品材能]$/u.test(before);
  if (kind === 'park' && at.endsWith('级') && noun !== '园') return false;
  if (kind === 'park')
    return (
      noun !== '园' &&
      noun !== '园区' &&
      !noun.endsWith('器') &&
      (noun !== '工业园' || own === undefined) &&
      before.length >= 3
    );
  // 国家公共数据开放平台: the nation's own, where more than common words say what it is for.
  if (kind === 'platform' && /^国家(?!级|重大|重点|战略).{5,}/u.test(before)) return true;
  if (kind === 'centre' && /^国家(?!级)/u.test(before)) return true;
  if (/^(?:centre|institute|laboratory)$/u.test(kind) || noun.endsWith('联盟')) {
    if ((!at.endsWith('级') || (kind === 'centre' && before.endsWith('产业'))) && isOfTrade(before, industries))
      return true;
  }
  const ofNation = kind === 'base' && /^国家(?!级|新型工业化|战略|外贸)(?<own>.{2,})$/u.exec(before)?.groups?.own;
  // 国家再制造产业示范基地: a word of its own makes it one.
  if (ofNation)
    return within(ofNation, industries) || (!/^(?:火炬|级)/u.test(ofNation) && toOwnWords(ofNation).length >= 2);
  const named = /^(?<own>.{3,})(?:国家|全国|\p{Script=Han}{2,3}[省市])(?:地方联合)?(?:重点|工程|技术|联合)?$/u.exec(
    before,
  );
  if (kind === 'laboratory' && named) return !isCommon(named.groups?.own ?? '');
  if (/^(?:分中心|分院|工作站)$/u.test(noun))
    return personal.test(before) || (before.length >= 4 && !/院士|博士后|专家|企业/u.test(before));
  return kind === 'laboratory' && before.length <= 6 && own === undefined;
}
