import { z } from 'zod';
import { relationshipTypes, type NeighboursView } from '../model/index.ts';
import { readNode } from './node.ts';
import { defineRoute } from './route.ts';
import { LabelName, Neighbours } from './schemas.ts';
import { toNeighbours } from './to-neighbours.ts';

/** The neighbours of a node, filtered, n of m. */
export const neighbours = defineRoute({
  path: '/nodes/:id/neighbours',
  summary: 'Neighbours of a node by relationship type, direction and label; n of m.',
  query: z.object({
    type: z.enum(relationshipTypes).optional(),
    direction: z.enum(['out', 'in']).optional().meta({ description: 'seen from the node' }),
    label: LabelName.optional().meta({ description: 'of the neighbour' }),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  answer: Neighbours,
  errors: ['not-found'],
  kept: true,
  async handle({ graph }, { params: { id = '' }, query }): Promise<NeighboursView> {
    const root = await readNode(graph, id);
    const { type = '', direction = '', label = '', limit, offset } = query;
    const filter = { id, type, direction, label };
    const [rows, counted] = await Promise.all([
      graph.read('neighbours', { ...filter, limit, offset }),
      graph.read('neighbours-count', filter),
    ]);
    return toNeighbours(graph, root, rows, Number(counted[0]?.total ?? 0));
  },
});
