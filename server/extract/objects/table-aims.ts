import { flatMap, type Block, type Cell } from '../../text/index.ts';
import { toOwnWords, type Aim, type AimLabel, type Known } from './aims/index.ts';
import { isName } from './aims/judge.ts';
import { toNames } from './aims/names.ts';
import { isGeneric } from './aims/words.ts';

const header =
  /^(?:所属|所在|重点|标志性|特色|主导|优势|首位)*(?:(?<chain>产业链)|(?<cluster>先进制造业集群|产业集群|集群)|(?<industry>产业|行业))(?:名称)?$/u;
/** Whether the cells below a header are names of chains, clusters or industries. */
export const headsAims = (words: string): boolean => header.test(words);
const noun = /(?:先进制造业集群|制造业集群|产业创新集群|产业集群|集群|产业链|产业|行业)$/u;

/** A cell whose column names chains, clusters or industries (重点产业链|链长|牵头单位), and the aims in it. */
export interface AimCell {
  cell: Cell;
  aims: Aim[];
}

/** Two names that one chain has, or what it includes in brackets: `人工智能和元宇宙`, `航空航天(含北斗)`. */
const joined = /^(?<first>[㐀-鿿〇]{2,12}?)(?:[和及与](?<second>[㐀-鿿〇]{2,12})|[(]含[㐀-鿿〇、]{2,16}[)])$/u;

/** A cell that names one chain with two names or what it includes; undefined where it names one, or several. */
function toWhole(text: string, known: Known): Pick<Aim, 'name' | 'from' | 'to'> | undefined {
  const { first, second = '' } = joined.exec(text)?.groups ?? {};
  if (first === undefined || noun.test(text) || known.industries.find(text)) return undefined;
  const named = [first, second].every((words) => words === '' || isName(words, known));
  return named ? { name: text, from: 0, to: text.length } : undefined;
}

/** Are the words of a cell the name of one chain with two names. */
export const namesOneChain = (text: string, known: Known): boolean => toWhole(text, known) !== undefined;

/** The aims that a table's row names in a column of their own; cells that continue the row above say it there. */
export function findTableAims(block: Block, known: Known): AimCell[] {
  return flatMap(block.cells ?? [], (cell): AimCell[] => {
    const groups = header.exec(cell.header)?.groups;
    if (!groups || cell.inherited) return [];
    const label: AimLabel = groups.chain ? 'Chain' : groups.cluster ? 'Cluster' : 'Industry';
    const text = toOwnWords(cell.clean.text);
    const clause = { from: 0, to: text.length };
    const whole = toWhole(text, known);
    if (whole && label !== 'Industry') return [{ cell, aims: [{ label, ...whole, clause, rule: 'table-column' }] }];
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
