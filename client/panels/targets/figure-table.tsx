import type { JSX } from 'react';
import type { PlanSummary } from '../../../server/model/index.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { PageState } from '../../state.ts';
import { FigureLink } from './figure-link.tsx';
import type { Indicator } from './groups.ts';
import { PlanSign } from './plan-sign.tsx';
import { toRows } from './rows.ts';
import type { Sign } from './signs.ts';
import { targetsWords } from './words.ts';

interface FigureTableProps {
  indicators: readonly Indicator[];
  plans: readonly PlanSummary[];
  signs: ReadonlyMap<string, Sign>;
  picked: string | undefined;
  base: PageState;
}

/** The twin of the charts: every figure as a row, with the same links. */
export function FigureTable({ indicators, plans, signs, picked, base }: FigureTableProps): JSX.Element {
  const say = useOwnWords(targetsWords);
  const { language } = usePreferences();
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const heads = ['indicator', 'plan', 'year', 'figure', 'kind', 'subject', 'nature', 'baseline', 'finding'] as const;
  return (
    <table className="figure-table">
      <caption className="hidden">{say.title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say.columns[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toRows(indicators).map(({ figure }) => (
          <tr key={figure.id} className={figure.id === picked ? 'picked' : undefined}>
            <th scope="row" lang="zh-Hans">
              {figure.indicator}
            </th>
            <td lang="zh-Hans">
              <PlanSign sign={signs.get(figure.plan)} />{' '}
              {known.get(figure.plan)?.jurisdiction?.name ?? known.get(figure.plan)?.title ?? ''}
            </td>
            <td>
              {figure.year ?? '—'}
              {figure.year === undefined || figure.dated ? null : (
                <small title={say.byPeriod}>
                  *<span className="hidden"> {say.byPeriod}</span>
                </small>
              )}
            </td>
            <td>
              <FigureLink figure={figure} picked={picked} base={base} />
            </td>
            <td>{say.kinds[figure.kind] ?? figure.kind}</td>
            <td lang="zh-Hans">{figure.subject}</td>
            <td lang="zh-Hans">{figure.nature ?? ''}</td>
            <td lang="zh-Hans">{figure.baseline?.text ?? ''}</td>
            <td lang={language === 'zh' ? 'zh-Hans' : undefined}>
              {figure.findings.map(({ id, message, messageEn }) => (
                <p key={id}>{language === 'zh' ? message : messageEn}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
