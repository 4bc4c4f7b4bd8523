import type { Role } from './roles.ts';

/** A sentence of running text that says who does something: its subject is read, nothing else. */
interface ProseRule {
  name: string;
  /** `who` is the list of organs. It reads one sentence, with the full stop before it and its own. */
  pattern: RegExp;
  role: Role;
  /** It tells what organs do without a word of duty, which counts only where no note says who has it. */
  unnoted?: true;
  examples: Record<string, string[]>;
}

const who = '(?<who>[^。;:“”!?]{2,60}?)';

/** What organs do, with what begins so inside a name of one: 推进办, 研究院, 组织部. */
const tending = [
  '按[月季年照]|每(?:[周月季年]|半年)|适时|及时|定期|依(?:法|职责)|根据|结合|将(?!军)|共同|主动|积极|切实|认真|严格|充分|进一步',
  '加强|加快|加大|强化|完善|建立|健全|履行|承担|做好|提供|给予|运用|纳入|开展|引导|落实(?!办)|推动|汇总|跟踪|督促|审核',
  '统筹(?!办|局|委|城乡)|推进(?!办|中心|组|委|处|领导|工作)|组织(?!部|人事|办|关系|委)|对(?![口外台])|研究(?!所|院|中心|会|室|生)',
  '指导(?!中心|站|组|委)|考核(?!办|委|组)|监测(?!中心|站|局)|协调(?!办|组|小组|机构|委|领导|处)|支持(?!中心|局)',
].join('|');
/** How who tends begins; a look at it spares most clauses the search for a verb. */
const tender = '[省市县区州盟旗各国中兵地行自人有相团]|[㐀-鿿〇]{2,6}[省市县区州盟旗]|[㐀-鿿〇]{2,3}、';

/** Name of the rule for organs that tend to something without a word of duty. */
export const tends = 'prose-tends';

export const proseRules: readonly ProseRule[] = [
  {
    name: 'prose-led-by',
    pattern: new RegExp(`(?:由)${who}(?:负责)?牵头`, 'gu'),
    role: 'lead',
    examples: { '由市经信局牵头,市财政局配合。': ['市经信局'], '由龙头企业牵头组建联盟。': [] },
  },
  {
    name: 'prose-with',
    pattern: new RegExp(`(?<=^|[。;,])${who}(?:要|须|应)?(?:牵头)?会同`, 'gu'),
    role: 'lead',
    examples: {
      '市经信局会同市财政局制定方案。': ['市经信局'],
      '领导小组统筹规划实施,市经信局会同市财政局等部门建立机制。': ['市经信局'],
      '我市会同周边地区建设园区。': [],
    },
  },
  {
    name: 'prose-joined-by',
    pattern: new RegExp(
      `(?:会同|牵头商)${who}(?=[,。;]|制定|编制|负责(?!解释)|开展|组织|推进|加强|研究(?!所|院|中心|会|室|生)|建立|做好|实施|落实|按|对|共同|出台|定期|每|组建|成立|设立|完善|提出|督促|指导|统筹|协调|探索)`,
      'gu',
    ),
    role: 'support',
    examples: {
      '市经信局会同市财政局、市科技局制定方案。': ['市财政局', '市科技局'],
      '具体方案由市发展改革委牵头商市财政局研究提出。': ['市财政局'],
      '会同周边地区建设园区。': [],
      '由省工信厅会同有关部门负责解释。': [],
      '由市科技局会同市农业科学研究所负责。': ['市农业科学研究所'],
    },
  },
  {
    name: 'prose-charged',
    pattern: new RegExp(`(?<![理自])由${who}(?:具体|统一|统筹)?(?:负责(?!人|解释)|组织实施|承担)`, 'gu'),
    role: 'responsible',
    examples: { '具体工作由市经信局负责。': ['市经信局'], '由企业负责实施。': [] },
  },
  {
    name: 'prose-leads',
    pattern: new RegExp(
      `(?<=^|[。;])${who}(?:要)?(?:负责)?牵头(?=[,。;、负组推抓制会做开实统落成建编搭研出完健协加定督争举])`,
      'gu',
    ),
    role: 'lead',
    examples: {
      '市经信局牵头制定实施细则。': ['市经信局'],
      '经济发展局牵头成立工作专班。': ['经济发展局'],
      '各银行要加大投放,市政府金融办牵头搭建对接平台。': ['市政府金融办'],
      '鼓励企业牵头组建创新联合体。': [],
    },
  },
  {
    name: 'prose-supports',
    pattern: new RegExp(
      `(?<=[,;。])${who}(?:要)?(?:积极|予以|做好|协同|密切|全力|主动|共同|按职责)?(?:配合|协助|参与|参加|协同(?:落实|推进|实施))(?=[,。;做好])`,
      'gu',
    ),
    role: 'support',
    examples: { '由市经信局牵头,市财政局配合。': ['市财政局'], '加强部门间协同配合。': [] },
  },
  {
    name: 'prose-responsible',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?:(?:要)?(?:具体|共同|分别|各自)?负责(?!人|制|解释)|(?:要(?!求)|须|应(?![急用对变])|应当|需(?!求))(?=[㐀-鿿〇]))`,
      'gu',
    ),
    role: 'responsible',
    examples: {
      '市工业强市建设工作领导小组负责统筹全局工作,协调解决重大问题。': ['市工业强市建设工作领导小组'],
      '市级各有关部门要根据职责分工,狠抓落实。': ['市级各有关部门'],
      '各乡镇(街道、开发区)要结合本地实际。': ['各乡镇(街道、开发区)'],
      '市自然资源局、市应急局要将项目纳入绿色通道。': ['市自然资源局', '市应急局'],
      '企业要加大投入。': [],
      '需求应用平台需要升级。': [],
      '按照市制造强市建设领导小组要求推进。': [],
      '自治区商务厅、某某国际博览集团有限公司要组织企业参展。': ['自治区商务厅', '某某国际博览集团有限公司'],
      '设立县工业强县办公室,负责日常工作。': ['县工业强县办公室'],
      '本措施由市经信局负责解释。': [],
    },
  },
  {
    name: 'prose-carries-out',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?:(?:具体|抓好|组织|分别|共同)(?:组织)?(?:落实|实施|推进|承办)(?=[,。;]|$)|(?:要)?(?:根据|依据|按照?|结合)(?:各自)?(?:的)?(?:部门|工作)?(?:职能职责|职责职能|职责|职能)(?:分工)?(?=[,做抓落加制完研负推组协])|结合(?:本地区?|自身|各自|工作)?实际(?:认真)?(?:抓好|做好)?(?:贯彻)?(?:落实|实施|执行)(?=[,。;]|$))`,
      'gu',
    ),
    role: 'responsible',
    examples: {
      '由市经信局牵头,某区人民政府、某县人民政府具体落实,长期坚持。': ['某区人民政府', '某县人民政府'],
      '市财政局、市水利局根据各自职能,做好保障工作。': ['市财政局', '市水利局'],
      '市经信局会同有关部门建立机制,地方有关部门结合实际抓好落实。': ['地方有关部门'],
      '推动各项任务具体落实。': [],
      '研究制定方案,会同省有关部门抓好落实。': [],
      '企业根据各自职责做好安全生产。': [],
    },
  },
  {
    name: 'prose-is-lead',
    pattern: new RegExp(`(?<=^|[。;,])${who}(?:为|是|作为)(?:本项)?(?:工作)?(?:的)?牵头(?:责任)?(?:单位|部门)`, 'gu'),
    role: 'lead',
    examples: { '市经信局为牵头单位,市财政局为责任单位。': ['市经信局'], '第一家单位为牵头单位。': [] },
  },
  {
    name: 'prose-is-responsible',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?:为|是|作为)(?:(?:本项)?(?:工作)?(?:的)?责任(?:单位|部门|主体)|[^,。;]{0,24}的(?:责任|实施|推进|落实)主体)`,
      'gu',
    ),
    role: 'responsible',
    examples: {
      '市投资促进局牵头抓总,各县(市、区)人民政府为责任主体。': ['各县(市、区)人民政府'],
      '各开发区管委会是推进产业集群建设的责任主体。': ['各开发区管委会'],
      '企业是安全生产的责任主体。': [],
    },
  },
  {
    name: 'prose-acts',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?=制定|设立|安排|出台|每年|定期|统筹(?:安排|推进)|组织(?:实施|开展)|研究制定|编制)`,
      'gu',
    ),
    role: 'responsible',
    unnoted: true,
    examples: {
      '市财政局设立100亿元产业发展基金。': ['市财政局'],
      '各县市区人民政府、各开发区管委会制定具体落实措施。': ['各县市区人民政府', '各开发区管委会'],
      '企业每年安排研发投入。': [],
    },
  },
  {
    // a leading group of the plan's own tends everything, which is no charge
    name: tends,
    pattern: new RegExp(`(?<=^|[。;,])(?=${tender})${who}(?=${tending})`, 'gu'),
    role: 'responsible',
    unnoted: true,
    examples: {
      '省应急管理厅、江苏海事局等部门依职责加强监管,南通、泰州等市人民政府落实属地责任。': [
        '省应急管理厅',
        '江苏海事局',
        '南通',
        '泰州等市人民政府',
      ],
      '市工业强市建设领导小组办公室加强对本规划实施的组织。': [],
      '重点区域加强监管。': [],
      '省财政厅统筹专项资金,省税务局对企业给予辅导。': ['省财政厅', '省税务局'],
      '市委组织部运用考核结果。': ['市委组织部'],
      '市政府对企业给予奖励。': [],
      '加强考核,对落后县市区进行通报。': [],
      '县联合交通运输局开展检查,经县政府研究同意。': [],
      '协调相关部门做好工作。': [],
      '市工信局网站发布。': [],
      '改进政府服务,提供便利。': [],
    },
  },
];

/** Those that count beside a note. */
export const rulesBesideNotes: readonly ProseRule[] = proseRules.filter(({ unnoted }) => unnoted !== true);
