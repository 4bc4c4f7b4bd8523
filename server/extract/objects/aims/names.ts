import { findAll, flatMap } from '../../../text/index.ts';
import type { Known, Stretch } from './aim.ts';
import { toMembers } from './clauses.ts';
import { isListed } from './judge.ts';
import { element, findVerbs, opener } from './words.ts';

/** 暨 makes one name of two: 新能源汽车暨智能网联汽车. */
const conjunction = /以及|和|与|及/gu;
/** What cannot stand alone behind 和, 与, 及: 新能源汽车及关键零部件 is one name. */
const dependent =
  /^(?:相?关键?|核心|主要|配套|其)?(?:零部件|零配件|配件|部件|集成|系统|控制系统|装备|设备|器件|材料|制品|产品|应用|健康|大健康|复合材料|关联产品|服务|信息服务业?|信息技术服务业?|组件|附件|装置|配套|衍生物|加工|制造|模块)$/u;

/** What is nothing without the name before it: 半导体设备和材料. */
const leaning = /^(?:装备|设备|器件|材料|系统|部件|组件|模块)$/u;

/** Puts `from` behind the verbs and prepositions before a name. */
function skipLead(text: string, { from, to }: Stretch, { industries }: Known): Stretch {
  let at = from;
  const words = text.slice(from, to);
  if (industries.find(words)) return { from, to };
  // 6G技术: the technology of what the lexicon has.
  if (words.endsWith('技术') && industries.find(words.slice(0, -2))) return { from, to: to - 2 };
  // “光芯屏端网”新一代信息技术: what a known industry is called for short stands before it.
  const tagged = /^“[^“”]{1,8}”(?=\p{Script=Han}{3})/u.exec(words);
  if (tagged && industries.find(words.slice(tagged[0].length))) return { from: from + tagged[0].length, to };
  const opened = /^[^”]*“(?=[^”]*$)|^[^)]*\((?=[^)]*$)/u.exec(words);
  if (opened) at += opened[0].length;
  for (const verb of findVerbs(words)) {
    if (to - from - verb.to >= 2 || element.test(words.slice(verb.to))) at = Math.max(at, from + verb.to);
  }
  const of = text.lastIndexOf('的', to - 3);
  if (of >= at) at = of + 1;
  for (;;) {
    const rest = text.slice(at, to);
    // 承接长三角电子信息, 宁东基地现代煤化工: where it comes from, or is.
    const region =
      /^(?:(?:长三角|珠三角|京津冀|粤港澳大湾区|东部沿海)(?:地区)?|[^、与和及]{2,6}(?:基地|园区|开发区|高新区|经开区))/u.exec(
        rest,
      )?.[0].length ?? 0;
    if (region > 0 && rest.length - region > 1 && industries.find(rest.slice(region))) return { from: at + region, to };
    const lead = opener.exec(rest);
    if (!lead || industries.find(rest)) return { from: at, to };
    if (rest.length - lead[0].length < 2 && !industries.find(rest.slice(lead[0].length))) return { from: at, to };
    at += lead[0].length;
  }
}

/** The two sides of each conjunction, where both may be names of their own. */
function splits(text: string, name: Stretch): [Stretch, Stretch][] {
  return flatMap(findAll(text.slice(name.from, name.to), conjunction), (match): [Stretch, Stretch][] => {
    const at = name.from + match.index;
    const left = { from: name.from, to: at };
    const right = { from: at + match[0].length, to: name.to };
    return left.to - left.from < 2 || right.to - right.from < 2 ? [] : [[left, right]];
  });
}

/** How sure a reader can be that 和 parts two names: each side is a known industry, or only one is. */
const knownSides = (text: string, sides: Stretch[], { industries }: Known): number =>
  sides.filter(({ from, to }) => industries.find(text.slice(from, to))).length;

/**
 * The names of a list, without the verb before the first and split at the 和 before the last.
 *
 * A name that is known as a whole (软件和信息服务业) is not split, nor one whose second half cannot stand alone
 * (新能源汽车及关键零部件). 和 before the last member of a longer list parts two names; elsewhere both sides must be known.
 * @param count how many the text says they are: it decides a doubtful 和
 */
export function toNames(text: string, within: Stretch, known: Known, count?: number): Stretch[] {
  const all = toMembers(text, within).map((member) => {
    // 汽车及零部件(含新能源汽车): what a bracket says that it has in it is no part of a name.
    const held = /\((?:含|包括)[^()]*\)$/u.exec(text.slice(member.from, member.to))?.[0].length ?? 0;
    // 新型电力装备“三大千亿产业”: nor is the mark that opens what they are called.
    const end = member.to - held - (text.charAt(member.to - held - 1) === '“' ? 1 : 0);
    const { from, to } = skipLead(text, { from: member.from, to: end }, known);
    return { from, to, lead: member.from };
  });
  // 广州、佛山等市做强机床、机器人; 布局合理、产销协调的生猪: words before a verb or 的 inside the list end another list.
  const described = all.filter(({ lead, from }) => from > lead && text.charAt(from - 1) === '的');
  const restart = all.findLastIndex(
    (member, i) =>
      i > 0 &&
      ((findVerbs(text.slice(member.lead, member.from))[0]?.from ?? 0) >= 2 ||
        (described.length === 1 && described[0] === member)),
  );
  const members = all.slice(Math.max(0, restart)).filter(({ from, to }) => to > from);
  if (count !== undefined && count <= members.length) return members;
  return flatMap(members, (member, i): Stretch[] => {
    const last = i === members.length - 1;
    if (isListed(text.slice(member.from, member.to), known)) return [member];
    const alone = ([left, right]: [Stretch, Stretch]): boolean =>
      !dependent.test(text.slice(right.from, right.to)) ||
      (last &&
        members.length > 1 &&
        text.charAt(left.to) === '和' &&
        !leaning.test(text.slice(right.from, right.to)) &&
        known.industries.find(text.slice(left.from, left.to)) !== undefined);
    const sides = splits(text, member);
    // 农业机械化和农机装备: what is to be done with a field is no industry beside one.
    const deed = sides.find(
      ([left, right]) =>
        /(?:机械|信息|数字|智能|工业|标准|现代|城镇)化$/u.test(text.slice(left.from, left.to)) &&
        known.industries.find(text.slice(right.from, right.to)) !== undefined,
    );
    if (deed) return [deed[1]];
    // 竞赛表演产业与文化、娱乐等产业融合: a name that ends in 产业 is whole.
    const whole = sides.find(([left]) => /.{3}产业$/u.test(text.slice(left.from, left.to)));
    if (whole && members.length > 1) return whole;
    // 机器人和数控机床、航空航天、节能环保: inside a list of more than two, 和 joins what one member is.
    if (!last && members.length > 2 && sides.length === 1 && text.charAt(sides[0]?.[0].to ?? 0) === '和')
      return [member];
    const pairs = sides.filter(alone);
    const best = pairs.toSorted((a, b) => knownSides(text, b, known) - knownSides(text, a, known))[0];
    if (!best) return [member];
    const sure = knownSides(text, best, known);
    // 新型显示、光伏及锂电: 及 between two short words inside a list is a part of the name.
    const and = text.slice(best[0].to, best[1].from);
    // 特高压及智能电网产业链 is one chain: 及 parts two names only before the last of several.
    if (and === '及' && !(last && members.length > 1)) return [member];
    const short = and === '及' && member.to - member.from <= 6 && members.length > 1;
    if (short && count === undefined) return [member];
    const closes = last && members.length > 1 && /[和及]/u.test(and);
    if (count !== undefined && last) return count > members.length ? best : [member];
    // 人工智能与光电子信息、汽车等产业融合: what is to be joined with the others is none of them, and a name of its own.
    const joins = and === '与' && i === 0 && /^[^,。;:]{0,10}融合/u.test(text.slice(within.to, within.to + 14));
    const parts = sure === 2 ? joins || !(members.length > 1 && and === '与') : closes;
    return parts ? [best[0], skipLead(text, best[1], known)] : [member];
  });
}
