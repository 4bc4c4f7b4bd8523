export { openGraph, type GraphSettings } from './open-graph.ts';
export type { Answer, Change, GraphStore, Limits, Row, Value, Writer } from './port.ts';
export { loadQuestions } from './queries.ts';
