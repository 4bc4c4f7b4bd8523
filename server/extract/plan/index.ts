export { toPlanContext } from './context.ts';
export { toPlanFacts } from './plan-facts.ts';
