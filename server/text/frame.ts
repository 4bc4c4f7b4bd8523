import { isFurniture } from './furniture.ts';
import type { BlockKind, DocumentPart } from './outline.ts';
import type { Piece } from './paragraphs.ts';
import {
  endsAsDocument,
  findTitleUp,
  likeTitle,
  markOf,
  monthAlone,
  titleLines,
  toLetterStart,
  words,
} from './title-lines.ts';

/** A piece of the document with its place in the letter; `kind` only where the frame decides it. */
export interface Framed {
  piece: Piece;
  part: DocumentPart;
  kind?: BlockKind;
}

/** What says something, where nothing tells the text from the lines of its page. */
const isSpoken = (text: string): boolean => text.includes('。') || /;$|.目标:$/u.test(text);

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
  return table >= 0 ? table : findExcerpt(pieces, from);
}

/** Where an excerpt begins, whose numbers go on from what stood before it: `13.`, `14.`; the number of pieces without one. */
function findExcerpt(pieces: readonly Piece[], from: number): number {
  const at = pieces.findIndex((piece, i) => i >= from && (markOf(piece)?.ordinal ?? 0) > 1);
  const mark = markOf(pieces[at]);
  const goesOn = pieces.some((piece, i) => {
    const next = markOf(piece);
    return i > at && next?.style === mark?.style && next?.ordinal === (mark?.ordinal ?? 0) + 1;
  });
  return mark && goesOn ? at : pieces.length;
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
  // `某部 某部` and `某局` on lines above `关于…的意见` are the title's beginning
  const headsTitle = (at: number, last: number): boolean =>
    pieces.slice(at + 1, last + 1).some((piece) => words(piece).startsWith('关于'));
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
    if (plan && i >= plan.first && i <= plan.last) {
      const signed = i > plan.first && isFurniture('signature', text) && !headsTitle(i, plan.last);
      return { piece, part: 'plan', kind: signed ? 'signature' : 'title' };
    }
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
