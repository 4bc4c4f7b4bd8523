import type { JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import { markAt, useGrid } from '../../app/use-grid.ts';
import { ColumnHead } from './column-head.tsx';
import { toCellKey, type Heat, type HeatRole } from './heat.ts';
import { matrixWords } from './words.ts';

interface HeatTableProps {
  heat: Heat;
  role: HeatRole;
  chosen: string | undefined;
  onPick: (cell: string) => void;
}

/** Per cent of the role's colour in the fullest cell: darker, and its number could not be read. */
const deepest = 45;

/** Letters of a column's name: three upright lines, which the titles of most plans need. */
const mostLetters = 44;

/** Roots, so that one task is still seen beside forty. */
const toShade = (tasks: number, most: number): string => `${String(Math.round(Math.sqrt(tasks / most) * deepest))}%`;

/** Numbers with their shade: how many tasks each row has in each column. */
export function HeatTable({ heat, role, chosen, onPick }: HeatTableProps): JSX.Element {
  const say = useOwnWords(matrixWords);
  const grid = useGrid(true);
  const { columns, rows, most } = heat;
  return (
    <table {...grid} className={`heat ${role}`}>
      <thead>
        <tr>
          <th scope="col" className="corner">
            {say.department}
          </th>
          <th scope="col" className="sum" title={say.total}>
            {say.total}
          </th>
          {columns.map(({ id, ref, name }) => (
            <ColumnHead key={id} number={ref} name={name} most={mostLetters} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, total, cells }, row) => (
          <tr key={id}>
            <th scope="row" lang="zh-Hans">
              {name}
            </th>
            <td className="sum">{total}</td>
            {cells.map(({ tasks }, column) => {
              const { id: columnId = '', name: columnName = '' } = columns[column] ?? {};
              const key = toCellKey(id, columnId);
              return (
                <td key={columnId} className={chosen === key ? 'chosen' : undefined}>
                  {tasks > 0 ? (
                    <button
                      type="button"
                      className="warm"
                      style={{ '--heat': toShade(tasks, most) } as React.CSSProperties}
                      {...markAt(row, column)}
                      aria-pressed={chosen === key}
                      aria-label={`${String(tasks)} ${say.cellOf(name, say.heatRoles[role], columnName)}`}
                      onClick={() => {
                        onPick(key);
                      }}
                    >
                      {tasks}
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
