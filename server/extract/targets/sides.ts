import type { Stretch } from './clauses.ts';
import { isAct } from './indicators.ts';
import { reachBefore } from './operators.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { refusalOf } from './refusals.ts';

/** Does a number stand behind what it counts (`before` it: the words), or do the words stand `after` it? */
export type Side = 'before' | 'after';

/** A number that is a figure, and where its words are. */
export interface Chosen {
  quantity: Quantity;
  side: Side;
  /** What it is to rise or fall from: 由15%提高到20%. */
  from?: string;
}

/** 面向工业等领域推出不少于50个场景: what is counted stands behind, whomever it is for. */
const offers = /(?:面向|围绕|针对|聚焦).*(?:推出|遴选|发布|打造|培育|形成|举办|开展|征集|评选)$/u;
/** No rule needs to see further than this from a number; a line of megabytes stays linear. */
const sight = 80;
/** A clause with more numbers than this is a table or a list of codes that lost its lines. */
const mostInClause = 100;
/** 1000辆(累计数): what a bracket says of the number that ends its clause. */
const aside = /^\((?:累计|合计|总量|总数|存量|当年|年度|含|不含|以上|约|暂定|其中)[^()]{0,12}\)$/u;
const separator = /^(?:、|以及|和|及|与|并|且|或|力?争(?=\d))/u;
/** What may follow a share or a measure that is a figure all the same: 35%用于工业. */
export const purpose =
  /^(?:用于|用作|作为|以上用于|大关|台阶|(?:的|等)?(?:增长速度|速度|增速|增幅|目标|指标|比例|年均增速|生产能力)(?:任务)?(?:$|增长|递增))/u;
/** 撬动信贷资金100亿元支持中小企业: what it is for is no part of its name. */
const spent = /^(?:以上)?(?:支持|投向|助力)(?=.{2})/u;
const amount =
  /^[^、]{0,14}?(?:产值|投资|收入|营收|规模|产能|税收|增加值|利润|出口|交易额|贷款|融资|授信|算力|用地)(?:目标|额度?)?$/u;
/** 提供不低于500PFLOPS的普惠算力: what is given is an aim, whatever bounds it. */
const grants = /(?:提供|发放|投放|新增|安排|供应)(?:不低于|不少于|超过|至少)$/u;
/** 推动50%以上的规上企业开展改造: a share of things that are to act. */
const share = /^[^、]{0,12}(?:企业|园区|县|项目|行业|设备|农户|单位)/u;
const moves = /(?:推动|支持|实现|力争|引导|带动|确保|促进|推进)$/u;
/** 80%以上高标准农田实现无人机植保: a share of things, and what they do. */
const acts = /^(?:的)?[^、\d]{2,12}?(?:实现|完成|开展|应用|建立|建成|通过|采用|接入)[^、\d]{2,20}$/u;
/** Things that are counted behind their name, whatever they then do: 企业50家集聚发展. */
const countable = /[^\d、,](?:企业|项目|平台|基地|园区|机构|中心|工厂|车间|产品|产业链)$/u;
/** 设立总规模100亿元的产业基金: the size of what is to be founded. */
const fund = /^[^、]{0,16}?(?:基金|资金池|(?:专项|发展|引导|扶持|奖补)资金)|^资金(?=支持|用于|扶持|$)/u;
const founds = /(?:设立|组建|建立|发起|成立|筹[集措]|安排)(?:[^、]{0,16}规模)?(?:不低于|不少于|达到?|超过?)?$/u;
/** 新建20万平方米标准厂房: what is built or made over; 20万吨煤焦油项目 says how large a project is. */
const builds = /(?:完成|新增|新建|建成|改造|盘活|整治|收储|腾出|供应|拆除)$/u;
const unitOfWorks = /(?:亩|平方公里|平方米|公顷|公里|千瓦|兆瓦|吉瓦|千伏安)$/u;
const built = /^[^、的\d]{2,16}(?=$|、)/u;
/** 形成100万吨正极材料、50万吨负极材料的产能规模: what is to be made, behind how much of it. */
const makes = /(?:形成|实现|具备|达到|新增)(?:年产)?(?:\d[^、,]{2,24}、)*$/u;
const unitOfGoods = /(?:吨|千瓦时?|兆瓦时?|吉瓦时?|[MGk]Wh?|平方米|立方米|万?[公千]?米)$/u;
const made = /^[^、的\d%]{2,16}?(?=(?:的?(?:年?生产能力|加工能力|产能)(?:规模)?)?(?:$|、))/u;
const project = /(?:项目|工程|生产线|产线|装置|基地|园区?)$/u;
const origin = /(?:由|从)(?:20\d{2}年?[底末初]?的?|现有的?|目前的?)?$/u;

function sideOf({ unit, unitKind }: Quantity, before: string, after: string): Side | undefined {
  const rest = after.replace(/^的/u, '');
  const ends = rest === '' || separator.test(rest) || aside.test(rest);
  const reach = reachBefore(before);
  switch (unitKind) {
    case 'none':
    case 'time':
      return reach && ends ? 'before' : undefined;
    case 'measure':
      if (ends || purpose.test(rest) || (spent.test(rest) && !isAct(before))) return 'before';
      if (unit === '%' && share.test(rest) && moves.test(before)) return 'after';
      if (
        unit === '%' &&
        !reach &&
        /^(?:全[市省县区])?(?:力争|争取|确保|力促|推动)?$|[和、及]$/u.test(before) &&
        acts.test(rest)
      )
        return 'after';
      if (!project.test(built.exec(rest)?.[0] ?? '项目') && unitOfWorks.test(unit) && builds.test(before))
        return 'after';
      if (unitOfGoods.test(unit) && makes.test(before) && !project.test(made.exec(rest)?.[0] ?? '项目')) return 'after';
      if (fund.test(rest) && founds.test(before)) return 'after';
      return amount.test(rest) && (!reach || grants.test(before)) ? 'after' : undefined;
    case 'count': {
      if (ends || (!/^[^、]{0,3}(?:的|个)/u.test(after) && countable.test(before))) return 'before';
      if (reach && offers.test(before.slice(0, before.length - reach.written.length))) return 'after';
      const named = reach && !isAct(before.slice(0, before.length - reach.written.length));
      return named ? 'before' : 'after';
    }
  }
}

/** Numbers without a unit take that of the number behind them: 100、200和300亿元. */
function withUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const filled = [...quantities];
  for (let i = filled.length - 2; i >= 0; i -= 1) {
    const [here, next] = [filled[i], filled[i + 1]];
    if (!here || !next || here.unitKind !== 'none' || next.unitKind === 'none') continue;
    if (/^(?:、|和|及|与)$/u.test(text.slice(here.end, next.start)))
      filled[i] = { ...here, unit: next.unit, unitKind: next.unitKind };
  }
  return filled;
}

/**
 * The numbers of a clause that are figures.
 *
 * Left are numbers that belong to a name, bound a thing (产值20亿元以上的企业), count what is only watched, or divide
 * (超20亿元、50亿元的企业分别达到…).
 */
export function chooseQuantities(text: string, depths: Uint8Array, clause: Stretch): Chosen[] {
  const divides = /分别|依次/u.exec(text.slice(clause.start, clause.end))?.index ?? -1;
  const found = findQuantities(text, depths, clause);
  if (found.length > mostInClause) return [];
  const quantities = withUnits(text, found);
  const chosen: Chosen[] = [];
  // From the end, since a number that is listed with a threshold (10亿元、50亿元的企业) is one too.
  let bounds = false;
  let behind = clause.end;
  for (const quantity of quantities.toReversed()) {
    const before = text.slice(Math.max(clause.start, quantity.start - sight), quantity.start);
    const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + sight));
    const listed: boolean =
      bounds && quantity.unitKind === 'measure' && /^(?:、|和|或|及)$/u.test(text.slice(quantity.end, behind));
    behind = quantity.start;
    if (origin.test(before)) {
      const later = chosen.at(-1);
      if (later) later.from = text.slice(quantity.start, quantity.end);
      continue;
    }
    const counts: boolean = quantity.start >= clause.start + divides && !listed && !refusalOf(quantity, before, after);
    const side: Side | undefined = counts ? sideOf(quantity, before, after) : undefined;
    bounds = side === undefined;
    if (side) chosen.push({ quantity, side });
  }
  return chosen.toReversed();
}
