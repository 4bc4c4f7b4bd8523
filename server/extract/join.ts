import type { Facts } from './facts.ts';

/** All facts of several rules, in their order. */
export function joinFacts(all: readonly Facts[]): Facts {
  const joined: Facts = { nodes: [], edges: [], unresolved: [] };
  // Pushed one by one: facts are joined in thousands of small heaps, for which `flatMap` and spreading cost more.
  for (const { nodes, edges, unresolved } of all) {
    for (const node of nodes) joined.nodes.push(node);
    for (const edge of edges) joined.edges.push(edge);
    for (const open of unresolved) joined.unresolved.push(open);
  }
  return joined;
}
