import { toNumber } from './numerals.ts';

/** The numbering styles of official documents, in the order in which they nest. */
export const styles = [
  'chapter',
  'section',
  'article',
  'cn',
  'cnBracket',
  'arabic',
  'arabicBracket',
  'circle',
  'bullet',
] as const;
export type MarkStyle = (typeof styles)[number];

/** The numbering at the head of a paragraph. */
export interface Mark {
  style: MarkStyle;
  /** Its number, 0 for a bullet. */
  ordinal: number;
  /** As written, without its punctuation: `一`, `(一)`, `1`; empty for a bullet. */
  written: string;
  /** How many characters of the cleaned text it takes, punctuation included. */
  length: number;
}

interface MarkRule {
  style: MarkStyle;
  /** Sticky; `mark` is what is kept, `number` what counts. */
  pattern: RegExp;
  /** What it finds at the head of a paragraph: the mark as kept, or an empty text for a near miss. */
  examples: Record<string, string>;
}

const cn = '[一二三四五六七八九十百廿〇零]{1,4}';

/** What a heading may number beside its title: `任务一:`. */
const deed = '(?:(?:专项|攻坚|重点)?行动|(?:重点|主要|攻坚)?任务|(?:重点)?工程|(?:重点|主要)?(?:举措|措施|事项)|专项)';

export const markRules: readonly MarkRule[] = [
  {
    style: 'chapter',
    pattern: new RegExp(`(?<mark>第(?<number>${cn}|\\d{1,3})[章编篇])[、.:]?`, 'yu'),
    examples: { 第一章总则: '第一章', '第一,提高站位': '' },
  },
  {
    style: 'section',
    pattern: new RegExp(`(?<mark>第(?<number>${cn}|\\d{1,3})节)[、.:]?`, 'yu'),
    examples: { 第二节发展目标: '第二节', 第二季度完成: '' },
  },
  {
    // a numbered action as a heading: it stands below 一、 where there is one, else above all
    style: 'section',
    pattern: new RegExp(`[【〔[]?(?<mark>${deed}(?<number>${cn}|\\d{1,2}))[:、】〕\\]]+`, 'yu'),
    examples: {
      '行动一:药谷扩容行动': '行动一',
      '任务3:建设平台': '任务3',
      '【任务一:稳增长攻坚】': '任务一',
      '【重点任务二】培育集群': '重点任务二',
      任务一项: '',
      '行动:一是': '',
    },
  },
  {
    // the same before a space, which a cleaned text has not: only where nothing else stands on the line
    style: 'section',
    pattern: new RegExp(
      `(?<mark>${deed}(?<number>${cn}|\\d{1,2}))(?![项是个大览年月期批类级条轮步体致流线定直些样次亿万千百十、])(?=[㐀-鿿〇“”]{4,24}$)`,
      'yu',
    ),
    examples: {
      任务一稳增长攻坚行动: '任务一',
      专项行动二实施强链补链: '专项行动二',
      任务一览表汇总: '',
      行动三年攻坚计划: '',
      '任务二加快建设,推动投产': '',
    },
  },
  {
    style: 'article',
    pattern: new RegExp(`(?<mark>第(?<number>${cn}|\\d{1,3})条)[、.:]?`, 'yu'),
    examples: { '第三条支持企业技术改造。': '第三条', 第三产业: '' },
  },
  {
    style: 'cn',
    pattern: new RegExp(`(?<mark>(?<number>${cn}))(?:、|\\.(?!\\d)|,(?=\\D))`, 'yu'),
    examples: { '一、总体要求': '一', '十二.保障措施': '十二', 一是强化领导: '', '“一”、二': '' },
  },
  {
    style: 'cnBracket',
    pattern: new RegExp(`(?<mark>[([](?<number>${cn})[)\\]])[、.]?`, 'yu'),
    examples: { '(十一)加强用地保障': '(十一)', '(一期)建设': '' },
  },
  {
    style: 'cnBracket',
    pattern: /(?<mark>[㈠-㈩])[、.]?/uy,
    examples: { '㈡发展目标': '(二)' },
  },
  {
    style: 'arabic',
    pattern: /(?<mark>(?<number>\d{1,3}))(?:[、](?!\d)|\.(?!\d)|\.(?=20\d{2}年)|\)(?=[㐀-鿿〇]))/uy,
    examples: {
      '12.推动企业国际化': '12',
      '3、智能家居': '3',
      '3.2023年目标': '3',
      '2.5产业': '',
      '5、6月份': '',
      '1.5以上': '',
    },
  },
  {
    style: 'arabic',
    pattern: /(?<mark>[⒈-⒛])/uy,
    examples: { '⒉大力发展': '2' },
  },
  {
    style: 'arabicBracket',
    pattern: /(?<mark>\((?<number>\d{1,2})\))[、.]?/uy,
    examples: { '(3)强化监管': '(3)', '(2020)第3号': '' },
  },
  {
    style: 'arabicBracket',
    pattern: /(?<mark>[⑴-⒇])/uy,
    examples: { '⑵推广应用': '(2)' },
  },
  {
    style: 'circle',
    pattern: /(?<mark>[①-⑳❶-❿])[、.]?/uy,
    examples: { '①建设平台': '①' },
  },
  {
    style: 'bullet',
    pattern: /(?:[—–―─]{1,3}|--+|[·●■◆★▶►▪◎○□☆※])(?=[㐀-鿿〇“《\d])/uy,
    examples: { '——质量效益稳步提升': '', '●建设平台': '', '2020—2022年': '' },
  },
];

const numbered: readonly [first: string, form: (n: string) => string][] = [
  ['㈠', (n) => `(${n})`],
  ['⒈', (n) => n],
  ['⑴', (n) => `(${n})`],
  ['①', (n) => n],
  ['❶', (n) => n],
];
const cnDigits = '一二三四五六七八九十';

/** Numbers that are one character (㈠ ⒈ ⑴ ①) to their value and plain form. */
function toSingle(unit: string): { ordinal: number; written: string } | undefined {
  for (const [first, form] of numbered) {
    const ordinal = unit.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (ordinal < 1 || ordinal > 20) continue;
    if (first === '①' || first === '❶') return { ordinal, written: unit };
    return { ordinal, written: form(first === '㈠' ? cnDigits.charAt(ordinal - 1) : String(ordinal)) };
  }
  return undefined;
}

/** What every numbering begins with: most paragraphs begin with something else. */
const first = /[第行任专工举措攻重主事【〔一二三四五六七八九十百廿〇零\d([㈠-㈩⒈-⒛⑴-⒇①-⑳❶-❿—–―─·●■◆★▶►▪◎○□☆※-]/u;

/** Reads the numbering that stands at `at` in cleaned text; undefined where there is none. */
export function readMark(text: string, at = 0): Mark | undefined {
  if (!first.test(text.charAt(at))) return undefined;
  for (const { style, pattern } of markRules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const length = found[0].length;
    if (style === 'bullet') return { style, ordinal: 0, written: '', length };
    const mark = found.groups?.mark ?? '';
    const single = mark.length === 1 ? toSingle(mark) : undefined;
    if (single) return { style, ...single, length };
    const ordinal = toNumber(found.groups?.number ?? '');
    if (ordinal === undefined || ordinal === 0) continue;
    return { style, ordinal, written: mark.replace('[', '(').replace(']', ')'), length };
  }
  return undefined;
}
