import type { JSX } from 'react';
import type { PlanSummary } from '../../../server/model/index.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { viewOf } from '../../state.ts';
import { homeWords } from './words.ts';

/** The loaded plans, each with how it stands. */
export function Documents({ plans }: { plans: readonly PlanSummary[] }): JSX.Element {
  const say = useOwnWords(homeWords);
  return (
    <section className="documents" aria-labelledby="documents-title">
      <h2 id="documents-title">
        {say.documents} <small>{plans.length}</small>
      </h2>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link to={viewOf(plan.id)}>
              <span className="where">
                <b lang="zh-Hans">{plan.jurisdiction?.name ?? ''}</b>{' '}
                {plan.periodStart === undefined ? say.undated : `${plan.periodStart}–${plan.periodEnd ?? ''}`}{' '}
                <StandingBadge standing={plan.standing} />
              </span>
              <span className="title song" lang="zh-Hans">
                {plan.title}
              </span>
              <span className="facts">
                <span lang="zh-Hans">{plan.documentNumber ?? say.unnumbered}</span>
                <span>{say.tasks(plan.counts.tasks ?? 0)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
