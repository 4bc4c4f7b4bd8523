import type { Outline } from '../../text/index.ts';
import type { Facts, Works } from '../facts.ts';
import { joinFacts } from '../join.ts';
import type { Lexicon } from '../lexicon.ts';
import { toProjectDuties } from '../works/index.ts';
import { toOrganContext, type PlanReading } from '../plan/context.ts';
import { toChainLeaders } from './chain-leaders.ts';
import { toDivisions } from './divisions.ts';
import { toDutyFacts } from './duty-facts.ts';
import { toGroupLeaders } from './group-leaders.ts';
import { toOrganMentions } from './organ-mentions.ts';
import { toPlaceMentions } from './place-mentions.ts';

/**
 * Who does the works and the projects, and the organs and places that the document names besides.
 *
 * @param named facts read before, whose organs are looked for in the whole text too (issuers, addressees)
 */
export function toActorFacts(
  outline: Outline,
  { works, plan, lexicon, named }: { works: Works; plan: PlanReading; lexicon: Lexicon; named: Facts },
): Facts {
  const context = toOrganContext(plan, lexicon);
  const divisions = toDivisions(lexicon);
  const charged = [...works.duties, ...toProjectDuties(outline, plan)];
  const duties = joinFacts(charged.map((duty) => toDutyFacts(duty, context, divisions)));
  return joinFacts([
    duties,
    ...toChainLeaders(outline, context, divisions),
    ...toGroupLeaders(outline, context, divisions),
    toOrganMentions(outline, [...named.nodes, ...duties.nodes], context),
    toPlaceMentions(outline, plan, divisions),
  ]);
}
