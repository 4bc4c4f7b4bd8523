import { findAll } from '../../text/index.ts';
import { likeOrgan } from './organs.ts';
import type { Named } from './note-names.ts';
import { splitList, type Stretch } from './lists.ts';
import type { Role } from './roles.ts';
import { shareEndings } from './shared-endings.ts';

/** A sentence of running text that says who does something: its subject is read, nothing else. */
interface ProseRule {
  name: string;
  /** A word without which the pattern finds nothing; empty where there is no such word. */
  word: string;
  /** `who` is the list of organs; sticky at the beginning of a sentence or clause. */
  pattern: RegExp;
  role: Role;
  examples: Record<string, string[]>;
}

const who = '(?<who>[^。;:“”!?]{2,60}?)';

/** Name of the rule for organs that tend to something without a word of duty. */
const tends = 'prose-tends';

export const proseRules: readonly ProseRule[] = [
  {
    name: 'prose-led-by',
    word: '牵头',
    pattern: new RegExp(`(?:由)${who}(?:负责)?牵头`, 'gu'),
    role: 'lead',
    examples: { '由市经信局牵头,市财政局配合。': ['市经信局'], '由龙头企业牵头组建联盟。': [] },
  },
  {
    name: 'prose-with',
    word: '会同',
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
    word: '会同',
    pattern: new RegExp(
      `会同${who}(?=[,。;]|制定|编制|负责|开展|组织|推进|加强|研究(?!所|院|中心|会|室|生)|建立|做好|实施|落实|按|对|共同|出台|定期|每|组建|成立|设立|完善|提出|督促|指导|统筹|协调|探索)`,
      'gu',
    ),
    role: 'support',
    examples: {
      '市经信局会同市财政局、市科技局制定方案。': ['市财政局', '市科技局'],
      '会同周边地区建设园区。': [],
      '由市科技局会同市农业科学研究所负责。': ['市农业科学研究所'],
    },
  },
  {
    name: 'prose-charged',
    word: '由',
    pattern: new RegExp(`(?<![理自])由${who}(?:具体|统一|统筹)?(?:负责(?!人|解释)|组织实施|承担)`, 'gu'),
    role: 'responsible',
    examples: { '具体工作由市经信局负责。': ['市经信局'], '由企业负责实施。': [] },
  },
  {
    name: 'prose-leads',
    word: '牵头',
    pattern: new RegExp(`(?<=^|[。;])${who}(?:要)?(?:负责)?牵头(?=[,。;、负组推抓制会做开实统落])`, 'gu'),
    role: 'lead',
    examples: { '市经信局牵头制定实施细则。': ['市经信局'], '鼓励企业牵头组建创新联合体。': [] },
  },
  {
    name: 'prose-supports',
    word: '',
    pattern: new RegExp(
      `(?<=[,;。])${who}(?:要)?(?:积极|予以|做好|协同|按职责)?(?:配合|协助|参与|参加|协同(?:落实|推进|实施))(?=[,。;做好])`,
      'gu',
    ),
    role: 'support',
    examples: { '由市经信局牵头,市财政局配合。': ['市财政局'], '加强部门间协同配合。': [] },
  },
  {
    name: 'prose-responsible',
    word: '',
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
    word: '',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?:(?:具体|抓好|组织|分别|共同)(?:落实|实施|推进)(?=[,。;]|$)|(?:要)?(?:根据|依据|按照?|结合)(?:各自)?(?:的)?(?:部门|工作)?(?:职能职责|职责职能|职责|职能)(?:分工)?(?=[,做抓落加制完研负推组协]))`,
      'gu',
    ),
    role: 'responsible',
    examples: {
      '由市经信局牵头,某区人民政府、某县人民政府具体落实,长期坚持。': ['某区人民政府', '某县人民政府'],
      '市财政局、市水利局根据各自职能,做好保障工作。': ['市财政局', '市水利局'],
      '推动各项任务具体落实。': [],
      '研究制定方案,会同省有关部门抓好落实。': [],
      '企业根据各自职责做好安全生产。': [],
    },
  },
  {
    name: 'prose-is-lead',
    word: '牵头',
    pattern: new RegExp(`(?<=^|[。;,])${who}(?:为|是|作为)(?:本项)?(?:工作)?(?:的)?牵头(?:责任)?(?:单位|部门)`, 'gu'),
    role: 'lead',
    examples: { '市经信局为牵头单位,市财政局为责任单位。': ['市经信局'], '第一家单位为牵头单位。': [] },
  },
  {
    name: 'prose-is-responsible',
    word: '责任',
    pattern: new RegExp(`(?<=^|[。;,])${who}(?:为|是|作为)(?:本项)?(?:工作)?(?:的)?责任(?:单位|部门|主体)`, 'gu'),
    role: 'responsible',
    examples: {
      '市投资促进局牵头抓总,各县(市、区)人民政府为责任主体。': ['各县(市、区)人民政府'],
      '企业是安全生产的责任主体。': [],
    },
  },
  {
    name: 'prose-acts',
    word: '',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?=制定|设立|安排|出台|每年|定期|统筹(?:安排|推进)|组织(?:实施|开展)|研究制定|编制)`,
      'gu',
    ),
    role: 'responsible',
    examples: {
      '市财政局设立100亿元产业发展基金。': ['市财政局'],
      '各县市区人民政府、各开发区管委会制定具体落实措施。': ['各县市区人民政府', '各开发区管委会'],
      '企业每年安排研发投入。': [],
    },
  },
  {
    // a leading group of the plan's own tends everything, which is no charge
    name: tends,
    word: '',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?=按[月季年]|统筹协调|依(?:法|职责)|加强|强化|落实(?!办)|做好|承担|履行|将(?!军)|建立|完善|提供)`,
      'gu',
    ),
    role: 'responsible',
    examples: {
      '省应急管理厅、江苏海事局等部门依职责加强监管,南通、泰州等市人民政府落实属地责任。': [
        '省应急管理厅',
        '江苏海事局',
        '南通',
        '泰州等市人民政府',
      ],
      '市工业强市建设领导小组办公室加强对本规划实施的组织。': [],
      '重点区域加强监管。': [],
      '改进政府服务,提供便利。': [],
    },
  },
];

/** Beside an organ a company or an institute may stand: `市商务局、某某博览局、某某集团有限公司`. */
const isBeside = (words: string): boolean =>
  likeOrgan(words) === 'sure' ||
  (words.length >= 5 && /(?:公司|集团|中心|大学|学院)$/u.test(words) && likeOrgan(words) !== 'no') ||
  /^[㐀-鿿〇]{1,6}(?:创投|国投|城投|建投|产投|金控|街道|支行|分行|开发区|高新区|经开区)$/u.test(words);

const setUp = /^(?:成立|设立|组建)/u;

/** The words of a subject that are organs: all of them, or those behind a clause of its own; empty where none are. */
function toSubject(said: string): string {
  for (let at = 0; at >= 0;) {
    const words = said.slice(at).replace(setUp, '');
    const pieces = splitList(words, 0, words.length);
    const written = pieces.map(({ from, to }) => words.slice(from, to));
    const full = shareEndings(written);
    const [first, ...others] = written.map((name, i) => full[i] ?? name);
    // whom somebody else joins is no subject: `会同省有关部门抓好落实`
    if (
      first !== undefined &&
      !words.includes('会同') &&
      likeOrgan(first) === 'sure' &&
      others.every((other) => isBeside(other))
    )
      return words;
    const next = said.indexOf(',', at);
    at = next < 0 ? -1 : next + 1;
  }
  return '';
}

/** Words of a charge with which a point begins that an organ heads. */
const charge =
  /^(?:主要)?(?:职责[为是:]|负责|牵头|承担|统筹|指导|组织|协调|配合|做好|按|会同|研究|制定|编制|落实|推进|推动|加强|依法|积极|协助|参与|贯彻|开展|完善|履行|强化|加快|支持|督促|监督|拟订|提供|建立|健全|实施|引导|争取|发挥)/u;
const headed = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]+|[①-⑳—·]+)?(?<who>[^:。;,]{2,60}):(?<what>.{2})/u;

/** Name of the rule for points that an organ heads. */
export const heads = 'prose-heads-its-point';

/** The organs that head a point of their own: `3.市财政局:负责资金保障。`; none where no charge follows (`组长:…`). */
function findHeads(text: string): { named: Named; rule: string }[] {
  const found = headed.exec(text);
  const who = found?.groups?.who ?? '';
  const at = found ? found[0].length - 2 : 0;
  const what = charge.exec(text.slice(at))?.[0];
  if (!found || what === undefined || toSubject(who) !== who) return [];
  const from = at - 1 - who.length;
  const role = what.endsWith('牵头') ? 'lead' : /配合|协助|参与/u.test(what) ? 'support' : 'responsible';
  return splitList(text, from, from + who.length).map((piece) => toNamed(heads, role, piece, piece));
}

const toNamed = (rule: string, role: Role, piece: Stretch, evidence: Stretch): { named: Named; rule: string } => ({
  rule,
  named: {
    from: piece.from,
    to: piece.to,
    kind: 'organ',
    role,
    titles: [],
    likeness: 'sure',
    evidence,
    open: false,
    list: -1,
    elided: false,
  },
});

const leadingGroup = /领导小组|指挥部|专班|联席会议/u;

/** The numbering before a sentence that is a point by itself: `(一)市经信局负责…`. */
const numbered =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[条章节]|[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十\d]{1,3}[、.](?!\d)|[①-⑳])/u;

const movedBy = (named: Named, by: number): Named => ({
  ...named,
  from: named.from + by,
  to: named.to + by,
  evidence: { from: named.evidence.from + by, to: named.evidence.to + by },
});

/**
 * Finds the organs that running text charges with something: `由…牵头`, `…负责…`, `各…要…`.
 *
 * Only subjects that are organs by their name count; enterprises, leaders and 党委政府 in general do not.
 */
export function findProse(text: string): { named: Named; rule: string }[] {
  const found = findHeads(text);
  const begins = numbered.exec(text)?.[0].length ?? 0;
  if (begins > 0)
    return findProse(text.slice(begins)).map(({ named, rule }) => ({ rule, named: movedBy(named, begins) }));
  for (const { name: rule, word, pattern, role } of proseRules) {
    if (!text.includes(word)) continue;
    for (const match of findAll(text, pattern)) {
      const said = match.groups?.who ?? '';
      const subject = toSubject(said);
      const from = match.index + match[0].indexOf(said) + said.length - subject.length;
      const pieces = splitList(text, from, from + subject.length);
      if (subject === '' || (rule === tends && leadingGroup.test(subject))) continue;
      const full = shareEndings(pieces.map((piece) => text.slice(piece.from, piece.to)));
      for (const [i, piece] of pieces.entries()) {
        const beside = piece.to === from + subject.length;
        const to = beside ? match.index + match[0].length : piece.to;
        if (found.some(({ named }) => named.from < piece.to && piece.from < named.to)) continue;
        const { named } = toNamed(rule, role, piece, { from: piece.from, to });
        found.push({ rule, named: full[i] === undefined ? named : { ...named, expanded: full[i] } });
      }
    }
  }
  return found.sort((a, b) => a.named.from - b.named.from);
}
