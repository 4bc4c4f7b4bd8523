import { useMemo, type JSX } from 'react';
import { readChain, readPlans } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { toSourceLine } from '../../report/citation.ts';
import type { Statement } from '../../report/statements.ts';
import { viewOf } from '../../state.ts';
import { EmptyStore } from '../explore/empty.tsx';
import { roles, toMatrix } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { matrixWords } from './words.ts';
import './matrix.css';

/** Tasks of one plan that a matrix holds. */
const mostTasks = 400;

/** 矩阵: the departments of one plan by its tasks, each mark with its words; plan and chosen cell are in the address. */
export function MatrixPage(): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(matrixWords);
  const plans = useLoaded('plans', readPlans).value?.plans.filter(({ loaded }) => loaded);
  // The plan asked for, else the first that names organs at all.
  const plan =
    plans?.find(({ id }) => id === state.plan) ?? plans?.find(({ counts }) => (counts.led ?? 0) > 0) ?? plans?.[0];
  const chain = useLoaded(plan && `matrix ${plan.id}`, () => readChain(plan?.id ?? '', { limit: mostTasks }));
  const given = chain.value;
  const matrix = useMemo(() => (given ? toMatrix(given, given.root) : undefined), [given]);
  if (plans?.length === 0) return <EmptyStore />;
  const told = matrix?.rows
    .flatMap(({ id, cells }) => cells.map((cell, column) => ({ key: `${id} ${matrix.tasks[column]?.id ?? ''}`, cell })))
    .find(({ key }) => key === state.picked)?.cell;
  return (
    <main id="main" className="matrix">
      <header className="matrix-bar">
        <h1>{say.title}</h1>
        {plan ? (
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
        ) : null}
        {plan ? <StandingBadge standing={plan.standing} /> : null}
        {roles.map((role) => (
          <span key={role} className="key">
            <span className={`role ${role}`} aria-hidden="true">
              {say.marks[role]}
            </span>{' '}
            {say.names[role]}
          </span>
        ))}
        {matrix ? (
          <span className="size">
            {say.size(matrix.rows.length, matrix.tasks.length)}
            {matrix.unassigned.size > 0 ? ` · ${say.unassigned(matrix.unassigned.size)}` : ''}
          </span>
        ) : null}
      </header>
      {/* A table that scrolls must be reachable by keyboard. */}
      <div className="grid" tabIndex={0} role="region" aria-label={say.title} aria-busy={!matrix}>
        {chain.error === undefined ? null : <p role="alert">{say.failed}</p>}
        {!matrix && chain.error === undefined ? <p>{say.reading}</p> : null}
        {matrix?.rows.length === 0 ? <p>{say.none}</p> : null}
        {matrix && matrix.rows.length > 0 ? (
          <MatrixTable
            matrix={matrix}
            chosen={state.picked}
            onPick={(cell) => {
              go({ picked: cell });
            }}
          />
        ) : null}
      </div>
      <div className="told" role="status">
        {told && told.length > 0 ? <Told statements={told} /> : <p>{say.pick}</p>}
      </div>
    </main>
  );
}

/** The words behind a cell. */
function Told({ statements }: { statements: readonly Statement[] }): JSX.Element {
  const { language } = usePreferences();
  const say = useOwnWords(matrixWords);
  return (
    <ul>
      {statements.map(({ key, from, type, to, evidence, plan }) => (
        <li key={key}>
          <b lang="zh-Hans">{from.name}</b> {say.names[roles.find((role) => role === type) ?? 'LEADS']}{' '}
          <b lang="zh-Hans">{to.name}</b>{' '}
          {evidence.map(({ quote, start }) => (
            <q key={start} lang="zh-Hans">
              {quote}
            </q>
          ))}{' '}
          {plan ? <small>{toSourceLine(plan, language)}</small> : null}{' '}
          <Link to={viewOf(to.id, { picked: `${type} ${from.id} ${to.id}` })}>{say.open}</Link>
        </li>
      ))}
    </ul>
  );
}
