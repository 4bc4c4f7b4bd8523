import { hasVerb } from './aims/words.ts';
import { isCommon, toOwnWords } from './common-words.ts';
import type { PlatformKind } from './platform-nouns.ts';
import { region, type PlatformWords } from './platform-names.ts';

/** Nouns of things that a plan sets up one at a time, each for a purpose of its own: 光子芯片中试平台, 类脑计算研究中心. */
const purposeful =
  /(?:创新|研究|转化|检测|检验|质检|评定|评价|验证|中试|试验|孵化|促进|交易|科学|设计)中心$|(?:中试|测试|试验|实训|实践|孵化|防治|创业|地方|航空|双创)基地$|(?:服务|技术|孵化|评价|互联网)平台$|(?:中试|加工|实验|试验|检测|测试|验证|研发|检验|认证|表征|算力|大数据|计算|设计|交易|创新)平台$|实验室$|研究[院所]$|创新院$|装置$|设施$|发射场$|测试场$|试验场$|样本库$|中试线$|联盟$/u;

/** What tells that one of many is meant, or all of them. */
const anyOf =
  /(?<!高)等|以上|早期|交叉|或|(?:[器室院园台站]|设施|中心|联合体)[和与及]|[的各该其我本每将把已被是了于]|企业|高校|院校|院所|机构|行业|一批|若干|全[国球省市县区]|世界|国内|一流|领先|重要|最大|有关|相关|配套|高[水质][平量]|高能级|[国省市县区]级|专业化|[两三四五六七八九十\d]+[个大家]|党群|便民|政务|行政|养老|卫生服务|社会保障|就业|污水|固废|垃圾|危废|生活/u;
const countBehind = /^(?:\d|[一二三四五六七八九十]+[个家]|达到?\d|总数|数量|体系|网络|集群|等级)/u;
const pluralBefore =
  /(?:一批|若干|各类|各级|每个|多个|更多|一系列|\d+[个家]|[国省市县区]级|新增|至少|不少于)[^,。;、]{0,8}$/u;

/**
 * Whether words before a noun say what one thing alone is for: more than a class (石墨烯中试平台, but not 公共服务平台), and
 * neither counted nor one of many. An industry by itself is a class: 新材料研究院.
 *
 * @param at what stands before the words
 * @param behind what stands behind the noun
 */
export function isPurpose(
  before: string,
  noun: string,
  kind: PlatformKind,
  { at, behind }: { at: string; behind: string },
  { industries }: PlatformWords,
): boolean {
  if (before.length < 3 || before.length > 16 || kind === 'town' || kind === 'zone' || kind === 'park') return false;
  if (!purposeful.test(before.slice(-4) + noun) || anyOf.test(before)) return false;
  if (pluralBefore.test(at) || countBehind.test(behind) || hasVerb(before.slice(0, -2))) return false;
  const bare = before.replace(/(?:产业|技术|公共|检验|综合|共性)+$/u, '');
  if (isCommon(before.replace(region, '')) || industries.find(bare) !== undefined || bare.length < 2) return false;
  return toOwnWords(before).length >= 2;
}
