import type { Label, Properties } from '../../model/index.ts';
import type { EdgeFact, Facts, NodeFact, Quote } from '../facts.ts';
import { joinFacts } from '../join.ts';

/** Gathers nodes by id and edges by what they join, with all the words that state them. */
export class Collector {
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges = new Map<string, EdgeFact>();
  /** What has been said of each node and edge already, so that nothing is said twice. */
  readonly #said = new Map<NodeFact | EdgeFact, Set<string>>();
  readonly #taken: Facts[] = [];
  /** How many edges of a type a node has. */
  readonly #counts = new Map<string, number>();

  #isNew(of: NodeFact | EdgeFact, words: string): boolean {
    const said = this.#said.get(of);
    if (said?.has(words)) return false;
    if (said) said.add(words);
    else this.#said.set(of, new Set([words]));
    return true;
  }

  /** Adds a naming of a node; the node itself at its first naming. Returns its id. */
  node(label: Label, id: string, form: string, quote: Quote, properties: Properties = {}): string {
    let known = this.#nodes.get(id);
    if (!known) this.#nodes.set(id, (known = { id, label, name: form, properties: {}, stated: [] }));
    Object.assign(known.properties, { ...properties, ...known.properties });
    if (this.#isNew(known, `${String(quote.start)} ${form}`)) known.stated.push({ form, quote });
    return id;
  }

  /** Adds an edge or further words for it; an edge from a node to itself is none. */
  edge(
    type: EdgeFact['type'],
    start: string,
    end: string,
    rule: string,
    evidence: readonly Quote[],
    properties?: Properties,
  ): void {
    if (start === end) return;
    const key = `${type}\n${start}\n${end}`;
    let known = this.#edges.get(key);
    if (!known) {
      const order = (this.#counts.get(`${type}\n${start}`) ?? 0) + 1;
      this.#counts.set(`${type}\n${start}`, order);
      known = { type, start, end, evidence: [], rule, order, ...(properties ? { properties } : {}) };
      this.#edges.set(key, known);
    }
    for (const quote of evidence) {
      if (this.#isNew(known, `${String(quote.start)}-${String(quote.end)}`)) known.evidence.push(quote);
    }
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Takes facts that another part made. */
  take(facts: Facts): void {
    this.#taken.push(facts);
  }

  facts(): Facts {
    const own = { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()], unresolved: [] };
    return joinFacts([own, ...this.#taken]);
  }
}
