import { flatMap } from '../../../text/index.ts';
import type { Aim, AimLabel, AimRule, Known, Stretch } from './aim.ts';
import { isCommon } from '../common-words.ts';
import { toClauses, toSentences } from './clauses.ts';
import { findHeads, hasHead, type Head } from './heads.ts';
import { isClass, isIndustrial, isName, ofIndustries } from './judge.ts';
import { namesBefore, parted } from './names-before.ts';
import { toNames } from './names.ts';
import { findVerbs, hasVerb, isGeneric, noCluster } from './words.ts';

/** What is to shrink is no aim. */
const curbs = /淘汰|严控|严禁|整治|压减|退出|产能|减量|去化|限制|高耗能|有害物质|执法|降低|减少|废物|废弃/u;
/** Farther back than this no list begins. */
const reach = 400;
const becomesCluster =
  /^(?:打造|培育|建设|发展|创建|争创|建成|向)(?:成为|成|为|建)?(?:[^,、]{0,40}?的)?[^,、]{0,20}?集群/u;
const becomesChain = /^(?:(?:\d+|[一二三四五六七八九十]+)条|一批)?(?:[^,、]{0,20}的)?[^,、的]{0,8}产业链$/u;
const buildsChains =
  /^(?:着力|重点|加快)?(?:打造|培育|形成|构建|建设|锻造)(?:出)?(?:一批|若干|\d+条|[一二三四五六七八九十]+条)[^,、]*产业链$/u;

/** What the words behind a cluster or chain make of it in a heading. */
const done =
  /^(?:高质量|培育|提升|建设|发展|壮大|攻坚|倍增|[强补延]链|提质|升级|创新|跃升|培优|攀登)+(?:工程|行动|计划)$/u;

/** The name of a base or an institute is its own: 阎良国家航空高技术产业基地, 锂电新能源产业综合研究院. */
const isPlatform = (text: string, head: Head): boolean =>
  /^(?:化?基地|.{0,3}研究院)/u.test(text.slice(head.to, head.to + 6));

/** The name of an industry that the lexicon has, a place before it aside: 长沙市工程机械, 株洲轨道交通装备. */
const isKnown = (words: string, { industries }: Known): boolean =>
  [0, 2, 3, 4].some((at) => words.length - at >= 2 && industries.find(words.slice(at)) !== undefined);

/** What a short name of a material or product ends in that a list may give without any that the lexicon has: 绿色铝、硅光伏. */
const isProduct = (words: string): boolean =>
  words.length <= 8 &&
  /(?:[铝铜钢钛镁锂硅钨锡锌磷氟盐糖茶酒药油粮纸膜碳]|光伏|电池|材料|加工|装备|制造|食品|纺织|化工)$/u.test(words);

/** Which of the names are aims, by how surely the noun says that they are industries. */
function accepted(text: string, clause: Stretch, head: Head, names: Stretch[], known: Known): Stretch[] {
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  const first = names[0];
  if (!first) return [];
  // 锻造产业链长板: a word that opens the clause and is a verb is one.
  if (first.from === clause.from && names.length === 1 && findVerbs(words(first))[0]?.to === words(first).length)
    return [];
  const led = hasVerb(text.slice(Math.max(clause.from, first.from - reach), first.from));
  const fit = names.filter(
    (name) => isName(words(name), known) && (!isClass(words(name), known) || led || head.count === names.length),
  );
  if (head.label === 'Cluster' && fit.some((name) => noCluster.test(words(name)))) return [];
  if (head.label !== 'Industry' && fit.some((name) => isGeneric(words(name)))) return [];
  if (/^(?:专项)?(?:子|母)?基金/u.test(text.slice(head.to, head.to + 5))) return [];
  if ((head.part || isPlatform(text, head)) && !names.every((name) => known.industries.find(words(name)))) return [];
  // 中铝集团、魏桥等铝产业龙头: what leads an industry is no industry.
  const ofOne = head.etc && known.industries.find(text.slice(head.kindFrom, head.from)) !== undefined;
  if (ofOne && /^(?:龙头|链主|领军|巨头)/u.test(text.slice(head.to, head.to + 2))) return [];
  // 落实自治区领导联系产业链机制: how chains are worked for.
  if (!head.etc && /^(?:机制|制度|专班|链长)/u.test(text.slice(head.to, head.to + 2)))
    return fit.filter((name) => isKnown(words(name), known));
  // 万华尼龙12、美瑞弹性体等产业链项目: the members are projects unless they are industries.
  if (head.etc && text.startsWith('项目', head.to)) return fit.filter((name) => isKnown(words(name), known));
  if (head.etc) return head.noun === '领域' ? ofIndustries(text, names, known) : fit;
  if (fit.length > 1) {
    const sure =
      fit.some((name) => isKnown(words(name), known)) ||
      (led && fit.every((name) => isProduct(words(name)) || (head.label === 'Chain' && !isCommon(words(name)))));
    return fit.length === names.length && sure ? fit : [];
  }
  const known1 = fit.filter((name) => known.industries.find(words(name)));
  if (known1.length > 0) return known1;
  const likely = head.label === 'Industry' ? fit.filter((name) => isIndustrial(words(name), known)) : fit;
  // A list of nothing but clusters names them, with or without a verb: 上饶市光伏新能源集群、南昌市航空集群.
  const members = text.slice(clause.from, clause.to).split('、');
  const listed = head.label !== 'Industry' && members.length > 1 && members.every((member) => own.test(member));
  // 铜材料产业集群提升行动: a heading that is what is done for it.
  const heading = text.slice(clause.from, first.from).length <= 4 && done.test(text.slice(head.to, clause.to));
  return (led || listed || heading) && names.length === 1
    ? likely.filter(({ from, to }) => to - from <= (listed ? 18 : 10))
    : [];
}

/** The head's own words where they name a class of industries: 数字经济核心产业, 现代服务业. */
const classOf = (text: string, head: Head, known: Known): Stretch | undefined =>
  head.etc && head.label === 'Industry' && isClass(text.slice(head.kindFrom, head.to), known)
    ? { from: head.kindFrom, to: head.to }
    : undefined;

/** What the members become in the words behind their noun: 行业创建…集群, 等领域,…打造一批标志性产业链. */
function labelsOf(text: string, sentence: Stretch, clause: Stretch, head: Head): AimLabel[] {
  if (head.label !== 'Industry') return [head.label];
  const behind = text.slice(head.to, Math.min(clause.to, head.to + 80));
  if (becomesCluster.test(behind)) return ['Cluster', 'Industry'];
  const later = toClauses(text, {
    from: Math.min(clause.to + 1, sentence.to),
    to: Math.min(sentence.to, clause.to + reach),
  });
  const builds = later.some(({ from, to }) => to - from < 80 && buildsChains.test(text.slice(from, to)));
  return becomesChain.test(behind) || (head.etc && head.noun !== '产业' && builds) ? ['Chain'] : ['Industry'];
}

const own = /(?:集群|产业群|产业链)$/u;

/** The noun that members share, for names that are written without it: 光电信息…等先进制造业集群. */
function sharedNoun(text: string, head: Head): Record<'Cluster' | 'Chain', string> {
  const cluster = /先进制造业集群|制造业集群|产业集群|产业群|集群/u.exec(
    text.slice(Math.max(head.kindFrom, head.to - 8), head.label === 'Cluster' ? head.to : head.to + 40),
  );
  return { Cluster: cluster?.[0] ?? '集群', Chain: '产业链' };
}

/** Where a list begins: behind a mark that the noun before it left, and behind a bracket that does not close in it. */
function startOf(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const open = words.lastIndexOf('(');
  return from + (open > words.lastIndexOf(')') ? open + 1 : (/^[,、和与及]/u.exec(words)?.[0].length ?? 0));
}

/** The aims before one shared noun, and the class or the counted programme that they are members of. */
function toAims(text: string, sentence: Stretch, clause: Stretch, from: number, head: Head, known: Known): Aim[] {
  const start = startOf(text, Math.max(from, head.listFrom ?? 0, head.listTo - reach), head.listTo);
  const names = head.etc
    ? toNames(text, { from: start, to: head.listTo }, known, head.count)
    : namesBefore(text, start, head, known);
  const members = accepted(text, clause, head, head.etc ? parted(text, names, known) : names, known);
  const words = ({ from: at, to }: Stretch): string => text.slice(at, to);
  const shared = sharedNoun(text, head);
  const whole = classOf(text, head, known);
  const plain = text.slice(head.listTo, head.kindFrom).length <= '等十二大'.length;
  const kind = head.kindFrom < head.from;
  const programme = members.length > 1 && members.length === head.count && head.label !== 'Industry' && plain && kind;
  const set =
    whole ?? (programme ? { from: head.listTo + (text.charAt(head.listTo) === '等' ? 1 : 0), to: head.to } : undefined);
  const aim = (label: AimLabel, name: Stretch): Aim => ({
    label,
    name: words(name),
    from: name.from,
    to: name.to,
    clause,
    rule: 'shared-head',
    ...(!head.etc && name === names.at(-1) && name.to < head.to && !text.slice(name.to, head.to).includes('“')
      ? { fullTo: head.to }
      : {}),
    ...(label === 'Industry' || own.test(words(name)) ? {} : { expanded: `${words(name)}${shared[label]}` }),
  });
  return [
    ...flatMap(members, (name) =>
      labelsOf(text, sentence, clause, head).map((label) => ({
        ...aim(label, name),
        ...(set && label === head.label ? { memberOf: words(set) } : {}),
      })),
    ),
    ...(set && members.length > 0 ? [aim(head.label, set)] : []),
  ];
}

/** Where the next name may begin behind a noun: a base or centre that it is a part of stands between (产业基地、). */
function behind(text: string, head: Head, clause: Stretch): number {
  const rest = text.slice(head.to, Math.min(clause.to, head.to + 12));
  const tail = /^(?:化?(?:示范|特色|制造)?(?:基地|中心|高地|策源地)|.{0,3}研究院)?[、和与及]/u.exec(rest);
  return head.to + (tail?.[0].length ?? 0);
}

/** For each head, where the list of the nearest head with 等 from there on ends; 0 where none is near. */
function toNextLists(heads: readonly Head[]): number[] {
  const ends = heads.map(() => 0);
  let next: Head | undefined;
  for (let i = heads.length - 1; i >= 0; i -= 1) {
    const head = heads[i];
    if (head?.etc) next = head;
    if (head && next && next.from - head.from < reach) ends[i] = next.listTo;
  }
  return ends;
}

/** Names before the noun that they share: 集成电路、动力电池等产业链; 绿色石化和汽车制造行业; 光电信息产业. */
export const sharedHead: AimRule = {
  name: 'shared-head',
  find(text, known) {
    if (!hasHead(text)) return [];
    return flatMap(toSentences(text), (sentence) =>
      flatMap(toClauses(text, sentence), (clause) => {
        const words = text.slice(clause.from, clause.to);
        if (!hasHead(words) || curbs.test(words)) return [];
        const heads = findHeads(text, clause, known);
        const listTo = toNextLists(heads);
        let done = clause.from;
        return flatMap(heads, (head, i) => {
          // A noun inside a list belongs to a member (装备制造业、汽车制造业等产业): the noun behind 等 takes it.
          const taken = !head.etc && head.to <= (listTo[i + 1] ?? 0);
          if (taken || head.from < done) return [];
          const aims = toAims(text, sentence, clause, done, head, known);
          if (aims.length > 0 || head.etc || isPlatform(text, head)) done = behind(text, head, clause);
          return aims;
        });
      }),
    );
  },
  examples: {
    '加快培育光电信息和新能源汽车等先进制造业集群。': ['Cluster 光电信息', 'Cluster 新能源汽车'],
    '积极推进绿色石化和汽车制造行业创建国家级先进制造业集群。': [
      'Cluster 绿色石化',
      'Industry 绿色石化',
      'Cluster 汽车制造',
      'Industry 汽车制造',
    ],
    '实施集成电路、金属合金材料、动力电池等产业链培育。': ['Chain 集成电路', 'Chain 金属合金材料', 'Chain 动力电池'],
    '打造新一代信息技术、汽车及零部件、绿色化工、现代纺织和服装等4个世界级先进制造业集群。': [
      'Cluster 新一代信息技术',
      'Cluster 汽车及零部件',
      'Cluster 绿色化工',
      'Cluster 现代纺织和服装',
      'Cluster 4个世界级先进制造业集群',
    ],
    '打造新材料、电子信息、现代轻纺3个万亿级先进制造业集群。': [
      'Cluster 新材料',
      'Cluster 电子信息',
      'Cluster 现代轻纺',
      'Cluster 3个万亿级先进制造业集群',
    ],
    '打造锂电新能源、生物医药2个国家级先进制造业集群和绿色食品、纺织鞋革等4个省级先进制造业集群。': [
      'Cluster 锂电新能源',
      'Cluster 生物医药',
      'Cluster 2个国家级先进制造业集群',
      'Cluster 绿色食品',
      'Cluster 纺织鞋革',
    ],
    '培育工程机械、航空动力两大国家级产业集群和信创产业、新能源与节能两大省级产业集群。': [
      'Cluster 工程机械',
      'Cluster 航空动力',
      'Cluster 两大国家级产业集群',
      'Cluster 信创产业',
      'Cluster 新能源与节能',
      'Cluster 两大省级产业集群',
    ],
    '推动先进储能材料、现代石化等6个具有竞争优势、发展潜力大的产业集群争创国家级。': [
      'Cluster 先进储能材料',
      'Cluster 现代石化',
    ],
    '打造电子信息、锂电和光伏新能源2个竞争力强的先进制造业集群。': ['Cluster 电子信息', 'Cluster 锂电和光伏新能源'],
    '重点发展镍、铜、稀贵金属等3个产业链。': ['Chain 镍', 'Chain 铜', 'Chain 稀贵金属'],
    '承接电子信息产业转移,优化产业转移。': ['Industry 电子信息'],
    '力争航空、现代家具等制造业重点产业链水平提升。': ['Chain 航空', 'Chain 现代家具'],
    '依托长春汽车产业国家先进制造业集群,加快发展。': ['Cluster 长春汽车'],
    '推动长沙市工程机械、株洲市中小航空发动机产业集群跃升。': [
      'Cluster 长沙市工程机械',
      'Cluster 株洲市中小航空发动机',
    ],
    '宜春市锂电新能源材料及应用集群、南昌市航空集群。': ['Cluster 宜春市锂电新能源材料及应用', 'Cluster 南昌市航空'],
    '推动以机械装备、资源循环利用等为主的优势产业链升链。': ['Chain 机械装备', 'Chain 资源循环利用'],
    '培育壮大绿色铝、硅光伏、新能源电池产业。': ['Industry 绿色铝', 'Industry 硅光伏', 'Industry 新能源电池'],
    '打造大健康产业基地、网络安全产业基地。': ['Industry 大健康', 'Industry 网络安全'],
    '山东魏桥、河南神火等铝产业龙头集聚发展。': [],
    '打造一批湖湘特色产业集群,培育壮大规模化、专业化产业。': [],
    '做大做强长沙工程机械、株洲轨道交通装备集群。': ['Cluster 长沙工程机械', 'Cluster 株洲轨道交通装备'],
    '做强特高压及智能电网产业链、高端纺织产业链。': ['Chain 特高压及智能电网', 'Chain 高端纺织'],
    '支持广州、深圳、珠海等市做强航空装备、海洋工程装备等产业链。': ['Chain 航空装备', 'Chain 海洋工程装备'],
    '编制新型显示、光伏及锂电等产业链图谱。': ['Chain 新型显示', 'Chain 光伏及锂电'],
    '建强电子信息产业集群。': ['Cluster 电子信息'],
    '做强航空经济产业链。': ['Chain 航空经济'],
    '建设阎良国家航空高技术产业基地。': [],
    '打造5个万亿级支柱产业、20个千亿级特色产业集群。': [],
    '大力发展软件和信息服务业、电子信息制造业等数字经济核心产业。': [
      'Industry 软件和信息服务业',
      'Industry 电子信息制造业',
      'Industry 数字经济核心产业',
    ],
    '加快服装、箱包行业在全球建设海外仓。': ['Industry 服装', 'Industry 箱包'],
    '推进产业链与创新链、人才链、资金链紧密联接。': [],
    '初步建成大科学装置集群。': [],
    '逐步壮大新兴优势产业集群。': [],
    '聚焦难题破解、项目建设、政策落地等领域跟踪问效。': [],
    '摸清动力装备、高端化工等产业链。': ['Chain 动力装备', 'Chain 高端化工'],
    '打造世界级智能网联汽车产业集群。': ['Cluster 智能网联汽车'],
    '建设石化和精细化工产业集群,打造铸造和锻造产业链。': ['Cluster 石化和精细化工', 'Chain 铸造和锻造'],
    '建设石化和精细化工产业集群、磷化工和氟化工产业集群。': ['Cluster 石化和精细化工', 'Cluster 磷化工和氟化工'],
    '做强乳业和肉牛产业链。': ['Chain 乳业', 'Chain 肉牛'],
    '打造汽车和电子信息产业集群。': ['Cluster 汽车', 'Cluster 电子信息'],
    '推进清洁能源、现代化工、轻工纺织“六新”产业高质量发展。': [
      'Industry 清洁能源',
      'Industry 现代化工',
      'Industry 轻工纺织',
    ],
    '依托微软人工智能创新院、人工智能产业发展联盟。': [],
    '打造生物医药、新材料、特色消费品3个1千亿级特色产业。': [
      'Industry 生物医药',
      'Industry 新材料',
      'Industry 特色消费品',
    ],
    '(四)铜材料产业集群提升行动': ['Cluster 铜材料'],
    '打通液晶显示、OLED产业链,延长精细化工材料产业链。': ['Chain 液晶显示', 'Chain OLED', 'Chain 精细化工材料'],
    '推进万华尼龙12、美瑞弹性体等产业链项目。': [],
    '工程机械、轨道交通装备两个产业集群进入世界级行列。': ['Cluster 工程机械', 'Cluster 轨道交通装备'],
    '落实自治区领导联系产业链机制。': [],
    '发展预制菜和凉果等特色食品产业。': ['Industry 预制菜', 'Industry 凉果'],
    '加快配套产业链的形成,完善设计、服务、销售产业链。': [],
    '锻造产业链长板。': [],
    '梳理潍坊市重点产业链。': [],
    '支持龙头企业延伸产业链。': [],
  },
};
