/** How many boxes and lines a picture has while its groups open: only what a step changes is counted anew. */
import type { Graph } from '../../server/model/graph.ts';

/** Begins with each node in a box of its own. */
export class ElementCount {
  readonly #at: Map<string, number>;
  /** Number of the box that each node stands in: its own, or one from `nodes.length` on. */
  readonly #boxOf: number[];
  readonly #sizes = new Map<number, number>();
  readonly #lines = new Map<number, number>();
  readonly #ends: { type: number; start: number; end: number }[];
  readonly #of: number[][];

  constructor({ nodes, relationships }: Graph) {
    this.#at = new Map(nodes.map(({ id }, i) => [id, i]));
    this.#boxOf = nodes.map((_, i) => i);
    for (const box of this.#boxOf) this.#sizes.set(box, 1);
    const types = new Map<string, number>();
    this.#of = nodes.map(() => []);
    this.#ends = relationships.flatMap(({ type, start, end }) => {
      const [from, to] = [this.#at.get(start), this.#at.get(end)];
      if (from === undefined || to === undefined || from === to) return [];
      if (!types.has(type)) types.set(type, types.size);
      return [{ type: types.get(type) ?? 0, start: from, end: to }];
    });
    for (const [i, { start, end }] of this.#ends.entries()) {
      this.#of[start]?.push(i);
      this.#of[end]?.push(i);
      this.#add(i, 1);
    }
  }

  get elements(): number {
    return this.#sizes.size + this.#lines.size;
  }

  #add(i: number, by: 1 | -1): void {
    const line = this.#ends[i];
    if (!line) return;
    const [from, to] = [this.#boxOf[line.start] ?? 0, this.#boxOf[line.end] ?? 0];
    if (from === to) return;
    // No picture has a million boxes, so that the key stays a whole number.
    const key = (line.type * 1e6 + from) * 1e6 + to;
    const left = (this.#lines.get(key) ?? 0) + by;
    if (left > 0) this.#lines.set(key, left);
    else this.#lines.delete(key);
  }

  /** Puts nodes into a box of this number; without a number each into its own. */
  put(ids: Iterable<string>, box?: number): void {
    for (const id of ids) {
      const node = this.#at.get(id);
      const before = node === undefined ? undefined : this.#boxOf[node];
      if (node === undefined || before === undefined) continue;
      for (const i of this.#of[node] ?? []) this.#add(i, -1);
      const left = (this.#sizes.get(before) ?? 0) - 1;
      if (left > 0) this.#sizes.set(before, left);
      else this.#sizes.delete(before);
      const next = box === undefined ? node : this.#at.size + box;
      this.#boxOf[node] = next;
      this.#sizes.set(next, (this.#sizes.get(next) ?? 0) + 1);
      for (const i of this.#of[node] ?? []) this.#add(i, 1);
    }
  }
}
