import type { JSX } from 'react';
import type { PlanSummary } from '../../../server/model/index.ts';
import { StandingBadge } from '../../app/standing.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import type { PageState } from '../../state.ts';
import { FigureLink } from './figure-link.tsx';
import type { Indicator } from './groups.ts';
import { PlanSign } from './plan-sign.tsx';
import type { Sign } from './signs.ts';
import { targetsWords } from './words.ts';

interface FigureListProps {
  /** Those that make no chart. */
  indicators: readonly Indicator[];
  plans: readonly PlanSummary[];
  signs: ReadonlyMap<string, Sign>;
  picked: string | undefined;
  base: PageState;
}

/** Indicators with a single figure, by plan and in its order. */
export function FigureList({ indicators, plans, signs, picked, base }: FigureListProps): JSX.Element {
  const say = useOwnWords(targetsWords);
  return (
    <>
      {plans.map((plan) => {
        const own = indicators
          .map(({ drawn, told, places, ...rest }) => ({
            ...rest,
            figures: [...drawn, ...told].filter((figure) => figure.plan === plan.id),
            places: places.filter((figure) => figure.plan === plan.id),
          }))
          .filter(({ figures, places }) => figures.length > 0 || places.length > 0);
        if (own.length === 0) return null;
        return (
          <section key={plan.id} className="single" aria-label={plan.title}>
            <h3>
              <PlanSign sign={signs.get(plan.id)} />{' '}
              <span lang="zh-Hans" className="song">
                {plan.title}
              </span>{' '}
              <StandingBadge standing={plan.standing} />
            </h3>
            <ul>
              {own.map(({ key, name, figures, places }) => (
                <li key={key}>
                  <span lang="zh-Hans">{name}</span>
                  <span className="figures">
                    {figures.map((figure) => (
                      <span key={figure.id}>
                        <FigureLink figure={figure} picked={picked} base={base} />{' '}
                        <small title={figure.dated ? undefined : say.byPeriod}>
                          {figure.year === undefined
                            ? say.noYear
                            : `${say.kinds[figure.kind] ?? ''} ${String(figure.year)}${figure.dated ? '' : '*'}`}
                        </small>
                      </span>
                    ))}
                  </span>
                  {places.length > 0 ? (
                    <details>
                      <summary>{say.places(places.length)}</summary>
                      <ul className="place-figures">
                        {places.map((figure) => (
                          <li key={figure.id}>
                            <span lang="zh-Hans">{figure.subject}</span>{' '}
                            <FigureLink figure={figure} picked={picked} base={base} />
                          </li>
                        ))}
                      </ul>
                    </details>
                  ) : null}
                </li>
              ))}
            </ul>
            {own.some(({ figures }) => figures.some(({ dated }) => !dated)) ? (
              <p className="quiet">* {say.byPeriod}</p>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
