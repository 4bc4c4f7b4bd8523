import { findAll, flatMap } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { clauseAround, toMembers } from './aims/clauses.ts';
import { endsIndustrial, isMade } from './aims/words.ts';
import { isCommon } from './common-words.ts';
import { isBranch, isPlausible, isSure, type CompanyWords } from './company-names.ts';
import { trim } from './company-lists.ts';

/** What stands behind companies only, whatever their names are made of: 蓝思科技落户, 亨通光电产值突破百亿元. */
const does =
  /(?=[\d等:落入签增追投计拟将已累公集获荣位新跻排竞创成区中的率自独联研攻继今全预实工总产营销主订利年董负副技首])(?:(?:等[^,。;、等]{0,6}|总部)?(?:落户|入驻|签约(?!仪式|项目|金额|引进|一批)|签署|签订|增资|追加投资|(?:(?:计划|拟|将|已|累计|公司|集团)+)?投资(?:约|超过?|近|达|了)*[\d一二三四五六七八九十百]|获评|获批|荣获|入选|入围|位列|位居|新晋|跻身|排名|竞得|(?:创立|成立)(?=[于,。是后以])|(?:全球|区域|中国)?总部(?=能|落|位于|设在))|(?:的|今年|全年|预计|实现|工业)*(?:总?产值|营收|营业收入|销售(?:收入|额|情况|量)?|主营业务收入|订单|利润|产销)(?:均|都|两旺|同比|较|比|增长|达|突破|超|情况|约|分别|下降|预计|稳|趋)|(?:率先|成功|自主|独立|联合)*(?:研发出|研制出|攻克了)|自主(?:研发|研制|设计|创新研发)的|继?成功(?:研发|研制|开发)|:(?:计划|项目)?总?投资|(?:副?董事长|副?总经理|总裁|负责人|\d+(?:\.\d+)?%的?股[权份]|完成(?:报会|股改|备案|挂牌)|(?:成功)?(?:挂牌|过会)|副总(?!部)|技术总监|首席))/gu;
/** What somebody makes, or is to make: 青海高景太阳能年产50GW单晶硅棒. */
const makes =
  /(?=[一二三四五六年\d])(?:[一二三四五六]期)?(?:年产(?=[\d百千万])|(?<!年产)\d+(?:\.\d+)?[万亿千]?(?:吨|台套?|辆|[GM]Wh?|千瓦|兆瓦|平方米|锭|米)(?!以上|[^,。;、]{0,4}产能))/gu;
/** Whose work it is, told by what stands behind: 宁波华翔合肥基地. */
const owns =
  /(?=[项生总智产])(?<=[^、,。;:()“”的和与及等]{2})(?:(?:项目|生产基地|总部基地|智能工厂|产业园|生产线))(?=[一二三四五六]期|正式|顺利|实现|尽快|即将|全面|完成|当年|现已|投入|达产|扩建|技改|开工|投产|签约|落户|落地|建成|竣工|建设|总投资|从|在|于|已|[,。;]|$)/gu;
/** A list that nothing names behind its 等. */
const summed = /(?=[等…])(?<=、[^,。;、等…]{2,10})(?:等(?=[,。;])|…+)/gu;
/** Where somebody has its seat: 坐落在晋江市深沪镇的浔兴拉链. */
const seated = /(?:位于|坐落[于在]|地处)[^,。;、的]{2,24}的(?<name>\p{Script=Han}{3,8})(?=[,内车厂])/gu;
/** A list of what is begun, which names projects by their companies: 均胜汽车、力劲科技等一批项目开工. */
const begun =
  /等(?:一批|\d+个|[两三四五六七八九十]+个)?(?:[十百千]?亿元?级|重大|重点|标志性|龙头|工业|产业|优质)*项目|等\d+个(?=[,。;])/gu;
/** A statement of what somebody is that only a company can be. */
const isOne =
  /(?:分别|均|都|现)?(?:是|系|(?<![成长作])为)(?:我[国省市县区]|全[国省市县区球]|国内|国际|世界|亚洲|中国|本[省市]|一家|唯一|目前|当前|省内|[县市]域|国家)[^,。;]{0,34}(?:企业|公司|制造商|生产商|供应商|服务商|运营商|单项冠军|小巨人|独角兽)(?=[,。;]|$)/gu;
/** A title that a company bears, before its name: “瞪羚企业”一康制药, 世界500强正大. */
const titled =
  /(?:(?:瞪羚|独角兽|小巨人|单项冠军|上市|链主|头部|领军|龙头|骨干|明星|知名|高新技术|专精特新|领航|标杆|示范|雏鹰|中央|央属|国有|民营|外资|台资|港资|民企|重点)”?(?:企业|公司)|[5五]百?00?强(?:企业)?|“小巨人”(?:企业)?|央企|巨头|行业龙头|独角兽|(?<=[^,。;、]{2})(?:生产|制造|供应|服务|运营)商)[”)]?(?=[\p{Script=Han}A-Z])/gu;
/** What is counted, not who makes it. */
const amount =
  /产能|产量|规模|目标|总量|合计|累计|可|能力|预计|达到|增加|全部|其中|平均|每年|建成|项目|\d|[一两二三四五六七八九十][条台个套座]/u;
/** What is no part of a name before it. */
const junk =
  /^(?:目前|其中|近期|近日|近年来|今年|去年|当年|日前|此外|同时|另外|例如|比如|譬如|诸如|包括|位于|走进|来到|走访|拜访|随着|通过|经过|现场|会上|期间|记者|协助|截至|先后|陆续|成功|正式|分别|共同|主动|积极|[由与和同及对如有为是的了向给从被像在就仅]|[^的]{0,12}的)/u;
/** A character before a name that may also be its first. */
const particle = /^(?:[和与及同由在有是对如为已均也还将现就仅正]|中(?=[已有]))/u;
/** The end of what stands before a name within one clause. */
const edge =
  /(?:[的了在由与和同及有如为是]|[年月日]|园区|开发区|高新区|经开区|产业园|工业园|科技城|新区|企业|公司|集团|项目|以及|包括|引进|引入|聚集|集聚|拥有|落户|位于)$/u;
/** A word before the name of a trade that says which kind of thing is meant, not whose: 高性能铝合金. */
const described =
  /^(?:[高低超大小微多单双新轻重长短厚薄]{1,2}(?:性能|端|强|精|纯|温|压|频|速|效|密|品质|附加|技术|功率|尺寸|容量)|特种|专用|通用|氢燃料|固态|液态|电动|纯电|混合|燃料|磷酸铁|三元|化合物|植物|动物|可再生|再生|清洁|绿色|全[国省市县区]|[我本全该]|一大?[批家个]|多家|相关|配套|[上中下]游|传统|现代|先进|主要|其他|周边|外[资来]|本土|当地|两家|\p{Script=Han}*[型性化级用式系类]$)/u;
/** Names that trade words end which are never those of a product: 盛虹石化, 华仁药业. */
const firm =
  /(?:科技|股份|药业|制药|实业|重工|控股|石化|新材|重科|钢铁|特钢|电气|铝业|铜业|锂业|矿业|酒业|乳业|牧业|硅业|钛业|镁业|钨业|镍业|锌业|纸业|糖业|茶业|种业|泵业|阀业|管业|木业|皮业|塑业|漆业|瓷业|盐业|电子|太阳能)$/u;
const part = /生产|销售|出口|总部|公司|项目|产业|系列|品牌|产品|基地|工厂|园区|车间|[一二三四五六]期|[在的为将已于从]/u;
/** The end of a name that running text may hold anywhere, before anything but what would make another word of it. */
const anywhere =
  /(?:药业|制药|重工|重科|特钢|石化|太阳能|酒业|乳业|铝业|铜业|锂业|硅业|钛业|纸业|糖业|泵业|阀业|塑业)(?=[、,。;:|()”的等与和在将已正拟是年自主研推完实深主从攻率继作通获也首今副董总二三\dA-Z]|$)(?!的?(?:发展|创新|产业|领域|行业|支撑|应用|优势|水平|能力|进步)|自立|主管|主导产业|实力|研究|年会|[等与和、][^,。;、]{0,8}(?:产业|领域|行业|部门)|总[量体]|首[位要]|与(?:产业|经济)|从业|完善|研发投入|推广)/gu;
/** A word of its own that a company may be called by before its trade. */
const ownWord =
  /^(?!(?:[高低新老大小旧好优特先现传绿智数全各该其此每何某多无有不未可非本我你他这那一二三四五六七八九十两第零前后上中下内外主次副总分双单公民国省市县区乡镇村农林军]|生态|文化|硬核|核心|战略|前沿|民生|信息|生物|电子|卫生|交通|教育|海洋|食品|能源))\p{Script=Han}{2,3}$/u;
/** How long a name may be, with the place in brackets that it may have: 赫力昂(苏州)制药. */
const shape = /^(?:\p{Script=Han}{3,9}|\p{Script=Han}{2,5}\(\p{Script=Han}{2,4}\)\p{Script=Han}{2,5})$/u;
const full = /(?:公司|集团|企业|机构|部门|单位)$/u;

/** A name that is said of nothing but companies here: known, or a word of its own before the name of a trade. */
function isName(words: string, known: CompanyWords): boolean {
  if (known.companies.has(words)) return true;
  if (full.test(words) || part.test(words) || described.test(words) || !shape.test(words)) return false;
  const own = words.slice(known.placeLength(words));
  return known.industries.find(own) === undefined && isBranch(words, known);
}

/** A company by name that no product, deed or kind is called by: known, or ending in a word that only firms use. */
export const isFirm = (words: string, known: CompanyWords): boolean =>
  known.companies.has(words) || (words.length >= 4 && firm.test(words) && isName(words, known));

/** The name that ends at a place: the longest one behind a mark, a verb or a preposition. */
function nameBefore(text: string, from: number, to: number, known: CompanyWords): Stretch | undefined {
  let { from: at } = trim(text, { from: Math.max(from, to - 30), to });
  for (;;) {
    const words = text.slice(at, to);
    if (known.companies.has(words)) return { from: at, to };
    const lead = junk.exec(words)?.[0].length ?? 0;
    if (lead === 0 || words.length - lead < 2) break;
    at += lead;
  }
  for (let start = at; start <= to - 2; start += 1) {
    if (start > at && !edge.test(text.slice(at, start))) continue;
    if (isName(text.slice(start, to), known)) return { from: withoutParticle(text, start, to, known), to };
  }
  return undefined;
}

/** Where a name begins behind a word that may be its first character but is none: 和 of 和宇乐化工, not of 和邦生物. */
function withoutParticle(text: string, from: number, to: number, known: CompanyWords): number {
  let at = from;
  for (;;) {
    const words = text.slice(at, to);
    const more = !known.companies.has(words) && particle.test(words) && isName(words.slice(1), known);
    if (!more) return at;
    at += 1;
  }
}

/** The clause up to a place. */
const clauseUpTo = (text: string, to: number): Stretch => ({ from: clauseAround(text, to, to).from, to });

/** A word of its own that a list of companies may hold beside sure ones. */
function isBeside(words: string, known: CompanyWords): boolean {
  return (
    words.length <= 8 &&
    !described.test(words) &&
    !/^O?LED|^LCD|^AI/u.test(words) &&
    !part.test(words) &&
    !full.test(words) &&
    isPlausible(words, known) &&
    !isMade(words) &&
    !endsIndustrial(words) &&
    known.placeLength(words) < words.length
  );
}

/** The companies before a place: the one that ends there and, where it is one of a list, those before it. */
function namesBefore(text: string, to: number, known: CompanyWords): Stretch[] {
  const members = toMembers(text, clauseUpTo(text, to));
  const names = members.map((member) => nameBefore(text, member.from, member.to, known));
  const sure = names.filter((name) => name !== undefined);
  if (sure.length === 0) return [];
  if (sure.length * 2 < members.length) return names.at(-1) ? sure : [];
  return flatMap(members, (member, i): Stretch[] => {
    const name = names[i];
    if (name) return [name];
    const own = trim(text, member);
    return isBeside(text.slice(own.from, own.to), known) ? [own] : [];
  });
}

/** Somebody who is said to be such and such a company; only what can be no company is none. */
function subjects(text: string, to: number, known: CompanyWords): Stretch[] {
  const members = toMembers(text, clauseUpTo(text, to)).map((member) => trim(text, member));
  const fit = members.every(({ from: start, to: end }) => {
    const words = text.slice(start, end);
    const own = words.slice(known.placeLength(words));
    return (
      own.length >= 2 &&
      !/^(?:[这那他她它我你该其本]|目前|现在|如今|此次|更|[也就都均不还只但既又])|[的是人员者]$/u.test(words) &&
      !isCommon(own) &&
      (isName(words, known) || isBeside(words, known))
    );
  });
  return fit ? members : [];
}

/** Those who are told to make so much: beside sure companies, every word of its own is one (青海丽豪年产20万吨). */
function outputs(text: string, known: CompanyWords): Stretch[] {
  const all = findAll(text, makes).map(({ index }) => {
    const member = toMembers(text, clauseUpTo(text, index)).at(-1) ?? { from: index, to: index };
    const own = trim(text, member);
    return { name: nameBefore(text, member.from, index, known), own: { from: own.from, to: index } };
  });
  const sure = all.some(({ name }) => name);
  return flatMap(all, ({ name, own }): Stretch[] => {
    if (name) return [name];
    const words = text.slice(own.from, own.to);
    return sure && words.length >= 3 && isBeside(words, known) && !amount.test(words) ? [own] : [];
  });
}

/** The name that stands behind a title: up to the end of its trade, or a known one. */
function nameBehind(
  text: string,
  from: number,
  known: CompanyWords,
  fits: typeof isName = isName,
): Stretch | undefined {
  const words = /^[\p{Script=Han}A-Z]{2,12}/u.exec(text.slice(from, from + 12))?.[0] ?? '';
  for (let length = Math.min(9, words.length); length >= 2; length -= 1) {
    const name = words.slice(0, length);
    const whole = !trim(name, { from: 0, to: length }).from && withoutParticle(name, 0, length, known) === 0;
    // 金能科技新材料: a name does not end within a word.
    // 重点企业关键工序数控化率: nor before what is measured.
    const cut = (name.endsWith('新材') && words.charAt(length) === '料') || words.charAt(length) === '化';
    if (whole && !cut && !junk.test(name) && fits(name, known)) return { from, to: from + length };
  }
  return undefined;
}

/** Companies that running text names without 公司 or a list: what they do, own or are called tells that they are some. */
export function findFramed(text: string, known: CompanyWords): Stretch[] {
  return [
    ...flatMap(findAll(text, titled), (match): Stretch[] => {
      const name = nameBehind(text, match.index + match[0].length, known);
      return name ? [name] : [];
    }),
    ...flatMap(findAll(text, does), ({ index }) => namesBefore(text, index, known)),
    ...flatMap(findAll(text, anywhere), ({ index, 0: trade }) => {
      const to = index + trade.length;
      const name = nameBefore(
        text,
        Math.max(clauseUpTo(text, index).from, text.lastIndexOf('、', index) + 1),
        to,
        known,
      );
      const own = name ? text.slice(name.from, index) : '';
      const word = own.slice(known.placeLength(own));
      return name && (ownWord.test(word) || known.companies.has(own + trade)) ? [name] : [];
    }),
    ...outputs(text, known),
    ...flatMap(findAll(text, summed), ({ index }) => {
      const members = toMembers(text, clauseUpTo(text, index));
      const names = members.filter(({ from, to }) => nameBefore(text, from, to, known));
      return names.length > 1 && names.length * 2 >= members.length ? namesBefore(text, index, known) : [];
    }),
    ...flatMap(findAll(text, seated), (match): Stretch[] => {
      const from = match.index + match[0].length - (match.groups?.name ?? '').length;
      const name = nameBefore(text, from, match.index + match[0].length, known);
      return name ? [name] : [];
    }),
    ...flatMap(findAll(text, begun), ({ index }) => {
      const names = flatMap(toMembers(text, clauseUpTo(text, index)), (member) => {
        const name = nameBefore(text, member.from, member.to, known);
        return name ? [name] : [];
      });
      // 联创制药、三江生物等项目: one that a product may be called by is a company beside another.
      const fits = names.length > 1 ? isSure : isFirm;
      return names.filter(({ from, to }) => fits(text.slice(from, to), known));
    }),
    ...flatMap(findAll(text, isOne), ({ index }) => subjects(text, index, known)),
    ...flatMap(findAll(text, owns), ({ index, 0: words }): Stretch[] => {
      // The name stands at the head of what it owns: 力劲科技智能超大型压铸装备生产基地项目.
      const head = toMembers(text, { from: clauseUpTo(text, index).from, to: index + words.length }).at(-1);
      if (!head) return [];
      const name = nameBehind(text, trim(text, head).from, known, isFirm);
      return name ? [name] : [];
    }),
  ];
}
