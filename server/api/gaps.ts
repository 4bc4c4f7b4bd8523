import { z } from 'zod';
import type { GraphStore, Row } from '../graph/port.ts';
import { gapLists, type GapCount, type GapList, type GapsView, type PlanSummary } from '../model/index.ts';
import { QiantouError } from '../errors.ts';
import { readPlans, readSomePlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';
import type { Services } from './services.ts';
import { Gaps } from './gap-schemas.ts';

type Counts = Record<GapList, GapCount>;
const nothing: GapCount = { count: 0, total: 0 };

/** The lists that have a query that counts them plan by plan; the others follow from a plan's own counts. */
const countedBy: Partial<Record<GapList, string>> = {
  departments: 'gaps-departments-count',
  clusters: 'gaps-clusters-count',
  'two-leads': 'gaps-two-leads-count',
  findings: 'gaps-findings-count',
};

const toCount = ({ count, total }: Row): GapCount => ({ count: Number(count), total: Number(total) });
const all = (count = 0): GapCount => ({ count, total: count });

/** Every list of one plan. A task without a lead is counted where plans are: `led` is said there. */
function toCounts({ id, counts }: PlanSummary, counted: ReadonlyMap<GapList, ReadonlyMap<string, GapCount>>): Counts {
  const { tasks = 0, led = 0, officials = 0, departments = 0 } = counts;
  const own: Partial<Counts> = {
    tasks: { count: tasks - led, total: tasks },
    'officials-load': all(officials),
    'departments-load': all(departments),
  };
  return Object.fromEntries(
    gapLists.map((list) => [list, own[list] ?? counted.get(list)?.get(id) ?? nothing]),
  ) as Counts;
}

/** The loaded plans that are asked about: one, or all. @throws QiantouError `not-found` */
export async function readAskedPlans(services: Services, plan: string): Promise<PlanSummary[]> {
  const found = plan === '' ? await readPlans(services) : await readSomePlans(services, [plan]);
  const asked = found.filter((one) => one.loaded);
  if (plan === '' || asked.length > 0) return asked;
  throw new QiantouError('not-found', {
    zh: `没有载入编号为 ${plan} 的文件。`,
    en: `No loaded plan has the id ${plan}.`,
  });
}

/** How many officials or departments the plans name for tasks, each once however many plans name them. */
async function readLoad(graph: GraphStore, plans: string[], kind: 'Official' | 'Department'): Promise<GapCount> {
  const [row] = await graph.read('gaps-load-count', { plans, kind });
  return all(Number(row?.total ?? 0));
}

/** What the plans leave open, counted: over all of them, and for each. */
export const gaps = defineRoute({
  path: '/gaps',
  summary: 'What the plans leave open: tasks without a lead and the like, n of m over all plans and for each.',
  query: z.object({
    plan: z.string().default('').meta({ description: 'id of one loaded plan; all where none is named' }),
    limit: z.coerce.number().int().min(1).max(500).default(60).meta({ description: 'most plans told one by one' }),
  }),
  answer: Gaps,
  errors: ['not-found'],
  kept: true,
  async handle(services, { query: { plan, limit } }): Promise<GapsView> {
    const { graph } = services;
    const asked = await readAskedPlans(services, plan);
    const ids = asked.map(({ id }) => id);
    const counted = new Map<GapList, ReadonlyMap<string, GapCount>>();
    for (const list of gapLists) {
      const query = countedBy[list];
      if (query === undefined) continue;
      const rows = await graph.read(query, { plans: ids });
      counted.set(list, new Map(rows.map((row) => [toWords(row.plan), toCount(row)])));
    }
    const each = asked.map((one) => ({ plan: one, lists: toCounts(one, counted) }));
    const sum = (list: GapList): GapCount => ({
      count: each.reduce((n, { lists }) => n + lists[list].count, 0),
      total: each.reduce((n, { lists }) => n + lists[list].total, 0),
    });
    return {
      lists: {
        ...(Object.fromEntries(gapLists.map((list) => [list, sum(list)])) as Counts),
        'officials-load': await readLoad(graph, ids, 'Official'),
        'departments-load': await readLoad(graph, ids, 'Department'),
      },
      plans: each.slice(0, limit),
      shown: Math.min(limit, each.length),
      total: each.length,
    };
  },
});
