import { flatMap, type Block, type Cell } from '../../text/index.ts';
import type { Duty, Work } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { aimHead } from '../works/index.ts';
import { shorten, type FindingRule, type Found } from './finding.ts';
import { aimsOf } from './targets.ts';

const dutyHead = /责任|牵头|负责/u;
/** Names of a cell of organs, a sentence that follows them aside. */
const namesIn = (cell: Cell): string[] =>
  (cell.clean.text.split(/[,。;]/u)[0] ?? '')
    .split('、')
    .filter((name) => name !== '')
    .sort();

/** Two rows of tables set the same figure for different organs. */
function ofTargets(reading: Parameters<FindingRule>[0]): Found[] {
  return flatMap(aimsOf(reading), (aim): Found[] => {
    const rows = flatMap(new Set(aim.quotes.map(({ block }) => block)), (block) => {
      const cell = block.cells?.find(({ header, clean }) => dutyHead.test(header) && clean.text !== '');
      return cell ? [{ block, cell, names: namesIn(cell).join('、') }] : [];
    });
    const [first, ...others] = rows;
    const other = others.find(({ names, block }) => names !== first?.names && block.table !== first?.block.table);
    if (!first || !other) return [];
    return [
      {
        kind: 'organs-differ',
        severity: 'minor',
        name: `责任单位不一致:${aim.indicator}`,
        message: `“${aim.name}”在两张表中责任单位不同:一处为${first.names},另一处为${other.names}。`,
        messageEn: `Two tables name different organs for “${aim.name}”: ${first.names}; ${other.names}.`,
        quotes: [quoteWithin(first.block, first.cell.clean), quoteWithin(other.block, other.cell.clean)],
        about: [aim.id],
      },
    ];
  });
}

/** The item that a row repeats and gives to others; any other work is itself. */
const repeatedBy = (work: Work): Work =>
  work.kind === 'row' && work.parent?.blocks.includes(work.quote.block) && !work.quote.block.cells?.some(isAim)
    ? work.parent
    : work;

/** A row of a list of chains says who leads each, whatever the body gives to whom. */
const isAim = ({ header }: Cell): boolean => aimHead.test(header);

/** Body and table name different organs for one task. */
function ofWorks({ works }: Parameters<FindingRule>[0]): Found[] {
  const byWork = new Map<Work, Map<Block, Duty[]>>();
  for (const duty of works.duties) {
    const { block } = duty.who.quote;
    const work = repeatedBy(duty.work);
    const blocks = byWork.get(work) ?? new Map<Block, Duty[]>();
    byWork.set(work, blocks);
    blocks.set(block, [...(blocks.get(block) ?? []), duty]);
  }
  return flatMap(byWork, ([work, blocks]): Found[] => {
    const sides = [...blocks].map(([block, duties]) => ({
      block,
      duties,
      names: [...new Set(duties.map(({ who }) => who.written))].sort().join('、'),
    }));
    const body = sides.find(({ block }) => block.kind !== 'row' && work.blocks.includes(block));
    const row = sides.find(({ block }) => block.kind === 'row' && work.blocks.includes(block));
    if (!body || !row || body.names === row.names) return [];
    return [
      {
        kind: 'organs-differ',
        severity: 'major',
        name: `责任单位不一致:${shorten(work.title)}`,
        message: `任务“${shorten(work.title)}”正文与附表的责任单位不同:正文为${body.names},附表为${row.names}。`,
        messageEn: `Body and table name different organs for “${shorten(work.title)}”: ${body.names}; ${row.names}.`,
        quotes: [...body.duties, ...row.duties].map(({ who }) => who.quote),
        about: [work.id],
      },
    ];
  });
}

/** Places of a document that give one task or figure to different organs. */
export const organsDiffer: FindingRule = (reading) => [...ofWorks(reading), ...ofTargets(reading)];
