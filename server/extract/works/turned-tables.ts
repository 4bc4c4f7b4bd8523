import { flatMap, type Block, type Clean, type Outline, type Table } from '../../text/index.ts';
import type { Charge } from './duties.ts';
import { readCell } from './duty-tables.ts';
import { toLabel, type Label } from './roles.ts';

/** A task that heads a column, in a table whose rows are roles: `工作任务|扩产|技改`, `牵头单位|市工信局|市科技局`. */
export interface TurnedTask {
  head: Block;
  content: Clean;
  charges: Charge[];
}

interface RoleRow {
  row: Block;
  label: Label;
}

/** What a label of roles has, and the title of a task has not at its end. */
const whom = /(?:单位|部门|领导|责任人|链长|主体)$/u;

function toRoleRows({ headers, rows }: Table): RoleRow[] {
  const [first = '', ...tasks] = headers;
  if (!/任务|事项|项目|产业链|专班|工作/u.test(first) || tasks.length < 2 || tasks.some((head) => whom.test(head)))
    return [];
  return flatMap(rows, (row) => {
    const name = row.cells?.find(({ column }) => column === 0)?.clean.text ?? '';
    const label = name.length <= 12 && whom.test(name) ? toLabel(name) : undefined;
    return label ? [{ row, label }] : [];
  });
}

/** Is the table one whose rows are roles: two of them or more. */
export const isTurned = (table: Table): boolean => toRoleRows(table).length >= 2;

/** The tasks of such a table in the order of its columns, with who answers for each. */
export function toTurnedTasks(table: Table, outline: Outline): TurnedTask[] {
  const index = table.rows[0]?.table;
  const head = outline.blocks.find((block) => block.kind === 'tableHead' && block.table === index);
  if (!head || !isTurned(table)) return [];
  const roles = toRoleRows(table);
  let from = 0;
  return flatMap(table.headers, (header, column) => {
    const at = header === '' ? -1 : head.clean.text.indexOf(header, from);
    if (at < 0) return [];
    from = at + header.length;
    if (column === 0) return [];
    const content = { text: header, at: head.clean.at.slice(at, from) };
    const charges = flatMap(roles, ({ row, label }) => {
      const cell = row.cells?.find((each) => each.column === column && !each.inherited);
      return cell ? [readCell(table, row, cell, label)] : [];
    });
    return charges.length > 0 ? [{ head, content, charges }] : [];
  });
}
