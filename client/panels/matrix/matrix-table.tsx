import type { JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import { markAt, useGrid } from '../../app/use-grid.ts';
import type { Statement } from '../../report/statements.ts';
import { ColumnHead } from './column-head.tsx';
import { isRole } from './heat.ts';
import { roles, type Matrix } from './matrix.ts';
import { matrixWords } from './words.ts';

interface MatrixTableProps {
  matrix: Matrix;
  /** `department task` of the chosen cell. */
  chosen: string | undefined;
  onPick: (cell: string) => void;
}

/** Marks are words, legible without colour; a corner says that there is a second role. */
export function MatrixTable({ matrix, chosen, onPick }: MatrixTableProps): JSX.Element {
  const say = useOwnWords(matrixWords);
  const grid = useGrid(true);
  const nameOf = ([first, ...more]: Statement[]): string => {
    if (!first || !isRole(first.type)) return '';
    const others = more.flatMap(({ type }) => (isRole(type) && type !== first.type ? [say.names[type]] : []));
    const sentence = `${first.from.name} ${say.names[first.type]} ${first.to.name}`;
    return others.length > 0 ? `${sentence} (${say.also(others.join('、'))})` : sentence;
  };
  return (
    <table {...grid}>
      <thead>
        <tr>
          <th scope="col" className="corner">
            {say.department}
          </th>
          {roles.map((role) => (
            <th key={role} scope="col" className={`sum ${role}`} title={say.names[role]}>
              {say.marks[role]}
            </th>
          ))}
          {matrix.tasks.map(({ id, ref, name }) => (
            <ColumnHead key={id} number={ref} name={name}>
              {matrix.unassigned.has(id) ? <em> {say.nobody}</em> : null}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ id, name, counts, cells }, row) => (
          <tr key={id}>
            <th scope="row" lang="zh-Hans">
              {name}
            </th>
            {roles.map((role) => (
              <td key={role} className={`sum ${role}`}>
                {counts[role] || ''}
              </td>
            ))}
            {cells.map((cell, column) => {
              const task = matrix.tasks[column]?.id ?? '';
              const key = `${id} ${task}`;
              const [first, ...more] = cell;
              return (
                <td key={task} className={chosen === key ? 'chosen' : undefined}>
                  {first && isRole(first.type) ? (
                    <button
                      type="button"
                      className={`role ${first.type}${more.some(({ type }) => type !== first.type) ? ' second' : ''}`}
                      {...markAt(row, column)}
                      aria-pressed={chosen === key}
                      aria-label={`${say.marks[first.type]} ${nameOf(cell)}`}
                      title={nameOf(cell)}
                      onClick={() => {
                        onPick(key);
                      }}
                    >
                      {say.marks[first.type]}
                    </button>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
