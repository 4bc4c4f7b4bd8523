import type { Properties } from './graph.ts';
import { toPlanId } from './ids.ts';
import { toKey } from './key.ts';

/** What a CITES relationship keeps of a citation. `place` is the code of the place that the title names. */
export interface Citation {
  title: string;
  documentNumber?: string;
  place?: string;
  /** Level of that place. */
  level?: string;
}

/** A loaded plan, by all that others may call it. */
export interface KnownPlan {
  id: string;
  /** Its title and its other written forms. */
  titles: readonly string[];
  documentNumber?: string;
}

const toTitleKey = (title: string): string => toKey(title).replace(/[《》]/gu, '');

/** A title without its period: `…方案(2023—2027年)` is cited as `…方案` too. */
export const toBareTitleKey = (title: string): string =>
  toTitleKey(title).replace(
    /\((?:\d{4}(?:-\d{4})?年?|试行|暂行|修订|征求意见稿|送审稿|草案)\)(?=(?:\([^()]*\))*$)/gu,
    '',
  );

/** The node that a citation leads to while the cited plan is not loaded. */
export function toCitedId(citation: Citation): string {
  return toPlanId({
    title: citation.title,
    ...(citation.documentNumber === undefined ? {} : { documentNumber: citation.documentNumber }),
    ...(citation.place === undefined ? {} : { place: citation.place }),
  });
}

/** One entry a key; a key that several share leads nowhere. */
function toUnique(pairs: readonly (readonly [key: string, id: string])[]): Map<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const [key, id] of pairs) ids.set(key, (ids.get(key) ?? new Set()).add(id));
  const unique = new Map<string, string>();
  for (const [key, set] of ids) {
    const [id] = set;
    if (set.size === 1 && id !== undefined) unique.set(key, id);
  }
  return unique;
}

/**
 * Which plan each citation means: the loaded plan of its 文号, else the loaded plan of its title where only one has it
 * (with or without its period), else the cited plan whose number another citation of the same title tells, else the
 * node that its own words make. A function of the two sets, so that documents may come and go in any order.
 *
 * @returns ids of Plan nodes, in the order of `citations`
 */
export function resolveCitations(citations: readonly Citation[], loaded: readonly KnownPlan[]): string[] {
  const byNumber = new Map(
    loaded.flatMap(({ id, documentNumber }) => (documentNumber ? [[toKey(documentNumber), id] as const] : [])),
  );
  const titled = loaded.flatMap(({ id, titles }) => titles.map((title) => ({ id, title })));
  const byTitle = toUnique(titled.map(({ id, title }) => [toTitleKey(title), id]));
  const byBareTitle = toUnique(titled.map(({ id, title }) => [toBareTitleKey(title), id]));
  const numbers = new Map(loaded.map(({ id, documentNumber }) => [id, documentNumber]));
  const cited = toUnique(
    citations.flatMap((c) => (c.documentNumber ? [[toTitleKey(c.title), toCitedId(c)] as const] : [])),
  );
  return citations.map((citation) => {
    const { documentNumber } = citation;
    const numbered = documentNumber ? byNumber.get(toKey(documentNumber)) : undefined;
    if (numbered !== undefined) return numbered;
    const key = toTitleKey(citation.title);
    // A citation with a period means that period's plan, or one that states none.
    const named =
      byTitle.get(key) ?? (toBareTitleKey(key) === key ? byBareTitle.get(key) : byTitle.get(toBareTitleKey(key)));
    // Two numbers are two documents, whatever their titles.
    if (named !== undefined && !(documentNumber && numbers.get(named))) return named;
    return documentNumber ? toCitedId(citation) : (cited.get(key) ?? toCitedId(citation));
  });
}

/**
 * Properties of a plan that is only cited, without `name` and `aliases`: a function of all its citations.
 *
 * @param citations at least one
 */
export function toCitedPlan(citations: readonly Citation[]): Properties {
  const titles = citations.map(({ title }) => title).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const numbers = citations.flatMap(({ documentNumber }) => documentNumber ?? []).sort();
  const levels = citations.flatMap(({ level }) => level ?? []).sort();
  return {
    title: titles[0] ?? '',
    ...(numbers[0] === undefined ? {} : { documentNumber: numbers[0] }),
    ...(levels[0] === undefined ? {} : { level: levels[0] }),
    loaded: false,
  };
}
