import type { Properties } from '../../model/index.ts';
import type { EdgeFact, Facts, NodeFact, Place } from '../facts.ts';
import { joinFacts } from '../join.ts';
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
  const above = aboveOf(divisions, place);
  return { ...above, nodes: [toPlaceNode(place, stated), ...above.nodes] };
}

/** A place inside a division that the divisions do not list, within the one around it. */
export function toInnerFacts(inner: Place, around: Place, stated: NodeFact['stated'], divisions: Divisions): Facts {
  const within: EdgeFact = {
    type: 'WITHIN',
    start: inner.id,
    end: around.id,
    evidence: [],
    rule: inner.level === 'town' ? 'town-of-the-plan' : 'zone-of-the-plan',
  };
  return joinFacts([toPlaceFacts(inner, stated, divisions), { nodes: [], edges: [within], unresolved: [] }]);
}

const known = new WeakMap<Divisions, WeakMap<Place, Facts>>();

/** The places above one, as the table alone tells them: the same at every naming, so made once. */
function aboveOf(divisions: Divisions, place: Place): Facts {
  const byPlace = known.get(divisions) ?? new WeakMap<Place, Facts>();
  known.set(divisions, byPlace);
  const made = byPlace.get(place);
  if (made) return made;
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
  const facts = { nodes: above.map((outer) => toPlaceNode(outer, [])), edges, unresolved: [] };
  byPlace.set(place, facts);
  return facts;
}

/** A place's own entry in the divisions, or the country; the place itself where the table has none. */
export const toKnownPlace = (place: Place, divisions: Divisions): Place =>
  place.code === nation.code ? nation : (divisions.byCode(place.code) ?? place);
