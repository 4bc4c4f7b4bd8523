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
  '(?<![山峡低河稻五波商老古县省全主入进围京小都长]城|[山峡低河稻五波]谷|入园)(?!(?<=城)[市镇乡区中管投建际轨]|(?<=谷)物)';
const named = new RegExp(`(?:${anyNoun})${noTown}(?!管委会|管理委员会|指挥部|领导小组|集群|级|型|化|网络)`, 'gu');
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
  // 龙华区以富士康园区为载体: where a place does something by a park, its name begins behind 以.
  at += /^[^以]{1,7}[省市区县州盟旗镇]以(?=.{4})/u.exec(text.slice(at, to))?.[0].length ?? 0;
  // 与江南大学共建新型纤维创新中心, 行业唯一的国家聚氨酯工程技术研究中心: a name begins behind these.
  at +=
    /^.*(?:(?:共建|组建|设立|新建|落户|入驻|(?:集团|公司|牵头|联合|合作)建设|(?<![立当随])即|包括|分别[为是])(?=.{4})|的(?=国家(?!级).{4}))/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  for (;;) {
    const verb = findVerbs(text.slice(at, to))[0];
    // 和林格尔新区: what begins like a word before a name may be a place.
    const lead = placeLength(text.slice(at, to)) > 1 ? 0 : (opener.exec(text.slice(at, to))?.[0].length ?? 0);
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

/** The named platforms of a cleaned text; generic ones (省级企业研究院, 众创空间) are none. */
export function findPlatforms(text: string, surroundings: PlatformWords): PlatformName[] {
  const found: PlatformName[] = [];
  let floor = 0;
  for (const match of findAll(text, named)) {
    const [noun] = match;
    const to = match.index + noun.length;
    // 泰山玻纤邹城制造基地: the name of a place that ends so is no town of its own.
    if (noun === '城' && surroundings.placeLength(text.slice(to - 2, to)) === 2) continue;
    const kind = kindOf.get(noun);
    let from = startOf(text, floor, to, surroundings);
    const joint = /^.*(?:小镇|园|区|院|室|走廊|平台|中心|基地|联盟|大学|学院|集团|公司|期)[和与及](?=.{2})/u.exec(
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
      !hasVerb(between) &&
      !/[等在的、]|[和与及].{2}|期[和与及]/u.test(between)
    ) {
      Object.assign(last, { to, name: text.slice(last.from, to), kind });
      floor = to;
      continue;
    }
    const before = text.slice(from, match.index);
    const placed = before.startsWith('国家') ? placeBehind(text, to, surroundings) : 0;
    const at = text.slice(Math.max(0, from - 14), from);
    const proper = kind && (placed > 0 || isProper(before, noun, kind, at, surroundings));
    if (!kind || (!proper && !(summed.test(text.slice(to, to + 80)) && isOwnName(before, kind, surroundings))))
      continue;
    found.push({ from, to: to + placed, name: text.slice(from, to + placed), kind });
    floor = to + placed;
  }
  const quoted = findAll(text, /“[^“”,。、]{2,10}云”/gu).map((match): PlatformName => ({
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
  '以洋浦经济开发区为载体,依托融侨经济技术开发区、青口投资区和江阴化工新材料专区。': [
    '洋浦经济开发区',
    '融侨经济技术开发区',
    '青口投资区',
    '江阴化工新材料专区',
  ],
  '建设余家湖化工园和宁东能源化工基地。': ['余家湖化工园', '宁东能源化工基地'],
  '推进国家智能网联汽车应用(北方)示范区、国家新型互联网交换中心(中卫)建设。': [
    '国家智能网联汽车应用(北方)示范区',
    '国家新型互联网交换中心(中卫)',
  ],
  '支持湖北文理学院武汉理工大学襄阳示范区建设。': ['武汉理工大学襄阳示范区'],
  '建设交大智邦创新中心,引进北大创新研究院。': ['交大智邦创新中心', '北大创新研究院'],
  '建设升级版制造业特色小镇。': ['升级版制造业特色小镇'],
  '打造一批升级版制造业特色小镇。': [],
  '依托中铜集团和昆明贵金属研究所,推进个旧市锡深加工园区建设。': ['昆明贵金属研究所', '个旧市锡深加工园区'],
  '推动西彭工业园区提质,整合乡镇工业园区。': ['西彭工业园区'],
  '推进国家畜牧科技城和国家生猪技术创新中心建设。': ['国家畜牧科技城', '国家生猪技术创新中心'],
  '依托行业唯一的国家聚氨酯工程技术研究中心,借助国家芳纶工程技术研究中心,与中科院大连化物所等合作。': [
    '国家聚氨酯工程技术研究中心',
    '国家芳纶工程技术研究中心',
    '中科院大连化物所',
  ],
  '建设和林格尔新区、中环产业园和东岛新能源材料研究院。': ['和林格尔新区', '中环产业园', '东岛新能源材料研究院'],
  '与企业共建新型纤维创新中心,打造全国领先的产业园,建设电子产业园和新材料研究院。': [],
  '龙华区以富士康龙华园区、银星科技园为载体,依托西丽湖国际科教城和国家自行车产品质量监督检验中心。': [
    '银星科技园',
    '西丽湖国际科教城',
    '国家自行车产品质量监督检验中心',
  ],
  '依托国家先进轻合金特色产业基地,建设河古庙镇童车产业园三期和智慧物流园。': [
    '国家先进轻合金特色产业基地',
    '河古庙镇童车产业园',
  ],
  '打造国家战略性新兴产业基地,建设国际科创城,推动余姚初城、石城石材企业入园。': [],
  '创建国家现代农业示范区,建设农业物联网生产示范基地。': [],
  '推动周边开发区和沿边经济开发区改革,创建国家自主创新示范区,巩固长城防线。': [],
  '建设魏桥国科研究院、渤海先进技术研究院等创新载体。': ['魏桥国科研究院', '渤海先进技术研究院'],
  '引进彩虹集团等企业落户洋浦经济开发区,推进伊利现代智慧健康谷建设。': ['洋浦经济开发区', '伊利现代智慧健康谷'],
  '建设企业技术研究院、新材料研究院、高水平研发中心等创新载体。': [],
  '即双城食品制造示范基地、巴彦生猪生产加工基地。': ['双城食品制造示范基地', '巴彦生猪生产加工基地'],
  '依托临港新城软件园和大冶湖表面处理中心,建设零碳产业园。': ['临港新城软件园', '大冶湖表面处理中心'],
  '支持上汽通用五菱牵头建设广西新能源汽车实验室,到2025年园区产值增长。': ['广西新能源汽车实验室'],
  '依托富硒食品开发国家地方联合工程实验室。': ['富硒食品开发国家地方联合工程实验室'],
  '六园即高端化工产业园,建设草堂中药材加工园。': ['高端化工产业园', '草堂中药材加工园'],
  '推进泰山玻纤邹城、中国聊城基地建设。': [],
  '统筹县城和中国城市发展,走出低谷,创建人工智能创新应用先导区。': [],
  '打造新能源产业基地和国家级工程研究中心。': [],
  '支持企业建设院士工作站和博士后科研工作站。': [],
  '新增省级企业研究院2家,提升众创空间和科技企业孵化器。': [],
  '建设一批省级制造业创新中心和行业工业互联网平台。': [],
  '推进产业集聚区、小微企业园区整合提升。': [],
  '加快打造先进制造业基地。': [],
};
