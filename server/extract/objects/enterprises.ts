import { findAll } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { clauseAround, toMembers } from './aims/clauses.ts';
import { hasVerb } from './aims/words.ts';
import { isCommon } from './common-words.ts';
import { areBacked, canBe, ofActing, ofCompanies, toCompanies, trim } from './company-lists.ts';
import { splitJoint } from './parted-members.ts';
import { toCount } from './count.ts';
import { findFramed } from './company-frames.ts';
import { beside, siblings } from './company-siblings.ts';
import { companyKinds, isCompany, isSure, type CompanyWords } from './company-names.ts';
import { behindVerbs, withoutTail } from './legal-names.ts';
import { toWellKnown } from './well-known.ts';

/** A company that a text names. */
export interface EnterpriseName extends Stretch {
  name: string;
}

/** The noun behind a list of companies: 等重点企业. */
const listed =
  /等(?<kind>[^,。;、等]{0,12}?)(?:企业|公司|集团|\p{Script=Han}企|厂[家商]|(?:服务|供应|制造|运营|集成|设备|代工)商)(?![家业])/gu;
/** The leaders of an industry before which a list stands: 等铝产业龙头, 等存量龙头. */
const ofIndustry =
  /等(?:\d+[家户](?=[为入获成被,。;])|[^,。;、等]{1,10}(?:产业|行业|领域)(?:龙头|链主|领军者|巨头)(?!企业|公司)|[^,。;、等]{0,6}(?:龙头|链主|巨头|冠军)(?=[,。;的]|落户|入驻|纷纷|相继|$))/gu;
/** What companies did, behind the noun of their list: 等企业纷纷入驻. */
const settles = /^(?:(?:纷纷|相继|先后|陆续|已|均|在此|汇聚|[^,。;、]{0,4})(?:入驻|落户|扎根|投产|布局|集聚|签约))/u;
/** A list that ends in its count: 紫光国芯、拓尔微电子2家企业, 宁德时代、比亚迪两大龙头企业. */
const counted = /(?:(?<count>\d+)[家户]|(?<word>[两二三四五六七八九十])[大家户])[^,。;、]{0,10}?(?:企业|公司|集团)/gu;
/** One company and what it is to do: 支持庆铃汽车扩产. */
const acting =
  /(?:支持|推动|依托|引导|鼓励|发挥|支撑)(?<name>\p{Script=Han}{4,8}?)(?=扩产|增产|增资|扩能|上市|技改|达产|满产|做大做强|扩大规模|龙头(?:带动|引领)?作用)/gu;
/** Without any of these a text has no such company; most have none. */
const mayAct = /扩产|增产|增资|扩能|上市|技改|达产|满产|做大做强|扩大规模|龙头(?:带动|引领)?作用/u;
/** What only companies are: the members of a list before it need not look like companies. */
const leaders = /龙头|链主|领军|头部|骨干|领航|旗舰|优强|知名|著名|品牌|标杆|代工|整车|[央国]企/u;
/** A list that is said to lead a chain: 以比亚迪、吉利汽车为龙头; or to carry it: 以久泰集团、三联化工为重点. */
const leading =
  /(?<=[以将把])(?<list>[^,。;:以将把]{2,80}?)(?:等[^,。;、等]{0,8}企业)?(?:作?为(?<leads>龙头|链主|领军|链核)|作?为(?:骨干|依托|主体|重点|支撑|引领|代表|核心|主力|牵引))/gu;
/** A list behind its own label: 链主企业:京东方、惠科。 */
const labelled =
  /(?:(?<=^|[(;,。|])链主(?=[:为])|(?:龙头|链主|领军|头部|骨干|代表|重点|核心|主要|支撑|依托|招引|招商|对接|目标|意向|本地|现有|已有|入驻|领航|旗舰|成长|培育)(?:性|型)?(?:企业|对象)|(?:招引|招商|对接|引进)(?:重点|目标)(?=:))(?:(?:包括|有|为)?(?:\([^()]{1,6}\))?:|(?:为|包括|主要有)(?=[^,。;:|]+、))(?<list>(?:[^,。;:|()]|\([^()]{1,10}\)){2,160})/gu;
/** Companies and what they are to do: 支持晋能科技、潞安太阳能扩大产能. */
const acted =
  /(?:(?<led>对接|紧盯|盯引|招引|引进|引育|洽谈|走访|拜访|跟踪)|支持|提档升级|推动|鼓励|引导|发挥|依托|扶持|助推|培育|强化|放大|突出|借力|做大|做强|做优|壮大|联合|巩固|带动|稳住|助力|帮助|盘活)(?<list>(?:[^,。;:的、]|(?<=美)的){2,20}、(?:[^,。;:的]|(?<=美)的){2,120})/gu;
/** A column of companies. */
const column =
  /^(?:[^,。;、]{0,5})(?:龙头|链主|领军|头部|骨干|重点|代表|主要|招引|招商|对接|目标|意向|培育|入库)(?:性)?”?(?:企业|对象)(?:名称|名单)?$/u;
/** A column of who builds or chairs an alliance, which may be companies or organs. */
const builder =
  /^(?:项目)?(?:建设|承担|实施|承建|投资|申报|业主|主建|依托)(?:单位|主体|方|企业|公司)?(?:名称)?$|^(?:项目)?(?:单位|企业|公司|业主)(?:名称)?$|^(?:产业)?(?:联?盟|协会)?(?:会长|盟长|理事长)(?:单位|企业)$/u;
const company =
  /(?:(?:\((?:集团|控股|股份|\p{Script=Han}{2,4})\)|集团|控股|股份|有限|责任)*公司|(?:控股)?集团)(?!军|化|型|式|债|总部|治理)/gu;
/** 航利科技有限公司什邡分公司. */
const branch = /^[^的和与及在、,。;:()]{2,6}分公司/u;
/** What stands before a company and is no part of its name: 决定命名, 引入职业经理人对, 管理机构和. */
const foreign =
  /^.*(?:(?<!美)的|基地|注册|来到|走进|走访|拜访|考察|慰问|调研|前往|协助|助力|(?:园区|开发区|高新区|经开区|产业园|工业园)(?!开发|运营|管理|建设|投资|发展|服务|有限|控股|集团|公司|科技|实业)(?=.{4})|项目以?及|以及|先后[与和同]|吸引|企业(?=\p{Script=Han}{2})(?!集团|发展|管理|服务|投资|总|咨询|孵化|运营|融资|信用|股份|控股|有限|家)|(?:龙头|巨头|链主|冠军)(?=.{3})|[了赴访]|(?:先后|一行)到|成为|(?:制造|供应|运营|服务|生产|开发|集成)商(?=.{2})|并[与由和]|配合(?=.{4})|目前|同时|此外|(?<=[,。;:]|^)[如就](?=.{3})|(?:公司|集团)(?:已经?|将|拟|正)*(?:全资)?(?:收购|并购|参股)|分别[为是]|原有|衔接|携手|联手|委托|来自|引[进入]|落户|成立|与我[省市县区]|(?<=项目|基地)--?|命名|决定|提供|变更|审批|审核|申请人|批准|引入|划分|购买|第[\d一二三四五六七八九十]+条|通过|(?<=.{3})[对或](?=.{2})|(?<=[构人门])[和与及](?=.{2})|(?:委员会|管委会|政府|局)[和与同及](?=.{2}))/u;
const beforeCompany = /[\p{Script=Han}A-Za-z\d()]{2,20}$/u;

/** The companies of a cell whose column is of companies, the sure ones of one that may be of organs; else none. */
export function findColumnEnterprises(header: string, text: string, known: CompanyWords): EnterpriseName[] {
  const led = column.test(header);
  if (!led && !builder.test(header)) return [];
  const whole = { from: 0, to: text.length };
  const all = ofCompanies(text, whole, known, led);
  // 南康家居上饶基地、红木坊: what the head says is true of each, whatever stands beside it.
  const each = all.length === 0 && led ? toCompanies(text, whole, known).filter((one) => canBe(text, one, known)) : all;
  return each
    .map(({ from, to }) => ({ from, to, name: text.slice(from, to) }))
    .filter(({ name }) => led || isSure(name, known));
}

/** The named companies of a cleaned text; kinds of companies (行业龙头企业, 上市公司) are none. */
export function findEnterprises(text: string, known: CompanyWords): EnterpriseName[] {
  const found: EnterpriseName[] = [];
  const add = (stretch: Stretch): void => {
    const { from, to } = withoutTail(text, stretch, known);
    // 中电科38所 is an institute.
    if (/^第?[\d一二三四五六七八九十]+所/u.test(text.slice(to, to + 6))) return;
    const at = found.findIndex((one) => one.from < to && from < one.to);
    const one = { from, to, name: text.slice(from, to) };
    if (at < 0) found.push(one);
    // 东方日升新能源股份有限公司宁海基地: the whole legal name, not what of it is known.
    else if (found[at]?.from === from && found[at].to < to && one.name.endsWith('公司')) found[at] = one;
  };
  for (const match of findAll(text, listed)) {
    const { from } = clauseAround(text, match.index, match.index);
    const kind = match.groups?.kind ?? '';
    const list = { from, to: match.index };
    const settled = settles.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12));
    const led = leaders.test(match[0]) || /^\d+[家户]/u.test(kind) || settled || areBacked(text, list, kind, known);
    ofCompanies(text, list, known, led).forEach(add);
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
    ofActing(text, { from, to: match.index + match[0].length }, known, match.groups?.led !== undefined).forEach(add);
  }
  for (const match of [...findAll(text, leading), ...findAll(text, labelled)]) {
    const list = match.groups?.list ?? '';
    if (/(?:企业|链主|重点|目标|对象):/u.test(match[0]) && !list.includes('、') && hasVerb(list)) continue;
    const from = match.index + match[0].indexOf(list);
    const led =
      /企业|链主[:为]|(?:招引|招商|对接|引进)(?:重点|目标|对象):/u.test(match[0].slice(0, match[0].indexOf(list))) ||
      match.groups?.leads !== undefined;
    ofCompanies(text, { from, to: from + list.replace(/等$/u, '').length }, known, led).forEach(add);
  }
  findFramed(text, known).forEach(add);
  for (const match of findAll(text, company)) {
    const near = text
      .slice(Math.max(0, match.index - 20), match.index)
      .replace(/^.*(?:公司|集团|开发区|高新区|园区?|研究院|大学|学院)[和与及]/u, '')
      .replace(foreign, '');
    const before = beforeCompany.exec(near)?.[0].length ?? 0;
    const end = match.index + match[0].length;
    // 开阳—息烽以贵州磷化集团为主体: what a place does by a company is no part of its name.
    const by = text.charAt(end) === '为' ? near.slice(-before).lastIndexOf('以') + 1 : 0;
    const whole = { from: match.index - before + by, to: end };
    // 六安中药材产业发展有限公司: what a legal name says of the business is no verb.
    const legal = match[0].includes('有限') && match.index - whole.from >= 4;
    const { from } = legal ? trim(text, { ...whole, to: match.index }, behindVerbs) : trim(text, whole);
    const names = splitJoint(text, { from, to: end }, known);
    const name = names.at(-1) ?? { from: end, to: end };
    // 服务牧原集团, 自英特尔公司: what is done for a known company is no part of its name.
    const ahead = /^(?:服务|自|除)/u.exec(text.slice(name.from, end))?.[0].length ?? 0;
    const rest = text.slice(name.from + ahead, name.to);
    if (known.companies.has(rest) || known.companies.has(rest.replace(/(?:公司|集团)$/u, ''))) name.from += ahead;
    const own = text.slice(name.from, name.to).replace(/(?:股份|有限|责任|控股|集团)*(?:公司|集团)$/u, '');
    const bare = own.replace(/^[省市县区](?=.{2})|^\d+(?=\D{2})/u, '');
    if (
      bare.length < 2 ||
      companyKinds.test(bare) ||
      bare.endsWith('企业') ||
      /[的等各个类或]|一批|若干|[\d一两首几多]家|公司.|^[A-Z]{2,4}$|技术大$|^并|[归由为]$|报告|意见书|上市$|二十国$/u.test(
        own,
      ) ||
      isCommon(bare) ||
      // 公司的成都分公司: whose branch it is stands before.
      (own.endsWith('分') && known.placeLength(own) === own.length - 1)
    )
      continue;
    name.to += branch.exec(text.slice(name.to))?.[0].length ?? 0;
    names.forEach(add);
    if (!/^[省市县区]/u.test(own)) siblings(text, names[0] ?? name, known).forEach(add);
  }
  for (const { word, at } of toWellKnown(known)(text)) add({ from: at, to: at + word.length });
  for (const one of [...found]) beside(text, one, known).forEach(add);
  return found.toSorted((a, b) => a.from - b.from);
}
