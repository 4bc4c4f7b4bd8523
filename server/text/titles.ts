/** The longest first sentence that is read as a title. */
const longestTitle = 45;
const opening = '([{“《〔【';
const closing = ')]}”》〕】';

/** Where a responsibility note begins that stands right behind a title. */
export const noteStart =
  /[([〔【](?![市县区州旗乡镇街道、]{1,8}[)\]])(?=(?:由|总|第一)?(?:牵头|责任|配合|负责|主办|协办|参与|参加|承办|实施|落实|分管|挂钩|联系|包干|市|省|县|区|州|各)[^。;]{0,40}(?:[:牵负配]|局|委|办|厅|部|府|会))/u;

export interface Title {
  /** Heading or first clause, without number and final 。; empty for a text without one. */
  title: string;
  /** Where the body begins: behind the title, or at the title where that is a clause of the body. */
  bodyAt: number;
  /** True where the paragraph says nothing else. */
  alone: boolean;
}

/** Organs in a box at the head of an item. */
const leadingBox =
  /^[【〔][^【】〔〕。:]{2,70}(?:局|委|办|厅|府|会|院|中心|街道|镇|乡|公司|单位|部门|牵头|配合|负责)[】〕]/u;

/** Offset of the first of `marks` outside brackets and quotation marks, within `most` characters; -1 without one. */
function findOutside(text: string, marks: string, from: number, most: number): number {
  let open = 0;
  const end = Math.min(text.length, from + most);
  for (let i = from; i < end; i += 1) {
    const unit = text.charAt(i);
    if (opening.includes(unit)) open += 1;
    else if (closing.includes(unit)) open = Math.max(0, open - 1);
    else if (open === 0 && marks.includes(unit)) return i;
  }
  return -1;
}

/**
 * Reads the title that stands at `from` in a cleaned paragraph: `发展目标。`, `双核:杭州、宁波。…`, `建设平台:…`, `【任务一:强链】`.
 *
 * A paragraph without such a head has its first clause for a title, which then stays part of the body.
 */
export function readTitle(text: string, from: number): Title {
  const end = text.length;
  // who answers stands in a box before the title: `1.【区工信局】建立机制。`
  const box = leadingBox.exec(text.slice(from, from + 80))?.[0].length ?? 0;
  if (box > 0 && from + box < text.length) return readTitle(text, from + box);
  const boxEnd = /^[【〔[]/u.test(text) ? text.search(/[】〕\]]/u) : -1;
  if (boxEnd > from) return { title: text.slice(from, boxEnd), bodyAt: boxEnd + 1, alone: boxEnd + 1 >= end };
  const note = noteStart.exec(text.slice(from, from + longestTitle + 60));
  const stop = findOutside(text, '。;!?|', from, longestTitle + 1);
  if (note && note.index > 1 && (stop < 0 || from + note.index < stop))
    return { title: text.slice(from, from + note.index), bodyAt: from + note.index, alone: false };
  if (stop > from && text.charAt(stop) !== ';')
    return { title: text.slice(from, stop), bodyAt: stop + 1, alone: stop + 1 >= end };
  const colon = findOutside(text, ':', from, 24);
  if (colon > from + 1 && findOutside(text, ',', from, colon - from) < 0)
    return { title: text.slice(from, colon), bodyAt: colon + 1, alone: colon + 1 >= end };
  if (stop < 0 && end - from <= longestTitle + 15)
    return { title: text.slice(from).replace(/[:,;]$/u, ''), bodyAt: end, alone: true };
  const clause = findOutside(text, ',;:。', from, 120);
  return { title: text.slice(from, clause > from ? clause : Math.min(end, from + 60)), bodyAt: from, alone: false };
}

/** The short first sentence, without a comma, of an unnumbered paragraph that goes on after it; else undefined. */
export function readHeadline(text: string): string | undefined {
  const stop = findOutside(text, '。;!?,:', 0, 30);
  if (stop < 4 || text.charAt(stop) !== '。' || stop + 1 >= text.length) return undefined;
  return /^(?:到?\d|力争|其中|同时|此外)/u.test(text) ? undefined : text.slice(0, stop);
}

/** Is a line the whole title of a year's plan: `某省2025年工作要点`. */
export const isYearly = (words: string): boolean =>
  /^[㐀-鿿〇“”]{2,24}20\d{2}年(?:度)?[㐀-鿿〇]{0,12}(?:要点|方案|计划)$/u.test(words);
