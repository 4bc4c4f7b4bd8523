import { isFurniture } from './furniture.ts';
import { isYearly } from './titles.ts';
import type { Paragraph, Piece } from './paragraphs.ts';

const documentNoun =
  /(?:方案|规划|计划|意见|通知|办法|措施|纲要|细则|清单|要点|决定|规定|条例|公告|通告|批复|政策|指南|目录|行动|分工|分解|体系|一览表|表|名单|报告|函|安排|举措|机制|路线图|任务书|矩阵|台账|的建议)(?:的(?:通知|公告|意见|函|决定|批复|通告))?(?:\([^()]{1,30}\))?$/u;
/** A title that a page puts into 《》 as a whole. */
const wrapped = /^《(?<title>.+)》$/u;
/** A letter's title may be long: many organs issue it, or it quotes the plan's. */
const letterTitle = /(?:印发|发布|转发|下发|公布).{4,}的(?:通知|公告|决定)$/u;
/** Words on lines of their own that are of the page or head what is below. */
const noTitle =
  /^(?:目录|图片|视频|正文|(?:政策|文件|正文)?(?:全文|原文)|(?:政策|正文)内容|新华社[^。]{2,14}电|(?:政策|图文)?解读\|.+|(?:查看|点击|了解|阅读)(?:更多|详细|详情|相关|全文)[^。]{0,12})$/u;
const letterEnd = /的(?:通知|公告)》?$/u;
const longestTitle = 70;
const longestLetterTitle = 160;
/** `某市发展和改革委员会 2024-03-19`, `区工信局 2024年1月15日`: what stands below a title. */
const stamped =
  /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$|^[㐀-鿿〇]{2,24}[局委办厅部室府会](?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;
/** A headline without 通知: `某市人民政府办公厅印发《关于…的若干意见》`. */
const headline = /[府厅室局委](?:关于)?(?:印发|发布|转发)《[^《》]{6,60}》$/u;
/** Does a line end as the title of a document does. */
export const endsAsDocument = (text: string): boolean =>
  documentNoun.test(wrapped.exec(text)?.groups?.title ?? text) || headline.test(text);
const subtitle = /^[(〔【—-]/u;

/** The cleaned words of a paragraph; empty for a table. */
export const words = (piece: Piece | undefined): string =>
  piece && 'paragraph' in piece ? piece.paragraph.clean.text : '';
/** How it is numbered; undefined without a number. */
export const markOf = (piece: Piece | undefined): Paragraph['mark'] =>
  piece && 'paragraph' in piece ? piece.paragraph.mark : undefined;

/** Short, no sentence, no numbering: what a line of a title looks like. */
export function likeTitle(piece: Piece | undefined): boolean {
  const text = words(piece);
  if (text.length < 2 || noTitle.test(text) || /[。;!?:]/u.test(text) || stamped.test(text) || markOf(piece))
    return false;
  if (text.length > longestTitle && (text.length > longestLetterTitle || !letterTitle.test(text))) return false;
  return !(['date', 'documentNumber', 'published', 'site', 'attachment', 'addressee', 'colophon'] as const).some(
    (name) => isFurniture(name, text),
  );
}

/** The lines of a title that end at or above `from`, going up: first and last; undefined where none is a title. */
export function findTitleUp(pieces: readonly Piece[], from: number): { first: number; last: number } | undefined {
  for (let last = from; last >= 0; last -= 1) {
    if (!likeTitle(pieces[last])) continue;
    let first = last;
    let named = false;
    while (first > 0 && last - first < 5 && likeTitle(pieces[first - 1])) {
      named ||= endsAsDocument(words(pieces[first]));
      // the letter's own title above the plan's
      if (named && letterEnd.test(words(pieces[first - 1]))) break;
      first -= 1;
    }
    const run = pieces.slice(first, last + 1).map(words);
    const yearly = run.findIndex(isYearly);
    const noun = yearly >= 0 ? yearly : run.findLastIndex((line) => endsAsDocument(line));
    if (noun < 0) {
      last = first;
      continue;
    }
    last = first + toCover(run, noun);
    // several lines of organs may begin one title: who issues it stands before 关于
    let behind = first;
    while (behind < last && isFurniture('signature', words(pieces[behind]))) behind += 1;
    if (!words(pieces[behind]).startsWith('关于')) first = behind;
    return { first, last };
  }
  return undefined;
}

/** Below the title of a cover: who made it and the month, `某市人民政府` and `二〇二一年十二月`. */
export const monthAlone = /^(?:\d{4}|二[〇零○Oo一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月$/u;

/** A title that is whole: a plan's noun ends it, and no other word could follow. */
const whole = /(?:方案|规划|计划|意见|通知|办法|措施|纲要|细则|要点)(?:\([^()]{1,30}\))?$/u;

/** The last line of a title: up to its noun where nothing but who signs it and the month stands below. */
function toCover(run: readonly string[], noun: number): number {
  const below = run.slice(noun + 1);
  const signed = below.length > 0 && below.every((line) => monthAlone.test(line) || isFurniture('signature', line));
  // what a page has between its title and the first number is long, or more than one line
  const more = below.findIndex((line) => !subtitle.test(line));
  const long = below.length - more >= 2 || (below[more]?.length ?? 0) >= 20;
  const ofPage = more >= 0 && long && whole.test(run[noun] ?? '');
  return signed ? noun : ofPage ? noun + more : run.length - 1;
}

/** A title's first line, which breaks behind 关于 and what it is about. */
const beginsTitle = (piece: Piece | undefined): boolean =>
  likeTitle(piece) && /^[㐀-鿿〇]{0,30}关于[^。]{0,40}$/u.test(words(piece)) && !endsAsDocument(words(piece));

/** The line, up to three above its noun, that begins a letter's title: `省人民政府办公厅关于印发湖北省`. */
export function toLetterStart(pieces: readonly Piece[], noun: number): number {
  for (let at = noun - 1; at >= noun - 3 && likeTitle(pieces[at]); at -= 1) if (beginsTitle(pieces[at])) return at;
  return noun;
}

/** Lines of an attachment's title below its head: up to the one that ends in what the attachment is. */
export function titleLines(pieces: readonly Piece[], at: number): number {
  let i = at;
  for (let named = false; i < at + 4 && likeTitle(pieces[i]); i += 1) {
    if (named && !subtitle.test(words(pieces[i]))) break;
    named ||= endsAsDocument(words(pieces[i]));
  }
  return i - at;
}
