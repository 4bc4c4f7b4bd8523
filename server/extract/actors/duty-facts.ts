import { toOfficialId, type RelationshipType } from '../../model/index.ts';
import type { Duty, EdgeFact, Facts, NodeFact, Place, Unresolved } from '../facts.ts';
import { joinFacts } from '../join.ts';
import type { Divisions } from './divisions.ts';
import { toOrgan, type OrganContext } from './organ.ts';
import { toOrganFacts } from './organ-facts.ts';
import { toKnownPlace, toPlaceFacts } from './place-facts.ts';
import { toScope } from './places.ts';

const typeOf: Readonly<Record<Duty['role'], RelationshipType>> = {
  lead: 'LEADS',
  support: 'SUPPORTS',
  responsible: 'RESPONSIBLE_FOR',
};

/** The organ or official that a duty names, and what it is to the work. */
export function toDutyFacts(duty: Duty, context: OrganContext, divisions: Divisions): Facts {
  return duty.who.kind === 'official'
    ? toOfficialDuty(duty, context, divisions)
    : toOrganDuty(duty, context, divisions);
}

const toEdge = (duty: Duty, who: string, type: RelationshipType): EdgeFact => ({
  type,
  start: who,
  end: duty.work.id,
  evidence: duty.evidence,
  rule: duty.rule,
  order: duty.order,
});

function toOrganDuty(duty: Duty, context: OrganContext, divisions: Divisions): Facts {
  const { written, expanded } = duty.who;
  const organ = toOrgan(expanded ?? written, context);
  if (!organ) {
    const unresolved: Unresolved = { kind: 'organ', message: 'a duty names nobody', quote: duty.who.quote };
    return { nodes: [], edges: [], unresolved: [unresolved] };
  }
  return joinFacts([
    toOrganFacts({ ...organ, forms: [...new Set([...organ.forms, written])] }, duty.who.quote, divisions),
    { nodes: [], edges: [toEdge(duty, organ.id, typeOf[duty.role])], unresolved: [] },
  ]);
}

/** A named leader leads, whatever the note calls it (牵头领导, 责任领导, 分管领导): the note has no other role for people. */
function toOfficialDuty(duty: Duty, context: OrganContext, divisions: Divisions): Facts {
  const leader = toOfficialFacts(duty.who, context, divisions);
  return joinFacts([leader.facts, { nodes: [], edges: [toEdge(duty, leader.id, 'LEADS')], unresolved: [] }]);
}

/** A named leader, with the posts that are written beside the name, in the plan's own place. */
export function toOfficialFacts(
  { written, titles, quote }: Pick<Duty['who'], 'written' | 'titles' | 'quote'>,
  { place: around, zone, scope }: OrganContext,
  divisions: Divisions,
): { id: string; facts: Facts } {
  const place = zone ?? around;
  const id = toOfficialId(place ? toScope(place) : scope, written);
  const node: NodeFact = {
    id,
    label: 'Official',
    name: written,
    properties: {},
    stated: [{ form: written, quote }],
  };
  const named: Facts = { nodes: [node], edges: [], unresolved: [] };
  return { id, facts: place ? joinFacts([named, toService(id, place, titles, quote, divisions)]) : named };
}

function toService(
  official: string,
  place: Place,
  titles: readonly string[],
  quote: Duty['who']['quote'],
  divisions: Divisions,
): Facts {
  const serves: EdgeFact = {
    type: 'SERVES_IN',
    start: official,
    end: place.id,
    evidence: [quote],
    rule: 'leader-of-own-place',
    ...(titles.length > 0 ? { properties: { titles: [...titles] } } : {}),
  };
  return joinFacts([
    { nodes: [], edges: [serves], unresolved: [] },
    toPlaceFacts(toKnownPlace(place, divisions), [], divisions),
  ]);
}
