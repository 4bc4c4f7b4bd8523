import type { EdgeFact } from './facts.ts';

/** Edges by the nodes at their ends; one key of two long ids would have to be put together and hashed for each. */
export class EdgesByEnds {
  readonly #from = new Map<string, Map<string, EdgeFact[]>>();

  /** The edges from one node to another; what is added to the list belongs to them. */
  between(start: string, end: string): EdgeFact[] {
    let to = this.#from.get(start);
    if (!to) this.#from.set(start, (to = new Map<string, EdgeFact[]>()));
    let edges = to.get(end);
    if (!edges) to.set(end, (edges = []));
    return edges;
  }
}
