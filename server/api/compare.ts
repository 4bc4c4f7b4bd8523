import { z } from 'zod';
import { QiantouError } from '../errors.ts';
import type { GraphStore, Row } from '../graph/port.ts';
import {
  labelOf,
  type ComparedCitation,
  type ComparedObject,
  type ComparedPlan,
  type CompareView,
  type GraphNode,
  type GraphRelationship,
  type PlanSummary,
} from '../model/index.ts';
import { Compare } from './compare-schemas.ts';
import { toLines } from './lines.ts';
import { readPlans } from './plans.ts';
import { toQuoted } from './quoted.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';

/** Plans beside each other at most, and what is sent of each. */
const mostPlans = 4;
const mostObjects = 600;
const mostTasks = 20;
const mostCites = 30;
/** Lines that are proposed. */
const mostLines = 12;

interface Said {
  quotes: string[];
  starts: number[];
}
interface Stated {
  forms: string[];
  starts: number[];
}

function toObject(row: Row): ComparedObject {
  const node = row.node as unknown as GraphNode;
  const name = String(node.properties.name);
  const stated = (row.stated as unknown as Stated[]).toSorted(
    (one, other) => (one.starts[0] ?? 0) - (other.starts[0] ?? 0),
  );
  const [first] = stated;
  const words = first && toQuoted(first.forms, first.starts, [name]);
  const [promoted] = row.promotes as unknown as Said[];
  const promotes = promoted && toQuoted(promoted.quotes, promoted.starts, [name]);
  const tasks = (row.tasks as unknown as (Said & { id: string; name: string; ref?: string | null })[])
    .map((task) => {
      const said = toQuoted(task.quotes, task.starts, [name]);
      return {
        ...{ id: task.id, name: task.name },
        ...(typeof task.ref === 'string' && task.ref !== '' ? { ref: task.ref } : {}),
        ...(said === undefined ? {} : { words: said }),
      };
    })
    .toSorted((one, other) => (one.words?.start ?? 0) - (other.words?.start ?? 0) || (one.id < other.id ? -1 : 1));
  return {
    ...{ id: node.id, name, label: labelOf(node) },
    forms: [...new Set(stated.flatMap(({ forms }) => forms))],
    ...(words === undefined ? {} : { words }),
    ...(promotes === undefined ? {} : { promotes }),
    tasks: tasks.slice(0, mostTasks),
    tasksTotal: tasks.length,
    wholes: (row.wholes as unknown as ComparedObject['wholes'])
      .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function toCitation(row: Row): ComparedCitation {
  const cited = row.plan as unknown as GraphNode;
  const { properties } = row.relationship as unknown as GraphRelationship;
  const title = String(cited.properties.title ?? cited.properties.name);
  const words = toQuoted(properties.quotes as string[], properties.starts as number[], [title]);
  return {
    ...{ id: cited.id, title, role: String(properties.role), loaded: cited.properties.loaded === true },
    ...(words === undefined ? {} : { words }),
  };
}

async function readCompared(graph: GraphStore, plan: PlanSummary): Promise<ComparedPlan> {
  const { id } = plan;
  const [rows, counted, cited] = await Promise.all([
    graph.read('compare-objects', { id, limit: mostObjects }),
    graph.read('compare-objects-count', { id }),
    graph.read('plan-cites', { id }),
  ]);
  return {
    plan,
    objects: rows.map(toObject),
    shown: rows.length,
    total: Number(counted[0]?.total ?? 0),
    cites: cited.slice(0, mostCites).map(toCitation),
  };
}

/** Plans beside each other: what each names, and whom it says that it follows. */
export const compare = defineRoute({
  path: '/compare',
  summary:
    'Two to four plans beside each other: clusters, chains, industries that each names, and plans that it cites.',
  query: z.object({
    plans: z
      .string()
      .default('')
      .meta({ description: 'ids of loaded plans, with spaces between them; the longest line where none is named' }),
  }),
  answer: Compare,
  errors: ['not-found'],
  kept: true,
  async handle(services, { query: { plans } }): Promise<CompareView> {
    const { graph } = services;
    const loaded = (await readPlans(services)).filter((plan) => plan.loaded);
    const lines = toLines(
      loaded.map(({ id }) => id),
      (await graph.read('plan-places', {})).map(({ plan, place, above }) => ({
        ...{ plan: toWords(plan), place: toWords(place) },
        above: above as string[],
      })),
    );
    const asked = [...new Set(plans.split(' ').filter(Boolean))];
    const usual = lines[0] ?? loaded.slice(0, 2).map(({ id }) => id);
    const chosen = (asked.length > 0 ? asked : usual).slice(0, mostPlans).map((id) => {
      const plan = loaded.find((one) => one.id === id);
      if (plan) return plan;
      throw new QiantouError('not-found', {
        zh: `没有载入编号为 ${id} 的文件。`,
        en: `No loaded plan has the id ${id}.`,
      });
    });
    const compared: ComparedPlan[] = [];
    for (const plan of chosen) compared.push(await readCompared(graph, plan));
    return { plans: compared, lines: lines.slice(0, mostLines), linesTotal: lines.length };
  },
});
