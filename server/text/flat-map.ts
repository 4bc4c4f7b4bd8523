/**
 * All that each item gives, in order, as `items.flatMap(toMany)` tells it.
 *
 * Node's own takes ten times as long, because it asks of every element what it is and defines each as a property; rules
 * put together hundreds of thousands of lists of one or two. Counting through arrays spares an iterator for each.
 */
export function flatMap<Item, One>(items: Iterable<Item>, toMany: (item: Item, at: number) => readonly One[]): One[] {
  const list: readonly Item[] = Array.isArray(items) ? items : [...items];
  const all: One[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const many = toMany(list[at] as Item, at);
    const size = all.length;
    for (let i = 0; i < many.length; i += 1) all[size + i] = many[i] as One;
  }
  return all;
}
