import type { Duty, Works } from '../../../server/extract/facts.ts';

/** Works and duties as a person would list them: what fixtures compare. */
export interface Short {
  works: { kind: string; ref: string; title: string; partOf?: string; duties: string[] }[];
  unresolved: string[];
}

/** @param text the document's stored text, from which the quotes are cut */
export function toShort({ works, duties, unresolved }: Works, text: string): Short {
  return {
    works: works.map((work) => ({
      kind: work.kind,
      ref: work.ref,
      title: work.title,
      ...(work.parent ? { partOf: work.parent.title } : {}),
      duties: duties
        .filter((duty) => duty.work === work)
        .map(({ role, who, evidence }) => {
          const titles = who.titles.length > 0 ? ` (${who.titles.join('、')})` : '';
          const quotes = evidence.map(({ start, end }) => text.slice(start, end)).join(' + ');
          const full = who.expanded === undefined ? '' : ` = ${who.expanded}`;
          return `${role} ${who.kind} ${who.written}${full}${titles} ← ${quotes}`;
        }),
    })),
    unresolved: unresolved.map(({ message }) => message),
  };
}

/** A duty in one line: `建设平台: lead 市经信局`. */
export const told = ({ work, role, who }: Duty): string => `${work.title}: ${role} ${who.written}`;
