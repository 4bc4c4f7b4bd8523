import type { JSX } from 'react';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { viewOf } from '../../state.ts';
import type { Loom } from './loom.ts';
import { homeWords } from './words.ts';

/** The loom in words: every organ, task and aim of it, each a way into the explorer. */
export function LoomTable({ loom }: { loom: Loom }): JSX.Element {
  const say = useOwnWords(homeWords);
  return (
    <details className="loom-table">
      <summary>{say.table}</summary>
      <div className="tables">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.organ}</th>
              <th scope="col">{say.columns.departments}</th>
              <th scope="col">{say.columns.tasks}</th>
            </tr>
          </thead>
          <tbody>
            {loom.organs.map(({ system, departments, tasks }) => (
              <tr key={system}>
                <th scope="row" lang="zh-Hans">
                  {system}
                </th>
                <td lang="zh-Hans">
                  {departments.map(({ id, name, tasks: n }) => (
                    <Link key={id} to={viewOf(id)}>
                      {name} {n}
                    </Link>
                  ))}
                </td>
                <td>{tasks.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.aim}</th>
              <th scope="col">{say.columns.tasks}</th>
            </tr>
          </thead>
          <tbody>
            {loom.aims.map(({ id, name, tasks }) => (
              <tr key={id}>
                <td lang="zh-Hans">
                  <Link to={viewOf(id)}>{name}</Link>
                </td>
                <td>{tasks.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.plan}</th>
              <th scope="col">{say.columns.tasks}</th>
            </tr>
          </thead>
          <tbody>
            {loom.strips.map(({ plan, cells }) => (
              <tr key={plan.id}>
                <th scope="row" lang="zh-Hans" className="song">
                  <Link to={viewOf(plan.id)}>{plan.title}</Link>
                </th>
                <td lang="zh-Hans">
                  {cells.map(({ id, ref, name, cover }) => (
                    <Link key={id} to={viewOf(id)}>
                      {ref} {name} <small>{say.cover[cover]}</small>
                    </Link>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
