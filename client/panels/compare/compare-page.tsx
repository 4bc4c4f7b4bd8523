import { useMemo, type JSX } from 'react';
import type { CompareView, PlanSummary } from '../../../server/model/index.ts';
import { readCompare, readPlans } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyStore } from '../explore/empty.tsx';
import { CompareTable } from './compare-table.tsx';
import { depthOf, depths, plansOf, toCompareState, toGroups } from './compare.ts';
import { Follows } from './follows.tsx';
import { Told } from './told.tsx';
import { compareWords } from './words.ts';
import './compare.css';

/** Plans beside each other at most. */
const mostPlans = 4;

const placeOf = ({ jurisdiction, title }: PlanSummary): string => jurisdiction?.name ?? title;

/** 对照: what plans of several levels name, side by side; the plans, the depth and the cell are in the address. */
export function ComparePage(): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(compareWords);
  const asked = plansOf(state);
  const depth = depthOf(state);
  const loaded = useLoaded(`compare ${asked.join(' ')}`, () => readCompare(asked));
  const all = useLoaded('plans', readPlans).value?.plans.filter((plan) => plan.loaded);
  const view = loaded.value;
  const groups = useMemo(() => (view ? toGroups(view.plans, depth) : []), [view, depth]);
  const ids = view?.plans.map(({ plan }) => plan.id) ?? [];
  if (all?.length === 0) return <EmptyStore />;
  return (
    <main id="main" className="compare" aria-busy={loaded.pending}>
      <header className="page-bar compare-bar">
        <h1>{say.title}</h1>
        <Lines view={view} all={all ?? []} chosen={ids} />
        <select
          className="button"
          aria-label={say.add}
          value=""
          disabled={ids.length >= mostPlans}
          onChange={(event) => {
            go(toCompareState([...ids, event.target.value], depth));
          }}
        >
          <option value="">＋ {say.add}</option>
          {all
            ?.filter(({ id }) => !ids.includes(id))
            .map(({ id, title }) => (
              <option key={id} value={id} lang="zh-Hans">
                {title}
              </option>
            ))}
        </select>
        <div className="segments" role="group" aria-label={say.show}>
          {depths.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === depth}
              onClick={() => {
                go(toCompareState(asked, each));
              }}
            >
              {say.depths[each]}
            </button>
          ))}
        </div>
      </header>
      {loaded.error === undefined ? null : <Trouble error={loaded.error} onRetry={loaded.retry} />}
      <div className="compare-body">
        <div className="compare-main">
          {view && view.plans.length < 2 ? <p className="notice">{say.onlyOne}</p> : null}
          {view ? <CompareTable view={view} groups={groups} depth={depth} /> : null}
        </div>
        <aside>
          {view ? <Told view={view} groups={groups} /> : null}
          {view ? <Follows view={view} /> : null}
          <ul className="legend-list" aria-label={say.key}>
            {(
              [
                ['promoted', say.promoted],
                ['aims', say.tasks],
                ['all', say.named],
                ['near', say.nearKey],
              ] as const
            ).map(([kind, name]) => (
              <li key={kind}>
                <span className={`pill ${kind}`} aria-hidden="true" /> {name}
              </li>
            ))}
          </ul>
          <p className="quiet">{say.same}</p>
          <p className="quiet">{say.absent}</p>
        </aside>
      </div>
    </main>
  );
}

/** Loaded plans of places one in the other, to choose at once. */
function Lines({
  view,
  all,
  chosen,
}: {
  view: CompareView | undefined;
  all: readonly PlanSummary[];
  chosen: string[];
}): JSX.Element | null {
  const { state } = useAddress();
  const say = useOwnWords(compareWords);
  if (!view || view.lines.length === 0) return null;
  const names = new Map(all.map((plan) => [plan.id, placeOf(plan)]));
  return (
    <nav className="lines" aria-label={say.lines}>
      {view.lines.map((line) => (
        <Link
          key={line.join(' ')}
          to={toCompareState(line, depthOf(state))}
          {...(line.join(' ') === chosen.join(' ') ? { 'aria-current': 'true' as const } : {})}
        >
          <span lang="zh-Hans">{say.line(line.map((id) => names.get(id) ?? ''))}</span>
        </Link>
      ))}
      {view.lines.length < view.linesTotal ? (
        <span className="quiet">{say.linesMore(view.lines.length, view.linesTotal)}</span>
      ) : null}
    </nav>
  );
}
