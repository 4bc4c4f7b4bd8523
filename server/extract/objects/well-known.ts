import { toFinder, type Found } from '../actors/finder.ts';
import { isCommon } from './common-words.ts';
import type { CompanyWords } from './company-names.ts';

/** Where the name of a well-known company may begin and end in running text. */
const before =
  /(?<=^|[、,;:。|与和同及由以在()“”…—-]|支持|依托|推动|引进|服务|对接|联合|招引|吸引|扶持|[有如为了是向从给让被的商业]|包括|入驻|落户|聚集|集聚|汇聚|分布着|仅次于|脱胎于|央企|来自|收购|参股|控股|围绕|企业|巨头|龙头|其中|特别是|[赴访]|亿元|万元|来到|走进|开工|投产|[德美日法英韩]国|日本)/uy;
/** 孚能科技(赣州)股份有限公司: a bracket that goes on to 公司 makes a longer name. */
const behind =
  /(?!\([^()]{2,6}\)[^,。;、()]{0,20}公司)(?=$|[、,;。等和与及()…|]|共建|共同|合作|牵头|建设|扩产|扩能|增资|项目|发挥|上市|在|为龙头|为链主|做强|做大|[年的]|排名|位列|以及|[并都也已正将拟于这又就总成为是\d“A-Z]|计划|投资|落户|落子|落地|入驻|签约|签订|签署|携手|年产|产值|营收|[一二三四五六]期|第[一二三四五]|发展|生产|研发|专注|宣布|入选|荣获|获|举行|举办|发布|推出|方面|公司|首席|高管|[^,。;、的]{0,10}(?:项目|(?:生产|制造)基地|工厂|生产线))/uy;
/** 东方日升新能源股份有限公司, 海尔工业园, 格力大道: the name goes on to that of something else. */
const goesOn =
  /(?:[^,。;、:()的和与]{0,10}(?:公司|集团|大道|小镇|社区|广场|大厦|大桥|大学|学院|中学|小学|医院|银行|基金会?|体育场|[省市县区乡镇村路街]|(?:工业|产业|科技|创业|创新|物流|智慧)(?:园区?|城|谷)|研究院|研究所|实验室)|\p{Script=Han}?[化型性式杯])/uy;
/** Names of four characters and more are words of no other meaning; three characters may stand astride two words. */
const long = /^[\p{Script=Han}A-Za-z]{4,}$/u;
const three = /^\p{Script=Han}{3}$/u;
/** Names of two characters that are no words, no places and no goods, so that running text may hold them by themselves. */
const alone = new Set(
  `华为 腾讯 百度 海信 海尔 格力 美的 奇瑞 吉利 蔚来 戴尔 惠普 丰田 本田 京东 蒙牛 伊利 双汇 博世 索尼 松下 夏普 拜耳 辉瑞 罗氏 诺华 礼来 陶氏 杜邦
  立邦 隆基 通威 协鑫 天合 晶科 徐工 柳工 潍柴 玉柴 鞍钢 首钢 武钢 马钢 沙钢 酒钢 包钢 太钢 河钢 本钢 攀钢 柳钢 中车 中铝 中粮 国药 海亮 正泰 小鹏 零跑
  赣锋 国轩 孚能 长鑫 惠科 立讯 歌尔 蓝思 欧菲 舜宇 纬创 仁宝 富士康 联想 三一 宗申 恒瑞 齐鲁制药 石药 迈瑞 联影 药明 牧原 温氏 安踏 特步 茅台 康师傅
  信义 旗滨 南玻 中集 中芯 华虹 士兰 西飞 成飞 沈飞 昌飞 上汽 广汽 北汽 一汽 五菱 美菱 德尔福 电装 爱信 山推 临工 中联 南车 北车 业成 莫仕 广达 和硕 捷普 群创 友达 京东 网易 顺丰 雀巢 达能 中节能`
    .trim()
    .split(/\s+/u)
    .filter((name) => name.length === 2),
);
/** Names of three characters and more that are also places, goods or words of every day. */
const common = new Set(
  `扬子江 珍宝岛 獐子岛 葛洲坝 新希望 稻花香 好当家 太平鸟 红蜻蜓 七匹狼 蓝月亮 自然堂 新大陆 好孩子 百果园 探路者 新火炬 李子园 同花顺
  木林森 兔宝宝 新明珠 大地熊 索菲亚 寒武纪 中化学 红四方 梦百合 深信服 健康元 新时达 大北农 金诚信 中光学 碧水源 喜临门 好想你 报喜鸟 北大荒
  海尔卡奥斯 浪潮云洲 卡奥斯 地平线 黑芝麻 漫步者 黑旋风 山外山 贵人鸟 小天鹅 海洋王 火星人 云深处 傅利叶 开普勒 零重力 橙色云 双胞胎 金龙鱼 东方红 老白干 白云山 白云边
  金嗓子 科尔沁 南街村 华西村 诺贝尔 莫干山 仙桃市 三角轮 新能源科技 应用材料 金银河 六个核桃 掌上明珠 认养一头牛 大自然家居 三只松鼠 元气森林
  胜利油田 北方重工 现代牧业 未来汽车 数字科技 中国移动 中国电子 长江存储器`
    .trim()
    .split(/\s+/u),
);

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const finders = new WeakMap<ReadonlySet<string>, (text: string) => Found[]>();

/** The trade alone, behind a place. */
const made = (own: string): boolean =>
  /^(?:石化|钢铁|机床|化工|电子|汽车|航天|稀土|铝业|制药|水泥|矿业|有色|能源|电气|重工|机械|造船|生物|硅业|炼化|石油)$/u.test(
    own,
  );

/** Whether the end of a name and what follows make the name of an industry: 比亚迪汽车产业, 中国动力电池. */
function isAstride(text: string, { word, at }: Found, { industries }: CompanyWords): boolean {
  const end = at + word.length;
  return [1, 2, 3, 4].some((length) => industries.find(text.slice(end - 2, end + length)) !== undefined);
}

/** Whether a place ends before a name: 上海特斯拉, but not 北京东方 before 京东方. */
function isBehindPlace(text: string, at: number, { placeLength }: CompanyWords): boolean {
  return [2, 3, 4].some((length) => at >= length && placeLength(text.slice(at - length, at)) === length);
}

/** Finds the companies that need no list and no 公司 to be known. */
export function toWellKnown(known: CompanyWords): (text: string) => Found[] {
  const finder = finders.get(known.companies);
  if (finder) return finder;
  const names = [...known.companies].filter(
    (name) => (long.test(name) || three.test(name) || alone.has(name)) && !common.has(name) && !isCommon(name),
  );
  const find = toFinder(names, (text, found) => {
    const { word, at } = found;
    const end = at + word.length;
    const begins = fits(before, text, at);
    if (begins && fits(behind, text, end)) return true;
    if (fits(goesOn, text, end) || isAstride(text, found, known)) return false;
    // 宁德时代, but not 惠州石化: what is made in a place may be meant, not who makes it.
    const own = word.slice(known.placeLength(word));
    if (long.test(word)) return known.industries.find(own) === undefined && (own === word || !made(own));
    return (begins || isBehindPlace(text, at, known)) && (three.test(word) || fits(behind, text, end));
  });
  finders.set(known.companies, find);
  return find;
}
