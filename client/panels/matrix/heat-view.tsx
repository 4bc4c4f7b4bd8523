import { useMemo, type JSX } from 'react';
import type { ChainView } from '../../../server/model/index.ts';
import { readDuties } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { toAimHeat, toCellKey, toPlanHeat, toSectionHeat, type HeatBy, type HeatRole } from './heat.ts';
import { HeatTable } from './heat-table.tsx';
import type { Matrix } from './matrix.ts';
import { Told, ToldDepartments } from './told.tsx';
import { matrixWords } from './words.ts';

interface HeatViewProps {
  chain: ChainView | undefined;
  matrix: Matrix | undefined;
  by: HeatBy;
  role: HeatRole;
}

/** Columns that one table holds; those of most tasks come first. */
const mostColumns = 60;

/** Departments by sections, aims or plans, and the tasks behind the chosen cell. */
export function HeatView({ chain, matrix, by, role }: HeatViewProps): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(matrixWords);
  const duties = useLoaded(by === 'plan' ? 'duties' : undefined, () => readDuties());
  const whole = useMemo(() => {
    if (by === 'plan') return duties.value && toPlanHeat(duties.value, role);
    if (!chain || !matrix) return undefined;
    return by === 'section' ? toSectionHeat(matrix, role) : toAimHeat(matrix, chain, role);
  }, [by, role, chain, matrix, duties.value]);
  const heat = useMemo(
    () =>
      whole && {
        ...whole,
        columns: whole.columns.slice(0, mostColumns),
        rows: whole.rows.map((row) => ({ ...row, cells: row.cells.slice(0, mostColumns) })),
      },
    [whole],
  );
  const found = heat?.rows
    .flatMap(({ id, cells }) => cells.map((cell, i) => ({ cell, row: id, column: heat.columns[i]?.id ?? '' })))
    .find(({ row, column }) => toCellKey(row, column) === state.picked);
  const { total = 0, shown = 0 } = duties.value ?? {};
  return (
    <>
      {/* A table that scrolls must be reachable by keyboard. */}
      <div className="grid" tabIndex={0} role="region" aria-label={say.modes.heat} aria-busy={!heat}>
        {duties.error === undefined ? null : <Trouble error={duties.error} onRetry={duties.retry} />}
        {heat ? (
          <p className="quiet">
            {say.heatSize(heat.rows.length, heat.columns.length)}
            {whole && whole.columns.length > heat.columns.length ? ` / ${String(whole.columns.length)}` : ''}
            {by === 'plan' && shown < total ? ` · ${say.rows(shown, total)}` : ''} ·{' '}
            {by === 'plan' ? say.planAbout : say.heatAbout}
          </p>
        ) : (
          <p>{say.reading}</p>
        )}
        {heat?.rows.length === 0 ? <p>{say.noHeat}</p> : null}
        {heat && heat.rows.length > 0 ? (
          <HeatTable
            heat={heat}
            role={role}
            chosen={state.picked}
            onPick={(cell) => {
              go({ picked: cell });
            }}
          />
        ) : null}
      </div>
      <div className="told" role="status">
        {found && by === 'plan' ? <ToldDepartments cell={found.cell} plan={found.column} /> : null}
        {found && by !== 'plan' ? <Told statements={found.cell.statements} /> : null}
        {found ? null : <p>{say.pickHeat}</p>}
      </div>
    </>
  );
}
