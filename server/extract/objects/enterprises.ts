import { findAll } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { clauseAround, toMembers } from './aims/clauses.ts';
import { findVerbs, hasVerb, opener } from './aims/words.ts';
import { isCommon } from './common-words.ts';
import { toCount } from './count.ts';
import {
  companyKinds,
  isBranch,
  isCompany,
  isOfPlace,
  isPlausible,
  isSure,
  type CompanyWords,
} from './company-names.ts';
import { toWellKnown } from './well-known.ts';

/** A company that a text names. */
export interface EnterpriseName extends Stretch {
  name: string;
}

/** The noun behind a list of companies: 等重点企业. */
const listed = /等(?<kind>[^,。;、等]{0,12}?)(?:企业|公司|集团|[央国民外]企)(?!家)/gu;
/** The leaders of an industry before which a list stands: 等铝产业龙头. */
const ofIndustry = /等[^,。;、等]{1,10}(?:产业|行业|领域)(?:龙头|链主|领军者|巨头)(?!企业|公司)/gu;
/** A list that ends in its count: 紫光国芯、拓尔微电子2家企业, 宁德时代、比亚迪两大龙头企业. */
const counted = /(?:(?<count>\d+)[家户]|(?<word>[两二三四五六七八九十])[大家户])[^,。;、]{0,10}?(?:企业|公司|集团)/gu;
/** One company and what it is to do: 支持庆铃汽车扩产. */
const acting =
  /(?:支持|推动|依托|引导|鼓励|发挥)(?<name>\p{Script=Han}{4,8}?)(?=扩产|增资|扩能|上市|技改|达产|满产|做大做强|扩大规模|龙头(?:带动|引领)?作用)/gu;
/** Without any of these a text has no such company; most have none. */
const mayAct = /扩产|增资|扩能|上市|技改|达产|满产|做大做强|扩大规模|龙头(?:带动|引领)?作用/u;
/** What only companies are: the members of a list before it need not look like companies. */
const leaders = /龙头|链主|领军|头部|骨干|领航|旗舰|优强|知名|标杆|代工|整车|[央国]企/u;
/** A list that is said to lead a chain: 以比亚迪、吉利汽车为龙头; or to carry it: 以久泰集团、三联化工为重点. */
const leading =
  /(?<=以)(?<list>[^,。;:以]{2,80}?)(?:等[^,。;、等]{0,8}企业)?(?:为(?<leads>龙头|链主|领军|链核)|为(?:骨干|依托|主体|重点|支撑|引领|代表|核心|主力|牵引))/gu;
/** A list behind its own label: 链主企业:京东方、惠科。 */
const labelled =
  /(?:(?<=[(;,|])链主(?=:)|(?:龙头|链主|领军|头部|骨干|代表|重点|核心|主要|支撑|依托|招引|目标)(?:性)?企业)(?:(?:包括|有|为)?:|(?:为|包括|主要有)(?=[^,。;:|]+、))(?<list>(?:[^,。;:|()]|\([^()]{1,10}\)){2,160})/gu;
/** Companies and what they are to do: 支持晋能科技、潞安太阳能扩大产能. */
const acted =
  /(?:支持|推动|鼓励|引导|发挥|依托|扶持|助推|引进|招引|培育|做大|做强|做优|壮大|联合|巩固|带动|稳住)(?<list>[^,。;:的、]{2,20}、[^,。;:的]{2,120})/gu;
/** Where such a list of companies ends; behind 项目 and 基地 a place may stand that is no part of a name. */
const listEnds =
  /等|[在与向]|(?<grown>成长为|成为|[升入纳进上]规)|(?<work>基地|项目)|做大|做强|做优|加快|扩[产能大]|增资|增产|增效|上市|技改|达产|满产|投产|创建|争创|开展|实施|推进|建设|牵头|联合|发挥|龙头|带动|引领|示范|作用|(?:技术|品牌|资源|产能|规模|研发|人才)?优势|基本盘|拓展|开拓|开发|攻关|研[发制]|布局|错位|差异化|有序|协同|满负荷|整合|围绕|技术改造|重组|合作|共建|发展|提升|转型|释放|入驻|落户|成立|组建/gu;
/** A column of companies. */
const column = /^(?:[^,。;、]{0,4})(?:龙头|链主|领军|头部|骨干|重点|代表)(?:性)?企业(?:名称|名单)?$/u;
/** A column of who builds, which may be companies or organs. */
const builder =
  /^(?:项目)?(?:建设|承担|实施|承建|投资|申报|业主|主建|依托)(?:单位|主体|方|企业|公司)?(?:名称)?$|^(?:项目)?(?:单位|企业|公司|业主)(?:名称)?$/u;
const company =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|股份公司|控股集团|公司|集团)(?!军|化|型|式|债|总部|治理)/gu;
const beforeCompany = /[\p{Script=Han}A-Za-z\d()]{2,20}$/u;
/** 贵阳以宁德时代为引领: who leads a place, behind 以. */
const ledBy = /^[^,。;]{0,60}为(?:龙头|引领|主体|依托|骨干|链主|链核|核心|重点|支撑|代表|牵引)/u;

function trim(text: string, { from, to }: Stretch): Stretch {
  let at = from;
  const by = text.slice(from, to).lastIndexOf('以') + 1;
  if (by > 1 && to - from - by >= 2 && ledBy.test(text.slice(to, to + 66))) return { from: from + by, to };
  const verb = findVerbs(text.slice(from, to)).at(-1);
  if (verb && to - from - verb.to >= 2) at = from + verb.to;
  for (;;) {
    const lead = opener.exec(text.slice(at, to));
    // 银桥乳业、和氏乳业: 和 behind the mark of a list joins nothing.
    const own = /^[和与及]$/u.test(lead?.[0] ?? '') && text.charAt(at - 1) === '、';
    if (!lead || own || to - at - lead[0].length < 3) return { from: at, to };
    at += lead[0].length;
  }
}

/** The companies of a list: all of them where it is of leading companies, else those that look like it. */
function ofCompanies(text: string, within: Stretch, known: CompanyWords, led: boolean): Stretch[] {
  const members = toMembers(text, within).map((member) => trim(text, member));
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  const sure = members.filter((member) => isBranch(words(member), known));
  const fit = members.every((member) => sure.includes(member) || isPlausible(words(member), known));
  // 以长沙、株洲为龙头: who leads is a place.
  const places = members.every((member) => known.placeLength(words(member)) === member.to - member.from);
  if (fit && !places && (led || sure.length > 0)) return members;
  return sure.length * 2 > members.length ? sure : [];
}

/** The companies of a cell whose column is of companies, the sure ones of one that may be of organs; else none. */
export function findColumnEnterprises(header: string, text: string, known: CompanyWords): EnterpriseName[] {
  const led = column.test(header);
  if (!led && !builder.test(header)) return [];
  return ofCompanies(text, { from: 0, to: text.length }, known, led)
    .map(({ from, to }) => ({ from, to, name: text.slice(from, to) }))
    .filter(({ name }) => led || isSure(name, known));
}

/** Where the place begins that stands between a company and its 项目 or 基地: 赣锋锂电襄阳项目. */
function withoutPlace(words: string, { placeLength }: CompanyWords): number {
  for (let at = Math.max(4, words.length - 5); at <= words.length - 2; at += 1) {
    if (placeLength(words.slice(at)) === words.length - at) return at;
  }
  return words.length;
}

/** 安德药业与中国药科大学、西北农林科技大学: with whom a list of companies is to work is no part of it. */
const withSchool = /[与同和](?=[^,、]{2,14}(?:大学|学院|研究院|研究所|高校|院校|院所)).*$/u;

/** 依托三一、中联重科“五龙”: what a list is called together. */
const tag = /(?<=、[^“”]{2,12})“[^“”]{1,6}”.*$/u;

/** What stands beside companies in a list and is none. */
const elsewise = /大学|学院|研究[院所]|实验室|校区|(?:产业|工业|科技|创业|软件)园区?$|基金$|(?:创新|研究|技术)中心$/u;

/** The companies of a list behind a verb, where at least half of it are sure to be companies and the rest can be. */
function ofActing(text: string, list: Stretch, known: CompanyWords): Stretch[] {
  const words = text.slice(list.from, list.to).replace(withSchool, '').replace(tag, '');
  const last = words.lastIndexOf('、') + 1;
  const act = findAll(words, listEnds).find(({ index }) => index >= last + 2);
  // 支持无为电线电缆、天长仪器仪表等特色产业集群: what 等 sums up are no companies.
  if (
    act?.[0] === '等' &&
    /^[^、]{0,10}(?:集群|产业|行业|领域|产品|材料|装备|地区|[市县区])/u.test(words.slice(act.index + 1))
  )
    return [];
  const all = toMembers(text, { from: list.from, to: list.from + (act?.index ?? words.length) });
  // 泷江药业、一力制药、广东药科大学云浮校区: schools and parks beside companies do not undo them.
  const members = all.filter(({ from, to }) => !elsewise.test(text.slice(from, to)));
  if (members.length === 0) return [];
  const of = ({ from, to }: Stretch): string => text.slice(from, to);
  const end = members.at(-1);
  if (end && act?.groups?.work !== undefined) end.to = end.from + withoutPlace(of(end), known);
  const named = (member: Stretch): boolean => isBranch(of(member), known) && !isOfPlace(of(member), known);
  const sure = members.filter(named).length;
  const fit = members.every((member) => isBranch(of(member), known) || isPlausible(of(member), known));
  // 培育津元春、草堂春成长为规上企业: what grows into a company of a size is one.
  if (act?.groups?.grown !== undefined && fit) return members.length > 1 ? members : [];
  const most = act === undefined ? members.length - 1 : members.length / 2;
  const needed = act?.groups?.work === '项目' || members.length < Math.max(3, all.length) ? members.length : most;
  // 华中数控襄阳基地: whose base it is, its name does not tell.
  const whole = act?.groups?.work === '基地' ? members.slice(0, -1) : members;
  if (fit && sure > 0 && sure >= needed) return whole;
  // 海装风电、川仪自动化、机电集团、通用航空: one that may be something else does not undo the others.
  return sure >= 3 && sure * 4 >= members.length * 3 ? members.filter(named) : [];
}

/** Members before a company in the same list, behind a verb: 推动济民可信、仁和集团扩大规模. */
function siblings(text: string, { from }: Stretch, known: CompanyWords): Stretch[] {
  if (text.charAt(from - 1) !== '、') return [];
  const list = { from: clauseAround(text, from, from).from, to: from - 1 };
  if (!hasVerb(text.slice(list.from, list.to))) return [];
  const members = toMembers(text, list).map((member) => trim(text, member));
  const fit = members.every((one) => isPlausible(text.slice(one.from, one.to), known) && one.to - one.from <= 6);
  return fit ? members : [];
}

/** The named companies of a cleaned text; kinds of companies (行业龙头企业, 上市公司) are none. */
export function findEnterprises(text: string, known: CompanyWords): EnterpriseName[] {
  const found: EnterpriseName[] = [];
  const add = ({ from, to }: Stretch): void => {
    if (!found.some((one) => one.from < to && from < one.to)) found.push({ from, to, name: text.slice(from, to) });
  };
  for (const match of findAll(text, listed)) {
    const { from } = clauseAround(text, match.index, match.index);
    const led = leaders.test(match.groups?.kind ?? '');
    ofCompanies(text, { from, to: match.index }, known, led).forEach(add);
  }
  for (const match of findAll(text, ofIndustry)) {
    const { from } = clauseAround(text, match.index, match.index);
    ofCompanies(text, { from, to: match.index }, known, true).forEach(add);
  }
  for (const match of findAll(text, counted)) {
    const { from } = clauseAround(text, match.index, match.index);
    const list = { from, to: match.index };
    const count = toCount(match.groups?.count ?? match.groups?.word ?? '') ?? 0;
    if (count < 2 || toMembers(text, list).length !== count) continue;
    const members = ofCompanies(text, list, known, true);
    if (members.length === count) members.forEach(add);
  }
  for (const match of mayAct.test(text) ? findAll(text, acting) : []) {
    const { name = '' } = match.groups ?? {};
    const from = match.index + 2;
    if (isCompany(name, known)) add({ from, to: from + name.length });
  }
  for (const match of findAll(text, acted)) {
    const from = match.index + match[0].length - (match.groups?.list ?? '').length;
    ofActing(text, { from, to: match.index + match[0].length }, known).forEach(add);
  }
  for (const match of [...findAll(text, leading), ...findAll(text, labelled)]) {
    const list = match.groups?.list ?? '';
    if (/(?:企业|链主):/u.test(match[0]) && !list.includes('、') && hasVerb(list)) continue;
    const from = match.index + match[0].indexOf(list);
    const led = /企业|链主:/u.test(match[0].slice(0, match[0].indexOf(list))) || match.groups?.leads !== undefined;
    ofCompanies(text, { from, to: from + list.replace(/等$/u, '').length }, known, led).forEach(add);
  }
  for (const { word, at } of toWellKnown(known.companies)(text)) add({ from: at, to: at + word.length });
  for (const match of findAll(text, company)) {
    const near = text
      .slice(Math.max(0, match.index - 20), match.index)
      .replace(/^.*(?:公司|集团|开发区|高新区|园区?|研究院|大学|学院)[和与及]/u, '');
    const before = beforeCompany.exec(near)?.[0].length ?? 0;
    const end = match.index + match[0].length;
    // 开阳—息烽以贵州磷化集团为主体: what a place does by a company is no part of its name.
    const by = text.charAt(end) === '为' ? near.slice(-before).lastIndexOf('以') + 1 : 0;
    const name = trim(text, { from: match.index - before + by, to: end });
    const own = text.slice(name.from, name.to).replace(/(?:股份|有限|责任|控股|集团)*(?:公司|集团)$/u, '');
    const bare = own.replace(/^[省市县区](?=.{2})/u, '');
    if (
      bare.length < 2 ||
      companyKinds.test(bare) ||
      bare.endsWith('企业') ||
      /[的等各个类]|一批|若干|\d+家/u.test(own) ||
      isCommon(bare)
    )
      continue;
    add(name);
    if (!/^[省市县区]/u.test(own)) siblings(text, name, known).forEach(add);
  }
  return found.toSorted((a, b) => a.from - b.from);
}
