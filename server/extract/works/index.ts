export { findNotes } from './find-notes.ts';
export { likeFullName, readPerson } from './people.ts';
export { toProjectDuties } from './project-duties.ts';
export { aimHead } from './duty-tables.ts';
export { toTaskFacts } from './to-task-facts.ts';
export { toWorks } from './to-works.ts';
