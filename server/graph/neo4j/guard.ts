/** What may run on Neo4j for a person: READ access stops every write; this stops what reads more than the graph. */
import type { Plan, ResultSummary } from 'neo4j-driver';
import type { Refusal } from '../refusal.ts';

/** Steps that Neo4j counts as reading although they read files, settings or other people's statements. */
const outside: readonly [RegExp, Refusal['reason']][] = [
  [/^LoadCSV/iu, 'reads-files'],
  [/^(?:Show|Terminate|Alter|Create|Drop|Grant|Deny|Revoke|Start|Stop|Rename|Set|Enable|Reallocate)/u, 'not-a-read'],
];
const readingProcedures: ReadonlySet<string> = new Set(['db.labels', 'db.relationshipTypes', 'db.propertyKeys']);

function* stepsOf(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.children) yield* stepsOf(child);
}

/** @param summary of an EXPLAIN */
export function refusalOf({ plan, queryType }: Pick<ResultSummary, 'plan' | 'queryType'>): Refusal | undefined {
  if (plan === false) return { reason: 'not-a-read', detail: '' };
  const steps = [...stepsOf(plan)];
  for (const { operatorType, arguments: told } of steps) {
    const name = operatorType.replace(/@.*$/u, '');
    for (const [pattern, reason] of outside) {
      // SetNodePropertiesFromMap and the like are writes of the graph, which the type of the query tells.
      if (pattern.test(name) && !/^(?:SetP|SetL|SetN|SetR|CreateN|CreateR|Create$)/u.test(name))
        return { reason, detail: name };
    }
    if (name.startsWith('ProcedureCall')) {
      const called = /^([\w.]+)\(/u.exec(detailsOf(told))?.[1] ?? '';
      if (!readingProcedures.has(called)) return { reason: 'calls-procedure', detail: called };
    }
  }
  return queryType === 'r' ? undefined : { reason: 'writes', detail: '' };
}

const detailsOf = (told: Record<string, unknown>): string => {
  const details = told.Details ?? told.Signature;
  return typeof details === 'string' ? details : '';
};
