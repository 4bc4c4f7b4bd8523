export { forgetPlan, writePlan } from './write-plan.ts';
