import { type JSX } from 'react';
import type { Label } from '../../../server/model/graph.ts';
import { ApiError, readNode } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph, LineGlyph } from '../../app/glyph.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { SeenFact, SeenNode } from '../../saved/difference.ts';
import { viewOf } from '../../state.ts';
import type { Part } from './parts.ts';
import { savedWords } from './words.ts';

/** Listed at once; what is beyond is counted. */
const most = 30;

/** One part of what has changed, item by item: a click shows it on the picture, and what is gone keeps its name. */
export function Changes({ part }: { part: Part }): JSX.Element | null {
  const say = useOwnWords(savedWords);
  const all = part.nodes.length + part.facts.length;
  if (all === 0) return null;
  return (
    <div className="saved-list">
      <ul>
        {part.nodes.slice(0, most).map((node) => (
          <li key={node.id}>{part.isGone ? <GoneNode node={node} /> : <ThereNode node={node} />}</li>
        ))}
        {part.facts.slice(0, most).map((fact) => (
          <li key={`${fact.line} ${fact.plan ?? ''}`}>
            <Fact fact={fact} isGone={part.isGone} />
          </li>
        ))}
      </ul>
      {all > most ? <p className="quiet">{say.of(most, all)}</p> : null}
    </div>
  );
}

function ThereNode({ node }: { node: SeenNode }): JSX.Element {
  const { go } = useAddress();
  const say = useOwnWords(savedWords);
  return (
    <>
      <Glyph label={node.label as Label} />{' '}
      <button
        type="button"
        className="link"
        lang="zh-Hans"
        onClick={() => {
          go({ picked: node.id, side: 'details', reading: undefined });
        }}
      >
        {node.name}
      </button>{' '}
      {node.was === undefined ? null : <span className="quiet">{say.was(node.was)}</span>}
    </>
  );
}

/** What left the picture may still be in the data: then it can be opened there. */
function GoneNode({ node }: { node: SeenNode }): JSX.Element {
  const say = useOwnWords(savedWords);
  const found = useLoaded(`node ${node.id}`, () => readNode(node.id));
  const isGone = found.error instanceof ApiError && found.error.code === 'not-found';
  return (
    <>
      <Glyph label={node.label as Label} />{' '}
      {found.value ? (
        <Link to={viewOf(node.id, { view: 'neighbours' })} lang="zh-Hans">
          {node.name}
        </Link>
      ) : (
        <b lang="zh-Hans">{node.name}</b>
      )}{' '}
      <span className="quiet">{found.value ? say.elsewhere : isGone ? say.gone : ''}</span>
    </>
  );
}

/** A changed source opens its words; of a relation that is gone, its ends are shown. */
function Fact({ fact, isGone }: { fact: SeenFact; isGone: boolean }): JSX.Element {
  const { go } = useAddress();
  const say = useOwnWords(savedWords);
  return (
    <>
      <LineGlyph type={fact.type} />{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          go({ picked: isGone ? fact.to.id : fact.line, side: 'details', reading: undefined });
        }}
      >
        <span lang="zh-Hans">{fact.from.name}</span> {say.term(fact.type)} <span lang="zh-Hans">{fact.to.name}</span>
      </button>{' '}
      {fact.plan === undefined ? null : (
        <span className="quiet" lang="zh-Hans">
          《{fact.plan}》
        </span>
      )}
    </>
  );
}
