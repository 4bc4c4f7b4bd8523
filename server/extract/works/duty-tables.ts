import { flatMap, ofOrgans, type Block, type Cell, type Outline, type Table } from '../../text/index.ts';
import type { Charge } from './duties.ts';
import { findConvention } from './conventions.ts';
import { isOrgans } from './heads.ts';
import { toMarkedCharges, toMarkedColumns, type MarkedColumn } from './mark-tables.ts';
import { readNames } from './note-names.ts';
import { readNote } from './notes.ts';
import { toLabel, type Label } from './roles.ts';
import { toPlain } from './titles.ts';

/** A table that says who answers for what: where its tasks and its organs stand. */
export interface DutyTable {
  table: Table;
  organs: { column: number; label: Label }[];
  /** Columns that an organ heads, in a matrix whose cells are marks. */
  marked: MarkedColumn[];
  /** Column that names the task, where another one describes it. */
  label?: number;
  content: number;
}

/** Rows of a table that stand under one name. */
export interface RowGroup {
  label?: Cell;
  rows: Block[];
}

const taskHead = /任务|措施|举措|事项|工作|内容|要点|重点|条款|分工|行动/u;
/** Columns whose cells are what somebody is to advance: a row of 产业链|链长|牵头部门 is a task by its chain. */
export const aimHead =
  /^(?:(?:联系|挂钩|挂联|包联|分管|负责|牵头)的?)?(?:重点|标志性|特色|主导|优势|细分|新兴|支柱|未来|省级|市级|县级|先进制造业|战略性新兴|现代化)*(?:产业链条?|产业集群|集群|产业)(?:名称)?$/u;
const otherHead =
  /序号|编号|备注|时限|时间|进度|期限|类别$|年度$|节点|企业|电话|区域|布局|载体|专家|机构|[县市区]区$|属地|乡镇|镇街/u;
/** What a table of matters calls its first column; 建设内容 beside it tells of a matter, not of a project. */
const matterHead = /^(?:重点|主要|重大|具体)*(?:事项|任务)(?:名称)?$/u;
const projectHead = /^(?:项目|工程|企业|平台)名称$|建设地点|建设规模|建设性质|总投资|投资额|建设期限|建设内容/u;
const chainHead = /^[^,、]{0,10}(?:产业链条?|集群)(?:名称)?$/u;
/** A year alone heads figures; `2023年工作目标` says what is to be done in it. */
const figureHead = /指标|目标值|20\d{2}年(?!度?(?:工作|主要|重点|建设|年度)?(?:目标|任务|举措|内容|计划))|数值|基期/u;

/** Figures too, unless the table has tasks beside it: `产业|2026年目标|牵头单位`. */
const yearsAim = /20\d{2}年度?目标/u;

/** Who only watches, asks for it, builds or pays for it is not who answers. */
const noDuty =
  /督|监|验收|考核|申报|填报|业主|建设单位|施工|设计|依托|支撑|投资|需求|发榜|揭榜|企业|名称|专班|上级|省级|国家|会长|理事长/u;
/** Who carries a chain, as a company or an association, answers for nothing unless the column's head says so. */
const carrier = /(?:公司|集团|协会|联盟|商会|学会)$/u;

/** A header that no label is made of heads organs that answer, where its cells are organs: `攻坚单位`, `属地镇街`. */
function toLabelByCells({ rows }: Table, header: string, column: number): Label | undefined {
  if (!ofOrgans.test(header) || noDuty.test(header)) return undefined;
  const cells = rows.map((row) => cellAt(row, column)).filter((cell) => cell !== undefined && !cell.inherited);
  const organs = cells.filter((cell) => cell && isOrgans(cell.clean.text, 'likely'));
  const carriers = cells.filter((cell) => cell && carrier.test(cell.clean.text)).length;
  return organs.length > 0 && organs.length >= cells.length * 0.7 && carriers * 2 < cells.length
    ? { role: 'responsible', people: false }
    : undefined;
}

/** Whose a task is, in a head that names the task as well: `任务牵头单位`. */
const whose = /^(?:任务|事项)(?:牵头|主办|责任|落实|配合|承担)(?:单位|部门|领导)/u;

const neverTask = /序号|编号|备注|时限|时间|进度|期限|节点|电话|联系|投资|金额|资金|类别|年度$/u;

/** Where roles are told and no head speaks of tasks: the column whose cells every row has for itself, the longest of them. */
function findTold({ headers, rows }: Table, organs: DutyTable['organs']): number | undefined {
  const roles = organs.filter(({ label }) => !label.people).length;
  if (roles < 2 || !organs.some(({ label }) => label.role === 'lead')) return undefined;
  const lengths = headers.map((header, column) => {
    const cells = rows.map((row) => cellAt(row, column));
    const own = cells.every((cell) => cell && !cell.inherited);
    const free = header !== '' && !neverTask.test(header) && !organs.some((each) => each.column === column);
    return own && free ? cells.reduce((sum, cell) => sum + (cell?.clean.text.length ?? 0), 0) : 0;
  });
  const longest = Math.max(...lengths);
  return longest >= rows.length * 4 ? lengths.indexOf(longest) : undefined;
}

/** Tells whether a table hands out tasks; tables of figures, projects and places do not. */
function toDutyTable(table: Table, outline: Outline): DutyTable | undefined {
  const { rows } = table;
  // a convention that a header states is none of its role words: `责任单位(排名第一的为牵头单位)`
  const headers = table.headers.map((header) =>
    header.replace(/[(][^()]*[)]$/u, (words) => (findConvention(words) ? '' : words)),
  );
  const matters = headers.some((header) => matterHead.test(header));
  if (rows.length === 0 || headers.some((header) => projectHead.test(header) && !(matters && header === '建设内容')))
    return undefined;
  const organs = flatMap(headers, (header, column) => {
    const label =
      (/任务|内容|措施|事项/u.test(header) && !whose.test(header)) || aimHead.test(header)
        ? undefined
        : (toLabel(header) ?? toLabelByCells(table, header, column));
    return label ? [{ column, label }] : [];
  });
  // figures beside who leads a chain or cluster, or an industry as a person or with others' help, are what is asked of each
  const led =
    headers.some((header) => aimHead.test(header)) &&
    organs.some(
      ({ label: { people, role } }) =>
        people || (role === 'lead' && (organs.length > 1 || headers.some((header) => chainHead.test(header)))),
    );
  if (!led && headers.some((header) => figureHead.test(header))) return undefined;
  if (!led && headers.some((header) => yearsAim.test(header)) && !/任务|事项|举措|措施|内容/u.test(headers.join()))
    return undefined;
  const marked = toMarkedColumns(table, outline);
  const taken = new Set([...organs, ...marked].map(({ column }) => column));
  const texts = headers
    .map((header, column) => ({ header, column }))
    .filter(({ header, column }) => header !== '' && !otherHead.test(header) && !taken.has(column));
  const aims = organs.length > 0 ? texts.filter(({ header }) => aimHead.test(header)) : [];
  // a cluster may span the rows of its chains
  const aim = aims.find(({ column }) => rows.every((row) => cellAt(row, column)?.inherited === false)) ?? aims[0];
  if (aim && !texts.some(({ header }) => !aimHead.test(header) && taskHead.test(header)))
    return { table, organs, marked, content: aim.column };
  const told = texts.some(({ header }) => taskHead.test(header)) ? undefined : findTold(table, organs);
  if (told !== undefined) return { table, organs, marked, content: told };
  if (
    !texts.some(({ header }) => taskHead.test(header)) ||
    (taken.size === 0 && !/任务|分工|举措|措施/u.test(headers.join()))
  )
    return undefined;
  const length = (column: number): number =>
    rows.reduce((sum, row) => sum + (row.cells?.find((cell) => cell.column === column)?.clean.text.length ?? 0), 0);
  const content = texts.reduce(
    (best, { column }) => (length(column) > length(best) ? column : best),
    texts[0]?.column ?? 0,
  );
  const label = texts.filter(({ column }) => column < content).at(-1)?.column;
  return label === undefined ? { table, organs, marked, content } : { table, organs, marked, content, label };
}

export const cellAt = (row: Block, column: number | undefined): Cell | undefined =>
  column === undefined ? undefined : row.cells?.find((cell) => cell.column === column);

/** Rows that share a task's name, in the table's order. */
export function toGroups({ table, label }: DutyTable): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const row of table.rows) {
    const cell = cellAt(row, label);
    const last = groups.at(-1);
    const same =
      cell &&
      last?.label &&
      toPlain(cell.clean.text) === toPlain(last.label.clean.text) &&
      last.rows[0]?.parent === row.parent;
    if (last && same) last.rows.push(row);
    else groups.push(cell ? { label: cell, rows: [row] } : { rows: [row] });
  }
  return groups;
}

/** The row whose words a cell holds: an earlier one where the cell is merged. */
const rowOf = (table: Table, cell: Cell, row: Block): Block => {
  const at = cell.clean.at[0] ?? row.start;
  return cell.inherited ? (table.rows.find(({ start, end }) => start <= at && at < end) ?? row) : row;
};

/** Who answers for a row of any table: the names in one cell, under the role that its column's header gives. */
export function readCell(table: Table, row: Block, cell: Cell, label: Label): Charge {
  const { clean } = cell;
  const stated = findConvention(clean.text);
  const to = stated
    ? Math.max(0, clean.text.slice(0, stated.from).search(/[,;。](?:以下|涉及|注|其中|各项|[^,;。]{0,40}$)/u))
    : clean.text.length;
  const note = label.people ? undefined : readNote(clean.text, 0, to);
  const roled = !note?.partly && (note?.rule === 'note-field' || note?.rule === 'note-verb');
  // `市经信局、市科技局按职责分工负责` says no other role than the column's
  const plain = roled && note.named.every(({ role, kind }) => role === 'responsible' && kind === 'organ');
  const named = plain
    ? note.named.map((each) => ({ ...each, role: label.role }))
    : note && roled
      ? note.named
      : readNames(clean.text, { from: 0, to }, label, label.role === 'responsible', 0, 0);
  return { block: rowOf(table, cell, row), clean, named, rule: note && roled ? note.rule : 'table-cell' };
}

/** Who answers for one row of a duty table, column by column. */
export const toCharges = ({ table, organs, marked }: DutyTable, row: Block): Charge[] => [
  ...flatMap(organs, ({ column, label }) => {
    const cell = cellAt(row, column);
    return cell ? [readCell(table, row, cell, label)] : [];
  }),
  ...toMarkedCharges(marked, row),
];

export const toDutyTables = (outline: Outline): DutyTable[] =>
  flatMap(outline.tables, (table) => {
    const found = toDutyTable(table, outline);
    return found ? [found] : [];
  });
