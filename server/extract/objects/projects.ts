import { findAll, flatMap } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { findVerbs } from './aims/words.ts';
import { isCommon } from './common-words.ts';
import { isOwned, type CompanyWords, type Owners } from './company-names.ts';
import { findFunded, findListed, findSized } from './listed-projects.ts';
import { findOwned } from './owned-projects.ts';

/** A named 工程, 行动, 专项 or 计划 that a text says is carried out. */
export interface ProjectName extends Stretch {
  /** As written, from its first qualifier on: 新一轮技术改造三年行动计划. */
  name: string;
  /** The part between quotation marks, where it is a name by itself (企业精英管理人才培养“百千万工程”). */
  short?: string;
}

const nouns = '三年行动计划|五年行动计划|专项行动计划|行动计划|专项行动|重大专项|示范专项|工程|行动|计划|专项';
const quoted = new RegExp(
  `“(?<words>[^“”。;]{2,24})”(?<tail>[^“”,。;、:等和为]{0,14}?(?:${nouns})|[^“”,。;、:等和为]{0,6}?(?<!评选|表彰|宣传|评比)活动(?!室|中心|日|周|月))?`,
  'gu',
);
const bare = new RegExp(
  `(?:${nouns})(?!\\(|者|师|机械|塑料|材料|装备|技术|实验室|中心|工作组|经费|资金|化|造价|研究|方案|力|一致|服务商|纲要|建设标准|项目|手段|用(?!好)|整治|检查|治理|督查|排查|债|贷款|基金|规划|补助|扶持|审计|考核|监督|\\d+余?项|\\p{Script=Han}{0,4}公司|股份|集团)`,
  'gu',
);
/** A programme and the 和 behind it. */
const joint = new RegExp(`^.*(?:${nouns}|项目)[和与及]`, 'u');
/** A programme as the member of a list before the one in question. */
const member = new RegExp(`(?:${nouns})[^、。]{0,4}、$`, 'u');
const ends = new RegExp(`(?:${nouns}|制度)$`, 'u');
/** 等 behind a quoted name, and what kind of programme it is: “双百提升”等技能人才培养计划. */
const kindBehind = new RegExp(`^等(?!方式|机制|形式|模式|办法|手段)[^,。;、]{0,10}(?:${nouns})`, 'u');
/** A clause with one of these carries a programme out; without, a noun like 行动 is only spoken of. */
const carriesOut =
  /实施|开展|推进|推行|深化|启动|落实|组织|推动|加快|承担|抓好|执行|围绕|通过|完善|打造|创建|参与|聚焦|探索/u;
/** What stands before a name and is no part of it. */
const lead =
  /^.*(?:实施好?|开展|推进|推行|深化|启动|落实|组织|推动|加快|承担|抓好|执行|纳入|依托|通过|围绕|参与|列入|完善|打造|培训|聚焦|探索|加强)/u;
const adverbs =
  /^(?:[一二三四五六七八九十]是|一批|若干|全省|全市|全县|全区|省委|省政府|市委|市政府|区委|区政府|县委|县政府|我省|我市|我县|继续|深入|大力|积极|全面|扎实|高质量|高标准|高水平|建设|整合|强化(?=“)|继续推进|以|对|将|把|和|与|及|\(?[\d一二三四五六七八九十]+[.)、])/u;
/** Kinds of programmes: a name made of these and common words alone is none. */
const kinds =
  /^(?:专项|年度|系统|民生|民心|相关|有关|攻坚|集中|扩建|整治|培育|提升|质量提升|投资|规划|工作|三年|五年|行动|计划|研发|推进|具体|实施|引进|供地|引导|监管|采购|股权激励)*$/u;
const boundary = '、,。;:!?《》□|/';

/**
 * Where the words before `to` begin that belong to a name: behind the last mark, verb or preposition.
 * @param keep how many characters at the end are no verb whatever they say (清洁生产推进计划)
 */
function startOf(text: string, to: number, keep: number): number {
  let at = Math.max(0, to - 36);
  let depth = 0;
  for (let i = to - 1; i >= at; i -= 1) {
    const unit = text.charAt(i);
    if (unit === ')') depth += 1;
    else if (unit === '(') depth -= 1;
    if (depth < 0 || unit === '”' || unit === '“' || (depth === 0 && boundary.includes(unit))) {
      at = i + 1;
      break;
    }
  }
  at += lead.exec(text.slice(at, to - keep))?.[0].length ?? 0;
  const joined = joint.exec(text.slice(at, to));
  at += joined?.[0].length ?? 0;
  for (;;) {
    const step = adverbs.exec(text.slice(at, to))?.[0].length ?? 0;
    if (step === 0) return at;
    at += step;
  }
}

/** The clause before a place, where the verb stands that carries the programme out. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.slice(Math.max(...['。', ';', ','].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** Programmes whose name is in quotation marks, whole or in part: “雄鹰行动”, 先进制造业投资“123”行动. */
function findQuoted(text: string): ProjectName[] {
  const found: ProjectName[] = [];
  let alone: Stretch | undefined;
  for (const match of findAll(text, quoted)) {
    const words = match.groups?.words ?? '';
    const tail = match.groups?.tail ?? '';
    const quoteTo = match.index + words.length + 2;
    const whole = ends.test(words);
    // “个转企”“小升规”主体培育行动: names back to back share what follows.
    const before = alone?.to === match.index ? alone.from : match.index;
    alone = undefined;
    if (
      !whole &&
      tail === '' &&
      kindBehind.test(text.slice(quoteTo, quoteTo + 16)) &&
      carriesOut.test(clauseBefore(text, before))
    ) {
      found.push({ from: before, to: quoteTo, name: text.slice(before, quoteTo) });
      continue;
    }
    if (!whole && tail === '') {
      alone = { from: before, to: quoteTo };
      continue;
    }
    // 二是“百家央企进海南”行动。 A line that is the name.
    const line =
      before === 0
        ? /^[。:]?$/u.test(text.charAt(match.index + match[0].length))
        : /^(?:[一二三四五六七八九十]是|\(?[\d一二三四五六七八九十]+[.)、])$/u.test(text.slice(0, before)) ||
          // 中小企业“专精特新”培育工程。 A heading with whom it is for before the quotation.
          (/^\p{Script=Han}{2,6}$/u.test(text.slice(0, before)) && text.charAt(match.index + match[0].length) === '。');
    if (!carriesOut.test(clauseBefore(text, before)) && !whole && !line) continue;
    const to = match.index + match[0].length;
    const prefix = text.slice(startOf(text, before, 0), before);
    // 增品种、提品质、创品牌“三品”行动: what stands before the quotation mark spells it out.
    const spelt = /^[增提创].{2}$/u.test(prefix) && text.charAt(before - prefix.length - 1) === '、';
    const from =
      spelt || tail === '活动' || /[的了等在各]|[和与及]$|\d+[项个条]|^国家$/u.test(prefix)
        ? before
        : before - prefix.length;
    const short = text.slice(match.index, quoteTo);
    found.push({ from, to, name: text.slice(from, to), ...(whole && to - from > short.length ? { short } : {}) });
  }
  return found;
}

/** 首台套、首批次、首版次提升工程: short members without a noun of their own belong to the name. */
function withMembers(text: string, from: number): number {
  let at = from;
  for (;;) {
    const before = text.slice(Math.max(0, at - 16), at - 1);
    const mark = before.search(/[、,。;:“”()等][^、,。;:“”()等]*$/u);
    const word = before.slice(mark + 1);
    const own = word.replace(lead, '');
    if (
      text.charAt(at - 1) !== '、' ||
      own.length < 2 ||
      own.length > 8 ||
      ends.test(own) ||
      /(?:项目|技改|扩建|基地|[一二三四五六]期|厂)$/u.test(own) ||
      isCommon(own)
    )
      return at;
    at -= own.length + 1;
    if (own !== word || before.charAt(mark) !== '、') return at;
  }
}

/** A heading that says outright what is carried out: 实施产业链完善提升行动. */
const outright = /^(?:\(?[\d一二三四五六七八九十]+[.)、])?实施(?=[^,。;:、“”等的]{2,20}$)/u;

const inFields = /^、[^,。;:]{1,40}等[^,。;、]{0,12}(?:领域|行业|设施)/u;

/** Programmes without quotation marks, where a verb carries them out: 实施产业基础再造工程. */
function findBare(text: string): ProjectName[] {
  return flatMap(findAll(text, bare), (match): ProjectName[] => {
    const to = match.index + match[0].length;
    const said = /^。?$/u.test(text.charAt(to)) ? outright.exec(text.slice(0, match.index))?.[0].length : undefined;
    const start = said ?? startOf(text, to, match[0].length + 2);
    const own = text.slice(start, match.index);
    // 交通运输、电力工程、自然资源等重点领域: a member of a list of fields.
    if (inFields.test(text.slice(to, to + 60))) return [];
    // 河北工程大学 is a university.
    if (/^(?:大学|学院|职业|技术学院)/u.test(text.slice(to, to + 4))) return [];
    if (
      own.length < 2 ||
      /[的了各等“”]|^[和与及]|[和与及]$|\d+[项个条家]|为核心|为主|^(?:制定|编制|出台|拟[定订]|印发)|^[两三四五六七八九十\d]+大$/u.test(
        own,
      )
    )
      return [];
    // 实施智能制造工程: said outright, two common words are a name.
    const told = text.slice(start - 2, start) === '实施';
    const heads =
      told &&
      /^(?:\(?[\d一二三四五六七八九十]+[.)、])?$/u.test(text.slice(0, start - 2)) &&
      /^。?$/u.test(text.charAt(to));
    const shortest = heads || (told && match[0] === '工程') ? 4 : 5;
    if (
      kinds.test(own) ||
      (isCommon(own) && /^(?:国家|[省市县区])/u.test(own)) ||
      (isCommon(own) && own.length < shortest && match[0].length === 2)
    )
      return [];
    const listed = text.charAt(start - 1) === '、';
    // 加强草原饲料工程建设: what is strengthened is carried out where it is built.
    const built = /^(?:建设|实施)/u.test(text.slice(to, to + 2)) && text.slice(0, start).endsWith('加强');
    if (!listed && !built && !carriesOut.test(clauseBefore(text, start))) return [];
    const from = listed && match[0].length === 2 ? withMembers(text, start) : start;
    if (from === start && listed && !ends.test(text.slice(0, start - 1)) && text.charAt(start - 2) !== '”') {
      if (!member.test(text.slice(Math.max(0, start - 16), start))) return [];
    }
    return [{ from, to, name: text.slice(from, to) }];
  });
}

/** Verbs that begin a title which says what is done, not what the programme is called. */
const begun =
  /^(?:实施|开展|推进|推行|深化|启动|落实|组织|推动|加快|强化|完善|打造|抓好|参与|继续|加强|大力|积极|持续)/u;

/** A programme that heads a line of its own: 绿色制造工程:创建绿色工厂30家, 高技能人才精工项目。遴选人才. */
function findLabelled(text: string): ProjectName[] {
  const match =
    /^(?:\(?[\d一二三四五六七八九十]+[.)、]|[一二三四五六七八九十]是|(?:工程|行动|任务)[\d一二三四五六七八九十]+[:.、]|专栏[\d一二三四五六七八九十]+[:.、]? ?|[①-⑳]|[-—·●◆■])?(?<name>(?:“[^“”]{2,8}”)?(?:[^,。;:、()“”的等\d]|\(套\)){2,16}(?:工程|行动计划|行动|(?<own>(?<=.{5})(?<!重[大点]|[产工]业|签约|[在新扩]建|技改|招商|储备|投资|落地|开工|前期|建设|引进|科技|示范|试点|服务|管理|引领)项目)))(?:[:。]|$)/u.exec(
      text,
    );
  const name = match?.groups?.name;
  if (
    !match ||
    name === undefined ||
    (match.groups?.own !== undefined && (match[0].length === text.length || findVerbs(name)[0]?.from === 0)) ||
    (/[。动程划目]$/u.test(match[0]) &&
      ((match[0].length === text.length && match[0].endsWith('。')) || begun.test(name))) ||
    /^(?:(?:重点|重大|主要|核心|具体|工作)\p{Script=Han}{0,2}(?:工程|行动)$|第[\d一二三四五六七八九十]+[章节部篇]|.*(?:重点|重大|主要)(?:工程|行动)$)/u.test(
      name,
    ) ||
    kinds.test(name.replace(/(?:工程|行动计划|行动|项目)$/u, ''))
  )
    return [];
  const to = match[0].length - (/[:。]$/u.test(match[0]) ? 1 : 0);
  return [{ from: to - name.length, to, name }];
}

/** A single project that is named for its place or its company: 航天平湖基地项目, 宁德时代电池项目. */
function findPlaced(text: string, known: CompanyWords, owners: Owners): ProjectName[] {
  return flatMap(
    findAll(
      text,
      /(?:加快|推进|推动|建设|实施|保障|确保|促进|力促)+(?<name>(?!推进|推动|建设|实施|谋划)[^、,。;:()“”的等]{4,24}(?<!\d[个项])(?:\([^()]{2,8}\))?项目)(?=(?<told>(?:全面|全线|年内|年底前?|按期|如期|早日|尽快|尽早|顺利)?(?:建设|建成|落地|开工|投产|达产|满产|达效|竣工)|一期|二期)|[,。;]|$)/gu,
    ),
    (match): ProjectName[] => {
      const name = match.groups?.name ?? '';
      // 加快推进强生光电电池扩建95兆瓦项目;: where nothing says that it is built, it must be a company's.
      const built = match.groups?.told !== undefined;
      // 实施达拉特旗光储氢车零碳生态链示范项目: with so much behind it, a place at its head is enough.
      const headed = known.placeLength(name) > 0 && name.length - known.placeLength(name) >= 8;
      const placed =
        /\(\p{Script=Han}{2,6}段\)项目$/u.test(name) ||
        ((built || headed) &&
          Array.from(name, (_unit, at) => name.slice(at, -'项目'.length)).some((rest) => known.placeLength(rest) > 0));
      const owned = name.length >= 7 && isOwned(name.slice(0, -3), known, owners);
      const from = match.index + match[0].length - name.length;
      return (placed || owned) && !/重大|重点|一批/u.test(name) ? [{ from, to: from + name.length, name }] : [];
    },
  );
}

/** Programmes of the state and its provinces by their standing names, where somebody takes part in them. */
const standing =
  /(?<=承担|承接|参与|实施|申报|纳入|列入|争取|衔接|在|、|和)(?:国家|[省市])(?:级?(?:重点领域研发计划|重点研发计划|科技重大专项)|自然科学基金)(?!资金|项目库|“)/gu;

const findStanding = (text: string): ProjectName[] =>
  findAll(text, standing).map(({ index, 0: name }) => ({ from: index, to: index + name.length, name }));

/** The named programmes of a cleaned text, in its order; where two overlap, the longer one. */
export function findProjects(text: string, known: CompanyWords, owners: Owners = new Set()): ProjectName[] {
  const kept: ProjectName[] = [];
  const all = [
    ...findQuoted(text),
    ...findLabelled(text),
    ...findBare(text),
    ...findPlaced(text, known, owners),
    ...findListed(text, known, owners),
    ...findOwned(text, known, owners),
    ...findFunded(text),
    ...findSized(text),
    ...findStanding(text),
  ];
  for (const one of all.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || one.from >= last.to) kept.push(one);
  }
  return kept;
}

/** The name without what changes from edition to edition and what quotation marks add. */
export const toProjectName = (written: string): string => written.replace(/^(?:新一轮(?=.{4})|[省市县区](?=“))/u, '');

/**
 * The programme that a plan of this title carries out: 先进制造业集群培育工程 of …工程实施方案, 制造业倍增行动 of
 * …关于加快推进制造业倍增行动的实施意见.
 */
export function findTitleProject(title: string): Stretch | undefined {
  const said =
    /^.*关于(?:印发)?(?:加快|深入|全面|大力|扎实)*(?:推进|实施|开展|推动|深化)/u.exec(title)?.[0].length ?? 0;
  const match =
    /^(?<name>.+?(?:工程|专项行动|行动))(?:的?(?:实施方案|行动方案|工作方案|实施意见|三年计划)|(?<=专项行动)方案)/u.exec(
      title.slice(said),
    );
  const name = match?.groups?.name;
  if (name !== undefined && !name.includes('《')) return { from: said, to: said + name.length };
  // 江西省…现代化建设“1269”行动计划(2023-2026年): a plan that is a programme by a name in quotation marks.
  const own = /“[^“”《》]{2,10}”(?:行动计划|行动|工程|计划)(?=\(|$|的?实施方案|的?工作方案)/u.exec(title);
  return own ? { from: own.index, to: own.index + own[0].length } : undefined;
}
