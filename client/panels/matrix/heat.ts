/** Departments by sections, aims or plans: how many tasks stand behind each cell, and which. */
import type { ChainView, DutiesView, PlanSummary } from '../../../server/model/index.ts';
import { groupBy } from '../../../server/model/group-by.ts';
import { toSectionRef } from '../../picture/refs.ts';
import type { Statement } from '../../report/statements.ts';
import { roles, type Matrix, type Role } from './matrix.ts';

/** What the columns of the heat map are. */
export const heatColumns = ['section', 'aim', 'plan'] as const;
export type HeatBy = (typeof heatColumns)[number];

/** One role, or all of them together. */
export const heatRoles = [...roles, 'any'] as const;
export type HeatRole = (typeof heatRoles)[number];

export interface HeatCell {
  tasks: number;
  /** The claims behind it, where they are of one plan. */
  statements: Statement[];
  /** The departments behind it, where the row is a function of government. */
  departments: { id: string; name: string; tasks: number }[];
}
export interface Heat {
  columns: { id: string; ref: string; name: string }[];
  rows: { id: string; name: string; total: number; cells: HeatCell[] }[];
  /** Tasks behind the fullest cell, which is shaded most. */
  most: number;
}

const hasRole = (type: string, role: HeatRole): boolean => role === 'any' || type === role;
const noCell: HeatCell = { tasks: 0, statements: [], departments: [] };

function withMost(columns: Heat['columns'], rows: Heat['rows']): Heat {
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ tasks }) => tasks)));
  return { columns, rows: rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total), most };
}

/** @param columnsOf ids of the columns that a task stands in */
function fromMatrix(
  matrix: Matrix,
  columns: Heat['columns'],
  columnsOf: (task: Matrix['tasks'][number]) => readonly string[],
  role: HeatRole,
): Heat {
  const rows = matrix.rows.map(({ id, name, cells }) => {
    const own = cells.map((statements) => statements.filter(({ type }) => hasRole(type, role)));
    const held = own.flatMap((statements, i) => {
      const task = matrix.tasks[i];
      return task && statements.length > 0 ? [{ statements, columns: columnsOf(task) }] : [];
    });
    const inColumns = groupBy(
      held.flatMap(({ statements, columns: places }) => places.map((column) => ({ column, statements }))),
      ({ column }) => column,
    );
    return {
      ...{ id, name, total: held.filter(({ columns: places }) => places.length > 0).length },
      cells: columns.map((column): HeatCell => {
        const here = inColumns.get(column.id) ?? [];
        return { ...noCell, tasks: here.length, statements: here.flatMap(({ statements }) => statements) };
      }),
    };
  });
  const used = columns.map((_column, i) => rows.some(({ cells }) => (cells[i]?.tasks ?? 0) > 0));
  return withMost(
    columns.filter((_column, i) => used[i]),
    rows.map((row) => ({ ...row, cells: row.cells.filter((_cell, i) => used[i]) })),
  );
}

/** By the headings that tasks stand under. */
export function toSectionHeat(matrix: Matrix, role: HeatRole): Heat {
  const columns = matrix.sections.map(({ ref, name }) => {
    // A section whose heading is no task is known by its first task, as in the explorer.
    const first = matrix.tasks.find((task) => toSectionRef(task.ref) === ref);
    return { id: ref || '-', ref, name: name || (first ? `${first.name} 等` : '') };
  });
  return fromMatrix(matrix, columns, ({ ref }) => [toSectionRef(ref) || '-'], role);
}

/** By what tasks are toward: their own aims, and those of the item that a part belongs to. */
export function toAimHeat(matrix: Matrix, { nodes, relationships }: ChainView, role: HeatRole): Heat {
  const names = new Map(nodes.map(({ id, properties }) => [id, String(properties.name ?? id)]));
  const aims = groupBy(
    relationships.filter(({ type }) => type === 'ADVANCES'),
    ({ start }) => start,
  );
  const wholes = new Map(relationships.filter(({ type }) => type === 'PART_OF').map(({ start, end }) => [start, end]));
  const aimsOf = (task: string): string[] => (aims.get(task) ?? []).map(({ end }) => end);
  const columnsOf = ({ id }: { id: string }): string[] => [
    ...new Set([...aimsOf(id), ...aimsOf(wholes.get(id) ?? '')]),
  ];
  const counts = groupBy(matrix.tasks.flatMap(columnsOf), (aim) => aim);
  const columns = [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id]) => ({ id, ref: '', name: names.get(id) ?? id }));
  return fromMatrix(matrix, columns, columnsOf, role);
}

/** By plans: functions of government, so that a city's 经信局 stands in one row with its county's. */
export function toPlanHeat({ rows, plans }: DutiesView, role: HeatRole): Heat {
  const columns = plans.map(({ id, title, jurisdiction }: PlanSummary) => ({
    ...{ id, ref: title.startsWith(jurisdiction?.name ?? '') ? '' : (jurisdiction?.name ?? ''), name: title },
  }));
  return withMost(
    columns,
    rows.map(({ name, cells }) => {
      const own = cells.filter((cell) => hasRole(cell.role, role));
      const placed = columns.map(({ id }): HeatCell => {
        const held = own.filter(({ plan }) => plan === id);
        const departments = groupBy(
          held.flatMap((cell) => cell.departments),
          (department) => department.id,
        );
        return {
          statements: [],
          tasks: held.reduce((all, { tasks }) => all + tasks, 0),
          departments: [...departments.values()].flatMap((same) => {
            const [first] = same;
            return first ? [{ ...first, tasks: same.reduce((all, { tasks }) => all + tasks, 0) }] : [];
          }),
        };
      });
      return { id: name, name, total: placed.reduce((all, { tasks }) => all + tasks, 0), cells: placed };
    }),
  );
}

/** What a cell is called in the address. Parts hold no white space once they are encoded. */
export const toCellKey = (row: string, column: string): string =>
  `heat ${encodeURIComponent(row)} ${encodeURIComponent(column)}`;

export const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);
