/** Words by which a sentence tells what was reached, so that its figures are baselines and no targets. */
interface Telling {
  name: string;
  pattern: RegExp;
  /** It tells of what follows it, in a section of goals and behind an aim, too; the others of their whole sentence. */
  onward?: true;
  /** What aims have as well: it tells of the past only where no year says what is to be, and for `true` no heading either. */
  weak?: true | 'undated';
  /** Sentences of which every figure is told of. */
  examples: readonly string[];
  /** Sentences of like words, each of which sets one. */
  nearMisses: readonly string[];
}

const place = '(?:全[国省市县区州盟旗]|我[省市县区州]|[^,;:]{2,8}[省市县区州])?';
const acts =
  '建成|建有|达|有|培育|累计|形成|突破|拥有|完成|认定|获批|实现|入库|开工|投产|集聚|聚集|引进|落户|创建|发展|成为|超|汇聚|吸引|建设|组建|开展|推动|申报|发布';

export const tellings: readonly Telling[] = [
  {
    name: 'as things stand',
    onward: true,
    pattern: new RegExp(
      `^(?:现状|过去|截[至止]|近[两三五几]?年来|.{0,12}以来|${place}现(?:有|拥有)(?=[^,;:。]{0,16}(?:企业|单位|平台|机构|园区|人员|产能|品牌|集群)[^,;:。]{0,10}\\d))|(?:^|[,;:。”])[^,;:。]{0,10}?(?:(?<![由从比较在])目前(?!的)|截[至止]目前|(?<![真端改纠])正(?:在|忙于))`,
      'u',
    ),
    examples: [
      '目前,全市有规上企业500家',
      '现有规上企业500家',
      '近年来,培育专精特新企业50家',
      '全省目前形成产业链16条',
      '“十四五”以来,累计引进项目100个',
      '园区正在建设项目20个',
    ],
    nearMisses: ['企业数由目前的500家增加到800家', '建设现有园区配套项目5个', '建设储备林95万亩,现有林改培170万亩'],
  },
  {
    name: 'done already',
    onward: true,
    pattern: new RegExp(`已经?(?:${acts})`, 'u'),
    examples: ['全市已建成工厂20家', '产业链上已集聚企业80家'],
    nearMisses: ['已批项目尽快开工,新开工项目20个'],
  },
  {
    name: 'perfect',
    onward: true,
    pattern:
      /(?:实现|达到|保持|增长到|提高到|提升到|形成|建成|建立|完成|培育|打造|引进|建设|搭建|创建|新增|集聚|推广|出台|攻克|吸引|汇聚|聚集|带动|突破|实施|开展|举办|组织|投入|发布|获得|取得|签约|签订|明确|确定|部署|提出|设置|梳理|谋划)了/u,
    examples: ['工业增加值从31万亿元增长到了40万亿元', '培育了专精特新企业20家', '明确了17个主要工业园区的定位'],
    nearMisses: ['培育为了出口的企业20家'],
  },
  {
    name: 'compared with the same months',
    pattern: /(?:同比|环比)(?![^,;。]{0,12}(?:以上|左右|以内))|(?:比|较)(?:上年|去年)同期/u,
    examples: [
      '完成工业投资619.8亿元,同比增长22.8%',
      '新开工项目217个,同比增加9个',
      '产值同比增长32.8%;规模以上企业增加到12家',
    ],
    nearMisses: ['力争工业投资同比增长20%', '工业投资同比增长20%以上'],
  },
  {
    name: 'months that are over',
    onward: true,
    pattern:
      /(?:^|[,;:。“])(?:20\d{2}年|今年)?(?:上半年|前[一二三]季度|[一二三]季度|1月?[-—–~至]\d{1,2}月份?|前\d{1,2}个月)(?:,|末?(?:全[省市县区]|我[省市县区]))|(?:^|[,;:。“])1月?[-—–~至]\d{1,2}月份?[^,]{0,4}(?:完成|实现|达到)/u,
    examples: [
      '上半年,培育专精特新企业51户',
      '2022年一季度,园区产值21.8亿元',
      '1-8月,实现产值80亿元',
      '今年1月至8月,食品产业产值80亿元',
      '1-10月份完成工业投资22166万元',
      '前7个月,出口汽车63万辆',
    ],
    nearMisses: ['力争上半年,新开工项目20个', '2024年上半年完成项目20个'],
  },
  {
    name: 'last year',
    onward: true,
    pattern: new RegExp(
      `(?:^|[,;:。“])(?:去年|上年|近[两三五几]年(?![^,;。]*(?:不低于|不少于|不超过|均))|今年以?来|20\\d{2}年以来)(?=,|${place}[^,]*\\d)|(?<![比较与同由从以自在])去年(?!同期|[底末年]|的?基础|签约)(?=[^,;。]*\\d)`,
      'u',
    ),
    examples: ['去年全市规上工业产值达到500亿元', '汽车公司去年产销轿车突破14万辆', '近三年,引进项目30个'],
    nearMisses: ['近两年研发人员不少于20人', '工业产值在去年基础上增长10%', '去年签约项目开工率达到80%,力争达到90%'],
  },
  {
    name: 'rank that was reached',
    pattern:
      /(?:位居|居|列|位列|稳居|名列|跃居|排名?)(?:全[国省市球]|世界|[东中西]部|同[类级])[^,;。]{0,8}第?(?:[一二三四五六七八九十]|\d+)(?:位|名|$|[,;。])|创(?:下|造)?[^,;。]{0,6}新高|被(?:评为|认定为|列为|授予)|荣获|获评|连续(?:多|[\d一二三四五六七八九十]+)年/u,
    examples: ['增加值年均增长10.6%,增速列全省第2位', '产值达到500亿元,创近6年新高', '产值达到500亿元,连续5年增长'],
    nearMisses: ['力争产值达到500亿元,位居全省第2位', '产值达到500亿元,增速位居全省前列'],
  },
  {
    name: 'what is still too little',
    pattern: /(?:只有|(?<!不)仅(?:有|为|占|增长|完成|实现)?|还?不到|不足)[\d.]+(?!年|个?月|天)/u,
    examples: ['百亿级企业只有4家', '亩均税收仅12万元', '2022年工业投资仅增长3.2%', '研发投入占比不足1%'],
    nearMisses: ['对投资不足1年的项目给予支持,新增项目20个', '不仅培育企业20家'],
  },
  {
    name: 'what was counted',
    pattern: /(?:数据|统计|监测|调查)(?:结果)?(?:显示|表明)|据[^,]{0,12}统计|\d[余多]?[家个户项条][^,。;]{1,20}中,/u,
    examples: ['数据显示,2013年产值达到24.2亿元', '全市57家技术创新中心中,民营企业承建的占比达95%'],
    nearMisses: ['建设研发中心57家,建成率达95%'],
  },
  {
    name: 'a five-year plan that is over',
    pattern: /(?:^|[,;:。])[^,;:。]{0,6}“?十[二三]五”?(?:期间|时期)(?!.*[到至]“?十[二三]五”?(?:规划)?期?末)/u,
    examples: ['数据显示,“十三五”期间,产值年均增长9%', '“十二五”时期,培育企业20家'],
    nearMisses: ['“十三五”期间,产值年均增长9%,到“十三五”末达到70亿元', '根据规划,“十三五”期间产值年均增长9%'],
  },
  {
    name: 'a sum so far, to the unit',
    weak: 'undated',
    // 累计培育工厂421家: an aim would be round, or have its year
    pattern: new RegExp(
      `(?:^|[,;:。])(?:全[省市县区州盟旗]|我[省市县区州])累计(?:${acts})[^,;:。\\d]{1,24}\\d+(?<!\\b\\d)(?<![05])(?:余|多)?[家个户项](?:[,;。]|$)`,
      'u',
    ),
    examples: ['全市累计培育绿色工厂421家', '加快培育。全县累计建成省级智能车间28个,覆盖率达到40%'],
    nearMisses: [
      '到2025年,全市累计培育绿色工厂421家',
      '全市累计培育绿色工厂420家',
      '累计培育绿色工厂421家',
      '力争全市累计培育绿色工厂421家',
    ],
  },
  {
    name: 'progress that is reported',
    weak: true,
    pattern:
      /(?:取得|实现)(?:了?积极|阶段性|明显|显著|重大|新的?|长足)+(?:成效|进展|成果|成绩|突破|进步)|(?:成效|成果|成绩)(?:明显|显著|突出|斐然)(?=[,。;])|(?:扎实|稳步|有序|顺利)推进(?=[,。;])|(?:我|全)[国省市县区州](?:[还共现仍]|已)?拥有|(?:不断|持续|快速|进一步|稳步)(?:扩大|增强|提升|优化|壮大|增长|完善|向好)(?=[,。;])/u,
    examples: [
      '企业培育取得新成效,累计培育专精特新企业20家',
      '信息通信业扎实推进,建成基站40万个',
      '技术创新取得新突破。创建技术中心123家',
      '我市还拥有技术中心2个',
    ],
    nearMisses: [
      '到2025年,全市拥有技术中心2个',
      '每年评选10个改造成效明显的优秀案例',
      '到2025年,企业培育取得新成效,培育专精特新企业20家',
      '扎实推进项目建设,新开工项目20个',
    ],
  },
];

/** Words by which a clause says what is to be. */
const aims =
  /力争|争取|争创|确保|力保|目标[是为:]|(?:主要|发展|总体|预期)目标(?!任务)|总体要求[是为:]|预计到|(?:规划|方案|计划|意见|纲要)》?(?:提出|明确|要求|确定)|(?:根据|按照)[^,]{0,12}(?:规划|方案|计划|意见|纲要)|计划(?:到|在|用|全年|新|培|完|实|建|引|投|开)|将|拟(?=新|建|引|投|实施|培|落|打|申|在|于)|下半年|未来|今后|下一步|届时|明年|(?<![高升增加长降低大展跃由从])[到至](?:20\d{2}(?!年[底末]?的?\d)|“?十[四五六]五)|20\d{2}年[底末]?前|今年(?!以?来|上半年|前|1)|(?<![重主需纪摘概纲])要(?!素|求|闻|点|件|道|塞|害|义|领|约|务|清醒|看到|正视|认识)/u;
/** How a sentence begins that orders something, or that is a new item: it ends what was told before it. */
const orders =
  /^(?:[(第]?[一二三四五六七八九十\d]+[)、.章条](?!\d)|(?:[一二三四五六七八九十]是)?(?:要|将|加快|加强|加大|推动|推进|支持|鼓励|引导|强化|打造|培育|实施|建设|建立|深入|大力|积极|聚焦|围绕|开展|引进|到|每年|[一二三四五两]年内|未来|今后|优化|完善|健全|提升|提高|做|发展|壮大|落实|组织|全力|着力|坚持|依托|重点|促进|抢抓|抓|以|对|深化|巩固|统筹|全面|新增(?=.*(?:以上|左右))|新建|完成|力))/u;

const either = (all: readonly Telling[]): RegExp => new RegExp(all.map(({ pattern }) => pattern.source).join('|'), 'u');
const telling = either(tellings.filter(({ weak }) => !weak));
const tellingUndated = either(tellings.filter(({ weak }) => weak !== true));
const tellingAnyhow = either(tellings);
const tellingOnward = either(tellings.filter(({ onward }) => onward));

/** Does a clause say what is to be, not what was? */
export const aimsAt = (clause: string): boolean => aims.test(clause);

/**
 * Does a sentence tell what was reached? An aim that goes before such words governs them.
 * @param dated whether a year governs it, by which something may be due
 * @param planned whether it stands below a heading of what is to be done
 */
export function tells(sentence: string, dated: boolean, planned = false): boolean {
  const told = (dated ? telling : planned ? tellingUndated : tellingAnyhow).exec(sentence);
  if (!told) return false;
  const aim = aims.exec(sentence);
  return !aim || aim.index > told.index;
}

/** A sentence without any of these has no clause that begins to tell; most have none. */
export const mayBeginToTell = (sentence: string): boolean =>
  /目前|[现截近已了季去]|月|今年|上[半年]|过去|以来|正[在忙]/u.test(sentence);

/** Does a clause begin to tell how things stand, whatever its sentence aims at: 达到700家,目前为460家? */
export function beginsToTell(clause: string): boolean {
  const told = tellingOnward.exec(clause);
  return told !== null && clause.slice(0, told.index).search(aims) < 0;
}

/** Goes a sentence without such words on with what the one before it told? */
export const goesOn = (sentence: string): boolean => !orders.test(sentence) && !aims.test(sentence);
