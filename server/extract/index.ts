export { toCoverage } from './coverage.ts';
export { toCoverageText } from './coverage-text.ts';
export { toDifference, toDifferenceText } from './diff.ts';
export type { Reading } from './facts.ts';
export { joinGraphs, toGraph } from './assembly/to-graph.ts';
export { toLexicon } from './lexicon.ts';
export { toReading } from './reading.ts';
export { toComparable } from './targets/index.ts';
