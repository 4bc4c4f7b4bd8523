import type { Properties } from '../../model/index.ts';
import type { EdgeFact, Facts, NodeFact, Place } from '../facts.ts';
import { nation, type Divisions } from './divisions.ts';

const source = 'seeds/lexicon/divisions.csv';

function toPlaceNode(place: Place, stated: NodeFact['stated']): NodeFact {
  const properties: Properties = { level: place.level, fullName: place.name };
  if (/^\d+$/u.test(place.code)) properties.code = place.code;
  return { id: place.id, label: 'Jurisdiction', name: place.name, properties, stated };
}

/**
 * A place with those above it up to its province, as nodes with WITHIN between them.
 *
 * @param stated where the document names the place; the places above are stated by the divisions table alone
 */
export function toPlaceFacts(place: Place, stated: NodeFact['stated'], divisions: Divisions): Facts {
  const above = divisions.chain(place.code).slice(1);
  const upward: Place[] = [place, ...above];
  const edges = above.map((outer, at): EdgeFact => ({
    type: 'WITHIN',
    start: upward[at]?.id ?? place.id,
    end: outer.id,
    evidence: [],
    rule: 'curated',
    properties: { source },
  }));
  return {
    nodes: [toPlaceNode(place, stated), ...above.map((outer) => toPlaceNode(outer, []))],
    edges,
    unresolved: [],
  };
}

/** A place's own entry in the divisions, or the country; the place itself where the table has none. */
export const toKnownPlace = (place: Place, divisions: Divisions): Place =>
  place.code === nation.code ? nation : (divisions.byCode(place.code) ?? place);
