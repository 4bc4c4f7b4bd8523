/** All plans as one loom: organs by function above, tasks in document order, aims below; each thread is a claim. */
import { labelOf, type ChainView, type PlanSummary } from '../../../server/model/index.ts';
import { isDuty, toChain } from '../../picture/chain.ts';

/** How a task is provided for: somebody leads it, somebody is only responsible, nobody is named. */
export type Cover = 'led' | 'responsible' | 'nobody';

export interface Cell {
  id: string;
  name: string;
  ref: string;
  plan: string;
  cover: Cover;
}
export interface Strip {
  plan: PlanSummary;
  cells: Cell[];
  /** Tasks of the plan, those included that nothing is said about. */
  all: number;
}
/** Departments of one function (经济和信息化), which differ by place. */
export interface Organ {
  system: string;
  departments: { id: string; name: string; tasks: number }[];
  /** Ids of the tasks that they lead or are responsible for, once each. */
  tasks: string[];
}
export interface Aim {
  id: string;
  name: string;
  label: 'Cluster' | 'Chain' | 'Industry';
  tasks: string[];
}
export interface Thread {
  organ: string;
  task: string;
  type: 'LEADS' | 'RESPONSIBLE_FOR';
}
export interface Loom {
  strips: Strip[];
  organs: Organ[];
  aims: Aim[];
  /** Aims that there is no room for. */
  moreAims: number;
  threads: Thread[];
}

const levels = ['national', 'province', 'prefecture', 'county'];
const byLevel = (a: PlanSummary, b: PlanSummary): number =>
  levels.indexOf(a.level ?? '') - levels.indexOf(b.level ?? '') || (a.id < b.id ? -1 : 1);

const isAim = (label: string): label is Aim['label'] => ['Cluster', 'Chain', 'Industry'].includes(label);

/** Tasks of a plan in its own order, each with how it is provided for. */
function toStrip({ plan, chain }: PlanChain): Strip {
  const options = { root: chain.root, plans: [plan.id] };
  const { sections } = toChain(chain, { ...options, unfolded: [] });
  const { rows } = toChain(chain, { ...options, unfolded: sections.map(({ id }) => id) });
  const duties = chain.relationships.filter(({ type }) => isDuty(type));
  const led = new Set(duties.filter(({ type }) => type === 'LEADS').map(({ end }) => end));
  const named = new Set(duties.filter(({ type }) => type === 'RESPONSIBLE_FOR').map(({ end }) => end));
  const cells = rows.map(({ id, name, ref }): Cell => {
    const cover = led.has(id) ? 'led' : named.has(id) ? 'responsible' : 'nobody';
    return { id, name, ref, plan: plan.id, cover };
  });
  return { plan, cells, all: Math.max(cells.length, plan.counts.tasks ?? 0) };
}

/** A plan with the chain of all its tasks. */
export interface PlanChain {
  plan: PlanSummary;
  chain: ChainView;
}

/**
 * @param otherSystem what organs without a known function are gathered under
 * @param mostAims aims drawn; those that most tasks name come first
 */
export function toLoom(plans: readonly PlanChain[], otherSystem: string, mostAims: number): Loom {
  const strips = plans.toSorted((a, b) => byLevel(a.plan, b.plan)).map(toStrip);
  const drawn = new Set(strips.flatMap(({ cells }) => cells.map(({ id }) => id)));
  const nodes = new Map(plans.flatMap(({ chain }) => chain.nodes.map((node) => [node.id, node] as const)));
  const relationships = plans.flatMap(({ chain }) => chain.relationships);
  const organs = new Map<string, Map<string, Set<string>>>();
  const aims = new Map<string, Set<string>>();
  const threads = new Map<string, Thread>();
  for (const { type, start, end } of relationships) {
    const from = nodes.get(start);
    const to = nodes.get(end);
    if (!from || !to) continue;
    if ((type === 'LEADS' || type === 'RESPONSIBLE_FOR') && labelOf(from) === 'Department' && drawn.has(end)) {
      const { system } = from.properties;
      const organ = typeof system === 'string' && system ? system : otherSystem;
      const departments = organs.get(organ) ?? new Map<string, Set<string>>();
      organs.set(organ, departments.set(start, (departments.get(start) ?? new Set<string>()).add(end)));
      const key = `${organ} ${end}`;
      if (type === 'LEADS' || !threads.has(key)) threads.set(key, { organ, task: end, type });
    } else if (type === 'ADVANCES' && isAim(labelOf(to)) && drawn.has(start)) {
      aims.set(end, (aims.get(end) ?? new Set<string>()).add(start));
    }
  }
  const nameOf = (id: string): string => String(nodes.get(id)?.properties.name ?? id);
  const all = [...aims]
    .map(([id, tasks]): Aim => {
      const node = nodes.get(id);
      const label = node ? labelOf(node) : 'Industry';
      return { id, name: nameOf(id), label: isAim(label) ? label : 'Industry', tasks: [...tasks] };
    })
    .sort((a, b) => b.tasks.length - a.tasks.length || (a.id < b.id ? -1 : 1));
  return {
    strips,
    organs: [...organs]
      .map(([system, departments]) => ({
        system,
        departments: [...departments]
          .map(([id, tasks]) => ({ id, name: nameOf(id), tasks: tasks.size }))
          .sort((a, b) => b.tasks - a.tasks || (a.id < b.id ? -1 : 1)),
        tasks: [...new Set([...departments.values()].flatMap((tasks) => [...tasks]))],
      }))
      .sort(
        (a, b) =>
          Number(a.system === otherSystem) - Number(b.system === otherSystem) ||
          b.tasks.length - a.tasks.length ||
          (a.system < b.system ? -1 : 1),
      ),
    aims: all.slice(0, mostAims),
    moreAims: Math.max(0, all.length - mostAims),
    threads: [...threads.values()],
  };
}
