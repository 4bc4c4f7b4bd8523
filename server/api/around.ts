import { z } from 'zod';
import type { NeighboursView, NodeView } from '../model/index.ts';
import { readNode } from './node.ts';
import { defineRoute } from './route.ts';
import { Neighbours } from './schemas.ts';
import { beside } from './selection/ids.ts';
import { toNeighbours } from './to-neighbours.ts';

/** However few are asked for: one neighbour of a kind alone says little about the kind. */
const fewest = 2;

/** A few neighbours of each kind: in one answer what a picture of a neighbourhood begins with, and what an expansion brings. */
export const around = defineRoute({
  path: '/nodes/:id/around',
  summary: 'A few neighbours of each kind (relationship type, direction, label), passages and findings aside; n of m.',
  query: z.object({
    direction: z.enum(['out', 'in']).optional().meta({ description: 'seen from the node' }),
    each: z.coerce.number().int().min(1).max(200).default(8).meta({ description: 'most of each kind' }),
    limit: z.coerce.number().int().min(1).max(1000).optional().meta({
      description: 'about so many in all: as many of each kind as fit, and two at least',
    }),
  }),
  answer: Neighbours,
  errors: ['not-found'],
  kept: true,
  async handle({ graph }, { params: { id = '' }, query }): Promise<NeighboursView> {
    const { direction, each, limit = Infinity } = query;
    const [root, counts] = await Promise.all([readNode(graph, id), graph.read('node-counts', { id })]);
    const kinds = (counts as unknown as NodeView['counts']).filter(
      (kind) => !beside.includes(kind.type) && (direction === undefined || kind.direction === direction),
    );
    const most = Math.min(each, Math.max(fewest, Math.ceil(limit / Math.max(1, kinds.length))));
    const found = await Promise.all(
      kinds.map(({ type, direction: way, label }) =>
        graph.read('neighbours', { id, type, direction: way, label, offset: 0, limit: most }),
      ),
    );
    const total = kinds.reduce((sum, { count }) => sum + count, 0);
    return toNeighbours(graph, root, found.flat(), total);
  },
});
