import { z } from 'zod';
import type { SelectionView } from '../../model/index.ts';
import { defineRoute } from '../route.ts';
import { collectGraph } from '../rows.ts';
import { Selection } from '../schemas.ts';
import { beside, Ids, readNodes } from './ids.ts';

/** Nodes put on a picture by name, with what joins them. */
export const selectionGraph = defineRoute({
  path: '/selection/graph',
  summary: 'Nodes by their ids and every relationship between them; ids that are not there are named.',
  query: z.object({ ids: Ids }),
  answer: Selection,
  async handle({ graph }, { query: { ids } }): Promise<SelectionView> {
    const [nodes, rows] = await Promise.all([
      readNodes(graph, ids),
      graph.read('between', { ids, others: ids, without: beside }),
    ]);
    const there = new Set(nodes.map(({ id }) => id));
    return {
      nodes,
      relationships: collectGraph(rows).relationships,
      missing: ids.filter((id) => !there.has(id)),
    };
  },
});
