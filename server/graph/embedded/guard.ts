/** What may run on the embedded engine for a person: plans made of reading steps alone. */
import type { Refusal } from '../refusal.ts';

/** First words of the plan's lines that only read. Whatever is not listed is refused, so a new step is too. */
const readingSteps: ReadonlySet<string> = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Bind',
  'Distinct',
  'Empty',
  'Expand',
  'Except',
  'Filter',
  'HorizontalAggregate',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'MapCollect',
  'MultiWayJoin',
  'NodeScan',
  'ParameterScan',
  'Project',
  'Return',
  'SemiJoin',
  'ShortestPath',
  'Skip',
  'Sort',
  'TopK',
  'Union',
  'Unwind',
  'With',
]);
const readingProcedures: ReadonlySet<string> = new Set(['db.labels', 'db.relationshipTypes', 'db.propertyKeys']);

/**
 * Looks at the text of an EXPLAIN. Words and line breaks inside a statement's literals can only add refusals.
 * @returns undefined where every step only reads
 */
export function refusalOfPlan(plan: string): Refusal | undefined {
  if (plan.includes('[after the write]')) return { reason: 'writes', detail: 'write' };
  for (const line of plan.split('\n')) {
    const step = /^\s*(\S+)/u.exec(line)?.[1];
    if (step === undefined) continue;
    if (step === 'CallProcedure') {
      const name = /^\s*CallProcedure \(([\w.]+)/u.exec(line)?.[1] ?? '';
      if (!readingProcedures.has(name)) return { reason: 'calls-procedure', detail: name };
    } else if (step === 'LoadCsv' || step === 'LoadData') return { reason: 'reads-files', detail: 'LOAD CSV' };
    else if (/^(?:Create|Merge|Set|Remove|Delete|Detach)/u.test(step)) return { reason: 'writes', detail: step };
    else if (!readingSteps.has(step)) return { reason: 'not-a-read', detail: step };
  }
  return undefined;
}
