export type TargetKind = 'level' | 'annual growth' | 'cumulative' | 'per year';

/** Words before an indicator that say how hard, how often or by what act, not what. */
const intents =
  /^(?:[一二三四五六七八九十]是|内(?=新增|净增|新建|培育|引进|建成|打造|完成|实现|力争)|首先|将|要|、|,|和(?!林格尔|[田政静硕顺]县|平区)|及|与|以及|并|且|再(?!生|制造|贷款)|也|力争|争取|努力|确保|保证|保障|切实|全面|全力|持续|进一步|加快|大力|积极|着力|梯次|滚动|有序|深入|不断|重点(?=打造|培育|建设|推进|支持|发展)|推动|推进|带动|支持|引导|鼓励|促使|使|实现|完成|通过努力|其中|同时|另外|此外|总体|预计|计划|目标[是为]?|左右|到期末|届时|每年度?|年度|全年|年内|当年|今年(?!以?来)|去年(?!同期|[底末])|年均(?!增|下|降|提|递|单)|逐年|三年|五年|力促|基本|已|分行业|分区域|市县两级|目前|[现共拥]?有(?=规|国家|省级|市级|各类|专精|高新|企业)|通过|即|共|共计|总计|合计|累计)+/u;
/** Acts that only bring the thing about; 新增, 淘汰, 攻克 and the like say what the figure counts and stay. */
const makings =
  /^(?:组织实施|组织开展|遴选并组织实施|开工实施|引进和培育|带动和培育|培育和打造|组织|培育|培养|打造|建成|建设|创建|实施|开展|推进|推动|形成|举办|评选|遴选|认定|构建|布局|谋划|发展|扶持|选树|树立|拥有|具备|成立|设立|组建|获批|争创|完成|实现|招引|壮大|发布)+/u;
const compared =
  /(?:比|较|相比|相较于?|在)(?:20\d{2}年[底末]?|上年|去年|上一?年度?|“?十[二三四五]五”?[期]?末?)(?:的?基础上)?/gu;
const grows =
  /(?:年均|平均|每年|累计|同比|年)?(?:递增|增长率?|增速|增幅|下降率?|降低率?|降幅|减少|提高|提升|上升|增加|压减|削减)$/u;
const measured =
  /(?:增加值率?|总产值|产值|营业收入|主营业务收入|销售收入|业务收入|收入|利润率?|利税|税收|总投资|投资|出口交?货?值?|研发(?:经费|费用|投入)|研究与试验发展|劳动生产率|产量|产能|规模|市值|贷款|余额|能耗|用水量|排放|占|比重|比例|年均|增速|增长|下降|覆盖|普及|率|强度|指数|数量)/u;
/** Whom a figure is about, where its name leads the indicator. */
const owners =
  /^(?:(?:规模以上|规上|限额以上|限上|骨干|龙头|重点|大中型|中小微?|民营|上市|高新技术|科技型)(?:工业|制造业|服务业|数字经济)?(?:企业|工业|制造业|服务业|行业)|[^、,占的]{1,18}?(?:产业集群|集群|产业链|产业(?![化园])|服务业|(?<!制造|工|企)行业|(?<=传统|传统优势|装备|消费品|汽车|先进|高技术)制造业(?!集群|产业)))(?=.)/u;
/** Each of many: the figure is about every one of them. */
const each =
  /^(?:各(?:县|市|区|地|镇|乡|街道|设区市|园区|开发区)[^每,]{0,10}?(?:\([^)]*\))?(?=每年|分行业|确定|至少|新|培|引|招|建|打|完)|每个?(?:行业|县|镇|地区|园区|产业|集群|市|区|乡镇)(?:\([^()]{1,10}\))?)/u;
const around = /^(?:聚焦|围绕|面向|针对|依托)[^,]*?(?=培育|打造|建设|新增|引进|建成|实施|形成)/u;
const region = /^(?:全市|全省|全县|全区|全州|全盟|全旗|我市|我省|我县|我区|本市)/u;
/** Indicators that are about everybody, so that the subject before them does not carry over. */
const general =
  /全社会|GDP|地区生产总值|人均|每万|每百万|全员(?!劳动)|固定资产|全市|全省|全县|全区|产业|集群|(?:制造|服务|行)业|工业投资|单位|新增|引进/u;

/** The words of an indicator without intent, act and comparison; its subject where one leads it. */
export function toIndicator(words: string): { indicator: string; subject?: string; area?: string } {
  let rest = words
    .replace(compared, '')
    .replace(/的(?:总?目标|任务)$/u, '')
    .replace(/(?<=.{3})在$/u, '')
    .replace(/(?<=产业|集群|产业链|行业)(?:力争|争取|确保|实现)(?=.{2})/u, '')
    .replace(/分别|依次/gu, '')
    .replace(/[的,:、]+$/u, '')
    .replace(/(?:原则上|一般|至少|总体上|力争|争取|累计|完成|总计|合计|共计|均|预计|要|将)+$/u, '');
  let area: string | undefined;
  let named: string | undefined;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(intents, '').replace(around, '');
    const many = each.exec(rest)?.[0];
    if (many && many.length < rest.length) {
      named = many;
      rest = rest.slice(many.length);
    }
    const place = region.exec(rest)?.[0];
    if (place && place.length < rest.length) {
      area = place;
      rest = rest.slice(place.length);
    }
  }
  const bare = rest.replace(makings, '');
  if (bare.length > 1) rest = bare.replace(intents, '') || bare;
  const owner = owners.exec(rest)?.[0];
  const subject = named ?? (owner && measured.test(rest.slice(owner.length)) ? owner : undefined);
  return {
    indicator: rest,
    ...(subject ? { subject } : {}),
    ...(area ? { area } : {}),
  };
}

/** Acts that stay with what they count (制定标准10项), but are no thing by themselves: 制定不少于10项标准. */
const settings = /^(?:参与|主导|牵头)?(?:制修订|制定|修订|研制|开发|攻克|突破|新增|推广|重点|优先|率先|集中)$/u;

/** Do the words only say that something is to be done, not what: 组织, 推动建设? */
export const isAct = (words: string): boolean =>
  words.replace(intents, '').replace(makings, '').replace(settings, '').length < 2;

/** 每个园区, 各县(市、区): each of many, where the words begin with them. */
export const eachOf = (words: string): string | undefined => each.exec(words.replace(intents, ''))?.[0];

/** May the subject of the figure before it hold for this one too? */
export const inheritsSubject = (indicator: string): boolean => measured.test(indicator) && !general.test(indicator);

/** 占比, 总量, 年均增长: indicators that lean on the one before them. */
export const isElliptic = (indicator: string): boolean =>
  /^(?:占.*|占比|总量|总数|总市值|市值|总规模|首期规模|总额|增速|增幅|比重|比例|净增|新增|净增长|数量|产值|规模|覆盖率|覆盖面|入库)$/u.test(
    indicator,
  ) || indicator.replace(grows, '') === '';
/** What an elliptic indicator leans on: the one before it without its own measure; 占… needs it whole. */
export const headOf = (indicator: string, elliptic: string): string =>
  elliptic.startsWith('占') && elliptic !== '占比'
    ? withoutGrowth(indicator)
    : /^(?:提高|提升|上升|下降|降低)$/u.test(elliptic)
      ? indicator
      : growthOf(elliptic) !== undefined && elliptic !== '净增长'
        ? withoutGrowth(indicator).replace(/(?<=.{2})(?:占[^占]{1,16}(?:比重|比例)|占比|增速|增幅|总量|数量)$/u, '')
        : indicator
            .replace(/^(?:新增|净增)|(?:新增|净增)$/gu, '')
            .replace(/(?:总?产值|增速|增幅|占比|年均增长|增长|比重|总量|数量)$/u, '') || indicator;

/** The indicator itself where an elliptic clause gives it another figure: 年均增速10%;2030年达到200亿元. */
export const withoutGrowth = (indicator: string): string => indicator.replace(grows, '') || indicator;

/** The growth word an indicator ends in, if any. */
export const growthOf = (indicator: string): string | undefined => grows.exec(indicator)?.[0];
export const isDecrease = (indicator: string): boolean =>
  /(?:下降|降低|减少|降幅|压减|削减|缩减)(?:率|幅度)?$/u.test(indicator);

const brings =
  /新增|新建|净增|新培育|培育|打造|建成|建设|创建|实施|开展|举办|组织|完成|引进|攻克|突破(?!\d)|淘汰|整治|腾出|节约|盘活/u;

/** @param words the whole clause that states the figure, `indicator` what remained of it */
export function toKind(words: string, indicator: string, unit: string, perYear: boolean): TargetKind {
  const growth = growthOf(indicator) ?? '';
  const share = /%|百分点|倍/u.test(unit);
  if (
    share &&
    (/增速|增幅|增长|递增/u.test(growth) ||
      /^(?:年均|平均|每年|同比|年)/u.test(growth) ||
      /^年均|年均.*(?:下降|降低|增长)幅度?/u.test(indicator))
  )
    return growth.includes('累计') ? 'cumulative' : 'annual growth';
  if (perYear && !words.includes('累计')) return 'per year';
  if (words.includes('累计') || (growth !== '' && share)) return 'cumulative';
  const reached = /(?:达到?|保持在?|为|突破|超过?)(?:\d|(?:[百千][万亿]|万亿)元?(?=$|[,。;、)]|大关))/u;
  return !share && brings.test(words) && !reached.test(words) ? 'cumulative' : 'level';
}
