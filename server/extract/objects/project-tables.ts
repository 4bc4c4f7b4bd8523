import type { Properties } from '../../model/index.ts';
import { flatMap, type Block, type Cell, type Outline } from '../../text/index.ts';

/** A row of a project table: its name and what its columns say. */
export interface ProjectRow {
  block: Block;
  name: Cell;
  /** Content and goals: where its aims are looked for. */
  told: Cell[];
  properties: Properties;
  /** It only heads tasks, which have content and who answers of their own: 重点工程|工作任务|责任单位. */
  headsTasks: boolean;
}

const isName = /^(?:重点|重大|主要|建设|专项)*(?:工程|项目|行动|专项)(?:\(.{1,6}\))?(?:名称)?$/u;
const isContent = /内容|目标|任务|举措|措施/u;
const isTask = /^(?:主要|重点|具体|工作|目标)*任务(?:内容|分解)?$/u;
const columns: readonly [string, RegExp][] = [
  ['period', /期限|年限|时间|周期|工期|起止/u],
  ['place', /地点|地址|属地|所在|选址|建设位置/u],
  ['investment', /总投资|投资额/u],
];

/** The rows of tables whose first telling column names works or projects (工程名称, 项目名称). */
export function toProjectRows(outline: Outline): ProjectRow[] {
  return flatMap(outline.tables, ({ rows }) =>
    flatMap(rows, (block): ProjectRow[] => {
      const cells = block.cells ?? [];
      const name = cells.find(({ header, clean }) => isName.test(header) && clean.text !== '');
      if (!name || name.inherited || /合计|总计|小计/u.test(name.clean.text)) return [];
      const headsTasks = !/名称|项目/u.test(name.header) && cells.some(({ header }) => isTask.test(header));
      const told = headsTasks
        ? []
        : cells.filter((cell) => cell !== name && isContent.test(cell.header) && cell.clean.text !== '');
      const properties: Properties = {};
      const content = told.map(({ clean }) => clean.text).join('');
      if (content !== '') properties.content = content;
      for (const [property, header] of columns) {
        const words = cells.find((cell) => header.test(cell.header))?.clean.text ?? '';
        if (words !== '') properties[property] = words;
      }
      const year = /到20\d\d年/u.exec(content)?.[0];
      if (properties.period === undefined && year !== undefined) properties.period = year;
      return [{ block, name, told, properties, headsTasks }];
    }),
  );
}
