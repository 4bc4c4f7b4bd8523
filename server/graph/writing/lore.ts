/** Relationships from curated files: which of them the documents in the store still call for. */
import type { GraphRelationship } from '../../model/index.ts';
import { relationshipKey, textOf } from '../values.ts';
import type { Statements } from './statements.ts';

/**
 * Curated PART_OF relationships that no document calls for any more. A document calls for one between two industries
 * that it names, where it names none between them; so one is stale when no plan but this names both, or each that does
 * names one between. (Relationships of places depend on the place alone, and go when it goes.)
 *
 * @param from  ids of the nodes that the document named before
 * @param wanted what it calls for now
 */
export async function findStale(
  statements: Statements,
  plan: string,
  from: readonly string[],
  wanted: readonly GraphRelationship[],
): Promise<GraphRelationship[]> {
  const edges = new Map<string, GraphRelationship>();
  const seen = new Set<string>(from);
  for (let ahead = [...from]; ahead.length > 0;) {
    const found = await statements.relationships('curated-out', { ids: ahead });
    for (const one of found) if (one.type === 'PART_OF') edges.set(relationshipKey(one), one);
    ahead = [...new Set(found.map(({ end }) => end))].filter((id) => !seen.has(id));
    for (const id of ahead) seen.add(id);
  }
  const parts = [...edges.values()];
  if (parts.length === 0) return [];
  const naming = new Map<string, Set<string>>();
  const ids = [...new Set(parts.flatMap(({ start, end }) => [start, end]))];
  for (const row of await statements.rows('named-elsewhere', { ids, plan })) {
    const id = textOf(row.id);
    naming.set(id, (naming.get(id) ?? new Set()).add(textOf(row.plan)));
  }
  const above = new Map<string, string[]>();
  for (const { start, end } of parts) above.set(start, [...(above.get(start) ?? []), end]);
  const reaches = (id: string, goal: string): boolean =>
    (above.get(id) ?? []).some((next) => next === goal || reaches(next, goal));
  const calledFor = ({ start, end }: GraphRelationship): boolean =>
    [...(naming.get(start) ?? [])].some(
      (other) =>
        naming.get(end)?.has(other) === true &&
        !(above.get(start) ?? []).some(
          (middle) => middle !== end && naming.get(middle)?.has(other) === true && reaches(middle, end),
        ),
    );
  const kept = new Set(wanted.map(relationshipKey));
  const starts = new Set(from);
  return parts.filter((one) => starts.has(one.start) && !kept.has(relationshipKey(one)) && !calledFor(one));
}
