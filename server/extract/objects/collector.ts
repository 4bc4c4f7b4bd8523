import type { Label, Properties } from '../../model/index.ts';
import type { EdgeFact, Facts, NodeFact, Quote } from '../facts.ts';
import { joinFacts } from '../join.ts';

/** Gathers nodes by id and edges by what they join, with all the words that state them. */
export class Collector {
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges = new Map<string, EdgeFact>();
  /** What has been said already, so that nothing is said twice. */
  readonly #said = new Set<string>();
  readonly #taken: Facts[] = [];
  /** How many edges of a type a node has. */
  readonly #counts = new Map<string, number>();

  #isNew(...words: (string | number)[]): boolean {
    const key = words.join('\n');
    if (this.#said.has(key)) return false;
    this.#said.add(key);
    return true;
  }

  /** Adds a naming of a node; the node itself at its first naming. Returns its id. */
  node(label: Label, id: string, form: string, quote: Quote, properties: Properties = {}): string {
    const known = this.#nodes.get(id) ?? { id, label, name: form, properties: {}, stated: [] };
    Object.assign(known.properties, { ...properties, ...known.properties });
    if (this.#isNew(id, form, quote.start)) known.stated.push({ form, quote });
    this.#nodes.set(id, known);
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
    const key = [type, start, end].join('\n');
    const fresh = evidence.filter((quote) => this.#isNew(key, quote.start, quote.end));
    const known = this.#edges.get(key);
    if (known) {
      known.evidence.push(...fresh);
      return;
    }
    const order = (this.#counts.get(`${type}\n${start}`) ?? 0) + 1;
    this.#counts.set(`${type}\n${start}`, order);
    this.#edges.set(key, { type, start, end, evidence: fresh, rule, order, ...(properties ? { properties } : {}) });
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
