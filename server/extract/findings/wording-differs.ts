import { flatMap, type Block } from '../../text/index.ts';
import { toQuote } from '../quote.ts';
import type { FindingRule, Found } from './finding.ts';

const shortest = 5;
/** Share of characters in order that two titles must have in common to be one title in two wordings. */
const alike = 0.7;

/** How many characters two short texts have in common, in their order. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let j = 0; j < b.length; j += 1) {
      next.push(character === b.charAt(j) ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

interface Titled {
  block: Block;
  title: string;
  /** Its number, without brackets: the item that a table repeats has the same. */
  mark: string;
}
const longestTitle = 60;
const titlesOf = (blocks: readonly Block[]): Titled[] =>
  blocks
    .filter(({ title }) => title.length >= shortest && title.length <= longestTitle)
    .map((block) => ({ block, title: block.title, mark: block.mark }));

/** A heading of an attachment that repeats one of the body under the same number in other words. */
export const wordingDiffers: FindingRule = ({ outline, plan }) => {
  const body = titlesOf(outline.blocks.filter(({ part, mark }) => part === 'plan' && mark !== ''));
  const known = new Set(body.map(({ title }) => title));
  const byMark = new Map<string, Titled[]>();
  for (const titled of body) byMark.set(titled.mark, [...(byMark.get(titled.mark) ?? []), titled]);
  const repeats = titlesOf(
    outline.blocks.filter(({ part, kind, mark }) => part === 'attachment' && kind === 'heading' && mark !== ''),
  );
  return flatMap(repeats, ({ block, title, mark }): Found[] => {
    if (known.has(title)) return [];
    const twin = (byMark.get(mark) ?? []).find(
      (each) => common(each.title, title) / Math.max(each.title.length, title.length) >= alike,
    );
    if (!twin) return [];
    return [
      {
        kind: 'wording-differs',
        severity: 'minor',
        name: `标题表述不一致:${twin.title}`,
        message: `同一标题在正文和附表中写法不同:正文为“${twin.title}”,附表为“${title}”。`,
        messageEn: `The same heading is worded differently in body and table: “${twin.title}” and “${title}”.`,
        quotes: [toQuote(twin.block), toQuote(block)],
        about: [plan.id],
      },
    ];
  });
};
