import { findAll, flatMap } from '../../text/index.ts';
import { clauseAround } from './aims/clauses.ts';
import type { Stretch } from './aims/index.ts';
import { findVerbs, hasVerb, opener } from './aims/words.ts';
import { isCommon } from './common-words.ts';
import type { Surroundings } from './surroundings.ts';

/** A park, town, zone, institute, laboratory, centre or platform that a text names. */
export interface PlatformName extends Stretch {
  /** Its name: as written, or put together where a list shares the noun (宁波甬江、绍兴等科创走廊). */
  name: string;
  /** What it is: `park`, `town`, `zone`, `corridor`, `institute`, `laboratory`, `centre`, `base`, `platform`. */
  kind: PlatformKind;
}
export type PlatformKind =
  'park' | 'town' | 'zone' | 'corridor' | 'institute' | 'laboratory' | 'centre' | 'base' | 'platform';

/** What a reader of platforms knows besides the text. */
export type PlatformWords = Pick<Surroundings, 'industries' | 'placeLength'>;

/** Nouns that platforms end in, longest first within a kind; what they are; and what they need to be a name. */
const nouns: readonly [PlatformKind, string][] = [
  [
    'town',
    '小镇|智谷|光谷|药谷|硅谷|声谷|云谷|谷|航天城|航空城|动车城|汽车城|医药城|药城|芯城|生物城|电子城|光电城|轻纺城|城',
  ],
  ['park', '产业园区|工业园区|科技园区|产业园|科技园|创业园|软件园|生态园|创新园|示范园|工业园|孵化园|物流园|园区|园'],
  [
    'zone',
    '经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|开发区|保税区|自由贸易试验区|自贸试验区|自贸区|试验区|示范区|先行区|先导区|功能区|合作区|集聚区|产业带|工业集中区|集中区|工业区|自由贸易港|新区|科技城|科学城|新城|信息港|科创港|创新港|数字港|智慧港',
  ],
  ['corridor', '科创大走廊|科创走廊|创新走廊|大走廊'],
  ['institute', '研究院|分院|研究所|技术学院|先导院'],
  ['laboratory', '实验室'],
  [
    'centre',
    '创新中心|研发中心|工程研究中心|工程技术研究中心|研究中心|科学中心|医学中心|技术中心|转移中心|计算中心|数据中心|服务中心|交换中心|检测中心|设计中心|超级计算中心|超算中心|试验中心|分中心|科创中心|孵化中心',
  ],
  ['base', '工作站|示范基地|创新基地|服务基地|研发基地|产业基地|产业化基地|装备基地|制造基地|石化基地|化工基地'],
  ['platform', '枢纽平台|服务平台|技术平台|孵化平台|评价平台|互联网平台|技术市场|平台'],
];
const kindOf = new Map(flatMap(nouns, ([kind, words]) => words.split('|').map((word) => [word, kind] as const)));
const anyNoun = [...kindOf.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** Words that end in 谷 and 城, and words that only begin with them: 低谷, 县城, 城市. */
const noTown =
  '(?<![山峡低河稻五波商老古县省全主入进围京小都]城|[山峡低河稻五波]谷)(?!(?<=城)[市镇乡区中管投建际轨]|(?<=谷)物)';
const named = new RegExp(`(?:${anyNoun})${noTown}(?!管委会|管理委员会|指挥部|领导小组|级|型|化|网络)`, 'gu');
const shared = new RegExp(
  `等(?:[^,。;:、]{0,8}?)(?<noun>(?:特色|区域级|行业级|工业互联网|制造业|产业)*(?:${anyNoun}))`,
  'gu',
);

const region =
  /长三角|珠三角|粤港澳|东北亚|东盟|北部湾|海峡|长江|黄河|泛珠|大别山|洞庭|鄱阳湖|丝路|丝绸之路|河西走廊|京津冀|成渝|长株潭|环杭州湾|杭州湾|大湾区|环渤海|雄安|浙[东西南北中沪]|苏[南北中]|皖[南北中]|鲁[东西南北中]|赣[东西南北]|湘[东西南北]|粤[东西北]|秦创原|G\d{2}|中[意德新韩日法英俄瑞欧美以](?!型)|两江|张江|临港|中关村/u;
const institution =
  /大学|交大|浙大|工大|理工|清华|北大|复旦|同济|哈工|中科院|科学院|工程院|中国[\p{Script=Han}]{2,8}研究院|国家[\p{Script=Han}]{2,10}(?=.*[省市]?分中心)/u;
const plural = /(?:一批|若干|\d+[个家]|多个|各类|一系列)[^,。;]{0,12}$/u;

/** A name of its own before what many zones are called: 紫竹国家 …开发区, 马桥人工智能创新 …试验区, “大零号湾”科技创新策源 …功能区. */
function hasOwnHead(before: string, noun: string, { industries }: PlatformWords): boolean {
  if (/^“[^“”\d一二三四五六七八九十]{2,6}”/u.test(before)) return !/^(?:示范|试验|先行|合作|集聚)区$/u.test(noun);
  const ofNation = /^(?<own>\p{Script=Han}{2,6})国家级?/u.exec(before)?.groups?.own;
  if (ofNation !== undefined) return !isCommon(ofNation) && !industries.find(ofNation);
  for (let at = 2; at <= 4; at += 1) {
    const own = before.slice(0, at);
    for (let to = at + 2; to <= before.length; to += 1) {
      if (!industries.find(before.slice(at, to)) || isCommon(own) || industries.find(own)) continue;
      return isCommon(before.slice(to)) && !industries.find(before.slice(0, to)) && !/[和与及、]/u.test(own);
    }
  }
  return false;
}

/** Whether the words before the noun make it a name: a place, an institution, a trade, or a word that is no common noun. */
function isProper(
  before: string,
  noun: string,
  kind: PlatformKind,
  at: string,
  { industries, placeLength }: PlatformWords,
): boolean {
  if (before.length < 2 || /等|^设区市|[的了各这该其个批类]|^[一二三四五六七八九十\d]+$/u.test(before)) return false;
  const trade = before.replace(/^高能级|(?:产业|特色|专业|智能制造|智慧|生态|经济)+$/gu, '');
  const own = industries.find(trade);
  if (kind === 'town' && own !== undefined) return true;
  if (isCommon(before) || before.startsWith('级', placeLength(before))) return false;
  if (kind === 'platform' && isCommon(before.replace(region, ''))) return false;
  const bracketed = /\((.{2,6})\)/u.exec(before)?.[1] ?? '';
  if (region.test(before) || institution.test(before) || /\d{3,}/u.test(before)) return true;
  if ([before, before.replace(/^中国/u, ''), bracketed].some((words) => placeLength(words) > 0)) return true;
  if (plural.test(at)) return false;
  if (/^[谷城]$/u.test(noun)) return before.startsWith('中国');
  if (kind === 'institute' && before.startsWith('中国')) return true;
  if (kind === 'zone' && hasOwnHead(before, noun, { industries, placeLength })) return true;
  if (kind === 'town' || kind === 'corridor') return true;
  if (kind === 'zone')
    return (
      /^(?:新区|科技城|科学城|新城|开发区|工业区|信息港|科创港|创新港|数字港|智慧港)$/u.test(noun) && before.length <= 8
    );
  if (kind === 'park')
    return noun !== '园' && noun !== '园区' && (noun !== '工业园' || own === undefined) && before.length >= 3;
  if (kind === 'centre' && /^国家(?!级)/u.test(before)) return true;
  const ofNation = kind === 'base' && /^国家(?!级|新型工业化)(?<own>.{2,})$/u.exec(before)?.groups?.own;
  if (ofNation) return industries.find(ofNation) !== undefined;
  const named = /^(?<own>.{3,})(?:国家|全国|\p{Script=Han}{2,3}[省市])(?:重点|工程|技术|联合)?$/u.exec(before);
  if (kind === 'laboratory' && named) return !isCommon(named.groups?.own ?? '');
  if (/^(?:分中心|分院|工作站)$/u.test(noun)) return before.length >= 4 && !/院士|博士后|专家|企业/u.test(before);
  return kind === 'laboratory' && before.length <= 6 && own === undefined;
}

/** Where a name that ends at `to` begins: behind the last mark, verb or preposition. */
function startOf(text: string, floor: number, to: number): number {
  let at = floor;
  let depth = 0;
  for (let i = to - 1; i >= Math.max(floor, to - 40); i -= 1) {
    const unit = text.charAt(i);
    // 金华市“机器换人”服务中心: a short quotation inside a name is a part of it.
    const quotation =
      unit === '”' && i < to - 1 ? /(?<=[省市县区])“[^“”]{2,8}$/u.exec(text.slice(Math.max(floor, i - 12), i)) : null;
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
  for (;;) {
    const verb = findVerbs(text.slice(at, to))[0];
    const lead = opener.exec(text.slice(at, to))?.[0].length ?? 0;
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
      const stretch = { from: startOf(text, at, at + member.length), to: at + member.length };
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
function findListed(text: string): PlatformName[] {
  return flatMap(findAll(text, /(?<=平台)等[^,。;:、]{0,8}平台建设/gu), (match): PlatformName[] => {
    const floor = clauseAround(text, match.index, match.index).from;
    const list = text.slice(floor, match.index);
    return flatMap(findAll(list, /平台(?=[、和与及]|$)/gu), ({ index }): PlatformName[] => {
      const to = floor + index + 2;
      const start = startOf(text, floor, to);
      const joint = /^.*平台[和与及]/u.exec(text.slice(start, to - 2));
      const from = start + (joint?.[0].length ?? 0);
      return to - from > 6 ? [{ from, to, name: text.slice(from, to), kind: 'platform' }] : [];
    });
  });
}

/** The named platforms of a cleaned text; generic ones (省级企业研究院, 众创空间) are none. */
export function findPlatforms(text: string, surroundings: PlatformWords): PlatformName[] {
  const found: PlatformName[] = [];
  let floor = 0;
  for (const match of findAll(text, named)) {
    const [noun] = match;
    const to = match.index + noun.length;
    const kind = kindOf.get(noun);
    let from = startOf(text, floor, to);
    const joint = /^.*(?:小镇|园|区|院|室|走廊|平台|中心|基地|联盟|大学|学院)[和与及](?=.{2})/u.exec(
      text.slice(from, match.index),
    );
    if (joint) from += joint.index + joint[0].length;
    // “大零号湾”科技创新策源功能区: a quotation may head the name of a zone.
    if (kind === 'zone')
      from -= /“[^“”,。、]{2,6}”$/u.exec(text.slice(Math.max(floor, from - 8), from))?.[0].length ?? 0;
    // 张江长三角科技城平湖园: a noun inside a longer name; the longer one stands.
    const last = found.at(-1);
    const between = last ? text.slice(last.to, match.index) : '';
    if (
      kind &&
      last?.to === from &&
      between.length > 0 &&
      between.length <= 10 &&
      !hasVerb(between) &&
      !/[等在的、]|[和与及].{3}/u.test(between)
    ) {
      Object.assign(last, { to, name: text.slice(last.from, to), kind });
      floor = to;
      continue;
    }
    const before = text.slice(from, match.index);
    if (!kind || !isProper(before, noun, kind, text.slice(Math.max(0, from - 14), from), surroundings)) continue;
    found.push({ from, to, name: text.slice(from, to), kind });
    floor = to;
  }
  const quoted = findAll(text, /“[^“”,。、]{2,10}云”/gu).map((match): PlatformName => ({
    from: match.index,
    to: match.index + match[0].length,
    name: match[0],
    kind: 'platform',
  }));
  return [...found, ...quoted, ...findListed(text), ...findShared(text, surroundings)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** Sentences and the platforms in them, for a reader who knows the places of this country; near misses have none. */
export const platformExamples: Record<string, string[]> = {
  '加快推进智能光电小镇、机器人小镇等特色园区建设。': ['智能光电小镇', '机器人小镇'],
  '重点建设中意宁波生态园、甬西科创大走廊、浙江余姚人才创业园和制造业特色小镇等重大产业平台。': [
    '中意宁波生态园',
    '甬西科创大走廊',
    '浙江余姚人才创业园',
  ],
  '提升独山港经济开发区和张江长三角科技城平湖园能级。': ['独山港经济开发区', '张江长三角科技城平湖园'],
  '加快建设宁波甬江、温州环大罗山、绍兴等科创走廊。': ['宁波甬江科创走廊', '温州环大罗山科创走廊', '绍兴科创走廊'],
  '建设国家新能源汽车产业基地、东北亚汽车产业研究院和天府国际生物城。': [
    '国家新能源汽车产业基地',
    '东北亚汽车产业研究院',
    '天府国际生物城',
  ],
  '推进白云鄂博稀土资源研究与综合利用全国重点实验室、中国浙江网上技术市场建设。': [
    '白云鄂博稀土资源研究与综合利用全国重点实验室',
    '中国浙江网上技术市场',
  ],
  '推动设区市国家高新区全覆盖,建设国家新型工业化产业示范基地。': [],
  '建设国家农机装备创新中心,争创国家级制造业创新中心。': ['国家农机装备创新中心'],
  '支持之江实验室建设国家重点实验室。': ['之江实验室'],
  '加快推进智能制造技术平台和高端创业孵化平台等高端科创平台建设。': ['智能制造技术平台', '高端创业孵化平台'],
  '完善“政策云”等企业服务载体,充分发挥市8718平台职能。': ['“政策云”', '市8718平台'],
  '建设宝安智能传感谷、湾区芯城和中国动车城。': ['宝安智能传感谷', '湾区芯城', '中国动车城'],
  '依托中国工程物理研究院和中国科技城绵阳激光产业园发展激光产业。': ['中国工程物理研究院', '中国科技城绵阳激光产业园'],
  '推进激光与精密光学四川省重点实验室建设。': ['激光与精密光学四川省重点实验室'],
  '推动“大零号湾”科技创新策源功能区和马桥人工智能创新试验区发展。': [
    '“大零号湾”科技创新策源功能区',
    '马桥人工智能创新试验区',
  ],
  '建设紫竹国家高新技术产业开发区,支持阎良国家航空高技术产业基地发展。': [
    '紫竹国家高新技术产业开发区',
    '阎良国家航空高技术产业基地',
  ],
  '建设先进能源科学与技术广东省实验室,争创国家实验室。': ['先进能源科学与技术广东省实验室'],
  '推进国家锂电池产品质量检验检测中心建设。': ['国家锂电池产品质量检验检测中心'],
  '建设合肥综合性国家科学中心、海南自由贸易港和金堂县工业集中区。': [
    '合肥综合性国家科学中心',
    '海南自由贸易港',
    '金堂县工业集中区',
  ],
  '统筹县城和中国城市发展,走出低谷,创建人工智能创新应用先导区。': [],
  '打造新能源产业基地和国家级工程研究中心。': [],
  '支持企业建设院士工作站和博士后科研工作站。': [],
  '新增省级企业研究院2家,提升众创空间和科技企业孵化器。': [],
  '建设一批省级制造业创新中心和行业工业互联网平台。': [],
  '推进产业集聚区、小微企业园区整合提升。': [],
  '加快打造先进制造业基地。': [],
};
