export { toActorFacts } from './actor-facts.ts';
export { toOrgan, type Organ, type OrganContext } from './organ.ts';
export { toDivisions, type Division, type Divisions } from './divisions.ts';
export { readPlace } from './places.ts';
export { toFinder } from './finder.ts';
