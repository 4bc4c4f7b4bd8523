import type { Role } from './roles.ts';

/** A sentence of running text that says who does something: its subject is read, nothing else. */
export interface ProseRule {
  name: string;
  /** `who` is the list of organs. It reads one sentence, with the full stop before it and its own. */
  pattern: RegExp;
  role: Role;
  /** It tells what organs do without a word of duty, which counts only where no note says who has it. */
  unnoted?: true;
  examples: Record<string, string[]>;
}

/** The organs of a sentence, as short as the words behind them allow. */
export const who = '(?<who>[^。;:“”!?]{2,60}?)';

const stated = (role: string): RegExp =>
  new RegExp(
    `(?<=^|[,。;])(?:该项|本项)?(?:工作|产业链)?(?:的)?${role}(?:为|是|包括|有)(?<who>[^。;:“”!?,]{2,120}?)(?:等(?:单位|部门)?)?(?=[,。;])`,
    'gu',
  );

/** Running text that names what organs are: `市经信局为牵头单位`, and labels in it with who they are for behind: `…担任链长,牵头单位为市经信局`. */
export const namedRules: readonly ProseRule[] = [
  {
    name: 'prose-is-lead',
    pattern: new RegExp(
      `(?<=^|[。;,])由?${who}(?:为|是|作为|担任)(?:本项|工作|产业链|链长制|链条|专班)*(?:的)?(?:第一)?牵头(?:责任)?(?:单位|部门)`,
      'gu',
    ),
    role: 'lead',
    examples: {
      '市经信局为牵头单位,市财政局为责任单位。': ['市经信局'],
      '确定市经信局为产业链牵头单位。': ['市经信局'],
      '由副市长担任链长;市经信局为链长制牵头部门。': ['市经信局'],
      '第一家单位为牵头单位。': [],
    },
  },
  {
    name: 'prose-is-support',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?:为|是|作为|担任)(?:本项|工作|产业链|链长制|链条|专班)*(?:的)?(?:配合|协助|协办|参与|参加|(?<=牵头[^。;]{0,200})成员)(?:单位|部门)`,
      'gu',
    ),
    role: 'support',
    examples: {
      '市经信局为牵头部门,市科技局、市商务局等为成员单位。': ['市科技局', '市商务局'],
      '市经信局为牵头单位,市财政局为配合单位。': ['市财政局'],
      '市经信局为链长制牵头部门,市财政局为链长制成员单位。': ['市财政局'],
      '成立指挥部,由市长任总指挥,市科技局、市商务局为成员单位。': [],
    },
  },
  {
    name: 'prose-is-responsible',
    pattern: new RegExp(
      `(?<=^|[。;,])${who}(?:为|是|作为|担任)(?:(?:本项|工作|产业链|链长制|链条|专班)*(?:的)?(?:第一)?责任(?:单位|部门|主体)|[^,。;]{0,24}的(?:责任|实施|推进|落实)主体)`,
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
    name: 'prose-lead-is',
    pattern: stated('牵头(?:责任)?(?:单位|部门)'),
    role: 'lead',
    examples: {
      '由副市长担任链长,牵头单位为市经信局,配合单位为市科技局。': ['市经信局'],
      '牵头单位为排第一位的单位。': [],
    },
  },
  {
    name: 'prose-responsible-is',
    pattern: stated('责任(?:单位|部门)'),
    role: 'responsible',
    examples: {
      '由副市长担任链长,责任单位包括市经信局、市科技局等。': ['市经信局', '市科技局'],
      '责任单位是关键。': [],
    },
  },
  {
    name: 'prose-support-is',
    pattern: stated('(?:配合|协助|协办|参与|参加|(?<=牵头[^。;]{0,200})成员)(?:单位|部门)'),
    role: 'support',
    examples: {
      '牵头单位为市经信局,配合单位为市发改委、市科技局。': ['市发改委', '市科技局'],
      '配合单位有待明确。': [],
    },
  },
];
