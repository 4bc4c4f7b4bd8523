import { findAll, flatMap } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { toMembers } from './aims/clauses.ts';
import { endsIndustrial, findVerbs, isMade, opener } from './aims/words.ts';
import { isBranch, isLikely, isOfPlace, isPlausible, isTrade, type CompanyWords } from './company-names.ts';
import { behindVerbs } from './legal-names.ts';
import { behindSubject, parted, splitJoint } from './parted-members.ts';

/**
 * Where a list of companies behind a verb ends. What only companies become (`grown`) or do (`firm`) shows that they are some;
 * behind 项目 and 基地 (`work`) a place may stand that is no part of a name.
 */
const listEnds =
  /等|[在向由]|(?<grown>成长为|成为|[升入纳进上]规|(?:冲刺|迈向|跻身|冲击|挺进)[^,。;]{0,8}[亿强军]|(?:创建|争创|申报|入选|获评)[^,。;]{0,8}(?:冠军|小巨人|工厂|车间|专精特新))|(?<firm>扩[产能大建容群繁]|增资|增产|增效|上市|技改|技术改造|达产|满产|投产|稳产|复产|量产|满负荷|做大|做强|做优|做[精细深专特]|[延补强]链|延伸|(?:绿色|智能|数字|高端)化(?:改造|转型|升级)|达效|重整|盘活|改制|出海|搬迁|[入进]园|配套(?!企业|商))|(?<work>基地|项目)|加快|加大|抢抓|创建|争创|申报|开展|实施|推进|打造|形成|壮大|培育|巩固|建设|牵头|联合|发挥|龙头|带动|引领|示范|作用|(?:技术|品牌|资源|产能|规模|研发|人才)?优势|基本盘|拓展|开拓|开发|攻关|研[发制]|布局|错位|差异化|有序|协同|整合|围绕|战略(?=重组|合作)|重组|合作|共建|发展|提升|转型|释放|入驻|落户|成立|组建|各(?=[建自\d])|设立|新设|配套(?=企业|商)|承接|进入|融入|参与|支撑|品牌|头雁|领头羊|排头兵|主力军|创成|补[齐强]|突破|攻克|抢占|服务(?!业|商)/gu;
/** 贵阳以宁德时代为引领: who leads a place, behind 以. */
const ledBy = /^[^,。;]{0,60}为(?:龙头|引领|主体|依托|骨干|链主|链核|核心|重点|支撑|代表|牵引)/u;

/** Who is helped or leaned on is somebody; what is pushed may be a work or a product. */
const helped = /(?:支持|鼓励|引导|扶持|帮助|助力|依托|发挥|联合)$/u;

/** How a company is served, or that it is at work with another: “一对一”服务, 重点跟踪服务, 正在与. */
const served =
  /^(?:(?:[^”]*”|[重点]*(?:跟踪|跟进|挂钩|结对|靠前|精准))(?:服务|帮扶|对接|包保|联系|招引)|(?:积极|主动|全力|加强|深化)+(?:服务|对接|联系|招引)|(?:正在|已经?|目前)[与和同])(?=.{2})/u;

/** 吸引中粮集团, 首批认定航天新气象: what a place did with them. */
const drawn =
  /^(?:除(?=.{3})|[^、]{0,10}?(?:吸引|汇聚|聚集|集聚|认定|涌现出?|培育出|入驻|落户|走进|协助|签约|新?开工(?!率)|新?投产(?!达)|先后到|并[与由]|来到|走访|考察|实地察看)了?(?=.{2}))/u;

function behindLastVerb(words: string): number {
  const verb = findVerbs(words).at(-1);
  return verb && words.length - verb.to >= 2 ? verb.to : 0;
}

/**
 * A member of a list without the verb or preposition before it.
 *
 * @param behind where its own words begin behind its verbs
 */
export function trim(text: string, { from, to }: Stretch, behind = behindLastVerb): Stretch {
  let at = from;
  const by = text.slice(from, to).lastIndexOf('以') + 1;
  if (by > 1 && to - from - by >= 2 && ledBy.test(text.slice(to, to + 66))) return { from: from + by, to };
  // “一对一”服务沪士电子: how they are served is no part of a name.
  at += served.exec(text.slice(from, to))?.[0].length ?? 0;
  // 产业集聚区汇聚了盼盼: the zone's own name may hold such a word too.
  for (let lead = drawn.exec(text.slice(at, to)); lead; lead = drawn.exec(text.slice(at, to))) at += lead[0].length;
  at = Math.max(at, from + behind(text.slice(from, to)));
  for (;;) {
    const lead = opener.exec(text.slice(at, to));
    // 银桥乳业、和氏乳业: 和 behind the mark of a list joins nothing.
    const own = /^[和与及]$/u.test(lead?.[0] ?? '') && /^[、|]?$/u.test(text.charAt(at - 1));
    // 加强与东汽、北汽合作, 集聚了银丰、迈亚等企业: behind a verb they join and end it, and are no part of a name.
    const short = at > from ? /^[以对将把由与同了]$/u : /^[以对将把由]$/u;
    const least = short.test(lead?.[0] ?? '') ? 2 : 3;
    if (!lead || own || to - at - lead[0].length < least) return { from: at, to };
    at += lead[0].length;
  }
}

/** 来到河南双汇投资发展股份有限公司: the verbs of a legal name are its own. */
const trimmed = (text: string, member: Stretch): Stretch =>
  trim(text, member, /有限(?:责任)?公司$/u.test(text.slice(member.from, member.to)) ? behindVerbs : behindLastVerb);

/** The members of a list, those that 与 joins taken apart, each without the verb before it. */
export const toCompanies = (text: string, within: Stretch, known: CompanyWords): Stretch[] =>
  flatMap(toMembers(text, within), (member) => {
    // 联合光电: what begins as a verb does is a company's own word where the whole is known.
    const whole = known.companies.has(text.slice(member.from, member.to));
    return splitJoint(text, whole ? member : behindSubject(text, trimmed(text, member), known), known);
  });

/** Whether one member of a column of companies can be one, by itself. */
export function canBe(text: string, { from, to }: Stretch, known: CompanyWords): boolean {
  const words = text.slice(from, to);
  return isBranch(words, known) || isOpaque(words, known);
}

/** The companies of a list: all of them where it is of leading companies, else those that look like it. */
export function ofCompanies(text: string, within: Stretch, known: CompanyWords, led: boolean): Stretch[] {
  const members = led ? parted(text, toCompanies(text, within, known), known) : toCompanies(text, within, known);
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  // 对陶瓷机械、电气机械、模具等行业龙头企业招商: whose leaders they are, not who.
  const trades = members.filter((member) => isTrade(words(member), known)).length;
  if (trades > 1 && trades * 2 >= members.length) return [];
  const sure = members.filter((member) => isBranch(words(member), known));
  const fit = members.every((member) => sure.includes(member) || isPlausible(words(member), known));
  // 以长沙、株洲为龙头: who leads is a place.
  const places = members.every((member) => known.placeLength(words(member)) === member.to - member.from);
  if (fit && !places && (led || sure.length > 0)) return members;
  // 创新新材料、恩捷红塔塑胶、环球彩印: one of a list of leaders that looks like none does not undo the others.
  const can = members.filter((member) => sure.includes(member) || isPlausible(words(member), known));
  if (led && !places && members.length > 2 && can.length * 3 >= members.length * 2) return can;
  return sure.length * 2 > members.length ? sure : [];
}

/** What is done, not who does it: 热处理, 检验检测, 养老. */
const deed =
  /(?:处理|检测|认证|咨询|维修|回收|装配|组装|集成|运营|配送|仓储|采选|冶炼|压延|电镀|喷涂|注塑|冲压|焊接|养老|托育|家政|直播|中介|会展|广告|评估|培训|孵化|创投|[高低]耗能|排放|污染|出口|进口|跨境|改造)$/u;

/** A word of its own that is no product, no deed and no place, so that a list of companies may hold it: 福源春, 高斯贝尔. */
const isOpaque = (words: string, known: CompanyWords): boolean =>
  isPlausible(words, known) &&
  !isMade(words) &&
  !endsIndustrial(words) &&
  !deed.test(words) &&
  known.placeLength(words) < words.length;

/**
 * Whether a list before 等…企业 is of companies by what its members are not: names that are backed (支持华峰、信泰、百宏等新材料企业),
 * at least half of them of three characters or more, or more than two short ones.
 */
export function areBacked(text: string, list: Stretch, kind: string, known: CompanyWords): boolean {
  const words = text.slice(list.from, list.to);
  const backed =
    /^[^、]*?(?:支持|推动|推进|鼓励|引导|依托|发挥|联合|助力|扶持|帮助|做[大强优]|壮大|盘活|培育|以|对|围绕|聚集|集聚|汇聚|引进|引入|吸引|招引|涌现出?|走访|来到|走进|签约|落户)(?:了|的有)?(?<first>[^、]{2,8})、/u.exec(
      words,
    );
  if (!backed || /配套|上下游|关联|相关|零部件|服务|类/u.test(kind)) return false;
  const names = toCompanies(text, list, known)
    .map(({ from, to }) => text.slice(from, to))
    .filter((name) => !elsewise.test(name));
  if (!names.every((name) => known.placeLength(name) < name.length && !deed.test(name))) return false;
  const short = names.filter((name) => name.length <= 3 && !isMade(name) && !endsIndustrial(name)).length;
  if (names.length > 2 && short * 2 > names.length && (backed.groups?.first ?? '').length <= 5) return true;
  const own = names.filter((name) => isBranch(name, known) || isOpaque(name, known));
  const long = own.filter((name) => name.length > 2).length;
  return (
    own.length > 1 && long * 2 >= names.length && names.every((name) => own.includes(name) || isLikely(name, known))
  );
}

/** Where the place begins that stands between a company and its 项目 or 基地: 赣锋锂电襄阳项目. */
function withoutPlace(words: string, { placeLength }: CompanyWords): number {
  for (let at = Math.max(4, words.length - 5); at <= words.length - 2; at += 1) {
    if (placeLength(words.slice(at)) === words.length - at) return at;
  }
  return words.length;
}

/** 安德药业与中国药科大学、西北农林科技大学: with whom a list of companies is to work is no part of it. */
const withSchool = /[与同和](?=中科院|中国科学院|[^,、]{2,14}(?:大学|学院|研究院|研究所|高校|院校|院所)).*$/u;

/** 依托三一、中联重科“五龙”: what a list is called together. */
const tag = /(?=“)(?<=、[^“”]{2,12})“[^“”]{1,6}”.*$/u;

const doing =
  /(?:向|做[大强优精细深专特]|提升|转型|抢抓|加大|推进|承[接担]|延伸|扩大|配套|布局|发展|建设|攻关|研[发制]|开展|拓展|开发|突破|生产|打造|实施)/gu;

/** What stands beside companies in a list and is none. */
const elsewise = /大学|学院|研究所|院$|实验室|校区|(?:产业|工业|科技|创业|软件)园区?$|基金$|(?:创新|研究|技术)中心$/u;

/** 招引恒力、东明石化布局合成树脂、合成橡胶: the words up to what a sure company in the middle of them is to do. */
function untilAct(words: string, known: CompanyWords): string {
  // 培育从事发动机、变速箱研发: what is made is listed, not who makes it.
  if (/^(?:从事|专注|生产|制造)/u.test(words)) return '';
  if (!words.includes('、')) return words;
  for (const { index, 0: act } of findAll(words, doing)) {
    const from = words.lastIndexOf('、', index) + 1;
    const name = words.slice(from, index);
    const others = words.slice(0, Math.max(0, from - 1)).split('、');
    const firms = others.filter((other) => isBranch(other, known)).length;
    // 富驰智能、中洲船业、鸿路钢构发展船舶制造、窑炉装备: beside companies one that is not sure may be the last of them.
    const can = isPlausible(name, known) && firms > 0 && (/扩大|配套/u.test(act) || firms * 2 >= others.length);
    // 支持云锡集团发展锡基焊料、锡化工新材料, 贵研铂业等企业做大催化材料、功能材料: what one, or those named before, make.
    if (from === 0 && /等[^、]{0,6}(?:企业|公司)$/u.test(name)) return '';
    if (from === 0 && /.(?:集团|公司)$/u.test(name) && isBranch(name, known)) return words.slice(0, index + act.length);
    if (from > 0 && words.includes('、', index) && (isBranch(name, known) || can))
      return words.slice(0, index + act.length);
  }
  return words;
}

/**
 * How many of a list must be sure: fewer where what they do, or that they are courted (`led`), tells that all are companies, and
 * where nothing follows names that are all `short`.
 */
function enough(
  members: number,
  all: number,
  act: RegExpExecArray | undefined,
  { led, short }: { led: boolean; short: boolean },
): number {
  // 引进了齐鲁制药、海南医学院、康芝药业: a school among those who are drawn.
  if (led && members > 2 && members < all) return members / 2;
  if (act?.groups?.work === '项目' || members < all || (members < 3 && !led && !short)) return members;
  if (led || short) return 1;
  if (act === undefined) return members - 1;
  return act.groups?.firm === undefined ? members / 2 : members / 3;
}

/** What an owner of works moves towards: 向高温功能材料延伸. */
const towards = /^向[^,。;、]{0,20}(?:延伸|转型|升级|拓展|进军)/u;

/**
 * 支持富驰智能、中船贵江、黄冈华夏窑炉发展船舶制造: whether those who are helped, or leaned on, are companies, since nothing in the
 * list can be made: a third of them are sure (half where nothing says what they do, and then one may be anything), or what they
 * do only companies do (支持红鹰耐火、云峰炉料、自立耐材向高温功能材料延伸).
 */
function areHelped(
  text: string,
  list: Stretch,
  { members, all, act }: { members: readonly Stretch[]; all: number; act: RegExpExecArray | undefined },
  known: CompanyWords,
): boolean {
  const verb = helped.exec(text.slice(Math.max(0, list.from - 2), list.from))?.[0];
  const words = members.map(({ from, to }) => text.slice(from, to));
  if (verb === undefined || words.some((name) => /期$|总部$|.和/u.test(name))) return false;
  const whose = (name: string): string => name.slice(known.placeLength(name));
  const firms = words.filter((name) => isBranch(name, known));
  const odd = words.filter(
    (name) => !firms.includes(name) && !isOpaque(name, known) && !isLikely(whose(name), known),
  ).length;
  if (firms.some((name) => !isOfPlace(name, known)))
    return firms.length * 2 >= all
      ? odd < 2 && (odd === 0 || all > 3)
      : act !== undefined && odd === 0 && firms.length * 3 >= all;
  const rest = act === undefined ? '' : text.slice(list.from).slice(act.index);
  return (
    /支持|扶持|鼓励|引导|帮助/u.test(verb) &&
    words.length > 2 &&
    odd === 0 &&
    words.every((name) => name.length > 2) &&
    (act?.groups?.firm !== undefined || towards.test(rest))
  );
}

/**
 * The companies of a list behind a verb, where enough of it are sure to be companies and the rest can be.
 * @param led whether the verb alone says that they are (对接, 招引): then one that is sure shows it of all
 */
export function ofActing(text: string, list: Stretch, known: CompanyWords, led = false): Stretch[] {
  const words = untilAct(text.slice(list.from, list.to).replace(withSchool, '').replace(tag, ''), known);
  // 鞍钢集团、东北特钢等企业发展钛合金、耐火材料: behind 等 another list may stand; 等与 only joins two parts of one.
  const etc = words.search(/(?=等)(?<=、.{2,14})等(?!离子|[与和同及])/u);
  const last = words.slice(0, etc < 0 ? words.length : etc).lastIndexOf('、') + 1;
  const act = findAll(words, listEnds).find(
    ({ index, 0: word }) => index >= last + 2 && !(word === '等' && /^等[与和同及]/u.test(words.slice(index))),
  );
  // 支持无为电线电缆、天长仪器仪表等特色产业集群, 推动铜合金材料、功能材料等攻关突破: what 等 sums up are no companies.
  if (
    act?.[0] === '等' &&
    /^(?:[^、]{0,10}(?:集群|产业|行业|领域|产品|材料|装备|地区|[市县区])|[^、,企司团家]{0,8}(?:平台|基金)|[^、,企司团家]{0,4}(?:攻关|突破|研[发制]|产业化|规模化))/u.test(
      words.slice(act.index + 1),
    )
  )
    return [];
  const all = toCompanies(text, { from: list.from, to: list.from + (act?.index ?? words.length) }, known);
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
  // 永荣、金纶、长源纺织: names of two or three characters that are no places are what companies are called for short.
  const isShort = (words: string, longest: number): boolean => {
    const own = words.length - known.placeLength(words);
    return own > 0 && own <= longest && !isMade(words) && !endsIndustrial(words);
  };
  const short =
    members.every((member) => named(member) || isShort(of(member), 3)) ||
    (sure * 4 >= members.length && members.every((member) => named(member) || isShort(of(member), 4)));
  const likely = members.filter((member) => isLikely(of(member), known)).length;
  // 发挥力量钻石、惠丰钻石作用: whose part it is to lead, and are called for what they make.
  if (fit && /作用|带动|引领/u.test(act?.[0] ?? '') && likely > 1 && likely * 2 > members.length) return members;
  // 佳丰粮油、恒喜农业扩产: beside a sure one, what only companies do tells that the likely ones are some.
  const brief = members.every(({ from, to }) => to - from <= 6);
  if (fit && brief && sure > 0 && act?.groups?.firm !== undefined && likely * 2 >= members.length) return members;
  if (fit && act?.groups?.work === undefined && areHelped(text, list, { members, all: all.length, act }, known))
    return members;
  const needed = enough(members.length, all.length, act, { led, short });
  // 华中数控襄阳基地: whose base it is, its name does not tell.
  const whole = act?.groups?.work === '基地' ? members.slice(0, -1) : members;
  if (fit && sure > 0 && sure >= needed) return whole;
  // 海装风电、川仪自动化、机电集团、通用航空: one that may be something else does not undo the others.
  return sure >= 3 && sure * 4 >= members.length * 3 ? members.filter(named) : [];
}
