/** A difference as the parts of a sentence, each with what it counts. */
import type { Difference, SeenFact, SeenNode } from '../../saved/difference.ts';
import { groupBy } from '../../../server/model/group-by.ts';
import type { SavedWords } from './words.ts';

export interface Part {
  key: string;
  words: string;
  nodes: SeenNode[];
  facts: SeenFact[];
  /** True for what is not on the picture any more. */
  isGone: boolean;
}

/** What came, what changed, what went; of nodes kind by kind. */
export function toParts({ came, went, changed, rows }: Difference, say: SavedWords): Part[] {
  const byLabel = (nodes: SeenNode[], key: string, words: (n: number, label: string) => string, isGone: boolean) =>
    [...groupBy(nodes, ({ label }) => label)].map(([label, own]): Part => ({
      key: `${key} ${label}`,
      words: words(own.length, label),
      nodes: own,
      facts: [],
      isGone,
    }));
  const ofFacts = (facts: SeenFact[], key: string, words: (n: number) => string, isGone: boolean): Part[] =>
    facts.length > 0 ? [{ key, words: words(facts.length), nodes: [], facts, isGone }] : [];
  return [
    ...(rows ? [{ key: 'rows', words: say.rows(rows.before, rows.now), nodes: [], facts: [], isGone: false }] : []),
    ...byLabel(came.nodes, 'came', say.came, false),
    ...ofFacts(came.facts, 'came', say.cameFacts, false),
    ...ofFacts(changed.facts, 'changed', say.changedFacts, false),
    ...(changed.nodes.length > 0
      ? [
          {
            key: 'renamed',
            words: say.changedNodes(changed.nodes.length),
            nodes: changed.nodes,
            facts: [],
            isGone: false,
          },
        ]
      : []),
    ...byLabel(went.nodes, 'went', say.went, true),
    ...ofFacts(went.facts, 'went', say.wentFacts, true),
  ];
}
