import { fields } from './fields.ts';
import { ministryNames } from '../../text/index.ts';

/** What the words of a list are, by their grammar alone: `sure` may stand in a list without a role word. */
export type Likeness = 'sure' | 'likely' | 'no';

/** Endings that only organs have. */
const sureEnding =
  /(?:局|厅|管委会|委员会|人民政府|政府|办公室|办事处|指挥部|领导小组|工作组|支行|分行|中心支行|总署|分署|审计署|银保监分局|监管组|大队|支队|总队|市委|省委|县委|区委|党委|工委|纪委|监委|发改委|改革委|国资委|卫健委|经信委|工信委|科工委|委|办|总工会|法院|检察院|妇联|工商联|科协|残联|侨联|文联|广播电视台|电视台|日报社|报社|台办|侨办|海关|宣传部|组织部|统战部|政法委|编办|网信办|团市委|团省委|团县委|团区委|(?:监委|纪委|党委|政协|人大|工会|团委)机关|督查室)$/u;
/** Endings that organs share with other things. */
const likelyEnding =
  /(?:部|院|所|站|处|室|科|股|队|会|司|署|社|行|校|园|区|镇|乡|街道|县|市|州|盟|旗|村|省|中心|集团|公司|银行|企业|单位|部门|机构|协会|学会|商会|联合会|联盟|小组|专班|基地|平台|大学|学院|高校|金融机构|街|运营商|新城|小镇|科技城|车务段|工务段|控股|电网|电力|电信|移动|联通|铁塔|邮政|国投|城投|交投|产投|建投|创投|金控|筹备组|协调组|税务|公安|人行|地区|各地|大厅|属地)$/u;
const place =
  '(?:[市省县区州盟旗]|全[市省县区]|国家|中国|国网|人行|人民银行|团|[㐀-鿿〇]{2,5}[市省县区州盟旗](?=.{2}))';
const placed = new RegExp(`^(?:各|${place})`, 'u');
/** Words that end like an organ and are none. */
const falseFriend =
  /(?:布局|格局|全局|大局|结局|开局|破局|邮局|主办|承办|协办|举办|开办|创办|兴办|联办|(?<!目)督办|(?<!^[省市县区][㐀-鿿〇])交办|领办|代办|通办|即办|可办|申办|网办|能办|快办|内部|全部|局部|外部|总部|社会|机会|大会|协同会|展会|展览会|博览会|交流会|对接会|现场会|会议|例会|年会|(?:完成|承担|涉及|围绕|负责)所|业主委员会|专家委员会|建成区|招聘会|推介会|峰会|产业园区|(?:牵头|责任|配合|参与|承办|主办|实施)(?:单位|部门)|主体|大[省市县]|(?<![武枣])强[省市县]|(?:执|进|施|运|推|先|同|可|履|试)行|(?:参|入|持|个|配|募|增|减|折|优先|原始)股)$|下设|^(?:按照|根据|依据|围绕|其|以(?!色列))|^(?:市场(?!监)|[市省县区]级(?!.*(?:部门|单位|机关|机构)))/u;
/** Words that a name of an organ never has. */
const sentence =
  /[。:"《》!?+%由的—]|要求|班子|整合|改进|立足|在园区|“(?![^“”]{1,6}”(?:管委会|办公室|工作专班|领导小组))|建设(?!有限|局|厅|司|处|科|委|部|集团|管理|指挥|领导|中心|开发|投资|银行|工程|工作|办|发展|行政|[和与]?[㐀-鿿〇]{1,6}局$)|到?\d{4}年|(?:设在|组建|设立|成立|制定|出台|督促|规范|参加|举办|推进|推动|加强|加快|完善|建立|实施|开展|落实|支持|鼓励|引导|提升|打造|培育|促进|确保|力争)(?!中心|服务中心|局(?!部|面)|办|处|科$|司|小组|委员会|领导|工作|基金)/u;

/** A group that is named for what it is to bring about: 省推进制造强省建设领导小组. */
const actingGroup =
  /^(?:(?:[省市县区州盟旗]|[㐀-鿿〇]{2,5}[省市县区州])(?:委|政府)?|国家|国务院)(?<!^[我全各][省市县区州])(?:推进|推动|促进|实施|落实|加快|加强)[㐀-鿿〇]{2,20}(?<!成立|设立|组建)(?:领导小组|指挥部|联席会议)(?:办公室)?$/u;

/** Ministries, which no place stands before. */
const ministry = new RegExp(`^(?:${ministryNames})部(?:[㐀-鿿〇]{2,12}[司局厅])?$`, 'u');
/** Collectives by what each of them leads: 各产业链牵头部门; 各责任单位 alone says nobody. */
/** Whoever has a field, at whatever level: 财政部门, 地方工业和信息化主管部门. */
const ofField = new RegExp(`^(?:地方|当地|属地|所在地)?(?:${fields})(?:行政)?(?:主管)?部门$`, 'u');
const eachOf = /^各(?!有关|相关)[㐀-鿿〇]{2,8}(?:牵头|主管|责任)(?:部门|单位)$/u;

/** What stands before kinds of places that are told together: 各市, 有关市县, 项目所在州、市. */
export const everyOf = '(?:各(?:有关|相关)?|有关|相关|(?:项目|企业)?所在)';
/** Kinds of places that share one ending: 各市、州、县人民政府; 各市、直管市、神农架林区人民政府. */
export const kindsOfPlaces = new RegExp(
  `^${everyOf}(?:地级|设区)?[市县区州乡镇旗盟省]{1,2}(?:\\([市县区州旗、]{1,7}\\))?(?:、(?:[市县区州乡镇旗]|街道|园区|自治[州县区]|直辖市|省?直管[市县]|县级市|神农架林区)(?:\\([市县区州旗、]{1,7}\\))?)+(?:人民政府|政府|党委|管委会|办事处|$)`,
  'u',
);
/** One office of the party and the government, behind 县委、: `县政府督查室`. */
export const officeOfBoth = '[省市县区州旗]政府(?:督查(?:室|办)|督办室|目督办)';
const isOfficeOfBoth = new RegExp(`^[省市县区州旗]委、${officeOfBoth}$`, 'u');

/** What stands behind such kinds where one of them has a bracket: `各区、县(市)经信局`; else `各区、市财政局` are two. */
const ofKinds =
  /^各(?:有关)?(?:[市县区州旗]{1,2}、[市县区州旗]\([市县区旗、]{1,5}\)|省、自治区、直辖市)[㐀-鿿〇]{2,14}(?:局|厅|委|部门)$/u;

/** Kinds of places without 各: `县(市、区)`, `县市区`. */
const kindsAlone =
  /^(?:(?:县市区|市县区|区县市|区市县|县区|区县|乡镇街道?|镇街)|(?:县|区|乡镇?|镇)\([市区县旗街道、]{1,6}\))(?:人民政府|政府|管委会)?$/u;

/** An office inside an organ by its own name: `产业处`, `信息通信发展司`; sure only where somebody is charged. */
export const isOffice = (words: string): boolean =>
  /^[㐀-鿿〇]{2,10}(?:司|处|科)$/u.test(words) &&
  !sentence.test(words) &&
  !/[的和与及由]|(?:公|官|打官|上|[好到各深长用益之何此远近]|办事|管理)[司处]$|(?:学|专|本|全|外|内|儿|分|百|前)科$|^(?:各|有关|相关|龙头|企业$)/u.test(
    words,
  );

export const officeExamples: Record<string, boolean> = {
  信息通信发展司: true,
  产业数字化处: true,
  某某科技公司: false,
  重点学科: false,
  各处: false,
  办公室设在产业发展科: false,
};

/** Organs with a note of their own in brackets: the name without it. */
const bare = (words: string): string => words.replace(/[([〔【<][^()[\]〔〕【】<>]{0,60}[)\]〕】>]/gu, '');

/**
 * Tells whether words are the name of an organ: by ending (局, 委, 办 …), by the place before it (市, 省, 各 …), and by
 * what names never contain. No list of organs is needed.
 */
export function likeOrgan(words: string): Likeness {
  if (words.length > longestKept) return judge(words);
  const known = judged.get(words);
  if (known !== undefined) return known;
  const likeness = judge(words);
  if (judged.size >= 20_000) judged.clear();
  judged.set(words, likeness);
  return likeness;
}

/** Documents name the same organs over and over: what was judged is kept, within bounds. */
const judged = new Map<string, Likeness>();
/** A longer part of a text is a view into it that keeps the whole text in memory; up to here it is a copy. */
const longestKept = 12;

function judge(words: string): Likeness {
  if (words.length < 2 || words.length > 80 || words.startsWith('(')) return 'no';
  if (kindsAlone.test(words)) return 'likely';
  const name = bare(words);
  if (actingGroup.test(name)) return 'sure';
  if (name.length > 30 || sentence.test(name) || /[,;]/u.test(name)) return 'no';
  if (
    name.includes('、') &&
    !kindsOfPlaces.test(name) &&
    !ofKinds.test(words) &&
    !/^(?:各|有关|各有关|相关|各相关)(?:盟行政公署|地区行署|[州盟]人民政府)、|部门、单位$|党委、(?:人民)?政府$/u.test(
      name,
    ) &&
    !isOfficeOfBoth.test(name)
  )
    return 'no';
  if (name.length < 2 || /[()〔〕【】[\]]/u.test(name)) return 'no';
  if (/^(?:[科建农商教体]委|共?青?团中央|国务院|科协|妇联|残联|侨联|文联|团委|编办|民委|民宗委)$/u.test(name))
    return 'sure';
  if (/^(?:单位|部门|企业|机构|地区)$/u.test(name)) return 'no';
  if (ministry.test(name) || eachOf.test(name) || ofField.test(name)) return 'sure';
  if (falseFriend.test(name)) return 'no';
  if (/^(?:各|所有|全市各|全省各|全县各|全区各)(?:有关|相关)?/u.test(name) && likelyEnding.test(name)) return 'sure';
  if (
    /(?:有关|相关|成员|各|直属|市级|省级|市直|省直|县直|区直)(?:部门|单位|企业|地区|高校|板块|部门、单位)$/u.test(name)
  )
    return 'sure';
  if (name.length >= 3 && sureEnding.test(name)) return 'sure';
  if (name.length >= 3 && placed.test(name) && likelyEnding.test(name))
    return name.length >= 4 || /[部院会]$/u.test(name) ? 'sure' : 'likely';
  if (/^(?:市委|省委|县委|区委|市局|省局|人行|公安|税务)$/u.test(name)) return 'sure';
  return likelyEnding.test(name) ? 'likely' : 'no';
}

/** Examples that the rule is held to. */
export const organExamples: Record<string, Likeness> = {
  省推进制造强省建设领导小组: 'sure',
  青山市推进四化同步发展领导小组办公室: 'sure',
  我省推进制造强省建设领导小组: 'no',
  推进制造强省建设领导小组: 'no',
  市推进成立领导小组: 'no',
  工业大市大县: 'no',
  制造强市: 'no',
  武强县: 'likely',
  市经信局: 'sure',
  '市经信局(市减负办)': 'sure',
  '市委组织部(人才办)': 'sure',
  宁波市生态环境局余姚分局: 'sure',
  人行余姚支行: 'sure',
  市委改革办: 'sure',
  市留交办: 'sure',
  上级交办: 'no',
  省发展改革委: 'sure',
  '各县(市、区)人民政府': 'sure',
  '各镇(街道)': 'sure',
  市直有关部门: 'sure',
  财政部门: 'sure',
  地方工业和信息化主管部门: 'sure',
  技术部门: 'likely',
  市总工会: 'sure',
  团市委: 'sure',
  市消防大队: 'sure',
  市投资促进中心: 'sure',
  市投资促进局: 'sure',
  教育部: 'sure',
  工业和信息化部财务司: 'sure',
  装备工业一司: 'likely',
  各产业链牵头部门: 'sure',
  各专班牵头单位: 'sure',
  各专班完成所: 'no',
  '各盟行政公署、市人民政府': 'sure',
  '“三区”管委会': 'sure',
  区引导基金公司: 'sure',
  '落实“链长制”': 'no',
  促进局部地区: 'no',
  按照国家制造强国建设领导小组: 'no',
  嘉兴银保监分局平湖监管组: 'sure',
  市政务数据办: 'sure',
  科技局: 'sure',
  中意宁波生态园: 'likely',
  开发园区管委会: 'sure',
  空间布局: 'no',
  改进政府: 'no',
  地区纪委监委机关: 'sure',
  玉林车务段: 'likely',
  整合乡镇和派驻机构: 'no',
  工作要求各成员单位: 'no',
  各区参照执行: 'no',
  区委区政府目督办: 'sure',
  试点: 'no',
  '2020-2022年': 'no',
  个: 'no',
  品字标浙江制造: 'no',
  加快推进工业园区: 'no',
  市: 'no',
  市场主体: 'no',
  省级以上开发区: 'no',
  产业园区: 'no',
  各责任单位: 'no',
  各镇街: 'sure',
  '各区、县人民政府': 'sure',
  '各区、县(市)经信局': 'sure',
  '各省、自治区、直辖市通信管理局': 'sure',
  信息化推进科: 'likely',
  经济运行股: 'likely',
  国有资本参股: 'no',
  '各区、市财政局': 'no',
  '各县(市)、区人民政府': 'sure',
  '各有关部门、单位': 'sure',
  '各市(州)党委、政府': 'sure',
  '市经信局、市财政局': 'no',
  科委: 'sure',
  科协: 'sure',
  某市广播电视台: 'sure',
  '(省交通运输厅': 'no',
  海关总署: 'sure',
  各有关部门和单位: 'sure',
  '各市、州、县人民政府': 'sure',
  '项目所在州、市人民政府': 'sure',
  '各市、州、直管市、神农架林区人民政府': 'sure',
  '县(市、区)': 'likely',
  市投资促进服务中心: 'sure',
  亦庄国投: 'likely',
  '县委、县政府督查室': 'sure',
  各板块: 'sure',
  高新区投资建设有限公司: 'sure',
  金融服务局筹备组: 'likely',
  '有关州、市人民政府': 'sure',
  '相关盟行政公署、市人民政府': 'sure',
  '各有关市、县(区)人民政府': 'sure',
  '(工业和信息化部指导)以政府': 'no',
  指挥部下设办公室: 'no',
  城乡建设和交通管理局: 'sure',
  单位: 'no',
  各设区市建成区: 'no',
  '各镇(街道)的老年人体育协会(领导小组)': 'no',
  其各部门: 'no',
  各部门规范政务服务移动: 'no',
  小区物业服务企业和业主委员会: 'no',
  有关部门组建协调小组和专家委员会: 'no',
  领导小组办公室设在县交通运输局: 'no',
};
