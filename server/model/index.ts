export * from './graph.ts';
export * from './views.ts';
export { terms, type Term } from './terms.ts';
