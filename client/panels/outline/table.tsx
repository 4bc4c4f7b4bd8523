import { useMemo, useState, type JSX } from 'react';
import type { GraphNode } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { nameOf, toClaims } from '../evidence/claims.ts';
import { filterWords } from '../filters/words.ts';
import { lineOf } from '../inspector/relations.ts';
import { outlineWords } from './words.ts';

/** Rows added at a time: a table of thousands would make the page slow. */
const step = 200;

/** Every relationship that the picture holds, with its words: the picture as a table. */
export function RelationTable({
  view,
  scene,
  picked,
  selected,
  faded,
  onPick,
  onChoose,
}: {
  view: View;
  scene: Scene;
  picked: string | undefined;
  /** Nodes that are chosen together. */
  selected: readonly string[];
  /** Keys of relationships that a filter has faded. */
  faded: ReadonlySet<string>;
  onPick: (id: string) => void;
  onChoose: (ids: string[], how: 'toggle') => void;
}): JSX.Element {
  const say = useOwnWords(outlineWords).table;
  const filtering = useOwnWords(filterWords);
  const { language } = usePreferences();
  const [most, setMost] = useState(step);
  const claims = useMemo(
    () =>
      toClaims(
        view,
        scene.lines.flatMap(({ holds }) => holds),
      ),
    [view, scene],
  );
  // As on the picture: a plain click shows one node, with Shift or Ctrl (or Space) it is chosen with others.
  const name = (node: GraphNode) => (
    <button
      type="button"
      className={selected.includes(node.id) ? 'link within' : 'link'}
      lang="zh-Hans"
      aria-pressed={selected.includes(node.id)}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) onChoose([node.id], 'toggle');
        else onPick(node.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onChoose([node.id], 'toggle');
      }}
    >
      {nameOf(node)}
    </button>
  );
  return (
    <section className="table" aria-label={say.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.who}</th>
            <th scope="col">{say.relation}</th>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.words}</th>
            <th scope="col">{say.plan}</th>
          </tr>
        </thead>
        <tbody>
          {claims.slice(0, most).map(({ key, relationship, from, to, evidence, plan }) => {
            const line = lineOf(scene, relationship);
            const type = relationship.type as keyof typeof terms;
            return (
              <tr
                key={key}
                className={`${line !== undefined && line === picked ? 'picked' : ''}${faded.has(key) ? ' faded' : ''}`}
              >
                <td>{name(from)}</td>
                <td>
                  {terms[type][language]}
                  {faded.has(key) ? ` ${filtering.faded}` : ''}
                </td>
                <td>{name(to)}</td>
                <td lang="zh-Hans" className="song">
                  {line ? (
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        onPick(line);
                      }}
                    >
                      {evidence[0]?.quote ?? '—'}
                    </button>
                  ) : (
                    (evidence[0]?.quote ?? '—')
                  )}
                </td>
                <td lang="zh-Hans">
                  {plan?.documentNumber ?? plan?.title ?? ''} {plan ? <StandingBadge standing={plan.standing} /> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="quiet">
        {say.shown(Math.min(most, claims.length), claims.length)}{' '}
        {most < claims.length ? (
          <button
            type="button"
            className="button small"
            onClick={() => {
              setMost(most + step);
            }}
          >
            {say.more}
          </button>
        ) : null}
      </p>
    </section>
  );
}
