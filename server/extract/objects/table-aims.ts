import { flatMap, type Block, type Cell } from '../../text/index.ts';
import { toOwnWords, type Aim, type AimLabel, type Known } from './aims/index.ts';
import { isName } from './aims/judge.ts';
import { toNames } from './aims/names.ts';
import { isGeneric } from './aims/words.ts';

const header =
  /^(?:所属|所在|重点|标志性|特色|主导|优势|首位)*(?:(?<chain>产业链)|(?<cluster>先进制造业集群|产业集群|集群)|(?<industry>产业|行业))(?:名称)?$/u;
const noun = /(?:先进制造业集群|制造业集群|产业创新集群|产业集群|集群|产业链|产业|行业)$/u;

/** A cell whose column names chains, clusters or industries (重点产业链|链长|牵头单位), and the aims in it. */
export interface AimCell {
  cell: Cell;
  aims: Aim[];
}

/** The aims that a table's row names in a column of their own; cells that continue the row above say it there. */
export function findTableAims(block: Block, known: Known): AimCell[] {
  return flatMap(block.cells ?? [], (cell): AimCell[] => {
    const groups = header.exec(cell.header)?.groups;
    if (!groups || cell.inherited) return [];
    const label: AimLabel = groups.chain ? 'Chain' : groups.cluster ? 'Cluster' : 'Industry';
    const text = toOwnWords(cell.clean.text);
    const clause = { from: 0, to: text.length };
    const aims = flatMap(toNames(text, clause, known), ({ from, to }): Aim[] => {
      const shared = noun.exec(text.slice(from, to))?.[0].length ?? 0;
      const name = text.slice(from, to - shared);
      if (isGeneric(name) || !isName(name, known)) return [];
      const full = shared > 0 ? { fullTo: to } : {};
      return [{ label, name, from, to: to - shared, ...full, clause, rule: 'table-column' }];
    });
    return aims.length > 0 ? [{ cell, aims }] : [];
  });
}
