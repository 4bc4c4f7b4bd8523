import type { JSX } from 'react';
import type { GapListView, GapNamed, GapRow, PlanSummary } from '../../../server/model/index.ts';
import { Glyph } from '../../app/glyph.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { viewOf } from '../../state.ts';
import { count } from '../../words.ts';
import { columnsOf, figureOf, namedIn, nodeColumn, toClaimState, toReadingState, type Column } from './gaps.ts';
import { gapWords } from './words.ts';

/** A list as a table: each row leads to its node in the graph and to the words of the document. */
export function GapTable({ view, withPlan }: { view: GapListView; withPlan: boolean }): JSX.Element {
  const say = useOwnWords(gapWords);
  const plans = new Map(view.plans.map((plan) => [plan.id, plan]));
  const columns = columnsOf[view.list];
  const most = Math.max(1, ...view.rows.map((row) => figureOf(row, 'leads') ?? 0));
  return (
    // A table that is wider than a narrow page scrolls, and must be reachable by keyboard.
    <div className="scroll" tabIndex={0} role="region" aria-label={say.lists[view.list].title}>
      <table>
        <thead>
          <tr>
            {withPlan ? <th scope="col">{say.columns.plan}</th> : null}
            {columns.map((column) => (
              <th key={column} scope="col" className={column}>
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={`${row.plan ?? ''} ${row.node.id}`}>
              {withPlan ? (
                <td className="plan">
                  <PlanCell plan={plans.get(row.plan ?? '')} />
                </td>
              ) : null}
              {columns.map((column) =>
                column === nodeColumn(view.list) ? (
                  <th key={column} scope="row" className={column}>
                    <NodeCell row={row} />
                  </th>
                ) : (
                  <td key={column} className={column}>
                    <Cell row={row} column={column} most={most} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlanCell({ plan }: { plan: PlanSummary | undefined }): JSX.Element | null {
  if (!plan) return null;
  return (
    <>
      <Link to={viewOf(plan.id)} title={plan.title}>
        <span lang="zh-Hans">{plan.jurisdiction?.name ?? plan.title}</span>
        {plan.periodStart === undefined ? '' : ` ${plan.periodStart}`}
      </Link>{' '}
      <StandingBadge standing={plan.standing} />
    </>
  );
}

function NodeCell({ row }: { row: GapRow }): JSX.Element {
  const { language } = usePreferences();
  const { id, name, label, ref } = row.node;
  if (label === 'Finding')
    return (
      <>
        <Glyph label={label} />{' '}
        <Link to={viewOf(id, { view: 'neighbours' })}>
          <span {...(language === 'zh' ? { lang: 'zh-Hans' } : {})}>{row.message?.[language] ?? name}</span>
        </Link>
      </>
    );
  return (
    <>
      <Glyph label={label} /> {ref ? <small>{ref} </small> : null}
      <Link to={viewOf(id)}>
        <span lang="zh-Hans">{name}</span>
      </Link>
      {row.place ? (
        <small lang="zh-Hans" className="place">
          {row.place}
        </small>
      ) : null}
    </>
  );
}

function Cell({ row, column, most }: { row: GapRow; column: Column; most: number }): JSX.Element | null {
  const say = useOwnWords(gapWords);
  if (column === 'kind') return <>{say.kinds[row.kind ?? ''] ?? row.kind}</>;
  if (column === 'words') return <Words row={row} />;
  const named = namedIn(row, column);
  if (named.length > 0) return <Names row={row} named={named} column={column} />;
  if (column === 'named') return <span className="nobody">{say.nobody}</span>;
  const figure = figureOf(row, column);
  if (figure === undefined || column === 'tasks') return null;
  if (column !== 'leads') return <>{count(figure)}</>;
  return (
    <span className="load">
      <b>{count(figure)}</b>
      <span aria-hidden="true" style={{ width: `${(figure / most) * 100}%` }} />
    </span>
  );
}

const shortest = 6;

/** The quotes of a row, each a way into the document. A finding has one for every place that it is about. */
function Words({ row }: { row: GapRow }): JSX.Element | null {
  const say = useOwnWords(gapWords);
  const { plan, words, named, node } = row;
  // A figure of a table says little by itself: the head of its row stands before it.
  const headOf = (name: string, quote: string) =>
    quote.length < shortest ? name.split('|').slice(0, 2).join(' ') : '';
  const places =
    node.label === 'Finding'
      ? named.flatMap((one) => (one.words ? [{ ...one.words, head: headOf(one.name, one.words.quote) }] : []))
      : words
        ? [{ ...words, head: '' }]
        : [];
  if (plan === undefined) return null;
  return (
    <>
      {places.map((place) => (
        <Link key={place.start} to={toReadingState(plan, place)} title={say.read} className="quote">
          {place.head ? <small lang="zh-Hans">{place.head} </small> : null}
          <q lang="zh-Hans">{place.quote}</q>
        </Link>
      ))}
    </>
  );
}

/** Names, each leading to the words that say so. */
function Names({ row, named, column }: { row: GapRow; named: GapNamed[]; column: Column }): JSX.Element {
  const say = useOwnWords(gapWords);
  return (
    <ul className="names">
      {named.map((one) => (
        <li key={`${one.type} ${one.id} ${one.at}`}>
          {column === 'named' ? <small>{say.roles[one.type] ?? one.type} </small> : null}
          <Link to={toClaimState(row, one)} title={`${say.evidence}：${one.words?.quote ?? one.name}`}>
            <span lang="zh-Hans">{column === 'tasks' && one.ref ? one.ref : one.name}</span>
          </Link>
        </li>
      ))}
      {row.namedTotal > row.named.length ? <li>{say.others(row.namedTotal)}</li> : null}
    </ul>
  );
}
