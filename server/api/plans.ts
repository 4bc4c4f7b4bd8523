import { QiantouError } from '../errors.ts';
import type { Row } from '../graph/port.ts';
import type { GraphNode, PlansView, PlanSummary } from '../model/index.ts';
import { defineRoute } from './route.ts';
import { Plans } from './schemas.ts';
import type { Services } from './services.ts';
import { toStanding } from './standing.ts';

/** What `plans.cypher` counts for each plan. */
const counted = ['tasks', 'led', 'departments', 'officials', 'aims', 'findings'] as const;

interface Place {
  id: string;
  name: string;
  order: number;
}
const firstOf = (places: unknown): Place | undefined =>
  (places as Place[]).toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))[0];

/** Optional properties that a summary takes over from the node as they are. */
function toWritten({ properties }: GraphNode): Partial<PlanSummary> {
  const { documentNumber, issuedOn, periodStart, periodEnd, level } = properties;
  return {
    ...(typeof documentNumber === 'string' ? { documentNumber } : {}),
    ...(typeof issuedOn === 'string' ? { issuedOn } : {}),
    ...(typeof periodStart === 'number' ? { periodStart } : {}),
    ...(typeof periodEnd === 'number' ? { periodEnd } : {}),
    ...(typeof level === 'string' ? { level } : {}),
  };
}

/** @param today ISO date against which its standing is told */
function toPlanSummary(row: Row, today: string): PlanSummary {
  const plan = row.plan as unknown as GraphNode;
  const place = firstOf(row.jurisdictions);
  const issuer = firstOf(row.issuers);
  return {
    id: plan.id,
    title: String(plan.properties.title ?? plan.properties.name),
    ...toWritten(plan),
    ...(place === undefined ? {} : { jurisdiction: { id: place.id, name: place.name } }),
    ...(issuer === undefined ? {} : { issuer: issuer.name }),
    standing: toStanding(plan, today),
    loaded: plan.properties.loaded === true,
    counts: Object.fromEntries(counted.map((name) => [name, Number(row[name] ?? 0)])),
  };
}

const toSummaries = (rows: readonly Row[], today: string): PlanSummary[] =>
  rows.map((row) => toPlanSummary(row, today));

/** What plans are read from. */
type Source = Pick<Services, 'planRows' | 'today'>;

/** Every plan, loaded ones first. */
export async function readPlans({ planRows, today }: Source): Promise<PlanSummary[]> {
  return toSummaries(await planRows.all(), today());
}

/** Those of these plans that there are. */
export async function readSomePlans({ planRows, today }: Source, ids: Iterable<string>): Promise<PlanSummary[]> {
  return toSummaries(await planRows.some([...new Set(ids)]), today());
}

/** @throws QiantouError `not-found` */
export async function readPlan(services: Source, id: string): Promise<PlanSummary> {
  const [plan] = await readSomePlans(services, [id]);
  if (plan) return plan;
  throw new QiantouError('not-found', { zh: `没有编号为 ${id} 的文件。`, en: `No plan has the id ${id}.` });
}

export const plans = defineRoute({
  path: '/plans',
  summary: 'Every plan with its standing today and what it holds.',
  answer: Plans,
  kept: true,
  async handle(services): Promise<PlansView> {
    const found = await readPlans(services);
    return { plans: found, total: found.length };
  },
});
