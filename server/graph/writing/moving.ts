/** Other documents' citations that a plan's coming or going leads elsewhere. */
import type { GraphRelationship } from '../../model/index.ts';
import { compareRelationships, type RelationshipDifference } from './difference.ts';
import { lead, type Move } from './citations.ts';
import type { Statements } from './statements.ts';

/** Whatever a document says of a cited plan goes with its citation to the node that is now meant. */
export async function toMoved(statements: Statements, moves: readonly Move[]): Promise<RelationshipDifference> {
  const created: GraphRelationship[] = [];
  const removed: GraphRelationship[] = [];
  for (const plan of [...new Set(moves.map((move) => move.plan))].sort()) {
    const own = moves.filter((move) => move.plan === plan);
    const ids = [...new Set(own.flatMap(({ from, to }) => [from, to]))].sort();
    const around = new Map<string, GraphRelationship>();
    for (const id of ids)
      for (const one of await statements.relationships('stated-around', { id, plan }))
        around.set([one.type, one.start, one.end].join('\n'), one);
    const difference = compareRelationships([...around.values()], lead([...around.values()], own));
    created.push(...difference.created);
    removed.push(...difference.removed);
  }
  return { created, removed };
}

/** Ids of the plans that citations have come to or left. */
export const touchedBy = (moves: readonly Move[]): Set<string> => new Set(moves.flatMap(({ from, to }) => [from, to]));
