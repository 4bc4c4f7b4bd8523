export { toComparable } from './comparable.ts';
export { type Figure } from './figure.ts';
export { findFigures } from './figures.ts';
export { toTargetFacts } from './to-target-facts.ts';
