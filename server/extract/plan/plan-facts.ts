import type { Properties } from '../../model/index.ts';
import { flatMap, type Outline } from '../../text/index.ts';
import { toDivisions } from '../actors/divisions.ts';
import { toOrgan } from '../actors/organ.ts';
import { toOrganFacts } from '../actors/organ-facts.ts';
import { toInnerFacts, toKnownPlace, toPlaceFacts } from '../actors/place-facts.ts';
import type { EdgeFact, Facts, NodeFact, Place, Quote, Unresolved, Zone } from '../facts.ts';
import { joinFacts } from '../join.ts';
import type { Lexicon } from '../lexicon.ts';
import { toQuote } from '../quote.ts';
import { toAddresseeFacts } from './addressees.ts';
import { toCitationFacts } from './citations.ts';
import { toOrganContext, type PlanReading } from './context.ts';
import { toDocumentNumber } from './document-number.ts';

/** The plan itself, who issues and receives it, the place that it is of, and the plans that it cites. */
export function toPlanFacts(outline: Outline, plan: PlanReading, lexicon: Lexicon): Facts {
  return joinFacts([
    { nodes: [toPlanNode(outline, plan)], edges: [], unresolved: toUntitled(outline, plan) },
    toIssuerFacts(plan, lexicon),
    toAppliesFacts(outline, plan, lexicon),
    toAddresseeFacts(outline, plan, lexicon),
    toCitationFacts(outline, plan, lexicon),
  ]);
}

/** A text without a title is a plan all the same, called after its file: a person should know that it was not read. */
function toUntitled({ blocks: [first] }: Outline, { title, titles }: PlanReading): Unresolved[] {
  if (titles.forms.length > 0 || first === undefined) return [];
  return [{ kind: 'title', message: `no title; it is called after its file: ${title}`, quote: toQuote(first) }];
}

function toPlanNode(outline: Outline, plan: PlanReading): NodeFact {
  const { documentNumber, issuedOn, periodStart, periodEnd, place } = plan;
  const properties: Properties = {
    title: plan.title,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(periodStart === undefined ? {} : { periodStart }),
    ...(periodEnd === undefined ? {} : { periodEnd }),
    ...(place === undefined ? {} : { level: plan.zone ? 'county' : place.level }),
    status: plan.status,
    loaded: true,
    sha256: outline.source.sha256,
    source: outline.source.name,
  };
  return { id: plan.id, label: 'Plan', name: plan.title, properties, stated: plan.titles.forms };
}

function toIssuerFacts(plan: PlanReading, lexicon: Lexicon): Facts {
  const context = toOrganContext(plan, lexicon);
  const order = new Map<string, number>();
  return joinFacts(
    flatMap(plan.issuers, ({ form, quote, rule }) => {
      const organ = toOrgan(form, context);
      if (!organ) return [];
      order.set(organ.id, order.get(organ.id) ?? order.size + 1);
      const issued: EdgeFact = {
        type: 'ISSUED_BY',
        start: plan.id,
        end: organ.id,
        evidence: [quote],
        rule,
        order: order.get(organ.id) ?? 1,
      };
      return [{ nodes: [], edges: [issued], unresolved: [] }, toOrganFacts(organ, quote, toDivisions(lexicon))];
    }),
  );
}

/** The words that tell the plan's place: its name in a title or a signature, the full one before the short one. */
function findPlace(
  outline: Outline,
  plan: PlanReading,
  names: readonly string[],
): { form: string; quote: Quote } | undefined {
  const blocks = outline.blocks.filter(({ part }) => part !== 'site');
  const telling = [
    ...blocks.filter(({ kind }) => kind === 'title' || kind === 'signature'),
    ...plan.issuers.map(({ quote }) => quote.block),
    ...blocks,
  ];
  for (const name of names) {
    for (const block of telling) {
      const at = block.clean.text.indexOf(name);
      if (at >= 0) return { form: name, quote: toQuote(block, at, at + name.length) };
    }
  }
  return undefined;
}

function toAppliesFacts(outline: Outline, plan: PlanReading, lexicon: Lexicon): Facts {
  if (plan.zone) return toZoneFacts(outline, plan, plan.zone, lexicon);
  if (!plan.place) return { nodes: [], edges: [], unresolved: [] };
  const divisions = toDivisions(lexicon);
  const place = toKnownPlace(plan.place, divisions);
  const stated = findPlace(outline, plan, toNames(place, divisions.byCode(place.code)?.aliases ?? []));
  const told =
    stated?.quote ?? plan.issuers[0]?.quote ?? plan.titles.forms[0]?.quote ?? findNumber(outline, plan.documentNumber);
  if (!told) return toPlaceFacts(place, [], divisions);
  const applies: EdgeFact = {
    type: 'APPLIES_TO',
    start: plan.id,
    end: place.id,
    evidence: [told],
    rule: stated ? 'title-names-its-place' : 'place-of-the-issuer',
  };
  return joinFacts([
    { nodes: [], edges: [applies], unresolved: [] },
    toPlaceFacts(place, stated ? [stated] : [], divisions),
  ]);
}

/** The plan of a zone or a town is that one's, which lies in the place around it. */
function toZoneFacts(outline: Outline, plan: PlanReading, zone: Zone, lexicon: Lexicon): Facts {
  const divisions = toDivisions(lexicon);
  const stated = flatMap(zone.forms, (form) => {
    const found = findPlace(outline, plan, [form]);
    return found ? [found] : [];
  });
  const told = stated[0]?.quote ?? plan.issuers[0]?.quote;
  if (!told) return { nodes: [], edges: [], unresolved: [] };
  const applies: EdgeFact = {
    type: 'APPLIES_TO',
    start: plan.id,
    end: zone.id,
    evidence: [told],
    rule: 'place-of-the-issuer',
  };
  const stands = { nodes: [], edges: [applies], unresolved: [] };
  if (!plan.place) return joinFacts([stands, toPlaceFacts(zone, stated, divisions)]);
  const around = toKnownPlace(plan.place, divisions);
  return joinFacts([stands, toInnerFacts(zone, around, stated, divisions), toPlaceFacts(around, [], divisions)]);
}

/** Where the plan's 文号 stands, the first character of which may be all that tells its place. */
function findNumber({ blocks }: Outline, number: string | undefined): Quote | undefined {
  const block = blocks.find(({ part, clean }) => part !== 'site' && toDocumentNumber(clean.text) === number);
  return number === undefined || !block ? undefined : toQuote(block);
}

const toNames = (place: Place, aliases: readonly string[]): string[] => [place.name, ...aliases];
