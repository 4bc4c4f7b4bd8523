export type { Reading } from './facts.ts';
export { toGraph } from './assembly/to-graph.ts';
export { toLexicon, type Lexicon } from './lexicon.ts';
export { toReading } from './reading.ts';
