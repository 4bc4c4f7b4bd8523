import type { JSX } from 'react';
import { quality, toShare } from '../../../server/model/quality.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { aboutWords } from './words.ts';

/** Measured quality by kind, from the same figures as `docs/quality.md`. */
export function QualityTables(): JSX.Element {
  const say = useOwnWords(aboutWords);
  const { language } = usePreferences();
  return (
    <>
      <h3>{say.annotated}</h3>
      <p>{say.annotatedAbout}</p>
      <div className="wide-table" tabIndex={0} role="region" aria-label={say.annotated}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.kind}</th>
              {quality.documents.flatMap((document) =>
                [say.recall, say.precision].map((what) => (
                  <th key={`${document.zh} ${what}`} scope="col">
                    <span lang="zh-Hans">{document[language]}</span> {what}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {quality.annotated.map(({ kind, of }) => (
              <tr key={kind.en}>
                <th scope="row">{kind[language]}</th>
                {of.map((measured, i) => {
                  const key = quality.documents[i]?.zh ?? '';
                  if (!measured)
                    return (
                      <td key={key} colSpan={2} className="quiet">
                        {say.nothing}
                      </td>
                    );
                  const [found, wanted, right, yielded] = measured;
                  return [
                    <td key={`${key} r`}>
                      {toShare(found, wanted)} <small>{`${String(found)}/${String(wanted)}`}</small>
                    </td>,
                    <td key={`${key} p`}>
                      {toShare(right, yielded)} <small>{`${String(right)}/${String(yielded)}`}</small>
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{say.unseen}</h3>
      <p>{say.unseenAbout}</p>
      <div className="wide-table" tabIndex={0} role="region" aria-label={say.unseen}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say.kind}
              </th>
              {quality.sets.map((set) => (
                <th key={set.en} scope="colgroup" colSpan={2}>
                  {set[language]}
                </th>
              ))}
            </tr>
            <tr>
              {quality.sets.flatMap((set) =>
                [say.first, say.mended].map((when) => (
                  <th key={`${set.en} ${when}`} scope="col">
                    {when}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {quality.unseen.map(({ kind, of }) => (
              <tr key={kind.en}>
                <th scope="row">{kind[language]}</th>
                {quality.sets.flatMap((set, i) =>
                  of[i]?.map((share, at) => <td key={`${set.en} ${String(at)}`}>{share}</td>),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
