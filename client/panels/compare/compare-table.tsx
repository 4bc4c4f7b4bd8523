import { useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import type { ComparedPlan, CompareView } from '../../../server/model/index.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph } from '../../app/glyph.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { markAt, useGrid } from '../../app/use-grid.ts';
import { StandingBadge } from '../../app/standing.tsx';
import { viewOf } from '../../state.ts';
import {
  tasksOf,
  toCompareState,
  toStep,
  weightOf,
  type CompareCell,
  type CompareGroup,
  type Depth,
} from './compare.ts';
import { compareWords, type CompareWords } from './words.ts';

/** Rows of marks in the heads: a plan taken out, a plan opened. */
const headRows = 2;

/** Rows of a group that are listed until the rest is asked for. */
const most = 12;

const placeOf = ({ plan }: ComparedPlan): string => plan.jurisdiction?.name ?? plan.title;

interface CompareTableProps {
  view: CompareView;
  groups: readonly CompareGroup[];
  depth: Depth;
}

/** Columns by plan, rows by industry: solid where plans name the same, dashed where one names a part or the whole. */
export function CompareTable({ view, groups, depth }: CompareTableProps): JSX.Element {
  const say = useOwnWords(compareWords);
  const grid = useGrid();
  // The heads have two rows of marks; each group one for each of its rows, and one for what it does not list yet.
  const rowsBefore = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { rows }) => sum + rows.length + 1, headRows),
  );
  return (
    <div className="scroll">
      <table {...grid} aria-label={say.title}>
        <thead>
          <tr>
            <th scope="col" className="industry">
              {say.industry}
            </th>
            {view.plans.map((each, column) => (
              <th key={each.plan.id} scope="col">
                <PlanHead compared={each} column={column} groups={groups} view={view} depth={depth} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group, i) => (
          <Group
            key={`${group.shared} ${group.columns.join(' ')}`}
            group={group}
            plans={view.plans}
            from={rowsBefore[i] ?? headRows}
          />
        ))}
      </table>
    </div>
  );
}

interface PlanHeadProps extends CompareTableProps {
  compared: ComparedPlan;
  column: number;
}

function PlanHead({ compared, column, groups, view, depth }: PlanHeadProps): JSX.Element {
  const say = useOwnWords(compareWords);
  const { plan, shown, total } = compared;
  const step = column > 0 ? toStep(groups, column) : undefined;
  const others = view.plans.filter(({ plan: { id } }) => id !== plan.id).map(({ plan: { id } }) => id);
  return (
    <div className="plan-head">
      <p>
        <b lang="zh-Hans">{placeOf(compared)}</b>{' '}
        {plan.periodStart === undefined ? '' : `${plan.periodStart}–${plan.periodEnd ?? ''}`}{' '}
        <StandingBadge standing={plan.standing} />
        {view.plans.length > 1 ? (
          <Link
            {...markAt(0, column + 1)}
            className="remove"
            to={toCompareState(others, depth)}
            aria-label={say.remove(plan.title)}
            title={say.remove(plan.title)}
          >
            ×
          </Link>
        ) : null}
      </p>
      <p className="song">
        <Link {...markAt(1, column + 1)} to={viewOf(plan.id)}>
          <span lang="zh-Hans">{plan.title}</span>
        </Link>
      </p>
      <p className="quiet">
        {[
          say.ofObjects(shown, total),
          ...(step ? [say.kept(step.kept), say.left(step.left), say.added(step.added)] : []),
        ].join(' · ')}
      </p>
    </div>
  );
}

/** What a group is called: who names its rows, and where they begin, end or are left out. */
function toTitle({ columns, shared }: CompareGroup, places: readonly string[], say: CompareWords): string[] {
  const nameOf = (column: number): string => places[column] ?? '';
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  if (!shared) return [say.own, nameOf(first)];
  if (columns.length === places.length && places.length > 1) return [say.everyone];
  const gaps = places.flatMap((place, column) =>
    column > first && column < last && !columns.includes(column) ? [say.gap(place)] : [],
  );
  const ends = [
    ...(first > 0 ? [say.from(nameOf(first))] : []),
    ...gaps,
    ...(last < places.length - 1 ? [say.until(nameOf(last))] : []),
  ];
  return [columns.length === 1 ? say.only(nameOf(first)) : say.some(columns.map(nameOf)), ends.join(' · ')];
}

interface GroupProps {
  group: CompareGroup;
  plans: readonly ComparedPlan[];
  /** Its first row in the table, as the keys count them. */
  from: number;
}

function Group({ group, plans, from }: GroupProps): JSX.Element {
  const say = useOwnWords(compareWords);
  const [whole, setWhole] = useState(false);
  const [title = '', more = ''] = toTitle(group, plans.map(placeOf), say);
  const rows = whole ? group.rows : group.rows.slice(0, most);
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={plans.length + 1}>
          {title} <span>{say.rows(group.rows.length)}</span> {more ? <span>{more}</span> : null}
        </th>
      </tr>
      {rows.map((row, i) => (
        <tr key={row.id}>
          <th scope="row" className="industry">
            <Link {...markAt(from + i, 0)} to={viewOf(row.id)}>
              <span lang="zh-Hans">{row.name}</span>
            </Link>
          </th>
          {row.cells.map((cell, column) => {
            const next = row.cells.slice(column + 1).some(({ objects }) => objects.length > 0);
            const held = row.cells[column + 1]?.objects.length ?? 0;
            const line = cell.objects.length > 0 && next ? (held > 0 ? ' same' : ' over') : '';
            const passes =
              cell.objects.length === 0 && next && row.cells.slice(0, column).some(({ objects }) => objects.length > 0);
            return (
              <td key={plans[column]?.plan.id} className={`cell${line}${passes ? ' passed' : ''}`}>
                <Cell
                  row={row.id}
                  name={row.name}
                  cell={cell}
                  plan={plans[column]}
                  mark={markAt(from + i, column + 1)}
                />
              </td>
            );
          })}
        </tr>
      ))}
      {rows.length < group.rows.length ? (
        <tr>
          <td colSpan={plans.length + 1}>
            <button
              type="button"
              className="button small"
              {...markAt(from + rows.length, 0)}
              onClick={({ currentTarget }) => {
                const body = currentTarget.closest('tbody');
                flushSync(() => {
                  setWhole(true);
                });
                // The button goes: the focus goes on to the first row that came.
                Array.from(body?.querySelectorAll<HTMLElement>('th[scope="row"] a') ?? [])[most]?.focus();
              }}
            >
              {say.moreRows(rows.length, group.rows.length)}
            </button>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

interface CellProps {
  row: string;
  name: string;
  cell: CompareCell;
  plan: ComparedPlan | undefined;
  mark: ReturnType<typeof markAt>;
}

function Cell({ row, name, cell, plan, mark }: CellProps): JSX.Element | null {
  const { state, go } = useAddress();
  const say = useOwnWords(compareWords);
  const weight = weightOf(cell);
  const shown = weight ? cell.objects : cell.near.slice(0, 1);
  if (!plan || shown.length === 0) return null;
  const key = `${row} ${plan.plan.id}`;
  const names = [...new Set(shown.map((object) => object.name))].join('、');
  const tasks = tasksOf(cell);
  const said = weight === 'promoted' ? say.promoted : weight === 'aims' ? say.tasks : weight ? say.named : say.nearKey;
  return (
    <button
      type="button"
      {...mark}
      className={`pill ${weight ?? 'near'}`}
      aria-pressed={state.picked === key}
      title={`${names} · ${said}`}
      onClick={() => {
        go({ picked: state.picked === key ? undefined : key });
      }}
    >
      {[...new Set(shown.map(({ label }) => label))].map((label) => (
        <Glyph key={label} label={label} />
      ))}
      <span className="hidden">
        {placeOf(plan)} {name}:{' '}
      </span>
      <span className="name" lang="zh-Hans">
        {names}
      </span>
      {tasks > 0 ? <small aria-hidden="true">{tasks}</small> : null}
      <span className="hidden">
        , {said}
        {tasks > 0 ? `, ${say.taskCount(tasks)}` : ''}
      </span>
    </button>
  );
}
