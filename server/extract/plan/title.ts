import { flatMap, type Block, type Outline } from '../../text/index.ts';
import type { Quote } from '../facts.ts';
import { toQuote } from '../quote.ts';
import { documentNumber } from './document-number.ts';
import { toFront, toTitleBlocks } from './front.ts';

/** How a plan calls itself. */
export interface Titles {
  title: string;
  /** Each writing of it in the document, with its place. */
  forms: { form: string; quote: Quote }[];
  /** Words before 关于 in the notice's or the plan's own title: who issues it. */
  issuer: string;
  draft: boolean;
}

/** A day behind a title, and what was done on it: `(2023年5月10日市政府第15次常务会议通过)`. */
export const dateBehind =
  /\(?(?<date>(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)(?:[㐀-鿿〇\d]{0,30}(?:通过|发布|印发|公布))?\)?$/u;
/** Below the title: who made it, and when: `(县发展改革局 2024年5月)`, `编制单位:某州经信局`. */
export const byline =
  /^(?:编制(?:单位|机关|部门):|[(])(?<who>\p{Script=Han}{3,24}[局委办厅部室府会])(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?)?[)]?$/u;
/** Above the text, mostly in brackets: `(重庆市人民政府 2018年5月17日发布)`, `区工信局 2024年1月15日`. */
export const stamped =
  /^[(]?(?<who>\p{Script=Han}{3,24}[局委办厅部室府会])(?<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:发布|印发|公布|通过)?[)]?$/u;
const draftMark = /[([](?:公开)?(?:征求意见稿|征求意见|送审稿|草案|讨论稿|审议稿|初稿)[)\]]/u;
const letter = '(?:的)?(?:公开)?(?:通知|公告|函|决定|启事|公示|通告)(?:\\(.{1,12}\\))?$';

/** Titles of letters that bring a plan along; each names the plan in `quoted` or `bare`. */
export const letterTitles = {
  name: 'letter-title',
  patterns: [
    new RegExp(
      `^(?<issuer>[^《》]*?)(?:关于)?(?:印发|下发|发布|公布|转发|批转)(?:《(?<quoted>.+)》(?:[及和][^《》]{2,12}(?=的))?|(?<bare>.+?))${letter}`,
      'u',
    ),
    new RegExp(
      `^(?<issuer>[^《》]*?)关于(?:公开|面向社会|向社会)*(?:征求|征集)?(?:对)?(?:《(?<quoted>.+)》|(?<bare>.+?))` +
        `(?:公开|面向社会|向社会)*(?:征求|征集|听取)?(?:社会|各界|公众)*(?:意见|建议)*${letter}`,
      'u',
    ),
    /^(?<issuer>[^《》]*?[府厅室局委])(?:关于)?(?:印发|发布|转发)《(?<quoted>[^《》]+)》$/u,
  ],
  examples: {
    '余姚市人民政府办公室关于印发余姚市推进制造业高质量发展实施方案(2020-2022年)的通知':
      '余姚市推进制造业高质量发展实施方案(2020-2022年)',
    '某市经信局关于《某市三年行动计划》公开征求意见的公告': '某市三年行动计划',
    '某市人民政府关于印发《某市三年行动方案(2023-2025年)》及任务分工的通知': '某市三年行动方案(2023-2025年)',
    '关于公开征求《某市产业链培育方案(征求意见稿)》意见的公告': '某市产业链培育方案(征求意见稿)',
    '某省人民政府办公厅印发《关于加快工业发展的若干意见》': '关于加快工业发展的若干意见',
    某省人民政府关于加快工业发展的若干意见: '',
    '某市人民政府关于建立产业链“链长制”的通知': '',
  },
} as const;

/** The plan that a letter brings along; undefined where its title is that of no such letter. */
export function readLetter(title: string): { issuer: string; plan: string } | undefined {
  for (const pattern of letterTitles.patterns) {
    const groups = pattern.exec(title)?.groups;
    const plan = groups?.quoted ?? groups?.bare;
    if (plan !== undefined && (groups?.quoted !== undefined || isPlanTitle(plan)))
      return { issuer: groups?.issuer ?? '', plan };
  }
  return undefined;
}

const isPlanTitle = (words: string): boolean =>
  /(?:方案|规划|计划|意见|办法|纲要|措施|政策|行动|细则|要点|条例|规定|目录|指南|清单|分工|工程|体系|机制|路线图|任务书|(?:分解|分工|任务|责任)表)(?:\(.+\))*$/u.test(
    words,
  ) ||
  // 关于建立产业链“链长制”的通知 brings no plan along: it is one
  (/[”"]$/u.test(words) && !/^(?:建立|推行|实行|施行|实施|开展|做好|加强|推进|全面|进一步)/u.test(words));

const ownIssuer =
  /^(?<issuer>\p{Script=Han}{2,60}?(?:国务院|中共中央|政府|办公室|办公厅|委员会|党委|局|厅|部|委|管委会|综合司))(?=关于)/u;

/**
 * The title of the plan: as its notice quotes it, else as it stands above the plan; the form with a period where only
 * one has it. The mark of a draft is no part of it. Without any title it is the file's name.
 */
export function toTitles(outline: Outline): Titles {
  const notice = toTitleBlocks(outline, 'notice');
  const own = toTitleBlocks(outline, 'plan');
  const noticeTitle = join(notice);
  const ownTitle = join(own);
  const brought = readLetter(noticeTitle) ?? readLetter(ownTitle);
  const candidates = [brought?.plan, readLetter(ownTitle) ? undefined : ownTitle, brought ? undefined : noticeTitle]
    .map((title) => (title ?? '').replace(draftMark, '').replace(dateBehind, ''))
    .filter((title) => title !== '');
  const [first = ''] = candidates;
  const brings = first === '' ? findBrought(outline) : undefined;
  const title = brings?.form ?? candidates.find((one) => isLonger(one, first) || isOneOf(first, one)) ?? first;
  const forms = brings ? [brings] : flatMap(new Set(candidates), (form) => find(form, [...notice, ...own]));
  const standing = [noticeTitle, ownTitle, ...own.map(({ clean }) => clean.text)].join('\n');
  return {
    title: title === '' ? outline.source.name.replace(/\.[^.]*$/u, '') : title,
    forms,
    issuer:
      [brought?.issuer, ...[noticeTitle, ownTitle].map((words) => ownIssuer.exec(words)?.groups?.issuer)].find(
        (words) => words,
      ) ?? '',
    draft: draftMark.test(standing) || /(?:公开征求|征求.{0,40})(?:意见|建议)/u.test(standing),
  };
}

/** A letter that has lost its title names the plan all the same: `《某市行动方案》已经市政府同意,现印发给你们`. */
const bringing =
  /《(?<title>[^《》]{4,60})》(?:\([^()]{1,30}\))?(?:已|业?经|印发|转发)[^。《》]{0,60}(?:印发|转发|下发)给你们/u;

function findBrought(outline: Outline): { form: string; quote: Quote } | undefined {
  for (const block of toFront(outline)) {
    const form = block.part === 'site' ? undefined : bringing.exec(block.clean.text)?.groups?.title;
    if (form === undefined) continue;
    const at = block.clean.text.indexOf(form);
    return { form, quote: toQuote(block, at, at + form.length) };
  }
  return undefined;
}

/** A letter that brings several plans along: the one whose own title stands below is the one here. */
const isOneOf = (titles: string, one: string): boolean =>
  titles !== one && titles.split(/、(?![^“]*”)|》[、和及]?《/u).includes(one.replace(/\([^()]*\)$/u, ''));

const placeName = /^\p{Script=Han}{2,10}[省市县区州盟旗]$/u;

/** Whether one title says more: the period as well, or whose it is (`西安市` before it, or before its `自治区`). */
const isLonger = (one: string, other: string): boolean =>
  one !== other &&
  (one.startsWith(`${other}(`) ||
    isSameOfPlace(one, other) ||
    other === `关于${one}` ||
    (one.endsWith(other) && other.endsWith('的通知') && /关于[㐀-鿿〇]{2}$/u.test(one.slice(0, -other.length))) ||
    (one.includes('的') && one.replace(/的(?=[㐀-鿿〇]{0,4}$)/u, '') === other) ||
    (one.endsWith(other) &&
      (/^(?:自治区|[省市县区州盟旗])/u.test(other) || placeName.test(one.slice(0, one.length - other.length)))));

/** `乌兰察布市关于产业转移的实施意见` where the notice has `产业转移实施意见`. */
function isSameOfPlace(one: string, other: string): boolean {
  const [bare, known] = [one, other].map((title) =>
    title.replace(/关于|的(?=[㐀-鿿〇]{0,4}(?:意见|方案|办法|措施))/gu, ''),
  );
  return (
    bare !== undefined && known !== undefined && bare.endsWith(known) && placeName.test(bare.slice(0, -known.length))
  );
}

/** What a page puts before a title: `“党政混合信息公开” 中共某区委办公室…印发…`, `【规范性文件】某市…`, `标题 某市…关于…`. */
const pageLabel =
  /^(?:“[^”]{2,12}”(?=[^《“]{2,60}(?:印发|关于))|【[㐀-鿿〇]{2,8}】|(?:标题|信息名称|文件名称|名称):?(?=[^《》]{2,60}(?:印发|关于)))/u;

const join = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ clean }) => !byline.test(clean.text))
    .map(({ clean }) => clean.text)
    .join('')
    .replace(new RegExp(`^${documentNumber.source}(?=《)`, 'u'), '')
    .replace(/^《(?<title>[^《》]*(?:《[^《》]*》[^《》]*)*)》$/u, '$<title>')
    .replace(pageLabel, '');

/** Where a title stands: in one block, or over several lines, of which the first is quoted. */
function find(form: string, blocks: readonly Block[]): { form: string; quote: Quote }[] {
  for (const block of blocks) {
    const at = block.clean.text.indexOf(form);
    if (at >= 0) return [{ form, quote: toQuote(block, at, at + form.length) }];
  }
  const head = blocks.find(({ clean }) => clean.text !== '' && form.startsWith(clean.text));
  return head ? [{ form, quote: toQuote(head) }] : [];
}
