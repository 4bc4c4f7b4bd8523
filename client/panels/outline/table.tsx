import { useMemo, useState, type JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { nameOf, toClaims } from '../evidence/claims.ts';
import { lineOf } from '../inspector/relations.ts';
import { outlineWords } from './words.ts';

/** Rows added at a time: a table of thousands would make the page slow. */
const step = 200;

/** Every relationship that the picture holds, with its words: the picture as a table. */
export function RelationTable({
  view,
  scene,
  picked,
  onPick,
}: {
  view: View;
  scene: Scene;
  picked: string | undefined;
  onPick: (id: string) => void;
}): JSX.Element {
  const say = useOwnWords(outlineWords).table;
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
              <tr key={key} className={line !== undefined && line === picked ? 'picked' : ''}>
                <td lang="zh-Hans">{nameOf(from)}</td>
                <td>{terms[type][language]}</td>
                <td lang="zh-Hans">{nameOf(to)}</td>
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
