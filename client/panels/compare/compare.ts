/** Plans beside each other: one row an industry that plans share, grouped by which of them name it. */
import type { ComparedObject, ComparedPlan } from '../../../server/model/index.ts';
import { emptyState, withChange, type PageState } from '../../state.ts';

/** What of the rows is shown: objects of development, what tasks are toward besides, or all that is named. */
export const depths = ['promoted', 'aims', 'all'] as const;
export type Depth = (typeof depths)[number];

export interface CompareCell {
  /** What the plan names: the industry itself, and clusters and chains of its place that are part of it. */
  objects: ComparedObject[];
  /** Where it names none of these: a part of the industry or the industry's whole that it names. */
  near: ComparedObject[];
}
export interface CompareRow {
  id: string;
  name: string;
  /** False for a cluster or chain that belongs to no shared industry: it has no counterpart that could be known. */
  shared: boolean;
  cells: CompareCell[];
}
export interface CompareGroup {
  /** Which columns name it, in their order. */
  columns: number[];
  /** False for what no other plan could share. */
  shared: boolean;
  rows: CompareRow[];
}

/** What a plan says of a row at most: an object of development, then an aim of tasks, then a mention. */
export function weightOf({ objects }: CompareCell): Depth | undefined {
  if (objects.some(({ promotes }) => promotes !== undefined)) return 'promoted';
  if (objects.some(({ tasksTotal }) => tasksTotal > 0)) return 'aims';
  return objects.length > 0 ? 'all' : undefined;
}

export const tasksOf = ({ objects }: CompareCell): number =>
  new Set(objects.flatMap(({ tasks }) => tasks.map(({ id }) => id))).size;

/** The shared industries that an object stands for; itself where there is none. */
function keysOf({ id, name, label, wholes }: ComparedObject): { id: string; name: string; shared: boolean }[] {
  if (label === 'Industry') return [{ id, name, shared: true }];
  if (wholes.length === 0) return [{ id, name, shared: false }];
  return wholes.map((whole) => ({ ...whole, shared: true }));
}

/** Rows in the order in which the plans, from the left, name them. */
function toRows(plans: readonly ComparedPlan[]): CompareRow[] {
  const rows = new Map<string, CompareRow>();
  plans.forEach(({ objects }, column) => {
    for (const object of objects)
      for (const { id, name, shared } of keysOf(object)) {
        const cells = plans.map((): CompareCell => ({ objects: [], near: [] }));
        const row = rows.get(id) ?? { id, name, shared, cells };
        row.cells[column]?.objects.push(object);
        rows.set(id, row);
      }
  });
  const industries = plans.map(({ objects }) => objects.filter(({ label }) => label === 'Industry'));
  const all = new Map(industries.flat().map((industry) => [industry.id, industry]));
  for (const row of rows.values()) {
    const over = new Set((all.get(row.id)?.wholes ?? []).map(({ id }) => id));
    row.cells.forEach((cell, column) => {
      if (cell.objects.length > 0) return;
      cell.near = (industries[column] ?? []).filter(
        ({ id, wholes }) => over.has(id) || wholes.some((whole) => whole.id === row.id),
      );
    });
  }
  return [...rows.values()];
}

/** Rows by the plans that name them: those that all name first, then those that begin furthest left. */
export function toGroups(plans: readonly ComparedPlan[], depth: Depth): CompareGroup[] {
  const least = depths.indexOf(depth);
  const isShown = ({ cells }: CompareRow): boolean =>
    cells.some((cell) => {
      const weight = weightOf(cell);
      return weight !== undefined && depths.indexOf(weight) <= least;
    });
  const groups = new Map<string, CompareGroup>();
  for (const row of toRows(plans).filter(isShown)) {
    const columns = row.cells.flatMap(({ objects }, column) => (objects.length > 0 ? [column] : []));
    const key = `${row.shared ? '' : 'own '}${columns.join(' ')}`;
    const group = groups.get(key) ?? { columns, shared: row.shared, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const orderOf = ({ columns, shared }: CompareGroup): string =>
    `${shared ? 0 : 1} ${9 - columns.length} ${columns.join(' ')}`;
  return [...groups.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** What a plan keeps of the one to its left, what it does not name of it, and what it names besides. */
export interface Step {
  kept: number;
  left: number;
  added: number;
}
export function toStep(groups: readonly CompareGroup[], column: number): Step {
  const rows = groups.flatMap(({ rows: each }) => each);
  const has = (row: CompareRow, at: number): boolean => (row.cells[at]?.objects.length ?? 0) > 0;
  const count = (before: boolean, here: boolean): number =>
    rows.filter((row) => has(row, column - 1) === before && has(row, column) === here).length;
  return { kept: count(true, true), left: count(true, false), added: count(false, true) };
}

/** The plans that the address names; the server chooses where it names none. */
export const plansOf = ({ own }: PageState): string[] => (own.plans ?? '').split(' ').filter(Boolean);
export const depthOf = ({ own }: PageState): Depth => depths.find((depth) => depth === own.show) ?? 'aims';

export const toCompareState = (plans: readonly string[], depth: Depth): PageState =>
  withChange(emptyState, {
    section: 'compare',
    own: { ...(plans.length > 0 ? { plans: plans.join(' ') } : {}), ...(depth === 'aims' ? {} : { show: depth }) },
  });
