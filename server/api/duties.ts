import { z } from 'zod';
import type { Row } from '../graph/port.ts';
import type { DutiesView } from '../model/index.ts';
import { readPlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';
import { Duties } from './schemas.ts';

type DutyRow = DutiesView['rows'][number];

const idsOf = ({ tasks }: Row): string[] => (Array.isArray(tasks) ? tasks.map(String) : []);

/** One row a function of government: departments with the same `system`, whatever their place. */
function toRow(name: string, rows: readonly Row[]): DutyRow {
  const cells = new Map<string, { plan: string; role: DutyRow['cells'][number]['role']; rows: Row[] }>();
  for (const row of rows) {
    const [plan, role] = [toWords(row.plan), toWords(row.role) as DutyRow['cells'][number]['role']];
    const cell = cells.get(`${plan} ${role}`) ?? { plan, role, rows: [] };
    cells.set(`${plan} ${role}`, cell);
    cell.rows.push(row);
  }
  return {
    name,
    cells: [...cells.values()].map(({ plan, role, rows: own }) => ({
      ...{ plan, role },
      // A task that two departments of one function lead is one task.
      tasks: new Set(own.flatMap(idsOf)).size,
      departments: own.map((row) => ({
        id: toWords(row.department),
        name: toWords(row.name),
        tasks: idsOf(row).length,
      })),
    })),
  };
}

const weightOf = ({ cells }: DutyRow): number => cells.reduce((all, { tasks }) => all + tasks, 0);

/** Functions of government by plans: how many tasks each leads, supports or is responsible for. */
export const duties = defineRoute({
  path: '/duties',
  summary: 'How many tasks departments of each function have in each plan, by role; functions n of m.',
  query: z.object({
    limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: 'most functions' }),
  }),
  answer: Duties,
  kept: true,
  async handle(services, { query: { limit } }): Promise<DutiesView> {
    const [found, plans] = await Promise.all([services.graph.read('duties-by-plan', {}), readPlans(services)]);
    const systems = new Map<string, Row[]>();
    for (const row of found) {
      const own = systems.get(toWords(row.system));
      if (own) own.push(row);
      else systems.set(toWords(row.system), [row]);
    }
    const rows = [...systems].map(([name, own]) => toRow(name, own));
    const speaking = new Set(found.map(({ plan }) => plan));
    return {
      rows: rows
        .toSorted((one, other) => weightOf(other) - weightOf(one) || (one.name < other.name ? -1 : 1))
        .slice(0, limit),
      plans: plans.filter(({ id }) => speaking.has(id)),
      shown: Math.min(limit, rows.length),
      total: rows.length,
    };
  },
});
