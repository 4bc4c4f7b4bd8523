import { toPlanId } from '../../model/index.ts';
import type { Outline } from '../../text/index.ts';
import { readDefinitions } from '../actors/definitions.ts';
import type { OrganContext } from '../actors/organ.ts';
import type { PlanContext } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import { readIssuedOn } from './dates.ts';
import { readDocumentNumber } from './document-number.ts';
import { readIssuers, type IssuerWords } from './issuers.ts';
import { toPeriod } from './period.ts';
import { toJointPlace, toPlanPlace } from './place.ts';
import { toZoneOf } from './zone.ts';
import { toTitles, type Titles } from './title.ts';

/** All that the document says of itself as a whole. */
export interface PlanReading extends PlanContext {
  titles: Titles;
  issuers: IssuerWords[];
  documentNumber?: string;
  status: 'in force' | 'draft for comment';
  /** The document's own short names of organs to their names in full. */
  definitions: ReadonlyMap<string, string>;
}

/** Reads what plan this is: title, 文号, date, period, standing, place and issuer. */
export function toPlanContext(outline: Outline, lexicon: Lexicon): PlanReading {
  const titles = toTitles(outline);
  const issuers = readIssuers(outline, titles.issuer);
  const documentNumber = readDocumentNumber(outline);
  const issuedOn = readIssuedOn(outline);
  const forms = [titles.title, ...titles.forms.map(({ form }) => form)];
  const signed = issuers.filter(({ rule }) => rule === 'signature').map(({ form }) => form);
  const words = [...signed, titles.issuer, ...issuers.map(({ form }) => form), ...forms];
  const around = toPlanPlace(words, documentNumber ?? '', outline, lexicon);
  const issuing = [...signed, ...issuers.map(({ form }) => form)];
  const joint = toJointPlace(issuing, around, lexicon);
  const place = joint ?? around;
  const zone = joint ? undefined : toZoneOf(issuing, titles.title, around, lexicon);
  return {
    id: toPlanId({
      title: titles.title,
      ...(documentNumber === undefined ? {} : { documentNumber }),
      ...(place === undefined ? {} : { place: place.code || place.name }),
    }),
    title: titles.title,
    titles,
    issuers,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(place === undefined ? {} : { place }),
    ...(zone === undefined ? {} : { zone }),
    ...toPeriod(forms, outline, issuedOn),
    status: titles.draft ? 'draft for comment' : 'in force',
    definitions: readDefinitions(outline),
  };
}

/** What names of organs in this document are read against. */
export function toOrganContext(plan: PlanReading, lexicon: Lexicon): OrganContext {
  return {
    ...(plan.place ? { place: plan.place } : {}),
    ...(plan.zone ? { zone: plan.zone } : {}),
    scope: plan.id.slice('plan/'.length),
    definitions: plan.definitions,
    lexicon,
  };
}
