import { z } from 'zod';
import { QiantouError } from '../errors.ts';
import type { GraphStore, Row } from '../graph/port.ts';
import {
  labelOf,
  type GapList,
  type GapListView,
  type GapNamed,
  type GapRow,
  type GraphNode,
  type GraphRelationship,
  type Label,
  type PlanSummary,
} from '../model/index.ts';
import { readAskedPlans } from './gaps.ts';
import { toQuoted } from './quoted.ts';
import { defineRoute } from './route.ts';
import { GapListName, GapRows } from './gap-schemas.ts';

/** The query of each list, and the figures that its rows have. */
const lists: Record<GapList, { query: string; count: string; numbers: string[]; kind?: Label }> = {
  tasks: { query: 'gaps-tasks', count: '', numbers: [] },
  departments: { query: 'gaps-departments', count: 'gaps-departments-count', numbers: ['tasks'] },
  clusters: { query: 'gaps-clusters', count: 'gaps-clusters-count', numbers: ['near', 'projects', 'elsewhere'] },
  'two-leads': { query: 'gaps-two-leads', count: 'gaps-two-leads-count', numbers: ['departments', 'officials'] },
  'officials-load': load('Official'),
  'departments-load': load('Department'),
  findings: { query: 'gaps-findings', count: 'gaps-findings-count', numbers: [] },
};
function load(kind: Label): { query: string; count: string; numbers: string[]; kind: Label } {
  return {
    query: 'gaps-load',
    count: 'gaps-load-count',
    numbers: ['leads', 'responsible', 'supports', 'speaking'],
    kind,
  };
}

/** Of what a row names, sent at most. */
const mostNamed = 24;

/** What a query says of one named thing. */
interface Named {
  id: string;
  name: string;
  label: Label;
  ref?: string | null;
  type: string;
  at: string;
  quotes?: string[] | null;
  starts?: number[] | null;
}

function toNamed({ id, name, label, ref, type, at, quotes, starts }: Named, owner: string): GapNamed {
  const words = toQuoted(quotes ?? [], starts ?? [], [name, owner]);
  return {
    ...{ id, name, label, type, at },
    ...(typeof ref === 'string' && ref !== '' ? { ref } : {}),
    ...(words === undefined ? {} : { words }),
  };
}

/** In the document's own order; who is named in several places in one role stands once, with the first of them. */
function toNames(value: unknown, owner: string): GapNamed[] {
  const names = ((value ?? []) as Named[]).map((one) => toNamed(one, owner));
  const placeOf = ({ words }: GapNamed): number => words?.start ?? Number.MAX_SAFE_INTEGER;
  const inOrder = names.toSorted((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));
  return inOrder.filter(
    ({ id, type }, i) => inOrder.findIndex((other) => other.id === id && other.type === type) === i,
  );
}

/** The forms of a name that a finding's or a node's own words may hold. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function toGapRow(row: Row, numbers: readonly string[]): GapRow {
  const node = row.node as unknown as GraphNode;
  const { name, ref, message, messageEn, kind } = node.properties;
  const stated = row.stated as unknown as GraphRelationship | undefined;
  const named = toNames(row.named, String(name));
  const own = stated?.properties;
  const words = own
    ? toQuoted(own.quotes as string[], own.starts as number[], [String(name)])
    : named.find((one) => one.words !== undefined)?.words;
  const [place] = ((row.place ?? []) as string[]).toSorted();
  const isFinding = labelOf(node) === 'Finding';
  return {
    ...(typeof row.plan === 'string' ? { plan: row.plan } : {}),
    node: {
      ...{ id: node.id, name: String(name), label: labelOf(node) },
      ...(typeof ref === 'string' && ref !== '' ? { ref } : {}),
    },
    ...(place === undefined ? {} : { place }),
    ...(words === undefined ? {} : { words }),
    named: named.slice(0, mostNamed),
    namedTotal: named.length,
    numbers: Object.fromEntries(numbers.map((each) => [each, toNumber(row[each])])),
    ...(isFinding ? { message: { zh: textOf(message), en: textOf(messageEn ?? message) }, kind: textOf(kind) } : {}),
  };
}

/** A number, or how many different ids there are. */
const toNumber = (value: Row[string] | undefined): number =>
  Array.isArray(value) ? new Set(value).size : Number(value ?? 0);

async function countRows(graph: GraphStore, list: GapList, plans: readonly PlanSummary[]): Promise<number> {
  const { count, kind } = lists[list];
  // Tasks and tasks with a lead are counted with the plans.
  if (count === '') return plans.reduce((n, { counts }) => n + (counts.tasks ?? 0) - (counts.led ?? 0), 0);
  const ids = plans.map(({ id }) => id);
  const rows = await graph.read(count, { plans: ids, ...(kind === undefined ? {} : { kind }) });
  return rows.reduce((n, row) => n + Number(row.count ?? row.total ?? 0), 0);
}

/** One list of what the plans leave open. */
export const gapRows = defineRoute({
  path: '/gaps/:list',
  summary: 'One list of what the plans leave open, each row with the words to look at; n of m.',
  query: z.object({
    plan: z.string().default('').meta({ description: 'id of one loaded plan; all where none is named' }),
    limit: z.coerce.number().int().min(1).max(2000).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  answer: GapRows,
  errors: ['not-found'],
  kept: true,
  async handle(services, { params, query: { plan, limit, offset } }): Promise<GapListView> {
    const { graph } = services;
    const known = GapListName.safeParse(params.list);
    if (!known.success) {
      throw new QiantouError('not-found', {
        zh: `没有“${params.list ?? ''}”这张清单。`,
        en: `There is no list “${params.list ?? ''}”.`,
      });
    }
    const list = known.data;
    const asked = await readAskedPlans(services, plan);
    const { query, numbers, kind } = lists[list];
    const plans = asked.map(({ id }) => id);
    const found = await graph.read(query, { plans, limit, offset, ...(kind === undefined ? {} : { kind }) });
    const rows = found.map((row) => toGapRow(row, numbers));
    const speaking = new Set(rows.map((row) => row.plan));
    return {
      ...{ list, rows, offset, shown: rows.length },
      total: await countRows(graph, list, asked),
      plans: asked.filter(({ id }) => speaking.has(id)),
    };
  },
});
