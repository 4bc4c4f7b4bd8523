import type { EdgeFact, Facts, NodeFact, Quote } from '../facts.ts';
import { joinFacts } from '../join.ts';
import type { Divisions } from './divisions.ts';
import type { Organ } from './organ.ts';
import { toKnownPlace, toPlaceFacts } from './place-facts.ts';

/**
 * An organ that the document names in one place: its node, the place that it serves and the organs beside it.
 *
 * @param quote the words that name it
 */
export function toOrganFacts(organ: Organ, quote: Quote, divisions: Divisions): Facts {
  const node: NodeFact = {
    id: organ.id,
    label: 'Department',
    name: organ.forms[0] ?? '',
    properties: organ.carried,
    stated: organ.forms.map((form) => ({ form, quote })),
  };
  const all: Facts[] = [{ nodes: [node], edges: [], unresolved: [] }];
  if (organ.place) {
    const of: EdgeFact = { type: 'OF', start: organ.id, end: organ.place.id, evidence: [quote], rule: organ.rule };
    all.push(
      { nodes: [], edges: [of], unresolved: [] },
      toPlaceFacts(toKnownPlace(organ.place, divisions), [], divisions),
    );
  }
  for (const [part, whole, rule] of [
    [organ, organ.above, 'branch-of-the-organ-named-first'],
    [organ.hosted, organ, 'office-in-brackets-is-hosted'],
  ] as const) {
    const other = part === organ ? whole : part;
    if (!part || !whole || !other) continue;
    const partOf: EdgeFact = { type: 'PART_OF', start: part.id, end: whole.id, evidence: [quote], rule };
    all.push({ nodes: [], edges: [partOf], unresolved: [] }, toOrganFacts(other, quote, divisions));
  }
  return joinFacts(all);
}
