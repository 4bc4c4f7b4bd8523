import { endsIndustrial } from './aims/words.ts';
import { isCommon } from './common-words.ts';
import type { Surroundings } from './surroundings.ts';

/** What a reader of companies knows besides the text. */
export type CompanyWords = Pick<Surroundings, 'industries' | 'companies' | 'placeLength'>;

/** Trades that the names of companies end in: 鸿禧能源, 嘉特保温. */
const trade =
  /(?:能源|保温|电子|科技|股份|集团|汽车|药业|制药|医药|生物|生化|化工|化学|钾肥|磷肥|化肥|农化|石化|炼化|焦化|煤化|氟化工|化纤|合纤|氨纶|锦纶|化肥|新材|材料|纳米|重工|机械|电气|电器|电力|智能|智造|信息|通信|光电|光学|光能|绿能|太阳能|半导体|微电子|电路|显示|纺织|服饰|鞋业|纸业|浆纸|玻璃|食品|乳业|酒业|糖业|茶业|[农林渔]?牧业|农牧|种业|控股|实业|矿业|盐业|冶金|精密|装备|机床|数控|轴承|锻造|铸造|阀门|阀业|泵业|焊材|电机|机电|仪表|动力|客车|重汽|商用车|专用车|机车|锂电|锂能|[锂金铝铜锡锌镍钴钨钼钛镁锗钽铂钒硅伞皮石木竹漆塑胶革服船车乳肉牛羊禽果菌粮油面米肥]业|股权|软件|网络|数据|环保|水泥|钢铁|特钢|轮胎|电缆|电池|新能源|机器人|航空|航天|船舶|造船|重科|电工|工缆|开关|变压器|硅业|激光|传动|(?<!^[高新])不锈钢|自动化|(?<![海陆]上)风电|(?<!^先进)(?:轻)?合金|铁塔|家居|家纺|生态|特材|磁材|磁业|碳素|炭素|碳业|钢业|板业|管业|塑业|包装|印务|油脂|粮油|肉业|禽业|菌业|种苗|饮品|饮料|啤酒|药用|医疗|器械|微|云|威视|门窗|卫浴|钢构|重装|棉业|印机|印染|针织|时装|面业|聚纤|椒业|制衣|门业|拉链|稀材|有色|农机|线缆|重机|矿机|制冷|智控|航科)$/u;
/** A works by its name: 岷山厂, 7452工厂; kinds of works (智能工厂, 电厂) are none. */
const works =
  /^(?:\d{3,4}工厂|\p{Script=Han}{2,7}(?<![工电水气药酒糖纸各本该])厂|\p{Script=Han}{4,7}(?:药|酒|糖|纸)厂)$/u;
/** Words before 公司 and 集团 that make a kind of company, not a company. */
export const companyKinds =
  /^(?:[大中小跨国上市总分子母各该本其外]*|(?:中小型?|小型|初创型?)?创业|全资子?|控股子|注册|中小型|小型|大型|专业|物流|贸易|投资|担保|融资|融资担保|基金|保险|证券|运营|平台|开发|建设|管理|服务|咨询|检测|设计|科技|高科技|民营跨国|大型企业|企业|龙头|骨干|国有|民营|央企|国企|链主|租赁|融资租赁|信托|征信|再担保|政府性融资担保|创业投资|投资基金|产业投资|股份制|有限|责任|股份|世界|知名|优质|物业|供应链|外贸|综合服务|技术转移|(?:小额贷款|融资性?担保|典当|基金管理|财务|[分支]|中心支|国有资本(?:投资|运营)|平台|园区平台|帮扶|会计|农机作业|所属上市|企业集团财务|知名医疗)+)$/u;

/** 天长仪器仪表: a place and what is made there may be a company (宝鸡机床), but do not show that a list is of companies. */
export function isOfPlace(words: string, { industries, placeLength }: CompanyWords): boolean {
  const made = words.slice(placeLength(words));
  return made !== words && !/^.业$/u.test(made) && industries.find(made) !== undefined;
}

/** Whether a member of a list before 等企业 is a company: known, or a word of its own before the name of a trade. */
export function isCompany(words: string, { industries, companies }: CompanyWords): boolean {
  if (companies.has(words) || /^\p{Script=Han}[^、,;]{4,28}(?:有限责任|有限|股份|集团)公司$/u.test(words)) return true;
  if (works.test(words)) return !isCommon(words.slice(0, -1));
  const firm = /^(?<own>[\p{Script=Han}\d]{2,10}?)(?<!型)(?:企业)?(?:公司|集团)$/u.exec(words)?.groups?.own;
  if (firm !== undefined) return !companyKinds.test(firm) && !isCommon(firm) && !/[的各类个企]|一批|若干/u.test(firm);
  const bare = words.includes('(') ? words.replace(/\(\p{Script=Han}{2,6}\)/u, '') : words;
  const own = bare.replace(trade, '');
  const plain =
    /[企校院所]|中心|园区|强$|[的各个类]|服务|设计|运输|产业|^(?:研[制发]|制造|开发|高[端强性纯]|耐[蚀热磨高]|新型|特种)|[铝镁铜钛镍锌锰钴钨硅温熵质晶]合金$|(?<!万)向(?=.)/u.test(
      words,
    );
  return (
    own !== bare &&
    own.length >= 2 &&
    own.length <= 6 &&
    !/^(?:[A-Z]+|控制|操作|系统|嵌入式|工具|仿真|测控|基础)$/u.test(own) &&
    !plain &&
    !isCommon(own) &&
    !industries.find(words) &&
    !industries.find(own) &&
    // 汽车及新能源 are two industries
    !(/[及与和]$/u.test(own) && industries.find(own.slice(0, -1)))
  );
}

/** Words that no name of a company is made of: kinds of companies, of organs, of works. */
const stranger =
  /[的各个类了。:()《》“”\d](?!.*公司$)|京津冀|[长珠]三角|粤港澳|大湾区|成渝|长江经济带|黄河流域|一带一路|^(?:待(?:定|引进?|招引|明确|补充|落实)|暂无|空缺)$|^(?:正在|目前|已经|同时|分别|其中|联合|携手|加强|深化|主动|合作|一是|二是|三是)|^[央民国外侨台]企|户$|(?:主|个|集|团|载|实|媒)体$|小巨人$|冠军|大学|学院|银行$|^[规限][上下]$|^(?:整[机车]|主机|总装|总部)$|企业|行业|产业|领域|环节|项目|单位|部门|园区|院所|高校|(?<![焦石炼盐煤氟磷油])化$|百强$|[型局委办厅园区]$|专精特新|独角兽|瞪羚|[商协学]会$|委员会$|管委会$|人民政府$|(?:研究|设计)[院所]$|专家$|院士$|企业家|基金$|产品$|生产线$|基地$|中心$|平台$|实验室$|新城$|(?:加工|种植|养殖|生产|零售|批发|服务|设计|运输|旅游|电商|物流|文化|建筑|贸易|流通|餐饮|金融|保险|制造|研发|技术创新)$/u;

/** Whether a member of a list of leading companies can be one: a short word of its own, of no trade and no kind. */
export const isPlausible = (words: string, { industries }: CompanyWords): boolean => {
  const own = words.replace(/\(\p{Script=Han}{2,6}\)/gu, '');
  return (
    /^[\p{Script=Han}A-Za-z·&-]{2,12}$|^\d{3}°$|^\d{3,4}(?:工厂|\p{Script=Han}{2,8}(?:公司|厂))$/u.test(own) &&
    (works.test(own) || /^\d{3}°$/u.test(own) || !stranger.test(own)) &&
    !isCommon(own) &&
    !industries.find(own)
  );
};

/** A company that is named for what it makes, or a list's member that can only be one: 中车襄阳, 仁和集团, 东方钽业. */
export function isSure(words: string, known: CompanyWords): boolean {
  if (isCompany(words, known)) return true;
  const ahead = known.placeLength(words);
  if (ahead > 0 && known.companies.has(words.slice(ahead))) return true;
  for (let at = Math.min(6, words.length - 2); at >= 2; at -= 1) {
    const rest = words.slice(at);
    const place = known.companies.has(words.slice(0, at)) ? known.placeLength(rest) : 0;
    // 国能榆林CTC, 陕煤榆林化学二期: what is built there is no part of a name.
    if (place > 0 && !/[A-Z期]$/u.test(rest)) return true;
  }
  return false;
}

/** What before the name of an industry only says which kind of it is meant: 高纯石墨. */
const kindsOf =
  /^(?:高纯|特种|柔性|精密|超硬|功能|轻量|节能|环保|液态|固态|户[外用]|[海陆]上|[车医军民日农船家商]用|.*[化型级性类基])/u;

/** 力量钻石: a word of its own before an industry, which a company may be called, where the list tells that it is one. */
export function isLikely(words: string, known: CompanyWords): boolean {
  if (isBranch(words, known)) return true;
  if (known.industries.find(words) || known.placeLength(words) > 0 || kindsOf.test(words)) return false;
  return [2, 3, 4].some((at) => {
    const [head, tail] = [words.slice(0, at), words.slice(at)];
    return (
      tail.length >= 2 &&
      (known.industries.find(tail) !== undefined || endsIndustrial(tail)) &&
      !isCommon(head) &&
      !known.industries.find(head)
    );
  });
}

/** A company that is sure, or a branch of a known one: 特变电工衡变, 中铝萨帕. */
export function isBranch(words: string, known: CompanyWords): boolean {
  if (isSure(words, known)) return true;
  if (stranger.test(words) || known.industries.find(words) || isCommon(words)) return false;
  // 德福科技三期, 小米武汉总部: what a company builds or has is no branch of it.
  if (/[一二三四五六七八九十]期$|总部$|基地$|项目$|工厂$/u.test(words)) return false;
  for (let at = words.length - 1; at >= Math.max(2, words.length - 4); at -= 1) {
    const head = words.slice(0, at);
    if (
      known.companies.has(head) &&
      !/(?:公司|集团|股份)$/u.test(head) &&
      !/^[等项的和与及在以为是将已于企]/u.test(words.slice(at))
    )
      return true;
  }
  return false;
}

/** Names of companies, and their first words, as one document calls them: 泰和 of 泰和新材. */
export type Owners = ReadonlySet<string>;

/** The owners that a document's companies give. */
export function toOwners(names: Iterable<string>, { placeLength }: CompanyWords): Owners {
  const owners = new Set<string>();
  for (const name of names) {
    // 四川相源 of 四川相源新能源有限公司: place and word together are what it is called for short.
    const place = placeLength(name);
    const word = name.slice(place, place + 2);
    if (
      place > 0 &&
      name.length >= place + 6 &&
      /^\p{Script=Han}{2}$/u.test(word) &&
      !isCommon(word) &&
      !placeLength(word)
    )
      owners.add(name.slice(0, place + 2));
    const bare = name.replace(/(?:股份|有限|责任|控股)*(?:公司|集团)$/u, '');
    const head = bare.slice(0, 2);
    if (bare.length >= 2) owners.add(bare);
    if (
      bare.length >= 4 &&
      /^\p{Script=Han}{2}$/u.test(head) &&
      !isCommon(head) &&
      head !== '中国' &&
      !placeLength(head)
    )
      owners.add(head);
  }
  return owners;
}

/** Whether a project's name begins with its company, known or named elsewhere in the document: 泰和粗旦氨纶. */
export function isOwned(words: string, known: CompanyWords, owners: Owners): boolean {
  for (let at = Math.min(10, words.length); at >= 2; at -= 1) {
    const head = words.slice(0, at);
    if (owners.has(head) || known.companies.has(head) || (at >= 4 && isCompany(head, known))) return true;
  }
  return false;
}

/** What is made, by a word that says how: 金属加工机械, 起重运输设备. */
export const isTrade = (words: string, known: CompanyWords): boolean =>
  !known.companies.has(words) &&
  (known.industries.find(words) !== undefined ||
    /^(?:陶瓷|塑料|金属|包装|印刷|起重|运输|电气|加工|农业|纺织|食品|化工|矿山|工程|医疗|电子|通信|环保|建筑|木工|焊接|切削).*(?:机械|设备|装备|器械|仪器|及设备)$/u.test(
      words,
    ));
