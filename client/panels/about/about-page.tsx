import type { JSX, ReactNode } from 'react';
import { quality } from '../../../server/model/quality.ts';
import { readAbout, readOverview } from '../../api.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { QualityTables } from './quality-tables.tsx';
import { aboutWords } from './words.ts';
import './about.css';

/** 说明: what this is, how a fact is made, how well documents are read, within which limits. */
export function AboutPage(): JSX.Element {
  const say = useOwnWords(aboutWords);
  const { language } = usePreferences();
  const about = useLoaded('about', readAbout);
  const overview = useLoaded('overview', readOverview);
  const day = overview.value?.updatedAt?.slice(0, 10);
  const { version = '', engine, limits, notice } = about.value ?? {};
  const part = (name: keyof typeof say.sections, content: ReactNode): JSX.Element => (
    <section aria-labelledby={`about-${name}`}>
      <h2 id={`about-${name}`}>{say.sections[name]}</h2>
      {content}
    </section>
  );
  return (
    <main id="main" className="about" aria-busy={about.pending}>
      <h1>{say.title}</h1>
      {about.error === undefined ? null : <Trouble error={about.error} onRetry={about.retry} />}
      {say.what.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {part(
        'fact',
        <ol className="steps">
          {say.steps.map(([name, words]) => (
            <li key={name}>
              <h3>{name}</h3>
              <p>{words}</p>
            </li>
          ))}
        </ol>,
      )}
      {part(
        'quality',
        <>
          <p>{say.measured(quality.measuredOn)}</p>
          <QualityTables />
        </>,
      )}
      {part(
        'badly',
        <>
          <ul className="points">
            {quality.badly.map((words) => (
              <li key={words.en}>{words[language].replaceAll('`', '')}</li>
            ))}
          </ul>
          <p>{say.check}</p>
        </>,
      )}
      {part(
        'limits',
        <>
          <p>{say.limitsAbout}</p>
          <dl>
            {say
              .limits(
                (limits?.deadlineMs ?? 0) / 1000,
                limits?.rows ?? 0,
                Math.round((limits?.memoryBytes ?? 0) / 1024 / 1024),
              )
              .map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{limits ? value : '…'}</dd>
                </div>
              ))}
          </dl>
        </>,
      )}
      {part(
        'versions',
        <dl>
          <div>
            <dt>{say.version}</dt>
            <dd>{version || '…'}</dd>
          </div>
          <div>
            <dt>{say.engine}</dt>
            <dd>{engine ? say.engines[engine] : '…'}</dd>
          </div>
          <div>
            <dt>{say.updated}</dt>
            <dd>{day ?? (overview.value ? say.never : '…')}</dd>
          </div>
        </dl>,
      )}
      {part(
        'data',
        say.data.map((words) => <p key={words}>{words}</p>),
      )}
      {part(
        'cite',
        <>
          <p>{say.cite}</p>
          <blockquote>{say.citation(version || '…', day ?? '—')}</blockquote>
          <p>{say.citeFact}</p>
        </>,
      )}
      {part(
        'privacy',
        say.privacy.map((words) => <p key={words}>{words}</p>),
      )}
      {part(
        'licences',
        <pre tabIndex={0} lang="en">
          {notice ?? '…'}
        </pre>,
      )}
    </main>
  );
}
