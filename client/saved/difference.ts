/** What has changed between two fingerprints of one picture. Nothing vanishes silently: what went keeps its name. */
import type { Fingerprint } from '../../server/model/saved.ts';

export interface SeenNode {
  id: string;
  label: string;
  name: string;
  /** The name that was kept, where it is another now. */
  was?: string;
}
export interface SeenFact {
  /** `TYPE from to`, as lines of the picture are called. */
  line: string;
  type: string;
  from: SeenNode;
  to: SeenNode;
  /** Title of the plan that states it. */
  plan?: string;
}
export interface Seen {
  nodes: SeenNode[];
  facts: SeenFact[];
}

export interface Difference {
  came: Seen;
  went: Seen;
  /** Nodes whose own words changed, and facts whose quotes did. */
  changed: Seen;
  /** Rows of an answer, where they are others now. */
  rows?: { before: number; now: number };
  /** True where the picture held more than was kept: what came since cannot be told. */
  cut: boolean;
}

interface Read {
  nodes: Map<string, SeenNode & { hash: string }>;
  facts: Map<string, SeenFact & { hash: string }>;
}

function read({ nodes, plans, facts }: Fingerprint): Read {
  const list = nodes.map(([id, label, name, hash]) => ({ id, label, name, hash }));
  const keyed = facts.flatMap(([type, from, to, plan, role, hash]): [string, SeenFact & { hash: string }][] => {
    const [start, end] = [list[from], list[to]];
    if (!start || !end) return [];
    const stated = plans[plan];
    const line = [type, start.id, end.id].join(' ');
    const fact = { line, type, from: start, to: end, hash, ...(stated ? { plan: stated.title } : {}) };
    return [[[line, stated?.id ?? '', role].join(' '), fact]];
  });
  return { nodes: new Map(list.map((node) => [node.id, node])), facts: new Map(keyed) };
}

const plainNode = ({ id, label, name }: SeenNode): SeenNode => ({ id, label, name });
const plainFact = ({ line, type, from, to, plan }: SeenFact): SeenFact => ({
  ...{ line, type, from: plainNode(from), to: plainNode(to) },
  ...(plan === undefined ? {} : { plan }),
});

/** What stands in `one` and not in `other`; a fact whose end went or came is told by that end alone. */
function missing(one: Read, other: Read): Seen {
  return {
    nodes: [...one.nodes.values()].filter(({ id }) => !other.nodes.has(id)).map(plainNode),
    facts: [...one.facts]
      .filter(([key, { from, to }]) => !other.facts.has(key) && other.nodes.has(from.id) && other.nodes.has(to.id))
      .map(([, fact]) => plainFact(fact)),
  };
}

function changed(before: Read, now: Read): Seen {
  return {
    nodes: [...now.nodes.values()].flatMap((node) => {
      const old = before.nodes.get(node.id);
      if (!old || old.hash === node.hash) return [];
      return [{ ...plainNode(node), ...(old.name === node.name ? {} : { was: old.name }) }];
    }),
    facts: [...now.facts].flatMap(([key, fact]) => {
      const old = before.facts.get(key);
      return old && old.hash !== fact.hash ? [plainFact(fact)] : [];
    }),
  };
}

export function toDifference(before: Fingerprint, now: Fingerprint): Difference {
  const [old, fresh] = [read(before), read(now)];
  const cut = before.cut === true || now.cut === true;
  const rows =
    before.rows && now.rows && before.rows.hash !== now.rows.hash
      ? { before: before.rows.count, now: now.rows.count }
      : undefined;
  const nothing: Seen = { nodes: [], facts: [] };
  return {
    // Beyond the limit of either side "not kept" would look like "not there".
    came: before.cut ? nothing : missing(fresh, old),
    went: now.cut ? nothing : missing(old, fresh),
    changed: changed(old, fresh),
    ...(rows ? { rows } : {}),
    cut,
  };
}

const countOf = ({ nodes, facts }: Seen): number => nodes.length + facts.length;

/** How many things are to be told. */
export const sizeOf = ({ came, went, changed: others, rows }: Difference): number =>
  countOf(came) + countOf(went) + countOf(others) + (rows ? 1 : 0);
