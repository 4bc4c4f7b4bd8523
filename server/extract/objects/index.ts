export { toObjectFacts } from './to-object-facts.ts';
