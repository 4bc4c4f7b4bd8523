import type { Quantity } from './quantities.ts';

/** A number that is no figure of the plan. `before` and `after` are the words of its clause on either side. */
export interface Refusal {
  name: string;
  refuses: (quantity: Quantity, before: string, after: string) => boolean;
  /** Clauses, each with the one number that the rule refuses. */
  examples: readonly string[];
  /** Clauses of like words that it leaves. */
  nearMisses: readonly string[];
}

/** Counters before these words count parts of a text or spans of time. */
const aspects =
  /^(?:方面|领域|环节|步骤|阶段|月|部门|层面|维度|专题|百分|关键(?!技术|核心)|重点(?:方向|环节|任务)|(?:牵头|责任|主管)(?:部门|单位|处室|科室)|(?:分管)?(?:负责)?同志|联络员|联系人|(?:总|副)?链长|盟?会长|学期|统一|小时|(?:具体|主要|总体|核心)?(?:目标|指标)(?!任务|企业))/u;
/** Who is to answer, counted: 设链长1名、责任单位1个. */
const posts = /(?:链长|会长|(?:会长|责任|牵头)单位|联络员|联系人)$/u;
/** What a text orders, counted: 25项重点任务. */
const orders = /^(?:具体|重点|主要|重大|工作)*(?:任务|举措|措施)(?:$|[、和及])/u;
/** Counted is what the papers are about, not the papers: 12条重点产业链行动方案. */
const papers =
  /^[^、,和及]{0,12}(?:产业链|产业集群|集群)(?:的?(?:高质量|创新|现代化)?(?:发展|建设|培育|提升)*(?:专项|三年)?(?:行动|实施|工作|推进)?(?:方案|计划|规划|图谱|路线图|清单))/u;
const watching =
  /(?:紧盯|重抓|狠抓|主抓|围绕|瞄准|聚焦|针对|依托|对照|按照|根据|贯彻落实|涉及)(?!.*(?:打造|培育|建|新增|引进|招引|实施|形成|开展|达到|评选|遴选|突破))[^,]*$/u;

/** Goes on with a further condition, up to the thing that must meet them all: 、亩均税收不低于20万元/亩的项目. */
const furtherCondition =
  /^(?:及?以[上下])?(?:、|且|并且|同时|和|或)(?![^的]*(?:培育|新增|净增|打造|引进|招引|建成|建设|实施|完成|实现|形成|突破|力争|推动))[^的]{1,40}的(?:$|\p{Script=Han}{0,10}?(?:企业|项目|单位|机构|园区|平台|团队|产品|公司|载体)(?!占|比|数|达|超|总|增|覆盖|产值|营|实现|完成|分别|均)|(?!企业|产业|工业|目标|先期|生产能力|水平|任务|要求|能力)[^、的占比达超增]{2,12}(?:$|、))/u;
/** What a policy pays at most, without a word of paying: 单个企业每年不超过1000万元, 累计不超过200万元. */
const cap =
  /(?:(?:单个|单家|单户|单项|同一|每个|每家|每户)(?:企业|项目|单位|主体|机构|平台|园区)?[^、]{0,10}(?:不超过|不高于|最高)|^(?:且|年度|每年|最高|合计|累计|总额)*(?:不超过|不高于|最高))$/u;
/** 打造汽车、纺织等4个集群: to make those that are listed is an aim. */
const makes = /(?:打造|形成|建成)[^、]{1,14}、[^。]*$/u;
/** 对飞行超过1000架次的航线: the number says which ones. */
const among = /对[^、]{2,30}(?:超过?|达到?|不低于|不少于|突破|满)$/u;

export const refusals: readonly Refusal[] = [
  {
    name: 'name or rank',
    refuses: ({ unit, unitKind }, before, after) =>
      /(?:前|第|百强|TOP)$|^(?:专栏|附?[表图]|附件)$/iu.test(before) ||
      (unit === '所' &&
        /^(?:$|[、,]|等)/u.test(after) &&
        /(?:中国|中船|中电科?|航[天空发]|电科|兵器|船舶|核工业)[^、]*$/u.test(before)) ||
      (/^[位名]$/u.test(unit) && /(?:排名|末|最)后$/u.test(before)) ||
      (unitKind === 'none' && after !== '' && !/^[、和及与]/u.test(after)),
    examples: [
      '引进世界500强企业',
      '发挥市8718平台作用',
      '居全省前10位',
      '约谈排名后3位的园区',
      '依托中国航发608所',
      '依托中船710所等单位组建团队',
      '专栏1人形机器人攻关',
      '发挥百家企业带动作用',
      '推动山区26县发展',
      '打造智能制造2.0版',
    ],
    nearMisses: ['引进企业500家', '建设学校5所', '新增专精特新企业一百家', '容积率不低于1.5'],
  },
  {
    name: 'aspects of a thing',
    refuses: ({ unit }, before, after) =>
      (/^[个名位]$/u.test(unit) && (aspects.test(after) || posts.test(before))) ||
      (/^[个项条]$/u.test(unit) && orders.test(after)) ||
      (/^[个条大]$/u.test(unit) && papers.test(after)),
    examples: [
      '从创新、绿色等四个维度提出20个具体目标',
      '突出应用、研发和培育3个环节',
      '力争3个月内完成',
      '从投资、供给等方面落实10项具体任务',
      '部署25项重点任务',
      '每条产业链确定1个牵头部门',
      '每个重点产业链设1名链长、1个盟会长单位',
      '每个重点产业链设链长1名',
      '明确1名分管负责同志具体承办',
      '制定12条重点产业链行动方案',
    ],
    nearMisses: ['打造12条重点产业链', '建设3个重点实验室', '完成技改任务50项', '实施10项重点工程'],
  },
  {
    name: 'count of a list',
    refuses: ({ unitKind }, before) =>
      unitKind === 'count' && /(?:等(?:共|共计|首批)?|上述|这|其他|其它|其余)$/u.test(before) && !makes.test(before),
    examples: ['其他12条重点产业链由省级部门领导担任“链长”', '开展金属表面处理等5个涉水行业整治'],
    nearMisses: ['建成绿色工厂等载体5个', '打造汽车、纺织等4个世界级集群'],
  },
  {
    name: 'count of the list before it',
    refuses: ({ unitKind, value }, before, after) =>
      unitKind === 'count' &&
      /^[^、和与及]/u.test(after) &&
      value > 1 &&
      before.split('、').length === value &&
      !makes.test(before),
    examples: ['围绕锂电新能源、生物医药、建材家具3条重点产业链'],
    nearMisses: [
      '打造锂电新能源、生物医药2个国家级集群',
      '培育总部型企业、千亿级工业企业2家、百亿级工业企业',
      '新增国家级、省级平台2个',
      '建设省级、市级示范区5个以上并推广',
    ],
  },
  {
    name: 'how long a text is',
    refuses: ({ unit, unitKind }, before, after) =>
      (/^[条章项]$/u.test(unit) && after === '' && /^(?:总?共|共计|合计)$/u.test(before)) ||
      (unitKind === 'count' && /^《?[^》]{0,30}(?:》|清单|目录)(?:总?共|共计|包[括含]|收录)有?$/u.test(before)),
    examples: ['意见包含总体要求、主要任务和保障措施三部分,共11条', '《清单》共10个项目'],
    nearMisses: ['建设产业链共11条'],
  },
  {
    name: 'those of whom something is said',
    refuses: ({ unitKind }, _before, after) =>
      unitKind === 'count' && (after.startsWith('是') || /[^集]中$/u.test(after)),
    examples: ['首批7家高质量孵化器中', '有6家是由民营机构运营'],
    nearMisses: ['新建研发中心7家', '推动7家企业集中'],
  },
  {
    name: 'size of a group',
    refuses: ({ unit }, _before, after) =>
      /^(?:人|名)$/u.test(unit) && /^(?:组成)?的[^、]{0,8}(?:团队|队伍|专班|小组|库)/u.test(after),
    examples: ['组建100人的专家团队'],
    nearMisses: ['引进100名高层次人才'],
  },
  {
    name: 'watched, not set',
    refuses: ({ unitKind }, before, after) =>
      unitKind === 'count' &&
      after !== '' &&
      (watching.test(before) ||
        /为(?:总?抓手|引领|重点|核心|支撑|载体|主体|主攻方向|依托)$|(?:实施)?情况$|每(?:季度?|月|周|半年).{0,6}(?:调度|研究|听取|召开|会商)/u.test(
          after,
        )),
    examples: [
      '紧盯13个省级重大项目',
      '重抓21个重点产业链',
      '102个重点投资项目实施情况',
      '以24条重点产业链为抓手',
      '聚焦10个重点行业',
      '推动36条产业链每季度调度',
    ],
    nearMisses: ['聚焦标志性产业链培育企业100家', '围绕重点产业打造10个以上试点'],
  },
  {
    name: 'money for those who do it',
    refuses: ({ unit }, before, after) =>
      /(?:元|%)$/u.test(unit) &&
      /(?:给予|奖励|补助|补贴|奖补|资助|贴息|补偿|罚款|标准为|最高(?:不超过)?|限额)[^。]*$/u.test(before) &&
      !/(?:兑现|落实|争取|发放|拨付|申报|到位)[^、]{0,12}(?:资金|补助|补贴|奖补|贴息)$/u.test(before) &&
      !/(?:达到?|突破|增长)$/u.test(before) &&
      !/(?:占|提高)/u.test(after),
    examples: ['对新认定企业给予最高100万元奖励', '按设备投资额的10%给予补助,最高不超过500万元'],
    nearMisses: ['补助资金支持的技改投资突破500亿元', '兑现各类奖补资金2300万元以上'],
  },
  {
    name: 'money for those who do it, said behind',
    refuses: ({ unit }, _before, after) =>
      /(?:元|%)$/u.test(unit) &&
      /^(?:的)?(?:比例|标准|额度)?(?:给予|予以)?(?:一次性)?(?:奖励|补助|补贴|奖补|资助|贴息)/u.test(after),
    examples: ['按设备投资额的10%给予补助', '一次性50万元奖励'],
    nearMisses: ['研发投入占营业收入比重达到3%'],
  },
  {
    name: 'each that is paid for',
    refuses: ({ unitKind }, before, after) =>
      (unitKind === 'count' && /^[^、\d]{1,20}(?:给予|予以|奖励|资助|补助|补贴)\d/u.test(after)) ||
      (unitKind === 'measure' && /(?:免租|免费|减免|租金)[^、]{0,12}$/u.test(before)),
    examples: ['每制定1项国际标准给予50万元', '3年内免租金面积不超过2000平方米'],
    nearMisses: ['每年制定1项国际标准', '为企业减负2亿元'],
  },
  {
    name: 'most that is paid',
    refuses: ({ unit }, before, after) => unit.endsWith('元') && after === '' && cap.test(before),
    examples: ['单个企业每年不超过1000万元', '累计不超过200万元', '每家企业最高50万元'],
    nearMisses: ['单位产品成本不超过1000万元', '每个园区投资不低于1000万元', '运行成本累计不超过200万元'],
  },
  {
    name: 'condition',
    refuses: ({ unitKind }, before, after) =>
      (unitKind !== 'none' && after === '的') || (after.startsWith('的') && among.test(before)),
    examples: ['对设备投资超过2000万元的', '每条航线年度完成5000架次以上的', '对年度飞行超过1000架次的航线'],
    nearMisses: ['设备投资超过2000万元', '培育产值2000万元的企业5家', '面向企业发放不少于100张的券'],
  },
  {
    name: 'how many a thing seats',
    refuses: ({ unit }, _before, after) =>
      unit === '座' &&
      /^(?:及?以[上下])?(?:电动|载人|新能源|垂直|商务)*(?:起降)?(?:航空器|飞行器|飞机|客车|轿车|乘用车)(?!.*(?:基地|中心|站|场|厂|库)$)/u.test(
        after,
      ),
    examples: ['研制4~6座电动垂直起降航空器', '推广9座客车'],
    nearMisses: ['建成加氢站5座', '建设5座飞机维修基地'],
  },
  {
    name: 'one of several conditions',
    refuses: ({ unit, unitKind }, _before, after) =>
      (unitKind === 'measure' || /^[人名件]$/u.test(unit)) && furtherCondition.test(after),
    examples: [
      '投资强度不低于300万元/亩、亩均税收高的项目优先供地',
      '对设备投资额在500万元以上、当年完工的技改项目',
      '企业研发人员不少于20人、场地面积达标的',
      '年产值10亿元以上、带动能力强的企业可认定为链主企业',
    ],
    nearMisses: [
      '研发投入占比达到3%、有研发活动的企业占比较高',
      '工业产值达到500亿元、培育有竞争力的企业',
      '工业投资增长10%、技改投资占工业投资的比重提高',
    ],
  },
  {
    name: 'what a firm is founded with',
    refuses: ({ unitKind }, before) =>
      unitKind === 'measure' && /(?:注册|实缴|认缴)资[本金](?!总)[^、]{0,6}$/u.test(before),
    examples: ['新引进注册资本不低于5000万元', '对种子期项目投资比例不超过被投企业注册资本的20%'],
    nearMisses: ['新设企业注册资本总额达到500亿元'],
  },
  {
    name: 'output that names a project',
    refuses: (_quantity, before, after) => before.endsWith('年产') && /^[^、]{2,20}等/u.test(after),
    examples: ['芯技通年产100万套锂电池制造等一批增长点形成产能'],
    nearMisses: ['形成年产100万套锂电池', '年产100万套'],
  },
  {
    name: 'code or clock',
    refuses: ({ unitKind, unit }, before) =>
      (unitKind === 'time' || unit === '分') &&
      !/[到至在于内]$/u.test(before) &&
      !/(?:不超过|不低于|不少于|不高于|达|缩短|压缩|突破|超过?|小于|低于|少于|大于|高于)$/u.test(before),
    examples: ['提供24小时服务'],
    nearMisses: ['审批时间压缩至3个工作日', '使用寿命突破10000小时', '端到端时延小于10微秒'],
  },
];

export function refusalOf(quantity: Quantity, before: string, after: string): string | undefined {
  return refusals.find(({ refuses }) => refuses(quantity, before, after))?.name;
}
