export { toFindingFacts } from './to-finding-facts.ts';
export type { FindingKind } from './finding.ts';
