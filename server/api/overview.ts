import type { Label, OverviewView, PlanSummary } from '../model/index.ts';
import { readPlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { Overview } from './schemas.ts';

/**
 * The plan that the first picture shows: one that names officials before one that does not, then the one with the
 * most tasks that somebody leads; so the chain through it answers who leads what toward which cluster.
 */
export function chooseFirst(plans: readonly PlanSummary[]): string | undefined {
  const count = ({ counts }: PlanSummary, name: string): number => counts[name] ?? 0;
  const hasOfficials = (plan: PlanSummary): number => (count(plan, 'officials') > 0 ? 1 : 0);
  const [first] = plans
    .filter(({ loaded }) => loaded)
    .toSorted(
      (one, other) =>
        hasOfficials(other) - hasOfficials(one) ||
        count(other, 'led') - count(one, 'led') ||
        count(other, 'tasks') - count(one, 'tasks') ||
        (one.id < other.id ? -1 : 1),
    );
  return first?.id;
}

export const overview = defineRoute({
  path: '/overview',
  summary: 'Counts of the whole store, its plans, and the node whose chain is the first picture.',
  answer: Overview,
  kept: true,
  async handle(services): Promise<OverviewView> {
    const [rows, plans, updatedAt] = await Promise.all([
      services.graph.read('overview', {}),
      readPlans(services),
      services.changedAt(),
    ]);
    const first = chooseFirst(plans);
    return {
      counts: Object.fromEntries(rows.map(({ label, count }) => [label as Label, Number(count)])),
      plans,
      ...(first === undefined ? {} : { first }),
      ...(first === undefined || updatedAt === undefined ? {} : { updatedAt }),
    };
  },
});
