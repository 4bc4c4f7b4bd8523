export { createViewStore, type ViewStore } from './store.ts';
export { Content, View, ViewId, Views } from './schema.ts';
