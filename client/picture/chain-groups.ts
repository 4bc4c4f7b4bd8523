/** A chain of bounded size: sections fold again, then departments and what was expanded stand in groups. */
import { labelOf, type Graph, type GraphNode, type GraphRelationship } from '../../server/model/graph.ts';
import type { Chain } from './chain.ts';
import { inChain } from './chain-scene.ts';
import { ElementCount } from './element-count.ts';
import { mostElements, type Grouping } from './groups.ts';
import type { Pair } from './pairs.ts';

const columnsOf = ({ officials, departments, aims }: Chain): GraphNode[] => [...officials, ...departments, ...aims];

/** Rows as nodes of their plan: a folded section is one of them. */
function toRowNodes({ rows }: Chain, nodes: ReadonlyMap<string, GraphNode>): GraphNode[] {
  return rows.map(({ id, name, ref, tasks }) => {
    const first = nodes.get(tasks[0] ?? '');
    const plan = first?.properties.plan;
    const own = { name, aliases: [], ref, ...(plan === undefined ? {} : { plan }) };
    return { id, labels: first?.labels ?? ['Entity', 'Task'], properties: own };
  });
}

/** Boxes and lines of a chain as a graph: what is drawn of it where nothing stands in groups. */
export function toChainBoxes(chain: Chain, graph: Graph, collapsed: readonly string[], pairs: readonly Pair[]): Graph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const boxOf = new Map([
    ...columnsOf(chain).map(({ id }) => [id, id] as const),
    ...chain.rows.flatMap(({ id, tasks }) => tasks.map((task) => [task, id] as const)),
  ]);
  const gone = new Set(collapsed);
  const others = new Map(
    graph.nodes.filter((node) => !inChain(labelOf(node)) && !gone.has(node.id)).map((node) => [node.id, node]),
  );
  const touching = graph.relationships.filter(
    ({ start, end }) => (boxOf.has(start) && others.has(end)) || (others.has(start) && boxOf.has(end)),
  );
  const touched = new Set(touching.flatMap(({ start, end }) => [start, end]));
  const bundles = pairs.map(({ official, department }): GraphRelationship => {
    return { type: 'PAIR', start: official, end: department, properties: {} };
  });
  return {
    nodes: [
      ...columnsOf(chain),
      ...toRowNodes(chain, nodes),
      ...[...others.values()].filter(({ id }) => touched.has(id)),
    ],
    relationships: [...chain.relationships, ...touching, ...bundles].map((each) => ({
      ...each,
      start: boxOf.get(each.start) ?? each.start,
      end: boxOf.get(each.end) ?? each.end,
    })),
  };
}

/**
 * The chain with those of the asked sections unfolded that there is room for, the latest asked first.
 *
 * @param toChain makes the chain with these sections unfolded
 */
export function toFitting(
  asked: readonly string[],
  toChain: (unfolded: readonly string[]) => Chain,
  toBoxes: (chain: Chain) => Graph,
  most = mostElements,
): Chain {
  let chain = toChain(asked);
  const known = asked.filter((id) => chain.unfolded.includes(id));
  for (let from = 1; from < known.length && new ElementCount(toBoxes(chain)).elements > most; from += 1)
    chain = toChain(known.slice(from));
  return chain;
}

/** What of a chain comes before all else that may stand in groups: its rows, and what they are toward. */
export const toChainKept = ({ rows, aims, officials }: Chain): string[] =>
  [...aims, ...officials, ...rows].map(({ id }) => id);

/** The groups of a chain as its scene draws them: a group of rows holds the tasks of these. */
export function inTasks({ rows }: Chain, grouping: Grouping): Grouping {
  const tasksOf = new Map(rows.map(({ id, tasks }) => [id, tasks]));
  return {
    ...grouping,
    groups: grouping.groups.map((set) => ({
      ...set,
      members: set.members.flatMap((id) => tasksOf.get(id) ?? [id]),
    })),
  };
}

/** The chain without what stands in groups. */
export const withoutGrouped = (chain: Chain, { groupOf }: Grouping): Chain => {
  if (groupOf.size === 0) return chain;
  const isSingle = ({ id }: { id: string }): boolean => !groupOf.has(id);
  return {
    ...chain,
    officials: chain.officials.filter(isSingle),
    departments: chain.departments.filter(isSingle),
    aims: chain.aims.filter(isSingle),
    rows: chain.rows.filter(isSingle),
  };
};
