import type { JSX, ReactNode } from 'react';
import { labelOf } from '../../../server/model/graph.ts';
import { useAddress } from '../../app/address.tsx';
import { Link } from '../../app/link.tsx';
import { usePreferences, useWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { sides, views, viewOf } from '../../state.ts';
import type { View } from '../../view.ts';
import { count } from '../../words.ts';
import { nameOf } from '../evidence/claims.ts';
import { SavedButton } from '../saved/saved-button.tsx';

interface ViewBarProps {
  view: View | undefined;
  /** What stands for its name while there is none. */
  waiting: string;
  filters: ReactNode;
  /** Absent while there is no picture. */
  onReport: (() => void) | undefined;
}

/** Where we are, how it is drawn, what stands beside it, and the way back. */
export function ViewBar({ view, waiting, filters, onReport }: ViewBarProps): JSX.Element {
  const { state, go, undo, redo, canUndo, canRedo } = useAddress();
  const { language } = usePreferences();
  const say = useWords();
  return (
    <div className="view-bar">
      <h1>{view ? <Crumbs view={view} /> : <span className="quiet">{waiting}</span>}</h1>
      <div className="segments" role="group" aria-label={say.drawnAs} data-commands>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={state.view === each}
            onClick={() => {
              if (view) go(viewOf(view.root.id, { view: each, plan: state.plan, side: state.side }));
            }}
          >
            {say.views[each]}
          </button>
        ))}
      </div>
      <div className="segments" role="group" aria-label={say.beside} data-commands>
        {sides.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={state.side === each && !state.reading}
            onClick={() => {
              // Details of nothing chosen are those of what the picture is about.
              const picked = each === 'details' ? (state.picked ?? view?.root.id) : state.picked;
              go({ side: each, reading: undefined, picked });
            }}
          >
            {say.sides[each]}
            {each === 'selection' && state.selected.length > 0 ? ` ${count(state.selected.length)}` : ''}
          </button>
        ))}
      </div>
      <div className="view-acts" role="group" aria-label={say.sections.explore} data-commands>
        <button type="button" className="button small plain" disabled={!canUndo} title={`${say.undo} Z`} onClick={undo}>
          <span aria-hidden="true">↶</span> <span className="act-word">{say.undo}</span>
        </button>
        <button
          type="button"
          className="button small plain"
          disabled={!canRedo}
          title={`${say.redo} Shift Z`}
          onClick={redo}
        >
          <span aria-hidden="true">↷</span> <span className="act-word">{say.redo}</span>
        </button>
        {filters}
        {view && (view.plans.length > 1 || state.plan) ? (
          <select
            aria-label={say.plansShown}
            className="button"
            lang={language === 'zh' ? 'zh-Hans' : 'en'}
            value={state.plan ?? ''}
            onChange={(event) => {
              go({ plan: event.target.value || undefined, unfolded: [], ungrouped: [], picked: undefined });
            }}
          >
            <option value="">{say.allPlans(view.plans.length)}</option>
            {view.plans.map(({ id, title, standing }) => (
              <option key={id} value={id} lang="zh-Hans">
                {`${title} · ${say.standing[standing]}`}
              </option>
            ))}
          </select>
        ) : null}
        <SavedButton className="button" name={say.keep} />
        <button type="button" className="button main" disabled={!onReport} onClick={onReport}>
          {say.report}
        </button>
      </div>
    </div>
  );
}

/** Place or plan, then the node; the standing of the plan right beside them. */
function Crumbs({ view }: { view: View }): JSX.Element {
  const isPlan = labelOf(view.root) === 'Plan';
  const say = useWords();
  const [plan] = view.plans;
  const place = view.plans.length === 1 ? plan?.jurisdiction : undefined;
  return (
    <>
      {place ? (
        <>
          <Link to={viewOf(place.id, { view: 'neighbours' })} lang="zh-Hans">
            {place.name}
          </Link>
          <span aria-hidden="true"> / </span>
        </>
      ) : null}
      <b lang="zh-Hans" className={isPlan ? 'song' : ''} title={nameOf(view.root)}>
        {nameOf(view.root)}
      </b>
      {view.plans.length === 1 && plan ? (
        <>
          {' '}
          <StandingBadge standing={plan.standing} />
        </>
      ) : (
        <span className="quiet">
          {' '}
          {say.ofPlans(view.plans.length, new Set(view.plans.filter(({ standing }) => standing !== 'in force')).size)}
        </span>
      )}
    </>
  );
}
