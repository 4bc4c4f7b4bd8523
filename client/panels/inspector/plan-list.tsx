import type { JSX } from 'react';
import type { PlanSummary } from '../../../server/model/views.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { inspectorWords } from './words.ts';

/** The plans that the facts come from, each with its standing and the way into its text. */
export function PlanList({ plans, root }: { plans: PlanSummary[]; root: string }): JSX.Element | null {
  const say = useOwnWords(inspectorWords);
  const { go, state } = useAddress();
  if (plans.length === 0) return null;
  return (
    <div className="plans">
      <h3>{say.plans}</h3>
      <ul>
        {plans.map(({ id, title, documentNumber, standing, loaded }) => (
          <li key={id}>
            <p lang="zh-Hans" className="song">
              {title}
            </p>
            <p>
              <span lang="zh-Hans" className="quiet">
                {documentNumber ?? ''}
              </span>{' '}
              <StandingBadge standing={standing} />
            </p>
            {loaded ? (
              <p>
                <button
                  type="button"
                  className="button small"
                  onClick={() => {
                    go({ reading: { plan: id } });
                  }}
                >
                  {say.readPlan}
                </button>
                {plans.length > 1 && state.plan !== id && root !== id ? (
                  <button
                    type="button"
                    className="button small plain"
                    onClick={() => {
                      go({ plan: id });
                    }}
                  >
                    {say.onlyPlan}
                  </button>
                ) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
