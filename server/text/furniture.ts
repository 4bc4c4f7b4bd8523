import { ministryNames } from './ministries.ts';
import { groupHeads, roleActs, roleKinds, roleScopes } from './role-words.ts';

/** What stands around the text of an official document: rules over the cleaned words of one paragraph. */
export interface FurnitureRule {
  name: string;
  pattern: RegExp;
  /** What it ends in, where all of them do: looked at first, since most lines of a document are none of them. */
  end?: string;
  /** Words that it finds, and near misses that it leaves. */
  examples: Record<string, boolean>;
}

const month = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

export const furniture = {
  /** A date on a line of its own. */
  date: {
    name: 'date',
    pattern: new RegExp(
      `^\\(?(?:\\d{4}|[二一][〇零○OО一二三四五六七八九\\d]{3})年${month}月${month}[日号]\\)?(?:印发)?$|^20\\d{4,6}日$`,
      'u',
    ),
    examples: { '2020年10月26日': true, 二〇二三年四月二十日: true, '2023925日': true, '2020年10月26日起施行': false },
  },
  /** A document number on a line of its own. */
  documentNumber: {
    name: 'documentNumber',
    pattern:
      /^(?:[㐀-鿿〇]{1,12}[〔[(【]\d{4}[〕\])】](?:第)?\d{1,4}号|[(][㐀-鿿〇]{1,12}[〔[【]\d{4}[〕\]】]第?\d{1,4}号[)])$/u,
    examples: {
      '浙政发〔2021〕20号': true,
      '余政办发[2020]77号': true,
      '(浙政发〔2021〕20号)': true,
      '(浙政发〔2021〕20号)精神': false,
    },
  },
  /** Who issues it, in red above the number of the document. A menu of the page may have such words without a number. */
  letterhead: {
    name: 'letterhead',
    pattern: /^[㐀-鿿〇]{2,24}(?:政府|办公[厅室]|委员会|[局厅委部])文件$/u,
    examples: {
      某市人民政府文件: true,
      某市经济和信息化局文件: true,
      政策文件: false,
      某市推进制造业发展的文件: false,
    },
  },
  /** A responsibility note on a line of its own; the next line is the task's text, not its rest. */
  duty: {
    name: 'duty',
    pattern: new RegExp(
      `^[([【]?(?:(?:${roleScopes}|[市省县区])?(?:${roleActs})(?:[市省县区]直?)?(?:${roleKinds})(?:[([][^()[\\]]{1,8}[)\\]])?(?:[及和][^:]{2,6})?|完成(?:时限|时间)|(?:[市省县区]级?)?(?:总|副)?链长(?:单位)?|${groupHeads}|成员(?:单位)?):`,
      'u',
    ),
    examples: {
      '责任单位:区发改局、区新经济和科技局': true,
      '责任领导:张建国(区委常委、常务副区长)': true,
      '【牵头单位:市经信局】': true,
      '专班牵头单位:市经信局': true,
      '成员单位:市工信局、市科技局': true,
      '副组长:王明': true,
      '副专班长:王明': true,
      '组成单位:市工信局': true,
      '主任:王明': false,
      责任单位要加强协同: false,
    },
  },
  /** That the document may be published, or who published it and when. */
  published: {
    name: 'published',
    pattern:
      /^\((?:本文)?有删减\)$|^[([]?(?:此件|本文|此文|信息)?(?:主动|依申请|不予)?(?:公开发布|公开)[)\]]?$|^\(?公开(?:属性|方式|选项):.{2,8}\)?$|^[(][㐀-鿿〇]{3,24}\d{4}年\d{1,2}月\d{1,2}日(?:发布|印发|公布|通过)[)]$/u,
    examples: {
      '(此件公开发布)': true,
      '(此件主动公开)': true,
      '公开属性:主动公开': true,
      '(本文有删减)': true,
      '(重庆市人民政府2018年5月17日发布)': true,
      公开征求意见: false,
    },
  },
  /** The list of what is attached. */
  attachmentList: {
    name: 'attachmentList',
    pattern: /^附(?:件|表)\d*:\s*(?=[^\s])/u,
    examples: { '附件:1.主要目标体系': true, 附件: false, 附件1: false },
  },
  /** The head of an attachment. */
  attachment: {
    name: 'attachment',
    pattern: /^附(?:件|表|录)[\d一二三四五六七八九十]{0,3}:?$/u,
    examples: { 附件: true, 附件2: true, '附表1:': true, 附件1平湖市目标体系: false },
  },
  /** Whom a letter is addressed to. */
  addressee: {
    name: 'addressee',
    end: ':',
    pattern:
      /^(?=[^。]{3,300}:$)(?:各|市|省|县|区|全|驻|[㐀-鿿〇]{2,14}(?:人民政府|管委会|街道办事处|委员会|局|厅)|(?!.{0,3}(?:责任|牵头|配合|参加|联系|主办))[㐀-鿿〇]{2,20}[、,](?=.*(?:单位|部门|机构|人民政府|管委会|办事处|局):$))[^。;“”]*:$/u,
    examples: {
      '各乡镇人民政府、街道办事处,市直各部门:': true,
      '各市、县(市、区)人民政府,省政府直属各单位:': true,
      '临海经济开发区、东部区块管委会,各镇人民政府,市政府直属各单位:': true,
      '武汉市、鄂州市、咸宁市人力资源和社会保障局:': true,
      '牵头单位、配合单位:': false,
      '版权与免责声明:': false,
      '各地要做到以下几点。一是:': false,
    },
  },
  /** The organ that signs, on a line of its own. */
  signature: {
    name: 'signature',
    pattern: new RegExp(
      `^国务院$|^(?:海关总署|审计署|中国证监会|中国银保监会|中国科学院|中国工程院|全国工商联)$|^(?:${ministryNames}|[㐀-鿿〇]{0,8}委(?:组织|宣传|统战|政法))部$|^(?:(?:${ministryNames})部|国家[㐀-鿿〇]{2,8}?[委局]|海关总署|审计署|(?:中国)?人民银行|(?:市场监管|金融监管|税务|广电|体育)总局|国务院国资委){2,16}$|^[㐀-鿿〇-]{2,24}(?:人民政府|办公室|办公厅|委员会|管委会|局|厅|委|领导小组|人民银行|(?<=[局部委])综合司)(?:\\([㐀-鿿〇]+\\))?$`,
      'u',
    ),
    examples: {
      余姚市人民政府办公室: true,
      金华市经济和信息化局: true,
      国家能源局综合司: true,
      商务部: true,
      海关总署: true,
      工业和信息化部国家发展改革委财政部: true,
      市委宣传部: true,
      内部: false,
      推进制造业高质量发展: false,
    },
  },
  /** Lines of the web page around a document. */
  site: {
    name: 'site',
    pattern:
      /^(?:>|当前位置|您?(?:现在|当前)?的?位置|首页|索引号|索取号|信息索引|文件编号|发文字号|主题分类|公开方式|公开范围|公开时限|公开日期|生成日期|发布日期|发布时间|发布机构|发文机关|发文机构|成文日期|有效性|时效性|责任处室|责任编辑|信息来源|稿源|来源(?:机构|单位)?[:]|文章来源|作者[:]|编辑[:]|浏览|阅读次数|点击数|访问量|字体|字号(?!”)|打印(?!机|设备|耗材|材料|技术|产业|服务|装备|企业)|关闭(?!退出|淘汰|搬迁|企业|落后|一批|高|小|不|煤|矿|整|了|和|、)|(?:文件|全文|附件)?下载(?:打印|关闭|$)|(?:文件|全文)下载|【(?:打印|关闭|字体|大中小)|字体|大中小(?!企业|微|型|城|学|商|银|河|项|园|制|工|学)|收藏(?!品|级|家)|分享到|朗读|扫一扫|上一篇|下一篇|相关(?:链接|阅读|附件|文章|解读)|政策解读(?=[:|]|$)|联系人[:]|联系电话|联系方式|电话[:]|邮编|传真|电子邮箱|意见反馈截止|版权(?!保护|产业|服务|交易|登记|示范|质押)|免责(?!机制|条款|清单|减责|容错|情形|制度)|热点(?!领域|问题|技术|地区|产业|方向|难点|、)|COPYRIGHT|Copyright|ICP|.{0,20}ICP备|.{0,12}公安备|网站(?:地图|标识码)|今天是(?!.*[,。])|登录(?:注册|$)|无障碍(?:浏览|阅读|$)|(?:[A-Za-z]+[.]){1,3}(?:GOV|gov)[.](?:CN|cn)$|主办单位[:].*承办|技术支持(?=[:|]|单位:|$)|[|[【](?:索引号|发文字号|主题分类|公开方式|公开范围|生成日期|发布日期|发布机构|发文机关|成文日期|有效性)[|\]】:]|[|[【](?:标题|名称)[|\]】:].*[|[【](?:发布日期|成文日期|有效性|发布机构|发文机关|索引号)[|\]】:]|[-·•][㐀-鿿〇]{0,8}(?:新闻|解读|动态|研究|公告|政策|要闻|资讯|公开|专栏)$|《[㐀-鿿〇]{2,8}报》\(?\d{4}年\d|.+\.(?:jpg|jpeg|png|gif|bmp)$)/u,
    examples: {
      '当前位置:首页': true,
      打印关闭: true,
      '来源:浙江省人民政府': true,
      '来源机构:市经济和信息化局发布时间:2023-03-27': true,
      '浙江省先进制造业.jpg': true,
      '联系人:卢磊': true,
      'HANCHENG.GOV.CN': true,
      '|索引号|000/2023-1|发布机构|青山市人民政府办公室|': true,
      '[标题]青山市工业行动方案[发布日期]2023-09-15': true,
      '[标题]青山市工业行动方案': false,
      '《青山日报》2021年8月3日A2版': true,
      '-政策解读': true,
      '【发布机构】青山市人民政府办公室': true,
      今天是登录注册无障碍浏览: true,
      首页应用创新: true,
      来源于企业的投入: false,
      '大中小企业融通发展,形成紧密型协作关系': false,
      '关闭退出落后产能,推进技术改造': false,
      '技术支持、人才培养等服务': false,
      '打印设备、激光装备等产业': false,
      '技术支持:某公司': true,
      大中小打印: true,
    },
  },
  /** Where the page goes on below the document: all that follows is the site's. */
  tail: {
    name: 'tail',
    pattern:
      /^(?:打印(?!机|设备|耗材|材料|技术|产业|服务|装备|企业)|关闭(?!退出|淘汰|搬迁|企业|落后|一批|高|小|不|煤|矿|整|了|和|、)|【打印|【关闭|\[打印|上一篇|下一篇|相关(?:链接|阅读|文章|新闻|解读|(?:文档|信息|稿件|政策)(?=:|$))|分享到|扫一扫|版权(?:与|声明|所有)|免责声明|热点新闻|责任编辑|COPYRIGHT|Copyright|网站地图|关于我们|.{0,20}ICP备)/u,
    examples: {
      打印关闭: true,
      '版权与免责声明:': true,
      版权保护工作: false,
      '关闭退出落后产能,推进技术改造': false,
      打印设备产业: false,
      '相关文档:': true,
      相关政策落实到位: false,
    },
  },
  /** The head of a box, a table or a picture, and the notes below them. */
  caption: {
    name: 'caption',
    pattern: /^(?:专栏|附表|表|图)[\d一二三四五六七八九十]{1,3}[^,。;]{0,40}$|^(?:注|备注|说明):/u,
    examples: { 专栏1重点工程: true, 表2主要指标: true, '注:数据为规上企业': true, 表彰一批先进企业: false },
  },
  /** Signing, copying and printing lines below the document. */
  colophon: {
    name: 'colophon',
    pattern: /^(?:抄送[:]|主送[:]|.{2,30}\d{4}年\d{1,2}月\d{1,2}日印发$)/u,
    examples: { '抄送:市委各部门': true, 余姚市人民政府办公室2020年10月27日印发: true, 抄送材料: false },
  },
} as const satisfies Record<string, FurnitureRule>;

export type FurnitureName = keyof typeof furniture;

export function isFurniture(name: FurnitureName, words: string): boolean {
  const { pattern, end = '' }: FurnitureRule = furniture[name];
  return words.length <= 320 && words.endsWith(end) && pattern.test(words);
}

const ownLine: readonly FurnitureName[] = [
  'date',
  'documentNumber',
  'published',
  'attachmentList',
  'attachment',
  'addressee',
  'site',
  'colophon',
  'duty',
  'caption',
];

/** True for a line that is a paragraph of its own whatever stands around it. */
export const startsFurniture = (words: string): boolean => ownLine.some((name) => isFurniture(name, words));
