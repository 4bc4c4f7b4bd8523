/** Departments by tasks: who leads, supports or is responsible for what, from the chain of a plan. */
import type { ChainView } from '../../../server/model/index.ts';
import { isDuty, toChain } from '../../picture/chain.ts';
import { toStatement, type Statement } from '../../report/statements.ts';

export const roles = ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR'] as const;
export type Role = (typeof roles)[number];

export interface MatrixTask {
  id: string;
  ref: string;
  name: string;
  section: string;
}
export interface MatrixRow {
  id: string;
  name: string;
  counts: Record<Role, number>;
  /** One entry a task, in the order of the tasks; the strongest role first, nothing where there is none. */
  cells: Statement[][];
}
export interface Matrix {
  tasks: MatrixTask[];
  /** Headings that the tasks stand under, in the document's order. */
  sections: { ref: string; name: string }[];
  rows: MatrixRow[];
  /** Ids of tasks for which no organ at all is named. */
  unassigned: ReadonlySet<string>;
}

const roleOf = ({ type }: Statement): number => roles.findIndex((role) => role === type);

/** Tasks in the document's order; departments that lead most come first. */
export function toMatrix(chain: ChainView, plan: string): Matrix {
  const options = { root: chain.root, plans: [plan] };
  const { sections } = toChain(chain, { ...options, unfolded: [] });
  const { rows: tasks, departments } = toChain(chain, { ...options, unfolded: sections.map(({ id }) => id) });
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const plans = new Map(chain.plans.map((each) => [each.id, each]));
  const statements = chain.relationships
    .filter(({ type }) => isDuty(type))
    .flatMap((relationship) => toStatement(relationship, nodes, plans) ?? []);
  const told = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.from.id} ${statement.to.id}`;
    told.set(
      key,
      [...(told.get(key) ?? []), statement].sort((a, b) => roleOf(a) - roleOf(b)),
    );
  }
  const rows = departments.map(({ id, properties }): MatrixRow => {
    const cells = tasks.map((task) => told.get(`${id} ${task.id}`) ?? []);
    const countOf = (role: Role): number => cells.filter((cell) => cell.some(({ type }) => type === role)).length;
    return {
      id,
      name: String(properties.name ?? id),
      counts: { LEADS: countOf('LEADS'), SUPPORTS: countOf('SUPPORTS'), RESPONSIBLE_FOR: countOf('RESPONSIBLE_FOR') },
      cells,
    };
  });
  const assigned = new Set(statements.map(({ to }) => to.id));
  return {
    sections: sections.filter(({ id }) => !/~(?!1$)\d+$/u.test(id)).map(({ ref, name }) => ({ ref, name })),
    tasks: tasks.map(({ id, ref, name, section }) => ({ id, ref, name, section })),
    rows: rows.toSorted(
      (a, b) =>
        b.counts.LEADS - a.counts.LEADS ||
        b.counts.RESPONSIBLE_FOR - a.counts.RESPONSIBLE_FOR ||
        b.counts.SUPPORTS - a.counts.SUPPORTS ||
        (a.id < b.id ? -1 : 1),
    ),
    unassigned: new Set(tasks.filter(({ id }) => !assigned.has(id)).map(({ id }) => id)),
  };
}
