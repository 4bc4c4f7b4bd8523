import { z } from 'zod';
import type { PathsView } from '../../model/index.ts';
import { findShortestPaths } from './shortest-paths.ts';
import { defineRoute } from '../route.ts';
import { collectGraph, toWords } from '../rows.ts';
import { Paths } from '../schemas.ts';
import { beside, readAllNodes } from './ids.ts';

/** Nodes looked at before a search is given up. */
const reach = 20_000;

/** How two nodes are connected: every shortest path. Neither engine's own search gives all of them fast enough. */
export const paths = defineRoute({
  path: '/selection/paths',
  summary: 'All shortest paths between two nodes, whatever way the relationships run; n of m, never longer than asked.',
  query: z.object({
    from: z.string().min(1),
    to: z.string().min(1),
    longest: z.coerce.number().int().min(1).max(8).default(6).meta({ description: 'most steps of a path' }),
    limit: z.coerce.number().int().min(1).max(100).default(12),
  }),
  answer: Paths,
  errors: ['not-found'],
  async handle({ graph }, { query: { from, to, longest, limit } }): Promise<PathsView> {
    const ends = await readAllNodes(graph, [from, to]);
    const steps = async (ids: readonly string[]) =>
      (await graph.read('steps', { ids: [...ids], without: beside })).map(
        (row) => [toWords(row.from), toWords(row.to)] as const,
      );
    const { paths: found, ...told } = await findShortestPaths(from, to, steps, { longest, most: limit, reach });
    const pairs = new Set(found.flatMap((path) => path.slice(1).flatMap((id, i) => toStep(path[i] ?? '', id))));
    const ids = [...new Set(found.flat())];
    const rows = ids.length === 0 ? [] : await graph.read('between', { ids, others: ids, without: beside });
    const { nodes, relationships } = collectGraph(rows);
    return {
      nodes: nodes.length > 0 ? nodes : ends,
      relationships: relationships.filter(({ start, end }) => pairs.has(`${start} ${end}`)),
      paths: found,
      longest,
      shown: found.length,
      ...told,
    };
  },
});

/** A step in both directions. */
const toStep = (a: string, b: string): string[] => [`${a} ${b}`, `${b} ${a}`];
