import type { Label, OverviewView, PlanSummary } from '../model/index.ts';
import { readPlans } from './plans.ts';
import { defineRoute } from './route.ts';
import { Overview } from './schemas.ts';

/**
 * The plan that the first picture shows: one that names officials before one that does not, then the one with the
 * most tasks that have a lead and an aim; so the chain through it answers who leads what toward which cluster.
 *
 * @param chains tasks with a lead and an aim, by plan
 */
export function chooseFirst(plans: readonly PlanSummary[], chains: ReadonlyMap<string, number>): string | undefined {
  const officials = ({ counts }: PlanSummary): number => ((counts.officials ?? 0) > 0 ? 1 : 0);
  const [first] = plans
    .filter(({ loaded }) => loaded)
    .toSorted(
      (one, other) =>
        officials(other) - officials(one) ||
        (chains.get(other.id) ?? 0) - (chains.get(one.id) ?? 0) ||
        (one.id < other.id ? -1 : 1),
    );
  return first?.id;
}

export const overview = defineRoute({
  path: '/overview',
  summary: 'Counts of the whole store, its plans, and the node whose chain is the first picture.',
  answer: Overview,
  async handle({ graph, today, changedAt }): Promise<OverviewView> {
    const [rows, chains, plans, updatedAt] = await Promise.all([
      graph.read('overview', {}),
      graph.read('first-picture', {}),
      readPlans(graph, today()),
      changedAt(),
    ]);
    const first = chooseFirst(plans, new Map(chains.map((row) => [String(row.plan), Number(row.chains)])));
    return {
      counts: Object.fromEntries(rows.map(({ label, count }) => [label as Label, Number(count)])),
      plans,
      ...(first === undefined ? {} : { first }),
      ...(first === undefined || updatedAt === undefined ? {} : { updatedAt }),
    };
  },
});
