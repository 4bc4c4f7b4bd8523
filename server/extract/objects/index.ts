export { toIndustries, type IndustryRow } from './industries.ts';
export { toObjectFacts } from './to-object-facts.ts';
