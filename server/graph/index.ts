export { openGraph } from './open-graph.ts';
export type { GraphStore, Limits } from './port.ts';
export { loadQuestions } from './queries.ts';
