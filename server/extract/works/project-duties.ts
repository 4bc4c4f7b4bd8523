import { toProjectId } from '../../model/index.ts';
import { flatMap, type Outline, type Table } from '../../text/index.ts';
import type { Duty, PlanContext, Work } from '../facts.ts';
import { toProjectRows, type ProjectRow } from '../objects/project-tables.ts';
import { toProjectName } from '../objects/projects.ts';
import { quoteWithin } from '../quote.ts';
import { readConvention } from './conventions.ts';
import { cellAt, readCell } from './duty-tables.ts';
import { toDuties } from './duties.ts';
import { toLabel, type Label } from './roles.ts';

/** Columns of a project table that say who answers for it; who builds or pays for it (建设单位, 实施主体) is another matter. */
const answers = /牵头|责任|配合|领导|包[联抓保挂]|挂[包联钩]|联系|主管/u;

function toColumns({ headers }: Table): { column: number; label: Label }[] {
  return flatMap(headers, (header, column) => {
    const label = answers.test(header) && !/内容|任务|目标/u.test(header) ? toLabel(header) : undefined;
    return label ? [{ column, label }] : [];
  });
}

/** A project as the work that duties rest on. */
function toWork({ block, name }: ProjectRow, plan: PlanContext): Work {
  const quote = quoteWithin(block, name.clean);
  return {
    id: toProjectId(plan.id, toProjectName(name.clean.text)),
    kind: 'row',
    ref: block.ref,
    title: name.clean.text,
    quote,
    spans: [quote],
    text: block.text,
    blocks: [block],
    order: 0,
  };
}

/** Who answers for the projects of the document's project tables; their `work` is the Project node. */
export function toProjectDuties(outline: Outline, plan: PlanContext): Duty[] {
  const convention = readConvention(outline);
  const projects = toProjectRows(outline).filter(({ headsTasks }) => !headsTasks);
  return flatMap(projects, (project) => {
    const table = outline.tables[project.block.table ?? -1];
    if (!table) return [];
    const charges = flatMap(toColumns(table), ({ column, label }) => {
      const cell = cellAt(project.block, column);
      return cell ? [readCell(table, project.block, cell, label)] : [];
    });
    return toDuties(toWork(project, plan), charges, convention).duties;
  });
}
