import { flatMap } from '../../../text/index.ts';
import type { Aim, AimLabel, AimRule, Known, Stretch } from './aim.ts';
import { isCommon } from '../common-words.ts';
import { toClauses, toSentences } from './clauses.ts';
import { findHeads, hasHead, type Head } from './heads.ts';
import { isClass, isIndustrial, isName, ofIndustries } from './judge.ts';
import { namesBefore, parted } from './names-before.ts';
import { toNames } from './names.ts';
import { sharedHeadExamples } from './shared-head-examples.ts';
import { findVerbs, hasVerb, isGeneric, noCluster } from './words.ts';

/** What stands behind fields in which something else is used. */
const usedThere = /^,?[^,。;]{0,24}(?:应用(?!场景)|推广|试用)/u;

/** Fields that use what others make: 交通, 应急, 医疗. */
const user =
  /^(?:智慧)?(?:交通(?:运输)?|气象|应急(?:管理|救援)?|水利|农业|农林|林业|医疗(?:健康|卫生)?|教育(?:体育)?|体育|养老(?:康复)?|康复|康养|文旅|文化旅游|文化娱乐|旅游|娱乐|电力|金融|公安|消防|政务|城市(?:管理|治理)|社会治理|生态环境|环保|自然资源|防灾减灾|减灾|民政|测绘|执法|工业安全)$/u;
/** What such fields are named for: that something is used there, or who in them takes part. */
const forUse = /^,?[^,。;]{0,24}(?:应用|推广|试用|试点|示范|场景|落地)/u;

/** What is to shrink is no aim. */
const curbs =
  /淘汰|严控|严禁|整治(?!升级|提升)|压减|退出|产能|减量|去化|限制|高耗能|有害物质|执法|降低|减少|废物|废弃/u;
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

/** A cluster that is measured or was chosen is one: 装备制造产业集群规模突破1000亿元, 基础零部件产业集群入选国家级. */
const toldOf =
  /^(?:(?:总?规模|总?产值|营业收入|营收|主营业务收入|增加值)[^,。;]{0,8}?(?:突破|达到?|超过?|力争)|(?:成功)?(?:入选|入围|获批|被认定|被列|列入|跻身|晋级))/u;

/** The companies of an industry or a chain, behind its noun: 行业知名企业, 产业链上下游龙头企业. */
const ofFirms =
  /^(?:[内中里]|国内外?|全国|全球|世界|知名|龙头|领军|骨干|头部|领先|领跑|链主|标杆|隐形|单项|重点|优势|优质|上下游|核心|代表性?|细分|规上|规模以上)*(?:企业|公司|冠军|巨头|集团(?!军)|翘楚)/u;

/** What is told to grow. */
const grows = /(?:振兴|做[大强优精]|壮大)$/u;

/** Which of the names are aims, by how surely the noun says that they are industries. */
function accepted(text: string, clause: Stretch, head: Head, names: Stretch[], known: Known): Stretch[] {
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  const first = names[0];
  if (!first) return [];
  // 锻造产业链长板: a word that opens the clause and is a verb is one.
  if (first.from === clause.from && names.length === 1 && findVerbs(words(first))[0]?.to === words(first).length)
    return [];
  // 在交通、气象、应急等领域推进北斗规模应用: where something is put to use; 行业 are those that use it.
  const behindHead = text.slice(head.to, head.to + 40);
  if (head.noun === '领域' && text.charAt(first.from - 1) === '在' && usedThere.test(behindHead)) return [];
  // 在交通、应急等重点行业推广应用, 支持康养、教育等领域企业挖掘需求: fields that use what is furthered are not furthered by it.
  // 在焊接、喷涂等环节推广机器人: steps of making at which something is done.
  if (head.noun.endsWith('环节') && /[在从到]/u.test(text.charAt(first.from - 1))) return [];
  const users = names.filter((name) => user.test(words(name))).length;
  if (/^(?:领域|行业)$/u.test(head.noun) && users > 1 && users * 2 >= names.length) {
    if (text.charAt(first.from - 1) === '在' || forUse.test(behindHead) || ofFirms.test(behindHead)) return [];
  }
  const led =
    hasVerb(text.slice(Math.max(clause.from, first.from - reach), first.from)) ||
    (head.label === 'Cluster' && !/[年月季]|其中|全部/u.test(words(first)) && toldOf.test(behindHead));
  // 生物医药、装备制造、绿色建材等产业链: in a list that 等 sums up a class is one of several.
  const several = head.etc && names.length > 2;
  const fit = names.filter(
    (name) =>
      isName(words(name), known) && (!isClass(words(name), known) || led || several || head.count === names.length),
  );
  if (head.label === 'Cluster' && fit.some((name) => noCluster.test(words(name)))) return [];
  if (head.label !== 'Industry' && fit.some((name) => isGeneric(words(name)))) return [];
  if (/^(?:专项)?(?:子|母)?基金/u.test(text.slice(head.to, head.to + 5))) return [];
  if ((head.part || isPlatform(text, head)) && !names.every((name) => known.industries.find(words(name)))) return [];
  // 打造张江、临港、大零号湾3个未来产业先导区: so many zones of a kind, and where they are.
  if (head.count !== undefined && /^(?:先导|先行|集聚|示范)区/u.test(text.slice(head.to, head.to + 3))) return [];
  // 发展航空、汽车等领域再制造: what is made anew there is another industry.
  if (text.startsWith('再制造', head.to)) return [];
  // 中铝集团、魏桥等铝产业龙头: what leads an industry is no industry.
  const ofOne = head.etc && known.industries.find(text.slice(head.kindFrom, head.from)) !== undefined;
  if (ofOne && /^(?:龙头|链主|领军|巨头)/u.test(text.slice(head.to, head.to + 2))) return [];
  // 隆基乐叶、晶科能源等一批行业知名企业: what an industry has in companies is no industry, unless the list knows it.
  if (head.etc && ofFirms.test(text.slice(head.to, head.to + 24)))
    return fit.filter((name) => known.industries.find(words(name)));
  // 落实自治区领导联系产业链机制: how chains are worked for.
  if (!head.etc && /^(?:机制|制度|专班|链长)/u.test(text.slice(head.to, head.to + 2)))
    return fit.filter((name) => isKnown(words(name), known));
  // 万华尼龙12、美瑞弹性体等产业链项目: the members are projects unless they are industries.
  if (head.etc && text.startsWith('项目', head.to)) return fit.filter((name) => isKnown(words(name), known));
  if (head.etc) return /领域|环节|短板/u.test(head.noun) ? ofIndustries(text, names, known) : fit;
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
  // 振兴蕲艾产业: what is told to grow may be unknown.
  const name1 = words(first);
  const told = grows.test(text.slice(clause.from, first.from)) && name1.length <= 5 && !isCommon(name1);
  if (told && head.noun === '产业' && names.length === 1) return fit;
  return (led || listed || heading) && names.length === 1
    ? likely.filter(({ from, to }) => to - from <= (listed ? 18 : 10))
    : [];
}

/** The head's own words where they name a class of industries: 数字经济核心产业, 现代服务业. */
const classOf = (text: string, head: Head, known: Known): Stretch | undefined =>
  head.etc && head.label === 'Industry' && isClass(text.slice(head.kindFrom, head.to), known)
    ? { from: head.kindFrom, to: head.to }
    : undefined;

/** The industry that names the one chain or cluster behind 等: 等新能源汽车产业链; undefined where it only says what kind they are. */
function namedBy(text: string, head: Head, known: Known): Stretch | undefined {
  if (!head.etc || head.label === 'Industry' || head.count !== undefined) return undefined;
  const { kindFrom: from } = head;
  const name = text.slice(from, head.from).replace(/全$/u, '');
  return known.industries.find(name) && !isClass(name, known) ? { from, to: from + name.length } : undefined;
}

/** The programme behind 等 that the members are of: 等重点“四基”产业链. */
function programmeOf(text: string, head: Head, { codes }: Known): Aim['memberOf'] {
  if (!head.etc || head.label === 'Industry' || codes.size === 0) return undefined;
  const words = text.slice(head.listTo, head.to);
  const code = /^等[^“”]{0,8}“(?<code>[^“”]{1,8})”[^“”]{0,10}$/u.exec(words)?.groups?.code ?? '';
  return codes.has(code) ? { name: words, code } : undefined;
}

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
  const cluster = /先进制造业集群|产业创新集群|制造业集群|产业集群|产业群|集群/u.exec(
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

/** The aims before one shared noun, and the class that they are members of; a sum (4个千亿级产业集群) is no cluster. */
function toAims(text: string, sentence: Stretch, clause: Stretch, from: number, head: Head, known: Known): Aim[] {
  const start = startOf(text, Math.max(from, head.listFrom ?? 0, head.listTo - reach), head.listTo);
  const names = head.etc
    ? toNames(text, { from: start, to: head.listTo }, known, head.count)
    : namesBefore(text, start, head, known);
  const members = accepted(text, clause, head, head.etc ? parted(text, names, known) : names, known);
  const words = ({ from: at, to }: Stretch): string => text.slice(at, to);
  const shared = sharedNoun(text, head);
  const set = classOf(text, head, known);
  const named = members.length > 0 ? namedBy(text, head, known) : undefined;
  const memberOf = set ? { name: words(set) } : programmeOf(text, head, known);
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
  // 动力电池、驱动电机等新能源汽车产业链: one chain, and what it is made of.
  if (named) return [...members.map((name) => aim('Industry', name)), { ...aim(head.label, named), fullTo: head.to }];
  return [
    ...flatMap(members, (name) =>
      labelsOf(text, sentence, clause, head).map((label) => ({
        ...aim(label, name),
        ...(memberOf && label === head.label ? { memberOf } : {}),
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
  examples: sharedHeadExamples,
};
