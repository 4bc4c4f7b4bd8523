import { flatMap, likeMark, type Block, type Cell, type Clean, type Outline, type Table } from '../../text/index.ts';
import { quoteWithin } from '../quote.ts';
import type { Charge } from './duties.ts';
import { cellAt, readCell } from './duty-tables.ts';
import { isOrgans } from './heads.ts';
import { readLegend } from './mark-tables.ts';
import { toLabel, type Label, type Role } from './roles.ts';

/** A task that heads a column, in a table whose rows are roles or organs: `工作任务|扩产|技改`, `牵头单位|市工信局|市科技局`. */
export interface TurnedTask {
  head: Block;
  content: Clean;
  charges: Charge[];
}

interface RoleRow {
  row: Block;
  label: Label;
}

/** The rows of such a table: those that a role heads, and those that an organ heads. */
interface TurnedRows {
  roles: RoleRow[];
  organs: Block[];
}

/** The cell of a row that is its own, not the one above it continued. */
function ownCell(row: Block, column: number): Cell | undefined {
  const cell = cellAt(row, column);
  return cell?.inherited ? undefined : cell;
}

/** What a label of roles has, and the title of a task has not at its end. */
const whom = /(?:单位|部门|领导|责任人|链长|主体)$/u;

function toRoleRows({ headers, rows }: Table): RoleRow[] {
  const [first = '', ...tasks] = headers;
  if (!/任务|事项|项目|产业链|专班|工作/u.test(first) || tasks.length < 2 || tasks.some((head) => whom.test(head)))
    return [];
  return flatMap(rows, (row) => {
    const name = cellAt(row, 0)?.clean.text ?? '';
    const label = name.length <= 12 && whom.test(name) ? toLabel(name) : undefined;
    return label ? [{ row, label }] : [];
  });
}

/** Rows that an organ heads, their other cells marks or roles: `市经信局|牵头||配合`. */
function toOrganRows({ headers, rows }: Table): Block[] {
  const fits = rows.filter(
    (row) =>
      isOrgans(ownCell(row, 0)?.clean.text ?? '', 'likely') &&
      (row.cells ?? []).every(({ column, clean }) => column === 0 || likeMark(clean.text)) &&
      (row.cells?.length ?? 0) > 1,
  );
  return headers.length > 2 && fits.length === rows.length ? fits : [];
}

/** The rows of a table whose rows are roles or organs, and whose columns are tasks; undefined for any other table. */
function toTurnedRows(table: Table): TurnedRows | undefined {
  const roles = toRoleRows(table);
  const organs = toOrganRows(table);
  return roles.length >= 2 || organs.length >= 2 ? { roles, organs } : undefined;
}

/** What the rows say of the task that heads a column. */
function toCharges(
  table: Table,
  { roles, organs }: TurnedRows,
  column: number,
  legend: ReadonlyMap<string, Role>,
): Charge[] {
  const byRole = flatMap(roles, ({ row, label }) => {
    const cell = ownCell(row, column);
    return cell ? [readCell(table, row, cell, label)] : [];
  });
  const byOrgan = flatMap(organs, (row) => {
    const [name, mark] = [ownCell(row, 0), ownCell(row, column)];
    if (!name || !mark) return [];
    const { text } = mark.clean;
    const role = legend.get(text.charAt(0)) ?? toLabel(text)?.role ?? 'responsible';
    const charge = readCell(table, row, name, { role, people: false });
    return [{ ...charge, rule: 'table-mark', also: quoteWithin(row, mark.clean) }];
  });
  return byRole.length > 1 ? byRole : byOrgan;
}

/** The tasks of such a table in the order of its columns, with who answers for each; undefined where it is no such table. */
export function toTurnedTasks(table: Table, outline: Outline): TurnedTask[] | undefined {
  const rows = toTurnedRows(table);
  if (!rows) return undefined;
  const index = table.rows[0]?.table;
  const head = outline.blocks.find((block) => block.kind === 'tableHead' && block.table === index);
  if (!head) return [];
  const legend = readLegend(outline);
  let from = 0;
  return flatMap(table.headers, (header, column) => {
    const at = header === '' ? -1 : head.clean.text.indexOf(header, from);
    if (at < 0) return [];
    from = at + header.length;
    if (column === 0) return [];
    const content = { text: header, at: head.clean.at.slice(at, from) };
    const charges = toCharges(table, rows, column, legend);
    return charges.length > 0 ? [{ head, content, charges }] : [];
  });
}
