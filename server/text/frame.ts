import { isFurniture } from './furniture.ts';
import type { BlockKind, DocumentPart } from './outline.ts';
import type { Paragraph, Piece } from './paragraphs.ts';

/** A piece of the document with its place in the letter; `kind` only where the frame decides it. */
export interface Framed {
  piece: Piece;
  part: DocumentPart;
  kind?: BlockKind;
}

const documentNoun =
  /(?:方案|规划|计划|意见|通知|办法|措施|纲要|细则|清单|要点|决定|规定|条例|公告|通告|批复|政策|指南|目录|行动|分工|分解|体系|一览表|表|名单|报告|函|安排|举措|机制|路线图|任务书|矩阵|台账|的建议)(?:的(?:通知|公告|意见|函|决定|批复|通告))?(?:\([^()]{1,30}\))?$/u;
/** A title that a page puts into 《》 as a whole. */
const wrapped = /^《(?<title>.+)》$/u;
/** A letter's title may be long: many organs issue it, or it quotes the plan's. */
const letterTitle = /(?:印发|发布|转发|下发|公布).{4,}的(?:通知|公告|决定)$/u;
/** Words on lines of their own that are of the page or head what is below. */
const noTitle = /^(?:目录|图片|视频|正文|(?:政策|文件|正文)?(?:全文|原文)|(?:政策|正文)内容|新华社[^。]{2,14}电)$/u;
const letterEnd = /的(?:通知|公告)》?$/u;
const longestTitle = 70;
const longestLetterTitle = 160;
/** `某市发展和改革委员会 2024-03-19`: what a page puts below a title. */
const stamped = /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u;
/** A headline without 通知: `某市人民政府办公厅印发《关于…的若干意见》`. */
const headline = /[府厅室局委](?:关于)?(?:印发|发布|转发)《[^《》]{6,60}》$/u;
const endsAsDocument = (text: string): boolean =>
  documentNoun.test(wrapped.exec(text)?.groups?.title ?? text) || headline.test(text);
/** What says something, where nothing tells the text from the lines of its page. */
const isSpoken = (text: string): boolean => text.includes('。') || /;$|.目标:$/u.test(text);
const subtitle = /^[(〔【—-]/u;

const words = (piece: Piece | undefined): string => (piece && 'paragraph' in piece ? piece.paragraph.clean.text : '');
const markOf = (piece: Piece | undefined): Paragraph['mark'] =>
  piece && 'paragraph' in piece ? piece.paragraph.mark : undefined;

/** Short, no sentence, no numbering: what a line of a title looks like. */
function likeTitle(piece: Piece | undefined): boolean {
  const text = words(piece);
  if (text.length < 2 || noTitle.test(text) || /[。;!?:]/u.test(text) || stamped.test(text) || markOf(piece))
    return false;
  if (text.length > longestTitle && (text.length > longestLetterTitle || !letterTitle.test(text))) return false;
  return !(['date', 'documentNumber', 'published', 'site', 'attachment', 'addressee', 'colophon'] as const).some(
    (name) => isFurniture(name, text),
  );
}

/** Fewer headings in a row without a word between them may be those of the text itself. */
const leastContents = 8;

/** The same for contents that have lost the word above them: headings alone, the first of which comes again. */
function findBareContents(pieces: readonly Piece[]): number {
  const entry = (piece: Piece | undefined): boolean =>
    markOf(piece) !== undefined && words(piece).length <= 45 && !/[。;]/u.test(words(piece));
  const at = pieces.findIndex((piece) => markOf(piece) !== undefined);
  if (at < 0) return 0;
  let end = at;
  while (entry(pieces[end]) && (end === at || words(pieces[end]) !== words(pieces[at]))) end += 1;
  if (end - at < leastContents) return 0;
  return pieces.slice(end).some((piece) => words(piece).startsWith(words(pieces[at]))) ? end : 0;
}

/**
 * Where a table of contents ends that stands before the text: its entries come again as headings. 0 without one.
 */
function findContents(pieces: readonly Piece[]): number {
  const at = pieces.slice(0, 40).findIndex((piece) => words(piece) === '目录');
  if (at < 0) return findBareContents(pieces);
  const bare = (piece: Piece | undefined): string => words(piece).replace(/[.·…\d]+$/u, '');
  const first = bare(pieces[at + 1]);
  const again = pieces.findIndex((piece, i) => i > at + 1 && bare(piece) === first);
  if (first === '' || again < 0) return 0;
  const last = pieces.slice(at, again).findLastIndex((piece) => markOf(piece) ?? /[.…]\d+$/u.test(words(piece)));
  return at + last + 1;
}

/** Where the body begins: the first numbered heading of the highest style that the document uses. */
function findBody(pieces: readonly Piece[], from: number): number {
  const first = (styles: readonly string[]): number =>
    pieces.findIndex((piece, i) => {
      const mark = markOf(piece);
      return i >= from && mark?.ordinal === 1 && styles.includes(mark.style);
    });
  for (const styles of [['chapter', 'section', 'article', 'cn'], ['cnBracket'], ['arabic']]) {
    const at = first(styles);
    if (at >= 0) return at;
  }
  const table = pieces.findIndex((piece) => 'table' in piece);
  return table >= 0 ? table : pieces.length;
}

/** How many pieces of a notice may stand before its plan. */
const longestNotice = 40;

/**
 * Where the body of the plan begins below a notice that numbers its own demands: signed and dated, then the plan's title,
 * then numbering from 一 anew. The notice's own body otherwise.
 */
function passNotice(pieces: readonly Piece[], body: number): number {
  const style = markOf(pieces[body])?.style;
  for (let i = body + 1; i < Math.min(pieces.length, body + longestNotice); i += 1) {
    if (isFurniture('attachment', words(pieces[i]))) return body;
    if (!isFurniture('date', words(pieces[i]))) continue;
    const again = pieces.findIndex(
      (piece, at) => at > i && markOf(piece)?.ordinal === 1 && markOf(piece)?.style === style,
    );
    const between = pieces.slice(i + 1, Math.max(i + 1, again));
    if (again < 0 || between.length > 8 || between.some((piece) => isFurniture('attachment', words(piece))))
      return body;
    return between.some((piece) => likeTitle(piece) && endsAsDocument(words(piece))) ? again : body;
  }
  return body;
}

/** The lines of a title that end at or above `from`, going up: first and last; undefined where none is a title. */
function findTitleUp(pieces: readonly Piece[], from: number): { first: number; last: number } | undefined {
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
    const noun = run.findLastIndex((line) => endsAsDocument(line));
    if (noun < 0) {
      last = first;
      continue;
    }
    last = first + toCover(run, noun);
    while (
      first < last &&
      isFurniture('signature', words(pieces[first])) &&
      !words(pieces[first + 1]).startsWith('关于')
    )
      first += 1;
    return { first, last };
  }
  return undefined;
}

/** Below the title of a cover: who made it and the month, `某市人民政府` and `二〇二一年十二月`. */
const monthAlone = /^(?:\d{4}|二[〇零○Oo一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月$/u;

/** The last line of a title: up to its noun where nothing but who signs it and the month stands below. */
function toCover(run: readonly string[], noun: number): number {
  const below = run.slice(noun + 1);
  const signed = below.length > 0 && below.every((line) => monthAlone.test(line) || isFurniture('signature', line));
  return signed ? noun : run.length - 1;
}

/** A title's first line, which breaks behind 关于 and what it is about. */
const beginsTitle = (piece: Piece | undefined): boolean =>
  likeTitle(piece) && /^[㐀-鿿〇]{0,30}关于[^。]{0,40}$/u.test(words(piece)) && !endsAsDocument(words(piece));

/** Kind of a paragraph that is furniture of a letter, wherever it stands. */
function furnitureKind(text: string): BlockKind | undefined {
  if (isFurniture('date', text)) return 'date';
  if (
    ['documentNumber', 'published', 'attachmentList', 'colophon'].some((name) => isFurniture(name as 'published', text))
  )
    return 'meta';
  if (isFurniture('addressee', text)) return 'addressee';
  return undefined;
}

/** Where the web page goes on below the document; the number of pieces where it does not. */
function findTail(pieces: readonly Piece[], body: number): number {
  for (let i = body + 1; i < pieces.length; i += 1) {
    if (!isFurniture('tail', words(pieces[i]))) continue;
    const after = pieces.slice(i + 1);
    if (
      !after.some(
        (piece) => 'table' in piece || markOf(piece)?.style === 'cn' || isFurniture('attachment', words(piece)),
      )
    )
      return i;
  }
  return pieces.length;
}

/** The line, up to three above its noun, that begins a letter's title: `省人民政府办公厅关于印发湖北省`. */
function toLetterStart(pieces: readonly Piece[], noun: number): number {
  for (let at = noun - 1; at >= noun - 3 && likeTitle(pieces[at]); at -= 1) if (beginsTitle(pieces[at])) return at;
  return noun;
}

function frameHead(pieces: readonly Piece[], body: number): Framed[] {
  const plan = findTitleUp(pieces, body - 1);
  const planAt = plan?.first ?? body;
  let notice = -1;
  for (let i = 0; i < planAt; i += 1)
    if (likeTitle(pieces[i]) && endsAsDocument(words(pieces[i])) && !isFurniture('site', words(pieces[i]))) {
      notice = i;
      break;
    }
  const letter = toLetterStart(pieces, notice);
  // `成都市双流区人民政府办公室` on a line of its own above `关于印发…的通知` is the title's beginning.
  let head = letter;
  while (head > 0 && words(pieces[letter]).startsWith('关于') && isFurniture('signature', words(pieces[head - 1])))
    head -= 1;
  // several organs may sign above one date
  const signs = (at: number): boolean => {
    let below = at + 1;
    while (below < body && isFurniture('signature', words(pieces[below]))) below += 1;
    return isFurniture('date', words(pieces[below])) || monthAlone.test(words(pieces[below]));
  };
  return pieces.slice(0, body).map((piece, i): Framed => {
    const text = words(piece);
    const known = furnitureKind(text);
    if (isFurniture('letterhead', text) && isFurniture('documentNumber', words(pieces[i + 1])))
      return { piece, part: 'notice', kind: 'meta' };
    if (isFurniture('site', text) && !(plan && i >= plan.first && i <= plan.last))
      return { piece, part: 'site', kind: /编号|字号|文号|日期|时间|机关|机构/u.test(text) ? 'meta' : 'site' };
    if (plan && i >= plan.first && i <= plan.last)
      return { piece, part: 'plan', kind: i > plan.first && isFurniture('signature', text) ? 'signature' : 'title' };
    if (plan && i > planAt) {
      const cover = monthAlone.test(text)
        ? 'date'
        : isFurniture('signature', text) && signs(i)
          ? 'signature'
          : undefined;
      const kind = known ?? cover;
      return kind ? { piece, part: 'plan', kind } : { piece, part: 'plan' };
    }
    // above the plan, by the date below it: a notice may have lost its own title on the page
    if (isFurniture('signature', text) && signs(i)) return { piece, part: 'notice', kind: 'signature' };
    if (notice < 0)
      return known
        ? { piece, part: 'plan', kind: known }
        : { piece, part: isSpoken(text) ? 'notice' : 'site', kind: isSpoken(text) ? 'paragraph' : 'site' };
    if (i < head) return { piece, part: known ? 'notice' : 'site', kind: known ?? 'site' };
    if (i <= notice) return { piece, part: 'notice', kind: 'title' };
    if (known) return { piece, part: 'notice', kind: known };
    if (isFurniture('signature', text)) return { piece, part: 'notice', kind: 'signature' };
    if (/^(?:\d{4}-\d{2}-\d{2}|主动公开|[㐀-鿿〇]{1,4})$/u.test(text)) return { piece, part: 'site', kind: 'site' };
    if (/@|联系|邮编|电话/u.test(text)) return { piece, part: 'site', kind: 'site' };
    return { piece, part: 'notice', kind: 'paragraph' };
  });
}

/** Lines of an attachment's title below its head: up to the one that ends in what the attachment is. */
function titleLines(pieces: readonly Piece[], at: number): number {
  let i = at;
  for (let named = false; i < at + 4 && likeTitle(pieces[i]); i += 1) {
    if (named && !subtitle.test(words(pieces[i]))) break;
    named ||= endsAsDocument(words(pieces[i]));
  }
  return i - at;
}

/**
 * Tells what belongs to the web page, to the notice, to the plan and to its attachments.
 *
 * The plan begins at the title above its first heading; the notice above that at its own title; attachments at lines
 * such as `附件2` below the body; what is neither is the site's.
 */
export function toFrame(pieces: readonly Piece[]): Framed[] {
  const contents = findContents(pieces);
  const body = passNotice(pieces, findBody(pieces, contents));
  const tail = findTail(pieces, body);
  const framed = frameHead(pieces, body).map((each, i): Framed =>
    i < contents && markOf(each.piece) ? { ...each, part: 'plan', kind: 'meta' } : each,
  );
  let part: DocumentPart = 'plan';
  // number of the attachment that was listed last, and whether any was
  let listed = NaN;
  let announced = false;
  for (let i = body; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (!piece) break;
    const text = words(piece);
    if (i >= tail) {
      framed.push({ piece, part: 'site', kind: 'site' });
      continue;
    }
    const listBelow = /^附件:$/u.test(text) && markOf(pieces[i + 1])?.ordinal === 1 && words(pieces[i + 1]).length < 80;
    if (listBelow) {
      listed = 0;
      announced = true;
      framed.push({ piece, part, kind: 'meta' });
      continue;
    }
    const own =
      isFurniture('attachment', text) ||
      (announced && /^附(?:件|表)\d{1,2}[:]?[^\d:.、].{2,60}$/u.test(text) && !/[。;]/u.test(text));
    if (own) {
      part = 'attachment';
      framed.push({ piece, part, kind: 'title' });
      const lines = isFurniture('attachment', text) ? titleLines(pieces, i + 1) : 0;
      for (const title of pieces.slice(i + 1, i + 1 + lines)) framed.push({ piece: title, part, kind: 'title' });
      i += lines;
      listed = NaN;
      announced = true;
      continue;
    }
    const mark = markOf(piece);
    const isListed = mark?.style === 'arabic' && mark.ordinal === listed + 1;
    if (isListed && part === 'plan' && text.length < 80 && !text.includes('。')) {
      listed += 1;
      framed.push({ piece, part, kind: 'meta' });
      continue;
    }
    const kind = mark ? undefined : furnitureKind(text);
    if (kind === 'meta' && isFurniture('attachmentList', text)) {
      listed = 1;
      announced = true;
    }
    const next = words(pieces[i + 1]);
    if (!mark && text.length < 60 && isFurniture('site', text)) framed.push({ piece, part: 'site', kind: 'site' });
    else if (kind) framed.push({ piece, part, kind });
    else if (isFurniture('signature', text) && (isFurniture('date', next) || /^附(?:件|表)/u.test(next)))
      framed.push({ piece, part, kind: 'signature' });
    else framed.push({ piece, part });
  }
  return framed;
}
