/** What the legend counts. */
import type { Scene } from '../../picture/scene.ts';

export const nodeKinds = ['Official', 'Department', 'Task', 'Project', 'Cluster', 'Chain', 'Industry'] as const;
export const lineKinds = ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR', 'ADVANCES', 'PAIR'] as const;

export interface LegendEntry {
  kind: string;
  drawn: number;
  /** Those that stand in groups as well. */
  all: number;
}

/** Counts of nodes by kind and of relationships by type; a chain's usual kind with none stays, so that its absence is told. */
export function toLegend(scene: Scene): { nodes: LegendEntry[]; lines: LegendEntry[] } {
  const nodes = new Map<string, number>(nodeKinds.map((kind) => [kind, 0]));
  const grouped = new Map<string, number>();
  for (const { kind, holds, group } of scene.nodes) {
    const shown = kind === 'Stub' ? 'Task' : kind;
    nodes.set(shown, (nodes.get(shown) ?? 0) + (kind === 'Stub' || group ? 0 : holds.length));
    if (group) grouped.set(shown, (grouped.get(shown) ?? 0) + holds.length);
  }
  const lines = new Map<string, number>(lineKinds.map((kind) => [kind, 0]));
  const counted = new Set<string>();
  for (const { type, holds } of scene.lines) {
    if (type === 'PAIR') lines.set('PAIR', (lines.get('PAIR') ?? 0) + 1);
    for (const key of holds) {
      // An official's claim is drawn in the pair; it counts among its own kind, and once.
      const own = key.slice(0, key.indexOf(' '));
      if (counted.has(key)) continue;
      counted.add(key);
      lines.set(own, (lines.get(own) ?? 0) + 1);
    }
  }
  const isChain = scene.columns.length > 0;
  const toEntries = (counts: Map<string, number>) =>
    [...counts].map(([kind, drawn]) => ({ kind, drawn, all: drawn + (grouped.get(kind) ?? 0) }));
  return {
    nodes: toEntries(nodes).filter(({ kind, all }) => all > 0 || (isChain && kind !== 'Project')),
    lines: toEntries(lines).filter(({ drawn }) => drawn > 0 || isChain),
  };
}
