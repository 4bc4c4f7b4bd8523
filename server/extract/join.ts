import type { Facts } from './facts.ts';

/** All facts of several rules, in their order. */
export function joinFacts(all: readonly Facts[]): Facts {
  return {
    nodes: all.flatMap(({ nodes }) => nodes),
    edges: all.flatMap(({ edges }) => edges),
    unresolved: all.flatMap(({ unresolved }) => unresolved),
  };
}
