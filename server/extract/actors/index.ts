export { toActorFacts } from './actor-facts.ts';
export { toDivisions } from './divisions.ts';
export { toFinder } from './finder.ts';
export { toOrgan, type Organ } from './organ.ts';
export { readPlace } from './places.ts';
