export { findFigures, type Figure } from './figures.ts';
export { toTargetFacts } from './to-target-facts.ts';
