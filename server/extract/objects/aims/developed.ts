import { findAll, flatMap } from '../../../text/index.ts';
import { stretchOf, toIndustries, type Aim, type AimRule, type Known, type Stretch } from './aim.ts';
import { isCommon } from '../common-words.ts';
import { clauseAround, toClauses, toSentences } from './clauses.ts';
import { developedExamples } from './developed-examples.ts';
import { isClass, isIndustrial, isName, ofIndustries } from './judge.ts';
import { endsIndustrial, isMade, opener } from './words.ts';
import { toNames } from './names.ts';

/** 突破 and 研发 take products only where 等 sums a list up as such; elsewhere they take techniques. */
const develops =
  /(?:(?:突破|攻克|研发|研制)(?=[^,。;:等]{2,120}、[^,。;:等]{2,40}等)|培育发展|发展壮大|培育壮大|做大做强|做强做优|做优做强|做[大强优精细特专]|发展|壮大|培育(?!钻石)|布局|主攻|主打|深耕|定位|巩固提升|改造提升|振兴)(?!壮大|提升|成|的|水平|格局|目标|环境|空间|规划|计划|方式|质量|能级|以|为)/gu;
/** What behind 等 shows that the list was of products (等关键器件), and so of what is developed. */
const ofProducts =
  /^(?:$|(?:(?:具有|具备|拥有)[^,。;的]{1,14}的)?[^,。;的]{0,10}?(?:产品|品类|新品|单品|食品|药品|用品|化学品|农产品|装备|设备|器件|部件|材料|产业|行业|领域|药物|终端|装置|制造|新?业态|块状经济|特色经济))/u;

const ofThem = /(?<=.{2})(?:规模|产能|体量|总量|份额|链条|产业化)$/u;

/** No list is longer than this. */
const reach = 400;

/** 重点发展: what such a list holds is chosen, and one industry among plausible names shows what all of them are. */
const mainly = /(?:重点|主要|着力|大力|积极|优先)(?:发展|布局|培育|培育发展|做[大强优])|主攻$/u;

/** A product by its ending, or a kind of a known industry: 硝酸钾, 高纯石墨. */
const isProduct = (words: string, known: Known): boolean =>
  isIndustrial(words, known) ||
  isMade(words) ||
  [1, 2, 3].some((at) => words.length - at >= 2 && known.industries.find(words.slice(at)) !== undefined);

function amongSure(text: string, names: Stretch[], good: Stretch[], known: Known): Stretch[] {
  const words = good.map(({ from, to }) => text.slice(from, to));
  const sure = words.some((word) => isProduct(word, known));
  if (words.some((word) => known.companies?.has(word))) return [];
  const other = words.some((word) =>
    /(?:交通|经济|(?:慢行|公共|公交|管理|服务|监测|监管|信息|生态|治理)系统)$/u.test(word),
  );
  // 六氟磷酸锂、水电铝: two are enough where both end like what is made.
  const two = names.length === 2 && words.every((word) => word.length >= 3 && isMade(word));
  return sure && !other && (names.length > 2 || two) && good.length === names.length ? names : [];
}

/** 三元动力电池和磷酸铁锂动力电池: two names that end like products, each too long to lean on the other. */
function halves(text: string, name: Stretch | undefined, known: Known): Stretch[] {
  const words = name ? text.slice(name.from, name.to) : '';
  const and = words.search(/(?<=.{4})和(?=.{4})/u);
  if (!name || and < 0 || known.industries.find(words)) return [];
  const sides = [
    { from: name.from, to: name.from + and },
    { from: name.from + and + 1, to: name.to },
  ];
  const isOne = (side: string): boolean =>
    isName(side, known) && (endsIndustrial(side) || known.industries.find(side) !== undefined);
  return sides.every(({ from, to }) => isOne(text.slice(from, to))) ? sides : [];
}

/** The objects of one verb: what stands between it and the end of its clause, or 等. */
function objects(text: string, from: number, clause: Stretch, known: Known): Stretch[] {
  const reached = Math.min(clause.to, from + reach);
  // 做大磷酸铁锂、负极材料规模: what of them is to grow.
  const end = reached - (ofThem.exec(text.slice(from, reached))?.[0].length ?? 0);
  const rest = text.slice(from, end);
  // 低空经济、商业航天、氢能三条新赛道: the count of a list closes it as 等 does.
  const counted = rest.search(/[\d两三四五六七八九十]+[条个大]新?(?:赛道|领域|方向|板块|产品|品类|门类)/u);
  if (counted > 0) {
    const sure = objects(text, from, { from, to: from + counted }, known);
    if (sure.length > 0) return sure;
    const told = toNames(text, { from, to: from + counted }, known);
    const all = told.filter(({ from: at, to }) => isName(text.slice(at, to), known));
    return amongSure(text, told, all, known);
  }
  const etc = rest.search(/等(?!离子|级|静压)/u);
  // 发展航空、汽车等领域再制造: what is made anew there is another industry.
  if (etc >= 0 && (!ofProducts.test(rest.slice(etc + 1)) || /^等[^,。;]{0,4}再制造/u.test(rest.slice(etc)))) return [];
  // 枸杞、葡萄酒等健康食品和羊绒、氨纶等纺织产品: behind what sums the first list up another may stand.
  const again = etc < 0 ? undefined : /^等[^,。;的、和及与]{2,8}[和及与](?=.*等)/u.exec(rest.slice(etc));
  const more = again ? objects(text, from + etc + again[0].length, clause, known) : [];
  if (more.length > 0) return [...objects(text, from, { from, to: from + etc }, known), ...more];
  const names = toNames(text, { from, to: etc > 0 ? from + etc : end }, known);
  const good = names.filter(({ from: at, to }) => isName(text.slice(at, to), known));
  if (names.length < 2) {
    const two = halves(text, names[0], known);
    return ofIndustries(text, two.length > 0 ? two : good, known);
  }
  const sure = ofIndustries(text, names, known);
  if (sure.length > 0) return sure;
  const made = good.every(({ from: at, to }) => isProduct(text.slice(at, to), known));
  // 玉米淀粉、氨基酸、维生素: where half of what is developed are products, all are.
  const half = good.filter(({ from: at, to }) => isProduct(text.slice(at, to), known)).length * 2 >= names.length;
  return made || half || mainly.test(text.slice(Math.max(0, from - 8), from))
    ? amongSure(text, names, good, known)
    : [];
}

/** 做精氨基酸、做强多糖、做大药用辅料: a verb to each member; one that is sure shows what the others are. */
function inTurn(text: string, clause: Stretch, verbs: readonly RegExpExecArray[], known: Known): Stretch[] | undefined {
  const parallel = verbs.every(({ index }, i) => i === 0 || text.charAt(clause.from + index - 1) === '、');
  if (verbs.length < 2 || !parallel || verbs[0]?.index !== 0) return undefined;
  const names = verbs.map(({ index, 0: word }, i) => ({
    from: clause.from + index + word.length,
    to: i + 1 < verbs.length ? clause.from + (verbs[i + 1]?.index ?? 0) - 1 : clause.to,
  }));
  const words = names.map(({ from, to }) => text.slice(from, to));
  const fit = words.every((word) => !word.includes('、') && isName(word, known));
  return fit && words.some((word) => isIndustrial(word, known)) ? names : undefined;
}

/** What 等 sums the list up as, where that is an industry itself: 高档数控机床、增材制造装备等智能装备. */
function sumOf(text: string, from: number, clause: Stretch, known: Known): Stretch | undefined {
  const end = Math.min(clause.to, from + reach);
  const etc = text.slice(from, end).lastIndexOf('等');
  const all = text.slice(from + etc + 1, end);
  // 等高端装备产品: what they are the products of.
  const words = all.length > 4 ? all.replace(/产品$/u, '') : all;
  const sum = { from: from + etc + 1, to: from + etc + 1 + words.length };
  return etc > 0 && known.industries.find(words) && isName(words, known) ? sum : undefined;
}

/** What a verb of development takes without a noun that says industry: 大力发展工业软件、工业互联网. */
export const developed: AimRule = {
  name: 'developed',
  find(text, known) {
    if (text.search(develops) < 0) return [];
    return flatMap(toSentences(text), (sentence) => {
      let goesOn = false;
      return flatMap(toClauses(text, sentence), (clause) => {
        const verbs = findAll(text.slice(clause.from, clause.to), develops);
        // 发展数控机床、增材制造装备,以及纺织装备、工程机械: 以及 behind a comma goes on with what the verb takes.
        const also = goesOn && text.startsWith('以及', clause.from) ? '以及'.length : 0;
        const verb = verbs.at(-1);
        goesOn = false;
        if (!verb && also === 0) return [];
        const from = clause.from + (verb ? verb.index + verb[0].length : also);
        const listed = inTurn(text, clause, verbs, known) ?? objects(text, from, clause, known);
        const sum = listed.length > 0 ? sumOf(text, from, clause, known) : undefined;
        goesOn = listed.length > 0;
        const memberOf = sum && { memberOf: { name: text.slice(sum.from, sum.to) } };
        const names = [...listed.map((name) => ({ ...name, ...memberOf })), ...(sum ? [sum] : [])];
        return toIndustries(text, names, clause, 'developed');
      });
    });
  },
  examples: developedExamples,
};

const someClass = '(?<name>未来产业|前沿产业|战略性新兴产业|高新技术产业|现代服务业)';
const anyClass = new RegExp(`${someClass}|赛道`, 'u');
/** 面向重点产业和未来产业,推进联合培养; 围绕前沿技术和未来产业领域,推动…; 培育未来产业集聚区. */
const turnedTo = new RegExp(
  `(?:聚焦|围绕|瞄准|面向|锚定)(?:[^,。;:]{1,12}[和与及、])?${someClass}(?:重点)?(?:领域|方向|赛道)?(?=,)|` +
    `(?:培育|布局|谋划|打造|创建)(?:一批)?(?<area>${someClass.replace('?<name>', '?:')})(?=集聚区|先导区|先行区|示范区|新赛道|策源地)|` +
    '(?:抢占|抢抓|开辟|竞逐|布局)(?<track>数字经济|未来产业|海洋经济)(?=新?赛道)',
  'gu',
);

/** Classes of industries that a title or a clause puts to work: 推进传统制造业改造提升. */
export const renewed: AimRule = {
  name: 'renewed',
  find(text, known) {
    const found = findAll(
      text,
      /(?:传统(?:优势)?(?:制造业|产业)|数字经济|未来产业|前沿产业|战略性新兴产业|现代服务业)(?=(?:(?:技术|数字化|智能化|绿色化|焕新)*改造|提升|转型|升级|发展(?!专项|领导小组)|培育|壮大|建设|提质|用地|重点项目))/gu,
    );
    const turned = text.search(anyClass) < 0 ? [] : findAll(text, turnedTo);
    return flatMap([...found, ...turned], (match): Aim[] => {
      const name = match.groups?.name ?? match.groups?.area ?? match.groups?.track ?? match[0];
      const from = match.index + match[0].lastIndexOf(name);
      const stretch = { from, to: from + name.length };
      const clause = clauseAround(text, stretch.from, stretch.to);
      return isClass(name, known) ? [{ label: 'Industry', name, ...stretch, clause, rule: 'renewed' }] : [];
    });
  },
  examples: {
    '推进传统制造业改造提升。': ['Industry 传统制造业'],
    '加快传统产业技术改造。': ['Industry 传统产业'],
    '面向重点产业和未来产业,推进联合培养。': ['Industry 未来产业'],
    '围绕前沿技术和未来产业领域,推动企业延伸链条。': ['Industry 未来产业'],
    '培育未来产业集聚区,打造未来产业瞭望站。': ['Industry 未来产业'],
    '抢占数字经济新赛道。': ['Industry 数字经济'],
    '抢占数字经济制高点。': [],
    '统筹运用战略性新兴产业发展专项。': [],
    '围绕战略性新兴产业企业,加强服务。': [],
    '在传统制造业领域的融合应用和赋能。': [],
  },
};

/** Industries that a clause turns to before the next says what is done: 聚焦航空航天、智能机器人,发挥链主企业作用. */
export const focused: AimRule = {
  name: 'focused',
  find(text, known) {
    const found = findAll(
      text,
      /(?:聚焦|围绕|瞄准|面向|锚定)(?<list>[^,。;:的等]{2,120}、[^,。;:的等]{2,40})(?:等[^,。;:、的]{0,6}(?:赛道|方向|短板|领域))?(?=,)/gu,
    );
    // 聚焦氢能,开展攻关: one alone must be known, and no class
    const ones = findAll(text, /(?:聚焦|围绕|瞄准)(?<one>[^,。;:、的等和与]{2,12})(?=,)/gu);
    const alone = flatMap(ones, (match): Aim[] => {
      const one = stretchOf(match, 'one');
      const name = text.slice(one.from, one.to);
      const sure = known.industries.find(name) !== undefined && isName(name, known) && !isClass(name, known);
      return sure ? toIndustries(text, [one], clauseAround(text, one.from, one.to), 'focused') : [];
    });
    const together = flatMap(found, (match): Aim[] => {
      const list = stretchOf(match, 'list');
      const names = ofIndustries(text, toNames(text, list, known), known);
      const sure = names.filter(({ from: at, to }) => known.industries.find(text.slice(at, to)) !== undefined);
      if (sure.length * 2 < names.length || names.length < 2) return [];
      return toIndustries(text, names, clauseAround(text, list.from, list.to), 'focused');
    });
    return [...together, ...alone];
  },
  examples: {
    '聚焦第三代半导体,推动企业做大做强。': ['Industry 第三代半导体'],
    '聚焦制造业,加强服务。': [],
    '聚焦航空航天、智能机器人、海洋工程装备,发挥链主企业引领作用。': [
      'Industry 航空航天',
      'Industry 智能机器人',
      'Industry 海洋工程装备',
    ],
    '聚焦音视频、北斗、新能源汽车等新赛道,每年引进企业20家。': [
      'Industry 音视频',
      'Industry 北斗',
      'Industry 新能源汽车',
    ],
    '围绕丰南区、玉田县,做强产业。': [],
    '聚焦难题破解、项目建设、政策落地,跟踪问效。': [],
    '围绕研发、生产、销售,完善服务。': [],
    '围绕电池、电机、电控“三电”系统,完善服务。': [],
  },
};

/** A known industry between a verb and its 发展: 促进工业互联网创新发展. */
export const furthered: AimRule = {
  name: 'furthered',
  find(text, known) {
    const found = findAll(
      text,
      /(?:促进|推动|推进|加快|支持|引领)(?!(?:绿色低碳|军民融合|节能环保|绿色|低碳)(?:高质量)?发展)(?<name>[^,。;:、的]{2,14}?)(?:产业|行业)?(?:实现|加快|加速)?(?:\p{Script=Han}{2}化(?=、[^、,。;]{3,12}化发展)|(?:创新|高质量|健康|快速|协同|集群|集聚|特色|(?!一体化)\p{Script=Han}{2}化|(?:“[^“”]{1,6}”|制?储[运输]?加?用)一体化|、)*发展(?!示范区|先导区|先行区|试验区)|(?:加快|全面|深度|绿色|低碳|数字化|智能化|高端化|提质|转型|提档|改造|优化)*(?:转型|升级|增效|倍增|做[优大强]做[大强优])(?=[,。;]|$)|(?:(?<=业|[装设]备|材料|制造|化工)由[^,。;:]{1,12}?)?向[^,。;:]{2,40}(?:延伸|拓展|升级|转型|攀升|迈进|(?:方向|化)发展)|[与同和][^,。;:、]{2,24}融合)/gu,
    );
    return flatMap(found, (match): Aim[] => {
      const words = match.groups?.name ?? '';
      // 推动我国数字经济健康发展: whose it is.
      const lead = known.industries.find(words) ? 0 : (opener.exec(words)?.[0].length ?? 0);
      const name = words.slice(lead);
      const from = match.index + 2 + lead;
      // 低轨卫星互联网: a kind of a known one.
      const kind = name.length > 5 && !isCommon(name.slice(0, 2)) ? name.slice(2) : name;
      const row = known.industries.find(name) ?? known.industries.find(kind);
      if (!row || !isName(name, known)) return [];
      const clause = clauseAround(text, from, from + name.length);
      return [{ label: 'Industry', name, from, to: from + name.length, clause, rule: 'furthered' }];
    });
  },
  examples: {
    '促进工业互联网创新发展。': ['Industry 工业互联网'],
    '推动新能源汽车高质量发展。': ['Industry 新能源汽车'],
    '推动原料药绿色化、集约化发展。': ['Industry 原料药'],
    '推动商业航天“通导遥”一体化发展,加快氢能制储运加用一体化发展。': ['Industry 商业航天', 'Industry 氢能'],
    '推进食品工业提质增效,加快农机装备转型升级。': ['Industry 食品工业', 'Industry 农机装备'],
    '推动企业高端化、智能化发展,推动技术改造升级。': [],
    '推进杭绍临空经济一体化发展示范区建设。': [],
    '推动磷化工精细化、煤化工高端化发展。': ['Industry 磷化工'],
    '推动油气装备向高端化发展。': ['Industry 油气装备'],
    '推动糖业向精制糖、朗姆酒延伸。': ['Industry 糖业'],
    '推动海工装备由制造向研发设计延伸。': ['Industry 海工装备'],
    '支持低轨卫星互联网加快发展,推动卫星互联网实现高质量发展。': ['Industry 低轨卫星互联网', 'Industry 卫星互联网'],
    '推动我国数字经济健康发展。': ['Industry 数字经济'],
    '推动企业向园区集聚、服务向基层延伸。': [],
    '推动民营经济高质量发展。': [],
    '推动绿色低碳发展,促进军民融合发展。': [],
  },
};
