import { findVerbs, opener } from './aims/words.ts';
import type { PlatformWords } from './platform-names.ts';

/** Where a name that ends at `to` begins: behind the last mark, verb or preposition. */
export function startOf(text: string, floor: number, to: number, { placeLength, companies }: PlatformWords): number {
  let at = floor;
  let depth = 0;
  for (let i = to - 1; i >= Math.max(floor, to - 40); i -= 1) {
    const unit = text.charAt(i);
    // 金华市“机器换人”服务中心: a short quotation inside a name is a part of it.
    // 杨“数”浦新质秀带: so is one character.
    const quotation =
      unit === '”' && i < to - 1
        ? /(?:(?<=[省市县区])“[^“”]{2,8}|(?<=\p{Script=Han})“[^“”、]{1})$/u.exec(text.slice(Math.max(floor, i - 12), i))
        : null;
    if (quotation) {
      i -= quotation[0].length;
      continue;
    }
    if (unit === ')') depth += 1;
    else if (unit === '(') depth -= 1;
    if (depth < 0 || (depth === 0 && '、,。;:!?“”《》【】□+/|'.includes(unit))) {
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
  at += /^[^以]{1,7}(?:[省市区县州盟旗镇]|产业链?|集群|行业)以(?=.{4})/u.exec(text.slice(at, to))?.[0].length ?? 0;
  // 与江南大学共建新型纤维创新中心, 行业唯一的国家聚氨酯工程技术研究中心: a name begins behind these.
  at +=
    /^.*(?:(?:(?<!地方)共建|组建|设立|新建|落户|入驻|(?:集团|公司|[^研各]所|研究院|大学|(?:职业)?教育中心|牵头|联合[^、,。;:]{0,14}|合作)建设|(?<![立当随])即|包括|分别[为是])(?=.{4})|的(?=国家(?!级).{4}))/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  // 脱贫地区创建现代农业产业园, 荣昌建设1000万只肉兔产业园, 指两江新区: what is done, or how much, before a name.
  // 探索建立长三角科创走廊, 松江区高水平建设科创走廊, 长三角一体化发展和上海科创中心: so is what leads up to one.
  at +=
    /^.*(?:创建|打造|举办|争创|建成|搭建|建有|建立|(?<!待)获批|公布|通过|承担|申报|申请|(?<=[省市县区])建设|探索建立|(?:定期|联合)发布|高[水质][平量]建设|一体化(?:发展)?和|建设(?=\d))(?=.{4})|^指(?=.{4})/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  // 宁德时代建设国家工程研究中心, 支持蚌埠建设新材料研究院: so does a company that the lexicon has, or a place.
  const built = /^(?<who>[^建]{2,10})建[设立](?=.{4})/u.exec(text.slice(at, to));
  const who = built?.groups?.who ?? '';
  // 支持黄河旋风建设国家技术创新中心: so does who is helped to.
  const helped = /(?:支持|鼓励|引导|助力)$/u.test(text.slice(at - 2, at)) && to - at - (built?.[0].length ?? 0) >= 6;
  if (built && (helped || companies.has(who) || placeLength(who) === who.length)) at += built[0].length;
  // 小鹏汽车在武汉经开区设厂, 沿滨江科创走廊布局: where something is or becomes.
  at +=
    /^.*(?:坐落于|[位落]于|落户于|走进|来到|成为|作为|(?<![存内潜所现正实自])在)(?=.{4})|^沿着?(?![江海黄淮线边河湖])(?=.{4})/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  // 下放给浦东新区, 会同浦东新区, 选取国家生态文明试验区, 滨湖区依托研究中心, 重组省重点实验室, 7家左右全国重点实验室:
  // by whom, for whom, from what, how many.
  at +=
    /^.*(?:下放给|计入|会同|选取|遴选|依托|重组|优化整合|筹建|(?<!自)由|公司负责)(?=.{4})|^(?:升级(?!版)|扩建|参与)(?=.{5})|^\d+[家个](?:左右|以上)?(?=.{4})/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  // 引导概念验证平台向张江高新区集聚: where to.
  at += /^.*(?:平台|企业|机构|项目|要素|资源|人才|成果|产业)向(?=.{4})/u.exec(text.slice(at, to))?.[0].length ?? 0;
  // 全力服务邦普产业园, 主动对接中关村科技园: how it is helped or met is no part of a name.
  at +=
    /^(?:全力|重点|优先|积极|主动|深度|全面)?(?:(?:服务|保障|对接)(?=\p{Script=Han}{6})|(?:配合|助推|助力)(?=\p{Script=Han}{4}))/u.exec(
      text.slice(at, to),
    )?.[0].length ?? 0;
  for (;;) {
    const verb = findVerbs(text.slice(at, to))[0];
    // 和林格尔新区: what begins like a word before a name may be a place.
    // 画溪产业园、和平小微园: 和 behind the mark of a list joins nothing.
    const joins = !/^[和与及]$/u.test(text.charAt(at)) || text.charAt(at - 1) !== '、';
    const own = !joins || placeLength(text.slice(at, to)) > 1;
    const lead = own ? 0 : (opener.exec(text.slice(at, to))?.[0].length ?? 0);
    const step = verb?.from === 0 ? verb.to : lead;
    if (step === 0 || to - at - step < 3) return at;
    at += step;
  }
}

/** 国家新型互联网交换中心(中卫): the length of a bracket behind a name that says where it is. */
export function placeBehind(text: string, at: number, { placeLength }: PlatformWords): number {
  const bracket = /^\((?<inner>\p{Script=Han}{2,6})\)/u.exec(text.slice(at, at + 8));
  const inner = bracket?.groups?.inner ?? '';
  return bracket && placeLength(inner) > 0 ? bracket[0].length : 0;
}
