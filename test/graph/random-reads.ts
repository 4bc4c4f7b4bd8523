/** Random reads of one to three hops, and what each must answer: worked out by walking the graph, by no engine. */
import type { Graph, GraphRelationship } from '../../server/model/index.ts';

interface Hop {
  direction: 'out' | 'in' | 'both';
  type?: string;
  /** Of the node at its end. */
  label?: string;
}

const results = [
  'rows',
  'distinct rows',
  'count',
  'count of distinct nodes',
  'count after WITH DISTINCT',
  'distinct counts by group',
  'union',
  'sum of nothing',
] as const;

export interface RandomRead {
  /** The id that the walk starts from; every id with the label where absent. */
  from?: string;
  label?: string;
  hops: Hop[];
  result: (typeof results)[number];
}

/** A small generator of its own (mulberry32), so that a seed gives the same reads everywhere. */
export function toRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** More paths than these are not walked: another read is drawn. */
const mostPaths = 60_000;

class Walker {
  readonly #labels: Map<string, string>;
  readonly #out = new Map<string, GraphRelationship[]>();
  readonly #in = new Map<string, GraphRelationship[]>();
  readonly ids: string[];

  constructor({ nodes, relationships }: Graph) {
    this.ids = nodes.map(({ id }) => id);
    this.#labels = new Map(nodes.map(({ id, labels }) => [id, labels.find((label) => label !== 'Entity') ?? '']));
    const add = (lists: Map<string, GraphRelationship[]>, id: string, one: GraphRelationship): void => {
      const list = lists.get(id);
      if (list) list.push(one);
      else lists.set(id, [one]);
    };
    for (const one of relationships) {
      add(this.#out, one.start, one);
      add(this.#in, one.end, one);
    }
  }

  labelOf = (id: string): string => this.#labels.get(id) ?? '';

  /** Every way along the hops, as the ids passed; no relationship is used twice in one way. Undefined if too many. */
  walk({ from, label, hops }: RandomRead): string[][] | undefined {
    const starts = (from === undefined ? this.ids : [from]).filter((id) => !label || this.labelOf(id) === label);
    let ways = starts.map((id) => ({ ids: [id], used: [] as GraphRelationship[] }));
    for (const hop of hops) {
      const next: typeof ways = [];
      for (const { ids, used } of ways) {
        const at = ids.at(-1) ?? '';
        const outward = hop.direction === 'in' ? [] : (this.#out.get(at) ?? []);
        const inward = hop.direction === 'out' ? [] : (this.#in.get(at) ?? []);
        for (const one of [...outward, ...inward.filter(({ start, end }) => hop.direction === 'in' || start !== end)]) {
          const end = outward.includes(one) ? one.end : one.start;
          if (used.includes(one) || (hop.type && one.type !== hop.type)) continue;
          if (hop.label && this.labelOf(end) !== hop.label) continue;
          next.push({ ids: [...ids, end], used: [...used, one] });
        }
        if (next.length > mostPaths) return undefined;
      }
      ways = next;
    }
    return ways.map(({ ids }) => ids);
  }
}

type Rows = (string | number)[][];

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

function toRows(ways: readonly string[][], result: RandomRead['result']): Rows {
  const lasts = ways.map((ids) => ids.at(-1) ?? '');
  switch (result) {
    case 'rows':
      return lasts.map((id) => [id]);
    case 'distinct rows':
      return once(lasts).map((id) => [id]);
    case 'count':
      return [[ways.length]];
    case 'count of distinct nodes':
    case 'count after WITH DISTINCT':
      return [[once(lasts).length]];
    case 'distinct counts by group': {
      const groups = new Map<string, Set<string>>();
      for (const ids of ways) {
        const key = ids[1] ?? '';
        groups.set(key, (groups.get(key) ?? new Set()).add(ids.at(-1) ?? ''));
      }
      return [...groups].map(([key, ends]) => [key, ends.size]);
    }
    case 'union':
      return once([...ways.map((ids) => ids[1] ?? ''), ...lasts]).map((id) => [id]);
    case 'sum of nothing':
      return [[0]];
  }
}

/** The read as Cypher, labels only where it has them. */
export function toCypher({ from, label, hops, result }: RandomRead): string {
  const start = `(n0${label ? `:${label}` : ''}${from === undefined ? '' : ` {id: '${from}'}`})`;
  const pattern = hops.map(({ direction, type, label: at }, index) => {
    const middle = `-[${type ? `:${type}` : ''}]-`;
    const arrow = direction === 'out' ? `${middle}>` : direction === 'in' ? `<${middle}` : middle;
    return `${arrow}(n${String(index + 1)}${at ? `:${at}` : ''})`;
  });
  const match = `MATCH ${start}${pattern.join('')}`;
  const last = `n${String(hops.length)}`;
  return {
    rows: `${match} RETURN ${last}.id AS x`,
    'distinct rows': `${match} RETURN DISTINCT ${last}.id AS x`,
    count: `${match} RETURN count(*) AS x`,
    'count of distinct nodes': `${match} RETURN count(DISTINCT ${last}) AS x`,
    'count after WITH DISTINCT': `${match} WITH DISTINCT ${last} RETURN count(${last}) AS x`,
    'distinct counts by group': `${match} RETURN n1.id AS x, count(DISTINCT ${last}) AS y`,
    union: `${match} RETURN n1.id AS x UNION ${match} RETURN ${last}.id AS x`,
    'sum of nothing': `${match} RETURN sum(${last}.nothing) AS x`,
  }[result];
}

/** Rows without an order, as one text each. */
export const toBag = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** Reads that start from hubs as often as from any node, each with the rows that it must give. */
export function* randomReads(
  graph: Graph,
  hubs: readonly string[],
  seed: number,
): Generator<{ cypher: string; rows: Rows }> {
  const random = toRandom(seed);
  const walker = new Walker(graph);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const types = once(graph.relationships.map(({ type }) => type)).sort();
  const labels = once(walker.ids.map(walker.labelOf)).sort();
  for (;;) {
    const from = random(2) === 0 ? pick(hubs) : pick(walker.ids);
    const hops = Array.from({ length: 1 + random(3) }, (): Hop => ({
      direction: pick(['out', 'in', 'both'] as const),
      ...(random(2) === 0 ? { type: pick(types) } : {}),
      ...(random(3) === 0 ? { label: pick(labels) } : {}),
    }));
    const read = { from, hops, result: pick(results), ...(random(2) === 0 ? { label: walker.labelOf(from) } : {}) };
    const ways = walker.walk(read);
    // Most random patterns match nothing; one in four of these is enough.
    if (!ways || (ways.length === 0 && random(4) > 0)) continue;
    yield { cypher: toCypher(read), rows: toRows(ways, read.result) };
  }
}

/** A plan with hubs: an official leads many tasks toward few industries, so that ways are many and ends are few. */
export function toHubGraph(tasks: number, industries: number): { plan: string; graph: Graph; hubs: string[] } {
  const plan = 'plan/hub';
  const node = (id: string, label: string, properties = {}) => ({
    ...{ id, labels: ['Entity', label] },
    properties: { name: id, aliases: [id], ...properties },
  });
  const edge = (type: string, start: string, end: string) => ({ type, start, end, properties: { plan } });
  const numbers = [...Array.from({ length: tasks }).keys()];
  const graph: Graph = {
    nodes: [
      node(plan, 'Plan', { title: plan, loaded: true }),
      node('official/a', 'Official'),
      node('department/a', 'Department'),
      ...numbers.map((at) => node(`task/${String(at)}`, 'Task', { plan })),
      ...[...Array.from({ length: industries }).keys()].map((at) => node(`industry/${String(at)}`, 'Industry')),
    ],
    relationships: numbers.flatMap((at) => [
      edge('HAS_TASK', plan, `task/${String(at)}`),
      edge('LEADS', 'official/a', `task/${String(at)}`),
      ...(at % 3 === 0 ? [edge('SUPPORTS', 'department/a', `task/${String(at)}`)] : []),
      edge('ADVANCES', `task/${String(at)}`, `industry/${String(at % industries)}`),
      ...(at % 7 === 0 ? [edge('ADVANCES', `task/${String(at)}`, `industry/${String((at + 1) % industries)}`)] : []),
    ]),
  };
  return { plan, graph, hubs: [plan, 'official/a', 'department/a', 'industry/0'] };
}
