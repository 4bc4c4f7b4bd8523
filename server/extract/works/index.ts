export { readCell } from './duty-tables.ts';
export { toDuties } from './duties.ts';
export { findNotes } from './find-notes.ts';
export type { Note } from './notes.ts';
export { likeOrgan, type Likeness } from './organs.ts';
export { splitList } from './lists.ts';
export { readConvention, type Convention } from './conventions.ts';
export { toTaskFacts } from './to-task-facts.ts';
export { toWorks } from './to-works.ts';
