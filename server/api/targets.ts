import { z } from 'zod';
import type { Row } from '../graph/port.ts';
import type { GraphNode, TargetsView } from '../model/index.ts';
import { readPlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';
import { Targets } from './schemas.ts';
import { toTargetFigure } from './to-figure.ts';

function byTarget(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = toWords(row.target);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** The figures that plans set, each with its words, so that they can be drawn over the years. */
export const targets = defineRoute({
  path: '/targets',
  summary: 'The figures that plans set for years, with their words; figures n of m.',
  query: z.object({
    plans: z.string().default('').meta({ description: 'ids of plans, separated by spaces; empty for all' }),
    words: z.string().max(100).default('').meta({ description: 'words of the indicator or of whom it is about' }),
    limit: z.coerce.number().int().min(1).max(5000).default(1000).meta({ description: 'most figures' }),
  }),
  answer: Targets,
  kept: true,
  async handle(services, { query: { plans, words, limit } }): Promise<TargetsView> {
    const { graph } = services;
    const asked = { plans: plans.split(' ').filter(Boolean), words: words.trim() };
    const [rows, [count], all] = await Promise.all([
      graph.read('targets', { ...asked, limit }),
      graph.read('targets-count', asked),
      readPlans(services),
    ]);
    const nodes = rows.map(({ target }) => target as unknown as GraphNode);
    const ids = { targets: nodes.map(({ id }) => id) };
    const [stated, findings] = await Promise.all([
      graph.read('targets-stated', ids).then(byTarget),
      graph.read('targets-findings', ids).then(byTarget),
    ]);
    return {
      targets: nodes.map((node) => toTargetFigure(node, stated.get(node.id) ?? [], findings.get(node.id) ?? [])),
      plans: all.filter(({ loaded }) => loaded),
      shown: nodes.length,
      total: Number(count?.total ?? 0),
    };
  },
});
