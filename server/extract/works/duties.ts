import type { Block, Clean } from '../../text/index.ts';
import type { Duty, Quote, Unresolved, Work } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import type { Convention } from './conventions.ts';
import type { Named } from './note-names.ts';
import { toPlain } from './titles.ts';

/** What one note says of one work. */
export interface Charge {
  block: Block;
  clean: Clean;
  named: readonly Named[];
  rule: string;
  /** Further words that it rests on: the note above that it refers to. */
  also?: Quote;
}

/** The organs of an open list, by a stated convention: the first, or the one with a mark, leads, the others support. */
function byConvention(named: readonly Named[], led: boolean, convention: Convention | undefined): Set<Named> {
  const turned = new Set<Named>();
  if (!convention || led) return turned;
  const { star } = convention;
  const open = named.filter((each) => each.open && each.likeness !== 'no');
  if (star !== undefined)
    return new Set(open.filter(({ list }) => open.some((each) => each.list === list && each.star === star)));
  for (const each of open)
    if (!convention.severalOnly || open.filter(({ list }) => list === each.list).length > 1) turned.add(each);
  return turned;
}

/**
 * The duties of a work, from its notes in order: each organ or leader once for each role, in the order named.
 * What stands among organs and is none comes back as unresolved.
 */
export function toDuties(
  work: Work,
  charges: readonly Charge[],
  convention?: Convention,
): { duties: Duty[]; unresolved: Unresolved[] } {
  const duties: Duty[] = [];
  const unresolved: Unresolved[] = [];
  const orders = new Map<string, number>();
  // 成员单位 of a group that nobody leads are its members, no more
  const anybody = charges.some((each) =>
    each.named.some(({ kind, member, role }) => kind === 'organ' && !member && role === 'lead'),
  );
  for (const { block, clean, named, rule, also } of charges) {
    // where the same note or row says who leads, the convention has nothing to add
    const led = charges.some(
      (each) => each.block === block && each.named.some(({ role, kind }) => kind === 'organ' && role === 'lead'),
    );
    const turned = byConvention(named, led, convention);
    const firsts = new Map<number, Named>();
    for (const each of turned) if (!firsts.has(each.list)) firsts.set(each.list, each);
    for (const each of named) {
      if (each.member && !anybody) continue;
      const quote = quoteWithin(block, clean, each.from, each.to);
      const written = clean.text.slice(each.from, each.to);
      if (each.likeness === 'no') {
        unresolved.push({ kind: 'not-an-organ', message: written, quote });
        continue;
      }
      const leads = convention?.star === undefined ? firsts.get(each.list) === each : each.star === convention.star;
      const role = turned.has(each) ? (leads ? 'lead' : 'support') : each.role;
      const known = duties.filter(({ who }) => who.kind === each.kind && toPlain(who.written) === toPlain(written));
      // running text that repeats whom a note has named adds nothing
      if (known.some((duty) => duty.role === role || rule.startsWith('prose-'))) continue;
      const evidence = [quoteWithin(block, clean, each.evidence.from, each.evidence.to)];
      if (turned.has(each) && convention) evidence.push(convention.quote);
      if (also) evidence.push(also);
      const key = `${role} ${each.kind}`;
      const order = (orders.get(key) ?? 0) + 1;
      orders.set(key, order);
      const who: Duty['who'] = { kind: each.kind, written, titles: each.titles, quote };
      if (each.elided) who.elided = true;
      if (each.expanded !== undefined) who.expanded = each.expanded;
      duties.push({
        work,
        role,
        who,
        evidence,
        rule: !turned.has(each) ? rule : convention?.star === undefined ? 'first-named-leads' : 'marked-leads',
        order,
      });
    }
  }
  return { duties, unresolved };
}
