import { QiantouError } from '../errors.ts';
import type { GraphStore } from '../graph/port.ts';
import type { GraphNode, NodeView } from '../model/index.ts';
import { readSomePlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';
import { NodeView as NodeAnswer } from './schemas.ts';

/** @throws QiantouError `not-found` */
export async function readNode(graph: GraphStore, id: string): Promise<GraphNode> {
  const [row] = await graph.read('node', { id });
  if (row) return row.node as unknown as GraphNode;
  throw new QiantouError('not-found', { zh: `图谱中没有编号为 ${id} 的节点。`, en: `No node has the id ${id}.` });
}

/** One node, with its relationships counted by type, direction and the label of the other end. */
export const node = defineRoute({
  path: '/nodes/:id',
  summary: 'One node with its counts by relationship and label, and the plans that speak of it.',
  answer: NodeAnswer,
  errors: ['not-found'],
  kept: true,
  async handle(services, { params: { id = '' } }): Promise<NodeView> {
    const { graph } = services;
    const [found, counts, speaking] = await Promise.all([
      readNode(graph, id),
      graph.read('node-counts', { id }),
      graph.read('node-plans', { id }),
    ]);
    return {
      node: found,
      counts: counts as unknown as NodeView['counts'],
      plans: await readSomePlans(services, [id, ...speaking.map(({ plan }) => toWords(plan))]),
    };
  },
});
