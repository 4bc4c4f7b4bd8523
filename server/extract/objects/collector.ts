import type { Label, Properties } from '../../model/index.ts';
import type { EdgeFact, Facts, NodeFact, Quote } from '../facts.ts';

/** Gathers nodes by id and edges by what they join, with all the words that state them. */
export class Collector {
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges = new Map<string, EdgeFact>();

  /** Adds a naming of a node; the node itself at its first naming. Returns its id. */
  node(label: Label, id: string, form: string, quote: Quote, properties: Properties = {}): string {
    const known = this.#nodes.get(id) ?? { id, label, name: form, properties: {}, stated: [] };
    Object.assign(known.properties, { ...properties, ...known.properties });
    const again = known.stated.some((one) => one.form === form && one.quote.start === quote.start);
    if (!again) known.stated.push({ form, quote });
    this.#nodes.set(id, known);
    return id;
  }

  /** Adds an edge or further words for it; an edge from a node to itself is none. */
  edge(
    type: EdgeFact['type'],
    start: string,
    end: string,
    rule: string,
    evidence: Quote[],
    properties?: Properties,
  ): void {
    if (start === end) return;
    const key = [type, start, end].join('\n');
    const known = this.#edges.get(key);
    if (!known) {
      const order = [...this.#edges.values()].filter((edge) => edge.type === type && edge.start === start).length + 1;
      this.#edges.set(key, { type, start, end, evidence, rule, order, ...(properties ? { properties } : {}) });
      return;
    }
    const fresh = evidence.filter(
      (quote) => !known.evidence.some((one) => one.start === quote.start && one.end === quote.end),
    );
    known.evidence.push(...fresh);
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  facts(): Facts {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()], unresolved: [] };
  }
}
