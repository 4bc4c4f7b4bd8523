import { findAll, flatMap } from '../../../text/index.ts';
import { toIndustries, type AimRule, type Known, type Stretch } from './aim.ts';
import { headingNumber, toClauses, toSentences } from './clauses.ts';
import { isClass, isIndustrial, isName, ofIndustries } from './judge.ts';
import { toNames } from './names.ts';
import { tackledExamples } from './tackled-examples.ts';

/** What is done for a technology or product; the last one before the first name takes it. */
const verbs =
  /突破|攻克|攻关|攻坚|掌握|研发|研制|研究|开发(?!区)|创制|开展|加强|加大|加快|加速|推进|推动|促进|支持|鼓励|引导|探索|实现|提升|强化|布局|发展|培育|构建|打造|巩固|壮大|推广|实施|拓展|丰富|推出|引进|招引|带动|延伸|谋划|建设|聚焦|围绕|面向|瞄准|提高/gu;
/** What says by itself that its object is to be found or made. */
const makes = /^(?:突破|攻克|攻关|攻坚|掌握|研发|研制|研究|开发|创制|推出)$/u;

/** What nobody furthers by a list of tools before it: 利用5G、人工智能等技术. */
const uses =
  /利用|运用|应用|使用|采用|基于|依托|通过|借助|融合|结合|企业|单位|院所|高校|金融|由.+向|淘汰|报废|老旧|采购|购买|^[\d一二三四五六七八九十百千万]+余?[台套条件]/u;
/** Of a field only told where something is looked for or used. */
const turns = /^(?:聚焦|围绕|面向|瞄准)$/u;

const kind =
  '(?:技术|工艺|产品|装备|设备|器件|部件|材料|终端|系统|整机|药物|药品|用品|食品|电池|船舶|车辆|车型|汽车|仪器|仪表|软件|芯片|机器人|增长点|增长引擎|新赛道|业态|技术集群|单品|方向)';
const deed =
  '(?:研发|研究|研制|攻关|攻坚|突破|创新|产业化|工程化|规模化|商业化|迭代|升级|提质|换代|优势|长板|赋能|推广|应用|示范|试点|试验|验证|测试|研发制造|设计制造|供给(?!侧)|补短板|地位|开发利用|研发上市|适航取证|量产|(?:链条|产业链条?)?延伸|配套|(?:国产化?|进口|国产化)替代|国产化|自主化|自主可控|发展)';
/** What behind 等 says that the list was of technologies or products. */
const ofTechniques = new RegExp(`^[^,。;:、的在]{0,10}?(?:${kind}|${deed})`, 'u');
/** Behind 等 it says that the list was of something else. */
const ofOthers =
  /^[^,。;:、]{0,10}?(?:企业|项目|平台|人才|机构|政策|园区|基地|保障|供应|服务|手段|工具|部门|要素|专业|学科|院校|城市|地区|行业|领域|环节|措施|活动|标准|数据|资源|设施)/u;

/** Products of which more are to be had: 等关键材料保障能力. */
const supplied =
  /^(?:关键|重点|基础|核心|高端|战略性?|重要|优质)*(?:材料|产品|装备|设备|零?部件|器件)(?:自主)?(?:保障|供给|供应)(?:能力|水平)/u;

/** Behind names without 等: the technology of what they name, or what is done for it. */
const tail = new RegExp(
  `(?:(?:的)?(?:新一代|关键|核心|共性|前沿|基础|底层|制备|颠覆性|原创性|重大|相关|先进|规模化|产业化)*(?:技术|工艺|装备|零部件|部件|整机|产品|产业链条|链条|难题|瓶颈|新?增长点|新赛道|新优势|优势领域)?(?:和|与|及|、)?)(?:(?:协同|联合|集中|核心|关键|技术|产品|装备|大规模|规范|率先|深度|普及|加快|高质量|健康|全链条|传统|全球|国际|国内|领先|领跑|竞争|先发|比较|转型|“[^“”]{2,8}”)*${deed}(?:能力|水平|进程|力度|步伐)?(?:和|与|及|、)?)*(?:工程|行动|专项)?$`,
  'u',
);
/** 引进动力电池、驱动电机等配套项目: only what the lexicon has may be told by its projects. */
const ofProjects = /^(?:一批)?(?:重大|重点|配套|关联|产业|示范)*项目/u;

/** 围绕芯片、传感器等领域开展技术攻关: the fields of a research that is to be done. */
const researchedThere =
  /^[^,。;:、]{0,12}?(?:领域|方向|环节|产业|行业)?,?(?:每年|加快|集中)?(?:组织)?(?:开展|加强|推进|实施|组织|部署|布局|推动|突破|攻克|研发)[^,。;:]{0,14}(?:技术|攻关|研发|研究|科技专项|装备|产品)/u;

const researched =
  /(?:等(?:领域|方向|行业)?)?(?:开展|加强|组织|实施|推进)[^、,。;的]{0,10}(?:攻关|研发|攻坚|科技专项)$/u;

/** Used everywhere: where they are only applied the plan is about what uses them. */
const tool =
  /^(?:.*大数据|云计算|.*信息技术|计算|.*软件|标准|人工智能|物联网|.*互联网|区块链|5G|数字孪生|虚拟现实|增强现实|边缘计算|数字经济|算力|机器视觉)$/u;

/** The characters that `tail` may end with: looked at first, since nearly nothing else ends so. */
const lastOfTail =
  /[术艺品备件机料端统物池舶辆车器表片人点擎道态群单向题颈势位域伸套条市证产发究制关坚破新化代级质换板能广用范验证试造给展力平程控度伐动项板和与及、的键心性沿础层大进]$/u;
/** How many characters of the end only say that the words before are a technology, or what is done for it. */
const tailOf = (words: string): number =>
  lastOfTail.test(words) ? (tail.exec(words.slice(-longestTail))?.[0].length ?? 0) : 0;

const reach = 300;
/** What is said of names behind them is no longer. */
const longestTail = 60;

/** A clause behind its number, where it has one. */
interface NumberedClause extends Stretch {
  numbered: boolean;
}

/** Whether the lexicon has a name or what it is a kind of: 高强铝合金, 大型高端智能农机装备; no class is told by its ending. */
function isKnown(words: string, known: Known): boolean {
  if (known.industries.find(words)) return true;
  for (let at = 1; at <= 8 && words.length - at >= 3; at += 1) {
    const kind = words.slice(at);
    if (known.industries.find(kind)) return !isClass(kind, known);
  }
  return false;
}

/** 开发人形机器人专用芯片: what is made may be told by its ending, where the words before it say which it is. */
const isMadeOf = (verb: string, words: string, known: Known): boolean =>
  makes.test(verb) && /^(?!一系列|新)[^和与及]{5,14}$/u.test(words) && isIndustrial(words, known) && !uses.test(words);

/** Whether a name may stand for a technology or product of its own: not 模块, 终端. */
const isFit = (words: string, known: Known): boolean =>
  isName(words, known) && !isClass(words, known) && (words.length > 2 || known.industries.find(words) !== undefined);

/** 人形机器人与元宇宙、脑机接口等技术: 与 parts two that the lexicon has. */
const halves = (text: string, name: Stretch, { industries }: Known): Stretch[] => {
  const words = text.slice(name.from, name.to);
  const and = words.indexOf('与');
  if (and < 2 || industries.find(words)) return [name];
  const sides = [words.slice(0, and), words.slice(and + 1)];
  return sides.every((side) => industries.find(side))
    ? [
        { from: name.from, to: name.from + and },
        { from: name.from + and + 1, to: name.to },
      ]
    : [name];
};

/** A list that 等 ends and sums up as technologies or products. */
function summed(text: string, from: number, etc: number, clause: Stretch, known: Known): Stretch[] {
  const behind = text.slice(etc + 1, clause.to);
  // 发展氢能、新型储能等未来能源: the list knows what sums it up.
  const summing = behind.replace(/(?:延伸|拓展|转型|升级|转变|迈进)$/u, '');
  const sum = summing.length > 2 && known.industries.find(summing) !== undefined;
  const researched = researchedThere.test(text.slice(etc + 1, etc + 60));
  const projects = ofProjects.test(behind);
  const told = supplied.test(behind) || (ofTechniques.test(behind) && !ofOthers.test(behind));
  if (!sum && !researched && !projects && !told) return [];
  const listed = toNames(text, { from, to: etc }, known).filter((name) => name.to > name.from);
  const names = flatMap(listed, (name) => halves(text, name, known));
  const words = names.map((name) => text.slice(name.from, name.to));
  if (words.some((word) => uses.test(word) || known.companies?.has(word))) return [];
  // 手机等终端设备直连卫星: a single short word is only an example.
  if (words.length === 1 && (words[0] ?? '').length < 4) return [];
  const onlyUsed = /^[^,。;]{0,8}?(?:应用|推广|示范|试点|赋能)/u.test(behind) || /^[^,。;]{0,8}?技术在/u.test(behind);
  if (onlyUsed && words.every((word) => tool.test(word))) return [];
  const sure = words.filter((word) => isKnown(word, known) || isIndustrial(word, known)).length;
  const fit = names.filter((name) => isFit(text.slice(name.from, name.to), known));
  if (projects && !words.every((word) => known.industries.find(word))) return [];
  return sure * 2 > words.length && fit.length * 3 >= names.length * 2 ? fit : [];
}

/** 农机装备补短板: what the lexicon has with 装备, 材料 … is called so. */
function withKind(text: string, from: number, to: number, known: Known): number {
  const kind = /^(?:装备|设备|材料|器件|零部件|部件|软件|芯片|机器人)/u.exec(text.slice(to, to + 3))?.[0] ?? '';
  const last = text.slice(Math.max(from, text.lastIndexOf('、', to) + 1), to + kind.length);
  return kind !== '' && isKnown(last, known) ? to + kind.length : to;
}

/** What a verb takes to the end of its clause, without the words behind it that say it is a technology. */
function taken(text: string, verb: string, from: number, clause: NumberedClause, known: Known): Stretch[] {
  const rest = text.slice(from, clause.to);
  const projects = rest.includes('、') ? (/(?:重大|重点|示范)*项目(?:建设)?$/u.exec(rest)?.[0].length ?? 0) : 0;
  if (projects > 0) {
    const all = toNames(text, { from, to: clause.to - projects }, known);
    return all.every((name) => known.industries.find(text.slice(name.from, name.to))) ? all : [];
  }
  // 围绕生物育种、农机装备开展联合攻关: what a research turns to.
  const research = turns.test(verb) ? (researched.exec(rest)?.[0].length ?? 0) : 0;
  const size = research || tailOf(rest);
  if ((size === 0 && !makes.test(verb)) || (turns.test(verb) && research === 0)) return [];
  const to = withKind(text, from, clause.to - size, known);
  const names = toNames(text, { from, to }, known).filter((name) => name.to > name.from);
  const words = names.map((name) => text.slice(name.from, name.to));
  if (words.length === 0 || words.some((word) => uses.test(word) || isClass(word, known))) return [];
  const onlyUsed = /(?:应用|推广|示范|试点|赋能)/u.test(text.slice(to, clause.to)) || verb === '推广';
  // (七)推进工业互联网应用: what a heading is about is an aim all the same.
  const heads = clause.numbered || (known.numbered === true && clause.from === 0);
  if (onlyUsed && !heads && words.every((word) => tool.test(word))) return [];
  if (names.length === 1)
    return words.every((word) => (isKnown(word, known) || isMadeOf(verb, word, known)) && isName(word, known))
      ? names
      : [];
  const sure = words.filter((word) => isKnown(word, known)).length;
  if (sure === 0 || words.some((word) => word.length > 14)) return [];
  if (sure * 2 > words.length && words.every((word) => isFit(word, known))) return names;
  return ofIndustries(text, names, known).filter((name) => isFit(text.slice(name.from, name.to), known));
}

/** A verb behind a list of those who are to do it: 支持沈鼓集团、北方重工研发压缩机、掘进机. */
const bySomebody =
  /、(?<who>[^、,等]{0,20}?(?:公司|集团|企业|院|所|大学|高校|实验室|中心)|\p{Script=Han}{3,8}?)(?:联合|共同|合作|加快|重点|协同)*(?<verb>研发|研制|攻克|建造|生产|发展|开发|突破|做[大强优精])(?!应用|制造|生产|推广|攻关|试制|示范|创新|服务)(?=[^、,平中基机项和与及等的]{2})/u;

/** Where the object of a clause's verb begins: behind the last one that stands before its first mark. */
function startOf(words: string, known: Known): { verb: string; at: number } | undefined {
  const by = bySomebody.exec(words);
  const who = by?.groups?.who ?? '';
  if (by && !isKnown(who, known)) return { verb: '研发', at: by.index + by[0].length };
  const first = words.search(/[、等]/u);
  const end = first < 0 ? words.length : first;
  // 脑机接口研发和产业化: what ends the words is done to those before it.
  const last = findAll(words.slice(0, end), verbs).findLast(
    ({ index, 0: verb }) => index + verb.length < end && !isTail(words, index),
  );
  if (!last) return undefined;
  const at = last.index + last[0].length;
  // 推动钢铁行业向特种钢、硅钢等产品转型: what becomes of it is what is looked for.
  const turned = /^(?<what>[^、,向]{2,10})向(?=[^、]{2})/u.exec(words.slice(at));
  const what = turned?.groups?.what ?? '';
  const whole = what.endsWith('业') || known.industries.find(what) !== undefined;
  return { verb: last[0], at: at + (turned && whole ? turned[0].length : 0) };
}

/** Whether what begins there only tells what is done to the words before it: 脑机接口|研发和产业化. */
const isTail = (words: string, at: number): boolean => tail.exec(words.slice(at))?.[0].length === words.length - at;

/** Technologies and products that a verb of research takes: 突破高端芯片、操作系统等技术, 推进创新药研发. */
export const tackled: AimRule = {
  name: 'tackled',
  find(text, known) {
    if (text.search(verbs) < 0) return [];
    return flatMap(toSentences(text), (sentence) =>
      flatMap(toClauses(text, sentence), (whole) => {
        const number =
          whole.from === sentence.from
            ? (headingNumber.exec(text.slice(whole.from, whole.from + 8))?.[0].length ?? 0)
            : 0;
        const clause = { from: whole.from + number, to: whole.to, numbered: number > 0 };
        const words = text.slice(clause.from, Math.min(clause.to, clause.from + reach));
        const start = startOf(words, known);
        if (!start) return [];
        const from = clause.from + start.at;
        const etc = text.indexOf('等', from);
        const listed = etc > from && etc < clause.to;
        const names = listed ? summed(text, from, etc, clause, known) : taken(text, start.verb, from, clause, known);
        return toIndustries(text, names, { from: clause.from, to: clause.to }, 'tackled');
      }),
    );
  },
  examples: tackledExamples,
};
