export { findNotes } from './find-notes.ts';
export { toTaskFacts } from './to-task-facts.ts';
export { toWorks } from './to-works.ts';
