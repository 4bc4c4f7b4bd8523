import { flatMap, type Block } from '../../text/index.ts';
import type { EdgeFact, Facts, NodeFact, PlanContext, Quote, Work, Works } from '../facts.ts';
import { quoteWithin } from '../quote.ts';

/** Where a block states a work: the words of its title there, else the words that open the block. */
function quoteIn(block: Block, work: Work): Quote {
  if (block === work.quote.block) return work.quote;
  const cell =
    block.cells?.find(({ clean }) => clean.text.includes(work.title)) ??
    block.cells?.find(({ header, clean }) => clean.text.length > 4 && !/单位|部门|领导/u.test(header));
  const clean = cell?.clean ?? block.clean;
  const at = clean.text.indexOf(work.title);
  const to = at >= 0 ? at + work.title.length : Math.min(clean.text.length, 24);
  return quoteWithin(block, clean, Math.max(0, at), Math.max(1, to));
}

/** Blocks that state a work: its first one, and the rows that repeat it. */
const statedBy = (work: Work): Block[] =>
  work.blocks.filter((block, i) => i === 0 || block.kind === 'row' || work.kind === 'item');

/** Task nodes with what holds them: HAS_TASK from the plan, PART_OF to the task above. */
export function toTaskFacts({ works, unresolved }: Works, plan: PlanContext): Facts {
  const nodes: NodeFact[] = works.map((work) => ({
    id: work.id,
    label: 'Task',
    name: work.title,
    properties: { ref: work.ref, text: work.text, kind: work.kind, plan: plan.id },
    stated: statedBy(work).map((block) => ({ form: work.title, quote: quoteIn(block, work) })),
  }));
  const holds: EdgeFact[] = works.map((work, i) => ({
    type: 'HAS_TASK',
    start: plan.id,
    end: work.id,
    evidence: [
      work.quote,
      ...work.blocks
        .slice(1)
        .filter(({ kind }) => kind === 'row')
        .map((block) => quoteIn(block, work)),
    ],
    rule: work.kind === 'row' ? 'table-row' : work.kind === 'part' ? 'note-governs-text-before-it' : 'outline-item',
    order: i + 1,
  }));
  const counts = new Map<Work, number>();
  const belongs = flatMap(works, (work): EdgeFact[] => {
    if (!work.parent) return [];
    const order = (counts.get(work.parent) ?? 0) + 1;
    counts.set(work.parent, order);
    const rule =
      work.kind === 'part'
        ? 'note-governs-text-before-it'
        : work.kind === 'row'
          ? 'table-row-of-item'
          : 'outline-below';
    return [{ type: 'PART_OF', start: work.id, end: work.parent.id, evidence: [work.quote], rule, order }];
  });
  return { nodes, edges: [...holds, ...belongs], unresolved };
}
