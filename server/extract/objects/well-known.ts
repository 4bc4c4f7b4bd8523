import { toFinder, type Found } from '../actors/finder.ts';

/** Where the name of a well-known company may begin and end in running text. */
const before =
  /(?<=^|[、,;:。与和同由以在()]|支持|依托|推动|引进|服务|对接|联合|招引|[有如为了是向从给让被“”的商业]|包括|入驻|落户|聚集|集聚|分布着|仅次于|脱胎于|央企|来自|收购|参股|控股|围绕|企业|巨头|龙头|其中|特别是|[赴访])/uy;
/** 孚能科技(赣州)股份有限公司: a bracket that goes on to 公司 makes a longer name. */
const behind =
  /(?!\([^()]{2,6}\)[^,。;、()]{0,20}公司)(?=$|[、,;。等和与及()…]|共建|共同|合作|牵头|建设|扩产|扩能|增资|项目|发挥|上市|在|为龙头|为链主|做强|做大|[年的]|排名|位列|以及|[并都也已正将拟于这又就总成为是\d“]|计划|投资|落户|落子|落地|入驻|签约|签订|签署|携手|年产|产值|营收|[一二三]期|发展|生产|研发|专注|宣布|入选|荣获|获)/uy;
/** A shorter name is too often a word of another meaning. */
const longEnough = /^(?:[\p{Script=Han}A-Za-z]{4,}|\p{Script=Han}{3})$/u;
/** Names of three characters that are also places, goods or words of every day. */
const common = new Set(
  `扬子江 珍宝岛 獐子岛 葛洲坝 新希望 稻花香 好当家 太平鸟 红蜻蜓 七匹狼 蓝月亮 自然堂 新大陆 好孩子 百果园 探路者 新火炬 李子园 同花顺
  木林森 兔宝宝 新明珠 大地熊 索菲亚 寒武纪 中化学 红四方 梦百合 深信服 健康元 新时达 大北农 金诚信 中光学 碧水源 喜临门 好想你 报喜鸟 北大荒`
    .trim()
    .split(/\s+/u),
);

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const made = new WeakMap<ReadonlySet<string>, (text: string) => Found[]>();

/** Finds the companies that need no list and no 公司 to be known. */
export function toWellKnown(companies: ReadonlySet<string>): (text: string) => Found[] {
  const known = made.get(companies);
  if (known) return known;
  const names = [...companies].filter((name) => longEnough.test(name) && !common.has(name));
  const find = toFinder(names, (text, { word, at }) => fits(before, text, at) && fits(behind, text, at + word.length));
  made.set(companies, find);
  return find;
}
