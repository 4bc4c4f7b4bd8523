import { lazy, Suspense, useRef, type JSX } from 'react';
import type { PlanSummary, TargetFigure } from '../../../server/model/index.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { PageState } from '../../state.ts';
import { FigureLink } from './figure-link.tsx';
import type { Indicator } from './groups.ts';
import { SaveChart } from './save-chart.tsx';
import type { Sign } from './signs.ts';
import { targetsWords } from './words.ts';

/** Observable Plot comes with the first chart, not with the page. */
const Chart = lazy(() => import('./chart.tsx'));

/** More would make one card many times as long as its chart. */
const findingsAtOnce = 2;

interface ChartCardProps {
  indicator: Indicator;
  width: number;
  years: readonly [number, number];
  signs: ReadonlyMap<string, Sign>;
  plans: readonly PlanSummary[];
  names: ReadonlyMap<string, string>;
  picked: string | undefined;
  base: PageState;
}

/** One indicator: its chart, and in words what a chart cannot hold. */
export function ChartCard({ indicator, width, years, signs, plans, names, picked, base }: ChartCardProps): JSX.Element {
  const say = useOwnWords(targetsWords);
  const { language } = usePreferences();
  const place = useRef<HTMLElement>(null);
  const { name, unit, kinds, wordings, told, places, drawn } = indicator;
  const findings = [
    ...new Map(drawn.flatMap((figure) => figure.findings.map((each) => [each.id, each] as const))).values(),
  ];
  const one = (figure: TargetFigure): JSX.Element => (
    <li key={figure.id}>
      <span lang="zh-Hans">{figure.ofPlace ? figure.subject : names.get(figure.plan)}</span>{' '}
      <FigureLink figure={figure} picked={picked} base={base} />{' '}
      {figure.year === undefined ? null : <small>{say.yearOf(figure.year)}</small>}
    </li>
  );
  const toNotice = ({ id, message, messageEn }: TargetFigure['findings'][number]): JSX.Element => (
    <p key={id} className="finding" lang={language === 'zh' ? 'zh-Hans' : undefined}>
      {language === 'zh' ? message : messageEn} {say.bothStay}
    </p>
  );
  return (
    <figure className="indicator" ref={place} data-picked={drawn.some(({ id }) => id === picked) ? true : undefined}>
      <figcaption>
        <h3 lang="zh-Hans">{name}</h3>
        <span className="quiet">
          <span lang="zh-Hans">{unit}</span>{' '}
          {kinds.map((kind) => say.kinds[kind] ?? kind).join(language === 'zh' ? '、' : ', ')}
        </span>
        <SaveChart
          place={place}
          name={name}
          unit={unit}
          plans={plans.filter(({ id }) => drawn.some(({ plan }) => plan === id))}
          signs={signs}
        />
      </figcaption>
      <Suspense fallback={<div className="chart" aria-busy="true" />}>
        <Chart
          indicator={indicator}
          width={width}
          years={years}
          signs={signs}
          plans={names}
          picked={picked}
          base={base}
        />
      </Suspense>
      {wordings.length > 0 ? (
        <p className="quiet" lang="zh-Hans">
          {say.wordings(wordings.join('、'))}
        </p>
      ) : null}
      {told.length > 0 ? (
        <ul className="told-figures">
          <li className="quiet">{say.inWords}</li>
          {told.map(one)}
        </ul>
      ) : null}
      {findings.slice(0, findingsAtOnce).map(toNotice)}
      {findings.length > findingsAtOnce ? (
        <details>
          <summary>{say.moreFindings(findings.length - findingsAtOnce)}</summary>
          {findings.slice(findingsAtOnce).map(toNotice)}
        </details>
      ) : null}
      {places.length > 0 ? (
        <details>
          <summary>{say.places(places.length)}</summary>
          <ul className="place-figures">{places.map(one)}</ul>
        </details>
      ) : null}
    </figure>
  );
}
