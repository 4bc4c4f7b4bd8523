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

/**
 * Joins a table to the body: by the same title, else by the same words, where at least half of the clauses of the rows
 * stand in one item and most of them there (`狠抓招大育强` is told as `强化招大育强` above the same text).
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
    byTitle.set(title, [...(byTitle.get(title) ?? []), item]);
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
  const best = [...held].toSorted(([, a], [, b]) => b - a)[0];
  return best && best[1] >= told.length / 2 && best[1] >= 1 ? best[0] : undefined;
}
