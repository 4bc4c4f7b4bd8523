import { useMemo, type JSX } from 'react';
import { readChain, readPlans } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyStore } from '../explore/empty.tsx';
import { heatColumns, heatRoles } from './heat.ts';
import { HeatView } from './heat-view.tsx';
import { MarksView } from './marks-view.tsx';
import { roles, toMatrix } from './matrix.ts';
import { usePrintWhole } from './use-print-whole.ts';
import { matrixWords } from './words.ts';
import './matrix.css';

/** Tasks of one plan that a matrix holds. */
const mostTasks = 400;

/**
 * 矩阵: the departments of one plan by its tasks, or as a heat map; plan, mode and chosen cell are in the address. Other
 * columns or another role are the same page: back leads to where the reader came from, not through each of them.
 */
export function MatrixPage(): JSX.Element {
  const { state, go, put } = useAddress();
  const say = useOwnWords(matrixWords);
  const plans = useLoaded('plans', readPlans).value?.plans.filter(({ loaded }) => loaded);
  const by = heatColumns.find((each) => each === state.own.heat);
  const role = heatRoles.find((each) => each === state.own.role) ?? 'LEADS';
  // The plan asked for, else the first that names organs at all.
  const plan =
    plans?.find(({ id }) => id === state.plan) ?? plans?.find(({ counts }) => (counts.led ?? 0) > 0) ?? plans?.[0];
  const chain = useLoaded(plan && `matrix ${plan.id}`, () => readChain(plan?.id ?? '', { limit: mostTasks }));
  const given = chain.value;
  const matrix = useMemo(() => (given ? toMatrix(given, given.root) : undefined), [given]);
  const shownAs = (heat: string | undefined, wanted: string) => {
    const { heat: _heat, role: _role, ...rest } = state.own;
    const own = heat === undefined ? rest : { ...rest, heat, ...(wanted === 'LEADS' ? {} : { role: wanted }) };
    return { own, picked: undefined };
  };
  const whole = usePrintWhole<HTMLElement>();
  if (plans?.length === 0) return <EmptyStore />;
  return (
    <main id="main" className="matrix" ref={whole}>
      <header className="page-bar matrix-bar">
        <h1>{say.title}</h1>
        {plan && by !== 'plan' ? (
          <>
            <select
              className="button"
              aria-label={say.plan}
              lang="zh-Hans"
              value={plan.id}
              onChange={(event) => {
                go({ plan: event.target.value, picked: undefined });
              }}
            >
              {plans?.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            <StandingBadge standing={plan.standing} />
          </>
        ) : null}
        <div className="segments" role="group" aria-label={say.as}>
          {(['marks', 'heat'] as const).map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={(mode === 'heat') === (by !== undefined)}
              onClick={() => {
                go(shownAs(mode === 'heat' ? (by ?? 'section') : undefined, role));
              }}
            >
              {say.modes[mode]}
            </button>
          ))}
        </div>
        {by ? (
          <>
            <select
              className="button"
              aria-label={say.by}
              value={by}
              onChange={(event) => {
                put(shownAs(event.target.value, role));
              }}
            >
              {heatColumns.map((each) => (
                <option key={each} value={each}>
                  {say.columns[each]}
                </option>
              ))}
            </select>
            <select
              className="button"
              aria-label={say.role}
              value={role}
              onChange={(event) => {
                put(shownAs(by, event.target.value));
              }}
            >
              {heatRoles.map((each) => (
                <option key={each} value={each}>
                  {say.heatRoles[each]}
                </option>
              ))}
            </select>
          </>
        ) : (
          roles.map((each) => (
            <span key={each} className="key">
              <span className={`role ${each}`} aria-hidden="true">
                {say.marks[each]}
              </span>{' '}
              {say.names[each]}
            </span>
          ))
        )}
        {matrix && given && by !== 'plan' ? (
          <span className="size">
            {say.size(matrix.rows.length, matrix.tasks.length)}
            {matrix.unassigned.size > 0 ? ` · ${say.unassigned(matrix.unassigned.size)}` : ''}
            {given.shown < given.total ? ` · ${say.cut(given.shown, given.total)}` : ''}
          </span>
        ) : null}
      </header>
      {chain.error === undefined || by === 'plan' ? null : <Trouble error={chain.error} onRetry={chain.retry} />}
      {by ? <HeatView chain={given} matrix={matrix} by={by} role={role} /> : <MarksView matrix={matrix} />}
    </main>
  );
}
