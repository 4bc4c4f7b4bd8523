export { toOrganContext, toPlanContext, type PlanReading } from './context.ts';
export { toPlanFacts } from './plan-facts.ts';
