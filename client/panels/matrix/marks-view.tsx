import { useMemo, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import type { Matrix } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Told } from './told.tsx';
import { matrixWords } from './words.ts';

/** Cells that one table holds without the page growing slow. */
const mostCells = 12_000;
const fewestRows = 30;

/** Departments by tasks, each mark with its words. Long tables begin with the departments that lead most. */
export function MarksView({ matrix }: { matrix: Matrix | undefined }): JSX.Element {
  const { state, go, put } = useAddress();
  const say = useOwnWords(matrixWords);
  const rows = matrix?.rows.length ?? 0;
  const fitting = Math.max(fewestRows, Math.floor(mostCells / Math.max(1, matrix?.tasks.length ?? 1)));
  const most = Math.max(fitting, Number(state.own.rows) || 0);
  const listed = useMemo(() => matrix && { ...matrix, rows: matrix.rows.slice(0, most) }, [matrix, most]);
  const told = matrix?.rows
    .flatMap(({ id, cells }) => cells.map((cell, column) => ({ key: `${id} ${matrix.tasks[column]?.id ?? ''}`, cell })))
    .find(({ key }) => key === state.picked)?.cell;
  return (
    <>
      {/* A table that scrolls must be reachable by keyboard. */}
      <div className="grid" tabIndex={0} role="region" aria-label={say.title} aria-busy={!matrix}>
        {matrix ? null : <p>{say.reading}</p>}
        {rows === 0 && matrix ? <p>{say.none}</p> : null}
        {listed && listed.rows.length > 0 ? (
          <MatrixTable
            matrix={listed}
            chosen={state.picked}
            onPick={(cell) => {
              go({ picked: cell });
            }}
          />
        ) : null}
        {most < rows ? (
          <p className="more-rows">
            {say.rows(most, rows)}{' '}
            <button
              type="button"
              className="button small"
              onClick={() => {
                put({ own: { ...state.own, rows: String(most + fitting) } });
              }}
            >
              {say.allRows}
            </button>
          </p>
        ) : null}
      </div>
      <div className="told" role="status">
        {told && told.length > 0 ? <Told statements={told} /> : <p>{say.pick}</p>}
      </div>
    </>
  );
}
