/** What became of one piece of work. */
export type Outcome<Result> = { result: Result } | { cause: unknown };

/**
 * Does pieces of work side by side and gives their outcomes in the order of the items.
 *
 * @param most how many are under way or waiting to be taken at once, so that memory stays bounded
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; outcome: Outcome<Result> }, void, void> {
  const begun: { item: Item; outcome: Promise<Outcome<Result>> }[] = [];
  let next = 0;
  const begin = (item: Item): Promise<Outcome<Result>> =>
    work(item).then(
      (result) => ({ result }),
      (cause: unknown) => ({ cause }),
    );
  for (;;) {
    for (; next < items.length && begun.length < most; next += 1) {
      const item = items[next] as Item;
      begun.push({ item, outcome: begin(item) });
    }
    const first = begun[0];
    if (!first) return;
    const outcome = await first.outcome;
    // Its place is free only now: what has been read and not been taken counts as under way.
    begun.shift();
    yield { item: first.item, outcome };
  }
}
