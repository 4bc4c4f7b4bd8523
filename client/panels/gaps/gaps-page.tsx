import type { JSX } from 'react';
import { gapLists, type GapCount, type GapList, type GapsView } from '../../../server/model/index.ts';
import { readGapList, readGaps, readPlans } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { count } from '../../words.ts';
import { EmptyStore } from '../explore/empty.tsx';
import { hasPlan, toGapState } from './gaps.ts';
import { GapTable } from './gap-table.tsx';
import { TableTools } from './table-tools.tsx';
import { gapWords } from './words.ts';
import './gaps.css';

/** Rows listed at first, and more with each step. */
const step = 60;

/** 空缺: what the plans leave open, list by list, over all plans or of one; list and plan are in the address. */
export function GapsPage(): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(gapWords);
  const list = gapLists.find((each) => each === state.own.list) ?? 'tasks';
  const limit = Math.min(2000, Math.max(step, Number(state.own.rows) || step));
  const all = useLoaded('gaps', () => readGaps());
  const loaded = useLoaded('plans', readPlans).value?.plans.filter((plan) => plan.loaded);
  const among = all.value?.plans.find(({ plan }) => plan.id === state.plan);
  // Of many plans the first are told one by one; the chosen one is asked for by itself where it is not among them.
  const alone = useLoaded(all.value && state.plan && !among ? `gaps of ${state.plan}` : undefined, () =>
    readGaps(state.plan ? { plan: state.plan } : {}),
  );
  const rows = useLoaded(`gaps ${list} ${state.plan ?? ''} ${limit}`, () =>
    readGapList(list, { limit, ...(state.plan ? { plan: state.plan } : {}) }),
  );
  if (all.value?.total === 0) return <EmptyStore />;
  // The rows of the list before stay until those of the chosen one are there; they belong to another head.
  const view = rows.value?.list === list ? rows.value : undefined;
  const one = among ?? alone.value?.plans.find(({ plan }) => plan.id === state.plan);
  const counts = one?.lists ?? (state.plan ? undefined : all.value?.lists);
  const { title, means, not, of, none } = say.lists[list];
  const failed = rows.error ?? all.error ?? (among ? undefined : alone.error);
  return (
    <main id="main" className="gaps">
      <header className="page-bar gaps-bar">
        <h1>{say.title}</h1>
        <select
          className="button"
          aria-label={say.plan}
          value={state.plan ?? ''}
          onChange={(event) => {
            go(toGapState(list, event.target.value || undefined));
          }}
        >
          <option value="">{say.allPlans(all.value?.total ?? 0)}</option>
          {loaded?.map(({ id, title }) => (
            <option key={id} value={id} lang="zh-Hans">
              {title}
            </option>
          ))}
        </select>
        {one ? <StandingBadge standing={one.plan.standing} /> : null}
      </header>
      <div className="gaps-body">
        <nav aria-label={say.title}>
          <ul className="gap-lists" aria-busy={!counts}>
            {gapLists.map((each) => (
              <li key={each}>
                <ListLink list={each} chosen={each === list} plan={state.plan} found={counts?.[each]} />
              </li>
            ))}
          </ul>
          {all.value ? (
            <ByPlan view={one && !among ? withPlan(all.value, one) : all.value} list={list} chosen={state.plan} />
          ) : null}
        </nav>
        <section className="gap-list" aria-busy={rows.pending} aria-labelledby="gap-list-title">
          <header>
            <h2 id="gap-list-title">
              {title} {counts ? <small>{of(counts[list].count, counts[list].total)}</small> : null}
            </h2>
            <TableTools view={view} plan={state.plan} />
          </header>
          <p>{means}</p>
          <p className="not">
            <b>{say.notOf}</b>
            {not}
          </p>
          {failed === undefined ? null : (
            <Trouble
              error={failed}
              onRetry={() => {
                rows.retry();
                all.retry();
                alone.retry();
              }}
            />
          )}
          {view?.rows.length === 0 ? <p className="none">{none}</p> : null}
          {view && view.rows.length > 0 ? (
            <>
              <GapTable view={view} withPlan={hasPlan(list) && !state.plan} />
              <p className="end">
                {say.shown(view.shown, view.total)}{' '}
                {view.shown < view.total && limit < 2000 ? (
                  <Link className="button small" to={toGapState(list, state.plan, limit + step)}>
                    {say.more(Math.min(step, view.total - view.shown))}
                  </Link>
                ) : null}
              </p>
            </>
          ) : null}
        </section>
      </div>
    </main>
  );
}

/** The plans that are told one by one, with the chosen one before them. */
const withPlan = (view: GapsView, one: GapsView['plans'][number]): GapsView => ({
  ...view,
  plans: [one, ...view.plans],
  shown: view.shown + 1,
});

/** A share as a bar; a list without a whole has none. */
function Share({ count: n, total }: GapCount): JSX.Element {
  return (
    <span className="share" aria-hidden="true">
      <span style={{ width: `${total > 0 ? Math.round((n / total) * 100) : 0}%` }} />
    </span>
  );
}

interface ListLinkProps {
  list: GapList;
  chosen: boolean;
  plan: string | undefined;
  found: GapCount | undefined;
}

function ListLink({ list, chosen, plan, found }: ListLinkProps): JSX.Element {
  const say = useOwnWords(gapWords);
  const isPart = list !== 'findings' && hasPlan(list);
  return (
    <Link to={toGapState(list, plan)} {...(chosen ? { 'aria-current': 'true' as const } : {})}>
      <span>{say.lists[list].title}</span>
      {found && isPart ? <Share {...found} /> : null}
      <b>{found ? (isPart ? `${count(found.count)} / ${count(found.total)}` : count(found.count)) : ' '}</b>
    </Link>
  );
}

/** The chosen list in each plan: a way to stay in one. */
function ByPlan({ view, list, chosen }: { view: GapsView; list: GapList; chosen: string | undefined }): JSX.Element {
  const say = useOwnWords(gapWords);
  return (
    <div className="by-plan">
      <h2>{say.byPlan}</h2>
      <ul>
        {view.plans.map(({ plan, lists }) => (
          <li key={plan.id}>
            <Link
              to={toGapState(list, plan.id === chosen ? undefined : plan.id)}
              title={plan.title}
              {...(plan.id === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              <span>
                <b lang="zh-Hans">{plan.jurisdiction?.name ?? plan.title}</b>{' '}
                {plan.periodStart === undefined ? '' : `${plan.periodStart}–${plan.periodEnd ?? ''}`}{' '}
                <StandingBadge standing={plan.standing} />
              </span>
              <span>
                {count(lists[list].count)}
                {hasPlan(list) && list !== 'findings' ? ` / ${count(lists[list].total)}` : ''}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {view.shown < view.total ? <p>{say.plansShown(view.shown, view.total)}</p> : null}
    </div>
  );
}
