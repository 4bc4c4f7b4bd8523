import { z } from 'zod';
import type { GraphStore } from '../graph/port.ts';
import { labelOf, mostUnfolded, type ChainView, type GraphNode, type Label } from '../model/index.ts';
import { readNode } from './node.ts';
import { readSomePlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { collectGraph, toWords, withEnds } from './rows.ts';
import { Chain } from './schemas.ts';

/** Which query gives the tasks of a chain, by the kind of node that it goes through. */
const queries: Partial<Record<Label, string>> = {
  Official: 'chain-of-official',
  Department: 'chain-of-department',
  Task: 'chain-of-task',
  Cluster: 'chain-of-object',
  Chain: 'chain-of-object',
  Industry: 'chain-of-object',
  Plan: 'chain-of-plan',
};

/** Headings of the plans whose nodes a graph holds. */
async function readHeadings(graph: GraphStore, nodes: readonly GraphNode[]): Promise<GraphNode[]> {
  const plans = [...new Set(nodes.flatMap(({ properties: { plan } }) => (typeof plan === 'string' ? [plan] : [])))];
  return (await graph.read('chain-headings', { plans })).map(({ node }) => node as unknown as GraphNode);
}

/**
 * The responsibility chain through a node: officials and departments → tasks → clusters, chains and industries.
 * A part or row comes with the item that it is part of, since the duties of the one are read beside the other's.
 */
export const chain = defineRoute({
  path: '/nodes/:id/chain',
  summary: 'The responsibility chain through a node of any kind; tasks n of m, in the order of the documents.',
  query: z.object({
    plan: z.string().default('').meta({ description: 'id of the plan to stay in' }),
    limit: z.coerce.number().int().min(1).max(2000).default(60).meta({ description: 'most tasks' }),
  }),
  answer: Chain,
  errors: ['not-found'],
  kept: true,
  async handle(services, { params: { id = '' }, query: { plan, limit } }): Promise<ChainView> {
    const { graph } = services;
    const root = await readNode(graph, id);
    const found = await graph.read(queries[labelOf(root)] ?? 'chain-of-other', { id, plan });
    const all = [...new Set(found.map((row) => toWords(row.task)))];
    const tasks = all.slice(0, limit);
    const drawn = new Set(tasks);
    const { nodes, relationships } = collectGraph(await graph.read('chain-around', { tasks }));
    // An item that is drawn without its parts keeps them for an expansion.
    const kept = relationships.filter(({ type, start }) => type !== 'PART_OF' || drawn.has(start));
    const touched = new Set([id, ...tasks, ...kept.flatMap(({ start, end }) => [start, end])]);
    const view = withEnds({
      nodes: [root, ...nodes.filter((node) => node.id !== id && touched.has(node.id))],
      relationships: kept,
    });
    const speaking = view.relationships.flatMap(({ properties }) =>
      typeof properties.plan === 'string' ? properties.plan : [],
    );
    const plans = await readSomePlans(services, [id, ...speaking]);
    const headings = tasks.length > mostUnfolded ? await readHeadings(graph, view.nodes) : [];
    return { root: id, ...view, shown: tasks.length, total: all.length, plans, headings };
  },
});
