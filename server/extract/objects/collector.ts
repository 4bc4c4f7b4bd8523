import type { Label, Properties } from '../../model/index.ts';
import { toPlace } from '../assembly/evidence.ts';
import { EdgesByEnds } from '../edges-by-ends.ts';
import type { EdgeFact, Facts, NodeFact, Quote } from '../facts.ts';
import { joinFacts } from '../join.ts';

/** Gathers nodes by id and edges by what they join, with all the words that state them. */
export class Collector {
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges: EdgeFact[] = [];
  readonly #byEnds = new EdgesByEnds();
  /** Where something has been said already of each edge, and as what of each node, so that nothing is said twice. */
  readonly #places = new Map<EdgeFact, Set<number>>();
  readonly #forms = new Map<string, Set<string>>();
  readonly #taken: Facts[] = [];
  /** How many edges of each type a node has. */
  readonly #counts = new Map<string, Map<string, number>>();

  /** Adds a naming of a node; the node itself at its first naming. Returns its id. */
  node(label: Label, id: string, form: string, quote: Quote, properties: Properties = {}): string {
    let known = this.#nodes.get(id);
    if (!known) this.#nodes.set(id, (known = { id, label, name: form, properties: {}, stated: [] }));
    for (const [name, value] of Object.entries(properties)) known.properties[name] ??= value;
    if (isNew(this.#forms, id, `${String(quote.start)} ${form}`)) known.stated.push({ form, quote });
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
    const here = this.#byEnds.between(start, end);
    let known = here.find((edge) => edge.type === type);
    if (!known) {
      known = { type, start, end, evidence: [], rule, order: this.#next(type, start) };
      if (properties) known.properties = properties;
      this.#edges.push(known);
      here.push(known);
    }
    for (const quote of evidence) if (isNew(this.#places, known, toPlace(quote))) known.evidence.push(quote);
  }

  /** Counts the edges of a type that a node has. */
  #next(type: string, start: string): number {
    const counts = this.#counts.get(start) ?? new Map<string, number>();
    const count = (counts.get(type) ?? 0) + 1;
    this.#counts.set(start, counts.set(type, count));
    return count;
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Takes facts that another part made. */
  take(facts: Facts): void {
    this.#taken.push(facts);
  }

  facts(): Facts {
    const own = { nodes: [...this.#nodes.values()], edges: this.#edges, unresolved: [] };
    return joinFacts([own, ...this.#taken]);
  }
}

/** Whether something is said of a thing for the first time; from then on it is not. */
function isNew<Thing, Said>(said: Map<Thing, Set<Said>>, of: Thing, what: Said): boolean {
  const known = said.get(of);
  if (known?.has(what)) return false;
  if (known) known.add(what);
  else said.set(of, new Set([what]));
  return true;
}
