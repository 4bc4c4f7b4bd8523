/** The rows of a list as a table: what stands in which column, for the page, for a file and for the clipboard. */
import type { GapList, GapListView, GapNamed, GapRow, PlanSummary } from '../../../server/model/index.ts';
import { emptyState, viewOf, withChange, type PageState } from '../../state.ts';
import { words, type Language } from '../../words.ts';
import { gapWords, type GapWords } from './words.ts';

/** What a column shows. `node` is the thing itself, `words` the document's own. */
export type Column = keyof GapWords['columns'];

/** The columns of each list, the plan aside. */
export const columnsOf: Record<GapList, readonly Column[]> = {
  tasks: ['task', 'named', 'words'],
  departments: ['department', 'leads', 'tasks'],
  clusters: ['object', 'near', 'projects', 'elsewhere', 'words'],
  'two-leads': ['task', 'leaders', 'departments'],
  'officials-load': ['official', 'leads', 'tasks'],
  'departments-load': ['department', 'leads', 'responsible', 'supports', 'tasks'],
  findings: ['kind', 'finding', 'words'],
};

/** Lists that count over plans, so that a row belongs to no single one. */
const overPlans: ReadonlySet<GapList> = new Set(['officials-load', 'departments-load']);
export const hasPlan = (list: GapList): boolean => !overPlans.has(list);

/** The column of a list that holds the row's own node. */
export const nodeColumn = (list: GapList): Column => columnsOf[list][list === 'findings' ? 1 : 0] ?? 'task';

/** A figure of a row by its column. */
export function figureOf({ numbers }: GapRow, column: Column): number | undefined {
  return column === 'leads' ? (numbers.leads ?? numbers.tasks) : numbers[column];
}

/** Which of the named stand in a column. */
export function namedIn({ named }: GapRow, column: Column): GapNamed[] {
  if (column === 'leaders') return named.filter(({ label }) => label === 'Official');
  if (column === 'departments') return named.filter(({ label }) => label === 'Department');
  return column === 'named' || column === 'tasks' ? named : [];
}

/** The line of a claim, chosen in the picture of its task: there its card has the words. */
export function toClaimState({ node }: GapRow, { id, label, type, at }: GapNamed): PageState {
  const [from, to] = label === 'Task' ? [node.id, id] : [id, at];
  return viewOf(to, { picked: `${type} ${from} ${to}` });
}

/** The reader, open at a row's words. */
export function toReadingState(plan: string, { quote, start }: { quote: string; start: number }): PageState {
  return viewOf(plan, { reading: { plan, start, end: start + quote.length } });
}

/** The page of gaps with other choices; what is as usual is left out of the address. */
export function toGapState(list: GapList, plan: string | undefined, rows?: number): PageState {
  const own = { ...(list === 'tasks' ? {} : { list }), ...(rows === undefined ? {} : { rows: String(rows) }) };
  return withChange(emptyState, { section: 'gaps', plan, own });
}

const joined = (named: readonly GapNamed[], say: GapWords, withRole: boolean): string =>
  named
    .map(({ name, ref, type }) => `${ref ? `${ref} ` : ''}${name}${withRole ? `（${say.roles[type] ?? type}）` : ''}`)
    .join('、');

function toCell(row: GapRow, column: Column, say: GapWords, language: Language): string | number {
  const figure = figureOf(row, column);
  const isNames = column === 'leaders' || column === 'departments' || column === 'tasks' || column === 'named';
  if (isNames) return joined(namedIn(row, column), say, column === 'named');
  if (figure !== undefined) return figure;
  if (column === 'words') return row.words?.quote ?? '';
  if (column === 'kind') return say.kinds[row.kind ?? ''] ?? row.kind ?? '';
  if (column === 'finding') return row.message?.[language] ?? row.node.name;
  return row.node.name;
}

/** A list as lines of cells, its head first: names, numbers and words spelled out. */
export function toLines(view: GapListView, language: Language): (string | number)[][] {
  const say = gapWords[language];
  const plans = new Map(view.plans.map((plan) => [plan.id, plan]));
  const columns = columnsOf[view.list];
  const own = nodeColumn(view.list);
  const withPlan = hasPlan(view.list);
  const extra: Column[] = own === 'task' ? ['number'] : own === 'department' || own === 'official' ? ['place'] : [];
  const head = [...(withPlan ? (['plan', 'standing'] as const) : []), ...extra, ...columns];
  const lines = view.rows.map((row) => [
    ...(withPlan ? toPlanCells(plans.get(row.plan ?? ''), language) : []),
    ...extra.map((column) => (column === 'number' ? (row.node.ref ?? '') : (row.place ?? ''))),
    ...columns.map((column) => toCell(row, column, say, language)),
  ]);
  return [head.map((column) => say.columns[column]), ...lines];
}

/** Lines as a text to paste into a table: tabs between cells, no line breaks in them. */
export const toPasteText = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => line.map((value) => String(value).replace(/\s+/gu, ' ')).join('\t')).join('\n');

const toPlanCells = (plan: PlanSummary | undefined, language: Language): string[] => [
  plan?.title ?? '',
  plan ? words[language].standing[plan.standing] : '',
];
