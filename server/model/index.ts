export * from './graph.ts';
export * from './ids.ts';
export * from './saved.ts';
export * from './views.ts';
export { terms } from './terms.ts';
export * from './citations.ts';
export { joinByKey } from './joined.ts';
export * from './shared-nodes.ts';
export * from './first-reads.ts';
