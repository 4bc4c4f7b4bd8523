import { flatMap } from '../../text/index.ts';
import type { Item } from './tasks.ts';
import { titleOf, toPlain } from './titles.ts';

/** Finds the item of the body that a table's rows repeat. */
export type FindItem = (label: string | undefined, contents: readonly string[]) => Item | undefined;

const clauses = (words: string): string[] =>
  words
    .split(/[,;。:、]/u)
    .map(toPlain)
    .filter((clause) => clause.length >= 5);

const object = /(?:产业链|产业集群|集群|产业)$/u;
const doing =
  /^(?:大力|加快|积极|重点|着力|持续|全力|聚力)*(?:发展|推进|推动|培育|打造|壮大|做[强优大]|提升|建设|构建|支持|实施|布局|改造|谋划|建链|延链|补链|强链|完善|优化)/u;
/** The name of what is to be advanced alone, which says nothing of what is done: `氢能产业链`. */
const isBareName = (clause: string): boolean => clause.length <= 12 && object.test(clause) && !doing.test(clause);

/**
 * A title as a table tells it where the heading above says what is done: `1.智能家电` below `(一)聚力发展七大优势产业链` is
 * `聚力发展智能家电产业链`.
 */
function withHeading(title: string, heading: string): string[] {
  const [end = ''] = object.exec(heading) ?? [];
  const whole = title.endsWith(end) ? title : title + end;
  return heading.length < 6 ? [] : [2, 4].map((length) => heading.slice(0, length) + whole);
}

/**
 * Joins a table to the body: by the same title, with what its heading says or without, else by the same words, where at
 * least half of the clauses of the rows stand in one item and most of them there (`狠抓招大育强` is told as `强化招大育强` above
 * the same text).
 */
export function toFindItem(items: readonly Item[]): FindItem {
  let index: ItemIndex | undefined;
  return (label, contents) => {
    // Made at the first question: most documents have no table that asks.
    index ??= toIndex(items);
    return findItem(index, label, contents);
  };
}

/** Items by their plain title, and by the clauses that their text has. */
interface ItemIndex {
  byTitle: ReadonlyMap<string, Item[]>;
  byClause: ReadonlyMap<string, Set<Item>>;
}

function toIndex(items: readonly Item[]): ItemIndex {
  const leaves = items.filter(({ children }) => children.length === 0);
  const byTitle = new Map<string, Item[]>();
  const byClause = new Map<string, Set<Item>>();
  for (const item of leaves) {
    const title = toPlain(titleOf(item.block));
    const heading = item.parent ? toPlain(titleOf(item.parent.block)) : '';
    for (const told of [title, ...withHeading(title, heading)]) byTitle.set(told, [...(byTitle.get(told) ?? []), item]);
    for (const { clean } of item.own)
      for (const clause of clauses(clean.text)) {
        const holders = byClause.get(clause);
        if (holders) holders.add(item);
        else byClause.set(clause, new Set([item]));
      }
  }
  return { byTitle, byClause };
}

function findItem(
  { byTitle, byClause }: ItemIndex,
  label: string | undefined,
  contents: readonly string[],
): Item | undefined {
  const told = flatMap(contents, clauses);
  const held = new Map<Item, number>();
  for (const clause of told) {
    const holders = byClause.get(clause);
    // words that many items share tell none of them
    if (!holders || holders.size > 5) continue;
    for (const item of holders) held.set(item, (held.get(item) ?? 0) + 1);
  }
  const titled = label === undefined ? [] : (byTitle.get(toPlain(label)) ?? []);
  if (titled.length > 0) return titled.toSorted((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0))[0];
  if (told.length === 1 && told.every(isBareName)) return undefined;
  const best = [...held].toSorted(([, a], [, b]) => b - a)[0];
  return best && best[1] >= told.length / 2 && best[1] >= 1 ? best[0] : undefined;
}
