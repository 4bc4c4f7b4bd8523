import type { JSX } from 'react';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { toSourceLine } from '../../report/citation.ts';
import type { Statement } from '../../report/statements.ts';
import { viewOf } from '../../state.ts';
import type { HeatCell } from './heat.ts';
import { roles } from './matrix.ts';
import { matrixWords } from './words.ts';

/** The words behind a cell. */
export function Told({ statements }: { statements: readonly Statement[] }): JSX.Element {
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

/** The departments of one function in one plan: their chains hold the tasks. */
export function ToldDepartments({ cell, plan }: { cell: HeatCell; plan: string }): JSX.Element {
  const say = useOwnWords(matrixWords);
  return (
    <ul>
      {cell.departments.map(({ id, name, tasks }) => (
        <li key={id}>
          <b lang="zh-Hans">{name}</b> {say.tasks(tasks)} <Link to={viewOf(id, { plan })}>{say.open}</Link>
        </li>
      ))}
    </ul>
  );
}
