import { z } from 'zod';
import type { GraphStore } from '../../graph/port.ts';
import { QiantouError } from '../../errors.ts';
import type { GraphNode } from '../../model/index.ts';
import { collectGraph } from '../rows.ts';

/** Most nodes that can be asked about at once. */
const mostIds = 60;

/** Ids in one word of the address: they hold no white space, so a space parts them. */
export const Ids = z
  .string()
  .transform((words) => [...new Set(words.split(/\s+/u).filter(Boolean))])
  .pipe(z.array(z.string()).min(1).max(mostIds))
  .meta({ description: `ids of nodes, parted by spaces; at most ${String(mostIds)}` });

/** Relationships that join nearly everything with everything: each node with its passages, each finding with its tasks. */
export const beside = ['STATED_IN', 'HAS_PASSAGE', 'ABOUT'];

/** The nodes that are there, in the order in which they were named. */
export async function readNodes(graph: GraphStore, ids: readonly string[]): Promise<GraphNode[]> {
  const found = new Map(
    collectGraph(await graph.read('nodes', { ids: [...ids] })).nodes.map((node) => [node.id, node]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** As `readNodes`. @throws QiantouError `not-found` where one of them is missing */
export async function readAllNodes(graph: GraphStore, ids: readonly string[]): Promise<GraphNode[]> {
  const nodes = await readNodes(graph, ids);
  const missing = ids.find((id) => !nodes.some((node) => node.id === id));
  if (missing === undefined) return nodes;
  throw new QiantouError('not-found', {
    zh: `图谱中没有编号为 ${missing} 的节点。`,
    en: `No node has the id ${missing}.`,
  });
}
