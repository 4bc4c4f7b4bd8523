import { findAll, flatMap } from '../../../text/index.ts';
import { stretchOf, toIndustries, type Aim, type AimLabel, type AimRule, type Known, type Stretch } from './aim.ts';
import { clauseAround, toSentences } from './clauses.ts';
import { isCommon } from '../common-words.ts';
import { isClass, isIndustrial, isName } from './judge.ts';
import { findVerbs, isGeneric, modes, noCluster } from './words.ts';
import { parted } from './names-before.ts';
import { toNames } from './names.ts';

const mark =
  /^(?:[—–―─]{1,3}|--+|[·●■◆★▶►▪◎○□☆※]|第[一二三四五六七八九十]+[章节条] ?|\(?(?:[\d.]+|[一二三四五六七八九十]+)[.)、]?|[①-⑳])/u;
/** The longest name with its noun, or that the lexicon may know. */
const longest = 24;
const led = /\((?:链长|链主|牵头|责任|包保)[^()]{0,6}:[^()]*\)$/u;
const ownNoun =
  /(?:先进制造业集群|制造业集群|产业创新集群|产业集群|集群|产业链|产业|(?<=.{2})(?<!产业|供应|创新|人才|资金|价值|政策|服务|数据|信息|要素|制度|金融|技术|教育|标准|信用|生态|区块|利益|责任|监管|[冷全强补延建锻固稳串断拓])链)$/u;
const headBefore = /^(?<head>(?:\([\d一二三四五六七八九十]+\))?[^,:(]{2,24}(?:集群|产业链|产业|[品造工]业)):/u;
const ofMain =
  /(?:(?:以|将|把)|(?<=为(?:龙头|主导|核心|引领|主体|主),))(?<list>[^,。;:]{2,120}?)(?:等)?(?:为|作为)(?:主导|支撑|配套|主攻|重点|特色|核心|支柱|龙头|主业|主线|引领|重中之重|两翼|补充|主体|主(?=[、,的]))/gu;

/** 首位产业(电子信息)、主导产业(绿色食品、新材料): what a bracket says that they are. */
const inBracket = /(?:首位|主导|主攻|支柱|特色|优势|新兴|未来)产业\((?<list>[^():]{2,80})\)/gu;

/** 攻关核心芯片, 报送纸质材料, 硅材料及光伏制造: a heading that says what is done, or names two things. */
const deed =
  /[和与及、]|^(?:攻[关克]|研[发制]|报送|提[交供]|[上申]报|采购|使用|更新|淘汰|改造|回收|生产|供应|保供|检[测验]|销售|[出进]口|收集|整理|准备|规范|精选|引领)/u;

/** The members of a list in a heading, where each can be a name. */
function listed(text: string, names: Stretch[], label: AimLabel, clause: Stretch, known: Known): Aim[] {
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  const fit = names.every((name) => isName(words(name), known) && !isCommon(words(name)));
  const noun = label === 'Chain' ? '产业链' : '产业集群';
  return (fit ? names : []).map((name) => ({
    label,
    name: words(name),
    ...name,
    expanded: `${words(name)}${noun}`,
    clause,
    rule: 'title',
  }));
}

/** A sentence that is nothing but the name of an industry, cluster or chain: the headings 3.新材料 and (一)竹浆造纸产业. */
export const title: AimRule = {
  name: 'title',
  find(text, known) {
    return flatMap(toSentences(text), (sentence): Aim[] => {
      const whole = text.slice(sentence.from, sentence.to);
      // 2.食品医药产业链:培育一批企业: what a colon ends is a heading too, where it has the noun.
      const words = headBefore.exec(whole)?.groups?.head ?? whole;
      const from = sentence.from + (mark.exec(words)?.[0].length ?? 0);
      // 1.光伏产业链(链长:王某;链主:天合光能): who leads it is no part of the heading.
      const end = sentence.from + words.length - (led.exec(words)?.[0].length ?? 0);
      const numbered = from > sentence.from || (known.numbered === true && from === 0);
      if (end - from > longest) return [];
      const clause = { from, to: end };
      const heading = text.slice(from, end);
      const noun = ownNoun.exec(heading)?.[0] ?? '';
      const name = heading.slice(0, heading.length - noun.length);
      // 第一节 贵金属新材料: what ends like a product is one where a number heads it.
      const product = numbered && name.length <= 10 && isIndustrial(name, known) && !isCommon(name) && !deed.test(name);
      if (noun === '' ? !known.industries.find(name) && !product : name.length > 14 || isGeneric(name)) return [];
      const label = noun.endsWith('群') ? 'Cluster' : noun.endsWith('链') ? 'Chain' : 'Industry';
      const names = toNames(text, { from, to: from + name.length }, known);
      // (二)肉兔、生猪产业链: behind a number the members of a list share their noun.
      if (label !== 'Industry' && numbered && name.includes('、')) return listed(text, names, label, clause, known);
      // 户外休闲链: without 产业 the noun is one only behind a number, or of what a text begins with.
      if (noun === '链' && sentence.from > 0 && !numbered) return [];
      if (!isName(name, known) || (label !== 'Industry' && noCluster.test(name))) return [];
      if (names.length > 1 && label === 'Industry') return [];
      const full = noun === '' ? {} : { fullTo: end };
      return [{ label, name, from, to: from + name.length, ...full, clause, rule: 'title' }];
    });
  },
  examples: {
    '3.新材料。提升先进基础材料制造水平。': ['Industry 新材料'],
    '(三)竹浆造纸产业。': ['Industry 竹浆造纸'],
    '——不锈钢新材料产业集群。产值达1500亿元以上。': ['Cluster 不锈钢新材料'],
    '1.新型储能产业链。': ['Chain 新型储能'],
    '2.电子信息与智能终端产业链(链长:市长;链主:歌尔电子)。': ['Chain 电子信息与智能终端'],
    '(二)新能源与智能汽车产业链。': ['Chain 新能源与智能汽车'],
    第一节贵金属新材料: ['Industry 贵金属新材料'],
    '(二)肉兔、生猪产业链。': ['Chain 肉兔', 'Chain 生猪'],
    现代生物科技产业: ['Industry 现代生物科技'],
    '(一)包头稀土新材料及应用先进制造业集群。': ['Cluster 包头稀土新材料及应用'],
    '(一)玉米精深加工链(牵头单位:市工信局)': ['Chain 玉米精深加工'],
    '(一)户外休闲链。依托企业发展。': ['Chain 户外休闲'],
    '(二)加强人才链。(三)供应链。户外休闲链。': [],
    招大引强补链: [],
    '2.食品医药产业链:依托某药业,延伸链条。': ['Chain 食品医药'],
    '2.重点产业链:依托某药业;培育优势产业:加强服务。': [],
    '(三)人才、资金产业链。': [],
    '(二)技术装备。': [],
    '9.文体休闲用品。大力发展乐器。': ['Industry 文体休闲用品'],
    '(一)盾构装备。': ['Industry 盾构装备'],
    '(一)攻关核心芯片。(二)报送纸质材料。(三)盾构装备及关键材料。': [],
    '(4)金属制品业:眼镜、锁具等轻工产品。': ['Industry 金属制品业'],
    '1.总体要求。': [],
    '(二)特色优势产业。': [],
    改造提升传统产业: [],
  },
};

/** How much of a heading is the verb that it begins with: 突破生物医药. */
function verbBefore(words: string): number {
  let to = 0;
  for (const verb of findVerbs(words)) if (verb.from === to) ({ to } = verb);
  return to;
}

/** 陈埭镇、池店镇突出: towns, and that what follows is what they are for. */
const ofTown = /^(?:[^,。;、]{1,6}(?:镇|乡|街道)[、和]?)+(?:重点)?(?:突出|主攻|主打|聚焦|发展)/u;

/** A heading that is a verb and an industry, or two industries that no list has together: 突破生物医药, 硅材料及光伏制造. */
export const headed: AimRule = {
  name: 'headed',
  find(text, known) {
    return flatMap(toSentences(text), (sentence): Aim[] => {
      const from = sentence.from + (mark.exec(text.slice(sentence.from, sentence.to))?.[0].length ?? 0);
      if (sentence.to - sentence.from > longest || (sentence.from > 0 && from === sentence.from)) return [];
      const clause = { from, to: sentence.to };
      const placed = ofTown.exec(text.slice(from, sentence.to))?.[0].length ?? 0;
      const verb = from + (placed || verbBefore(text.slice(from, sentence.to)));
      // 突破下一代智能终端: how new it is does not change which industry it is.
      const at = verb + (verb > from && text.startsWith('下一代', verb) ? '下一代'.length : 0);
      if (at === from && !/[及与和、]/u.test(text.slice(from, sentence.to))) return [];
      // 壮大金属智造产业: behind a verb, what the noun tells to be an industry.
      const told =
        at > from
          ? /^(?<name>[^、和与及等]{1,10}?)(?:产业|新?赛道)$/u.exec(text.slice(at, sentence.to))?.groups?.name
          : undefined;
      if (told !== undefined && isName(told, known) && !isCommon(told))
        return [
          {
            label: 'Industry',
            name: told,
            from: at,
            to: at + told.length,
            fullTo: sentence.to,
            clause,
            rule: 'headed',
          },
        ];
      const whole = { from: at, to: sentence.to };
      const words = ({ from: start, to }: Stretch): string => text.slice(start, to);
      const one =
        at > from &&
        !/(?:低碳|服务)$/u.test(words(whole)) &&
        known.industries.find(words(whole)) !== undefined &&
        isName(words(whole), known);
      const and = words(whole).search(/[及与](?=.{2})/u);
      const halves = [
        { from: at, to: at + and },
        { from: at + and + 1, to: whole.to },
      ];
      const numbered = at > sentence.from || known.numbered === true;
      const both = numbered && and >= 2 && halves.every((half) => known.industries.find(words(half)) !== undefined);
      const [first, second] = halves.map(words);
      // 智能装备及智能制造: an industry and a way of working in it are one name.
      if (at === from && and >= 2 && !both && known.industries.find(first ?? '') && modes.test(second ?? ''))
        return toIndustries(text, [whole], clause, 'headed');
      const parts = one ? [whole] : both ? halves : toNames(text, whole, known);
      // 英林镇突出泳装: what a town is said to be for is what it makes.
      const own = ({ from: start, to }: Stretch): boolean => to - start <= 6 && isName(text.slice(start, to), known);
      if (placed > 0 && parts.every((part) => own(part) && !isCommon(words(part))))
        return toIndustries(text, parts, clause, 'headed');
      if (!one && (parts.length < 2 || !parts.every((part) => isIndustrial(words(part), known)))) return [];
      return toIndustries(text, parts, clause, 'headed');
    });
  },
  examples: {
    '三、突破生物医药。推动合作。': ['Industry 生物医药'],
    '4.突破下一代智能终端。发展终端。': ['Industry 智能终端'],
    '(二)硅材料及光伏制造。': ['Industry 硅材料', 'Industry 光伏制造'],
    '(四)智能装备及智能制造。': ['Industry 智能装备及智能制造'],
    '一、壮大金属智造产业。推动技改。': ['Industry 金属智造'],
    '(一)做强钒产业。支持企业。': ['Industry 钒'],
    '(二)抢占新能源电池材料赛道。支持企业。': ['Industry 新能源电池材料'],
    '2、英林镇、东石镇突出泳装。推动企业上市。': ['Industry 泳装'],
    '3、英林镇突出重点。': [],
    '四、提升服务。': [],
    '(八)支持绿色低碳。推进改造。': [],
    '五、发展县域特色产业。': [],
    '六、做强重点企业产业。': [],
    '(一)强化项目和招商。': [],
  },
};

const ofPlan =
  /^(?:市|省|县|区)?(?:“[^“”]{2,6}”)?(?<name>\p{Script=Han}{2,14}?)(?:重点|优势|特色|支柱|主导)?(?<noun>先进制造业集群|产业创新集群|产业集群|集群|产业链|产业|行业)(?=“|高质量|振兴|发展|创新|提质|提升|培育|转型|三年|行动|建设|推进)/u;

/** 关于加快发展体育竞赛表演产业的指导意见: a title that is a verb and its industry says what it is for, known or not. */
const toldToDevelop =
  /(?:发展|培育|壮大|促进|推动|推进)(?<name>\p{Script=Han}{3,8}?)(?<noun>产业)(?:(?:高质量|创新|健康|加快)*发展)?的(?:实施|指导|若干)*(?:意见|通知|措施|办法|决定)/u;

/**
 * The industry, cluster or chain that a plan's title says it is for, behind the place that it begins with: 新材料 of
 * 云南省“十四五”新材料产业发展规划. Where no verb says that it is developed, only what the lexicon has.
 * @param from where the words behind the place begin
 */
export function findPlanAim(text: string, from: number, known: Known): Aim[] {
  const told = toldToDevelop.exec(text)?.groups;
  const groups = told ?? ofPlan.exec(text.slice(from))?.groups;
  if (!groups?.name || !groups.noun) return [];
  const sure = told
    ? isName(groups.name, known) && !isCommon(groups.name) && !isClass(`${groups.name}${groups.noun}`, known)
    : known.industries.find(groups.name);
  if (!sure) return [];
  const at = text.indexOf(groups.name, from);
  const to = at + groups.name.length;
  const label = groups.noun.endsWith('群') ? 'Cluster' : groups.noun === '产业链' ? 'Chain' : 'Industry';
  const clause = { from: at, to: text.indexOf(groups.noun, to) + groups.noun.length };
  const full = text.startsWith(groups.noun, to) ? { fullTo: clause.to } : {};
  return [{ label, name: groups.name, from: at, to, ...full, clause, rule: 'plan-title' }];
}

/** Titles behind their place, and the aim in each. */
export const planAimExamples: Record<string, string[]> = {
  '“十四五”新材料产业发展规划': ['Industry 新材料'],
  装备制造产业振兴专项行动方案: ['Industry 装备制造'],
  装备制造业重点产业推进行动方案: ['Industry 装备制造业'],
  '汽车产业集群“上台阶”工程实施方案': ['Cluster 汽车'],
  关于加快培育优势产业链的指导意见: [],
  关于加快发展体育竞赛表演产业的指导意见: ['Industry 体育竞赛表演'],
  关于促进战略性新兴产业发展的意见: [],
  重点产业链提升行动方案: [],
  '“十四五”制造业高质量发展规划': [],
};

/** What is made the main thing without being called an industry: 以现代纺织、汽车为主导. */
export const asMain: AimRule = {
  name: 'as-main',
  find(text, known) {
    return flatMap([...findAll(text, ofMain), ...findAll(text, inBracket)], (match) => {
      const names = parted(text, toNames(text, stretchOf(match, 'list'), known), known);
      const sure = names.filter(({ from: at, to }) => known.industries.find(text.slice(at, to))).length;
      if (sure === 0 || sure * 2 < names.length) return [];
      const clause = clauseAround(text, match.index, match.index + match[0].length);
      const fit = names.filter(({ from: at, to }) => isName(text.slice(at, to), known));
      return toIndustries(text, fit, clause, 'as-main');
    });
  },
  examples: {
    '形成以现代纺织、汽车为主导的产业格局。': ['Industry 现代纺织', 'Industry 汽车'],
    '做强首位产业(电子信息)、主导产业(绿色食品、新材料)。': [
      'Industry 电子信息',
      'Industry 绿色食品',
      'Industry 新材料',
    ],
    '构建以新能源汽车为龙头,动力电池、智能网联汽车为支撑的产业体系。': [
      'Industry 新能源汽车',
      'Industry 动力电池',
      'Industry 智能网联汽车',
    ],
    '以新能源电池和上游材料发展为主线。': ['Industry 新能源电池'],
    '以改革创新为核心,以高质量发展为主线。': [],
  },
};
