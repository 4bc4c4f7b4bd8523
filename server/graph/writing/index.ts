export { forgetPlan, writePlan, type Known } from './write-plan.ts';
