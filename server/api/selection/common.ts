import { z } from 'zod';
import type { CommonView } from '../../model/index.ts';
import { defineRoute } from '../route.ts';
import { collectGraph, toWords } from '../rows.ts';
import { Common } from '../schemas.ts';
import { Ids, readAllNodes } from './ids.ts';

/** Passages are shared too: what stands in one paragraph is named together. A plan's own list of its passages is not. */
const without = ['HAS_PASSAGE', 'ABOUT'];

/** What several nodes share. */
export const common = defineRoute({
  path: '/selection/common',
  summary: 'Nodes that at least two of the given nodes are joined with, by any relationship; n of m.',
  query: z.object({ ids: Ids, limit: z.coerce.number().int().min(1).max(200).default(40) }),
  answer: Common,
  errors: ['not-found'],
  async handle({ graph }, { query: { ids, limit } }): Promise<CommonView> {
    const given = await readAllNodes(graph, ids);
    const found = (await graph.read('common-neighbours', { ids, without })).map(({ id }) => toWords(id));
    const others = found.slice(0, limit);
    const { nodes, relationships } = collectGraph(await graph.read('between', { ids, others, without }));
    const shared = others.map((id) => ({
      id,
      of: ids.filter((each) =>
        relationships.some(({ start, end }) => (start === each && end === id) || (start === id && end === each)),
      ),
    }));
    const more = nodes.filter(({ id }) => !ids.includes(id));
    return { nodes: [...given, ...more], relationships, common: shared, shown: others.length, total: found.length };
  },
});
