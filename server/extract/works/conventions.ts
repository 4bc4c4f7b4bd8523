import type { Block, Outline } from '../../text/index.ts';
import type { Quote } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { stars } from './lists.ts';

/** A sentence by which a document says what the first organ of a list is: it leads, the others support. */
export interface Convention {
  quote: Quote;
  /** True where it speaks of lists of several organs only: an organ alone stays as it is named. */
  severalOnly: boolean;
  /** The mark beside the organ that leads, where it is told by a mark (标*的为牵头单位) rather than by its place. */
  star?: string;
}

const first =
  '(?:(?:排(?:名|序|列)?|列)(?:在)?(?:第一|首)(?:位|个|名)?[的者]?|第一(?:个|家|位|责任)?[的者]?|首位[的者]?|首个)';
const kinds = '(?:部门|单位|科室|处室|股室|主体)';
const organ = `(?:责任)?${kinds}?(?:的)?`;
const sentence = new RegExp(
  `(?:(?:责任|各项|上述|以上|重点|任务|牵头)?[^,。;:()]{0,12},)?(?:[^,。;:()]{0,20}(?:多个|两个以上|2个以上|多家)[^,。;:()]{0,12},?)?[^,。;:()]{0,10}${first}${organ}(?:均)?(?:(?:为|是|作为|系)(?:总|主)?牵头(?:责任)?${kinds}?|(?:负责)?牵头(?=[,。;、)]|$))`,
  'u',
);

export const conventionExamples: Record<string, string> = {
  '涉及多个部门的,第一部门为牵头部门': '涉及多个部门的,第一部门为牵头部门',
  '注:责任单位中排第一位的为牵头单位。': '责任单位中排第一位的为牵头单位',
  列第一位的为牵头单位: '列第一位的为牵头单位',
  '表中第一责任科室为牵头科室,其余为配合科室': '表中第一责任科室为牵头科室',
  '由第一责任单位牵头,其他单位配合': '由第一责任单位牵头',
  '列在首位的部门负责牵头,下同': '列在首位的部门负责牵头',
  '列第一位者为牵头单位,下同': '列第一位者为牵头单位',
  '排名第一的单位为牵头单位,其他为配合单位': '排名第一的单位为牵头单位',
  '注:标*的为牵头单位。': '标*的为牵头单位',
  '责任单位中加★号的单位为牵头单位,其余为配合单位': '加★号的单位为牵头单位',
  第一产业增加值: '',
  市经信局为牵头单位: '',
};

const starred = new RegExp(
  `(?:标注?|带|加|打|注有?)?[“"]?(?<star>[${stars}])[”"]?(?:号|标记)?(?:的|者)?(?:责任)?(?:单位|部门)?(?:均)?(?:为|是|表示)(?:本项)?(?:总|主)?牵头(?:责任)?(?:部门|单位)?`,
  'u',
);

/** The words of a cleaned text that state such a convention; undefined where none does. */
export function findConvention(text: string): { from: number; to: number; star?: string } | undefined {
  if (!text.includes('牵头')) return undefined;
  const marked = starred.exec(text);
  if (marked?.groups?.star)
    return { from: marked.index, to: marked.index + marked[0].length, star: marked.groups.star };
  if (!/第一|首/u.test(text)) return undefined;
  const found = sentence.exec(text);
  if (!found) return undefined;
  const several = found[0].search(/(?:涉及|由)?(?:多个|两个以上|2个以上|多家)/u);
  const core = found[0].search(new RegExp(`[^,]{0,10}${first}`, 'u'));
  const skip = several >= 0 ? several : Math.max(0, core);
  return { from: found.index + skip, to: found.index + found[0].length };
}

const cleans = (block: Block): Block['clean'][] =>
  block.cells ? block.cells.filter(({ inherited }) => !inherited).map(({ clean }) => clean) : [block.clean];

/** The document's own convention, wherever it states it; undefined where it states none. */
export function readConvention(outline: Outline): Convention | undefined {
  for (const block of outline.blocks) {
    if (block.part === 'site') continue;
    for (const clean of cleans(block)) {
      const found = findConvention(clean.text);
      if (!found) continue;
      const words = clean.text.slice(found.from, found.to);
      return {
        quote: quoteWithin(block, clean, found.from, found.to),
        severalOnly: /多个|多家|以上/u.test(words),
        ...(found.star === undefined ? {} : { star: found.star }),
      };
    }
  }
  return undefined;
}
