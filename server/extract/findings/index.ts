export { toFindingFacts } from './to-finding-facts.ts';
