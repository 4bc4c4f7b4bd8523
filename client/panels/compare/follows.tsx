import type { JSX } from 'react';
import type { CompareView } from '../../../server/model/index.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { viewOf } from '../../state.ts';
import { Quote } from './told.tsx';
import { compareWords } from './words.ts';

/** Which plan says that it carries out which, in its words; what is said of none is said as that. */
export function Follows({ view }: { view: CompareView }): JSX.Element {
  const say = useOwnWords(compareWords);
  const ids = new Set(view.plans.map(({ plan }) => plan.id));
  const among = view.plans.some(({ cites }) => cites.some(({ id, role }) => role === 'implements' && ids.has(id)));
  const placeOf = (column: number): string => view.plans[column]?.plan.jurisdiction?.name ?? '';
  const early = view.plans.flatMap(({ plan }, column) => {
    const upper = view.plans[column - 1]?.plan;
    const [before, after] = [plan.periodStart, upper?.periodStart];
    return before !== undefined && after !== undefined && before < after
      ? [say.earlier(placeOf(column), placeOf(column - 1))]
      : [];
  });
  return (
    <section className="follows">
      <h2>{say.follows}</h2>
      {view.plans.length > 1 && !among ? <p>{say.noneFollows}</p> : null}
      {early.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul>
        {view.plans.map(({ plan, cites }) => (
          <li key={plan.id}>
            <b lang="zh-Hans">{plan.jurisdiction?.name ?? plan.title}</b>
            {cites.length === 0 ? <span className="quiet"> {say.citesNone}</span> : null}
            <ul>
              {cites.map(({ id, title, role, loaded, words }) => (
                <li key={`${role} ${id}`}>
                  {say.roles[role] ?? role}{' '}
                  <Link to={viewOf(id, loaded ? {} : { view: 'neighbours' })}>
                    <span lang="zh-Hans">《{title}》</span>
                  </Link>{' '}
                  {loaded ? null : <StandingBadge standing="cited only" />}
                  {words ? <Quote plan={plan.id} words={words} /> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
