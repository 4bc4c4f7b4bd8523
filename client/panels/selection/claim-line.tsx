import type { JSX } from 'react';
import type { Graph, GraphRelationship } from '../../../server/model/graph.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { toEvidence } from '../../picture/relationships.ts';
import { nameOf } from '../evidence/claims.ts';
import { relationOf, selectionWords } from './words.ts';

/** One relationship as a sentence with the words that it rests on; a click opens its card. */
export function ClaimLine({ relationship, graph }: { relationship: GraphRelationship; graph: Graph }): JSX.Element {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(selectionWords);
  const { type, start, end } = relationship;
  const named = (id: string) => {
    const node = graph.nodes.find((each) => each.id === id);
    return node ? nameOf(node) : id;
  };
  const [quote] = toEvidence(relationship);
  const line = `${type} ${start} ${end}`;
  const name = relationOf(type, language);
  return (
    <button
      type="button"
      className="claim"
      aria-pressed={state.picked === line}
      onClick={() => {
        go({ picked: line });
      }}
    >
      <span lang="zh-Hans">{named(start)}</span> <b className={type}>{name}</b> <span lang="zh-Hans">{named(end)}</span>
      {quote ? (
        <q lang="zh-Hans" className="song">
          {quote.quote}
        </q>
      ) : null}
      <span className="hidden"> {say.source}</span>
    </button>
  );
}
