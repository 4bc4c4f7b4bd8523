import { useEffect, useRef, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { saveFile, toFileName } from '../../report/save.ts';
import { EmptyStore } from '../explore/empty.tsx';
import { ChartCard } from './chart-card.tsx';
import { FindField, PlanChoice } from './choice.tsx';
import { FigureList } from './figure-list.tsx';
import { FigureTable } from './figure-table.tsx';
import { toYears } from './layout.ts';
import { toTargetsCsv } from './rows.ts';
import { StrengthLegend } from './strength-legend.tsx';
import { mostFigures, useTargets } from './use-targets.ts';
import { WordsSide } from './words-side.tsx';
import { targetsWords } from './words.ts';
import '../../styles/explore.css';
import '../../styles/panels.css';
import '../../styles/lists.css';
import '../../styles/reader.css';
import '../../styles/phone.css';
import './targets.css';

const narrowest = 300;
const gap = 20;
const padding = 28;

/** The width of a chart in a grid of equal columns. */
function useChartWidth(): [place: (element: HTMLElement | null) => void, width: number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(narrowest);
  useEffect(() => {
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const all = entry?.contentRect.width ?? narrowest;
      const columns = Math.max(1, Math.floor((all + gap) / (narrowest + gap)));
      setWidth(Math.floor((all - gap * (columns - 1)) / columns) - padding);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [element]);
  return [setElement, width];
}

/** A link to a figure opens the page at it; a click further on moves nothing. */
function useFirstPlace(ready: boolean): void {
  const first = useRef(true);
  useEffect(() => {
    if (!ready || !first.current) return;
    first.current = false;
    document.querySelector('.figures-area :is([data-picked], [aria-current])')?.scrollIntoView({ block: 'center' });
  }, [ready]);
}

/** 指标: the figures that plans set, over the years and beside each other; each with its words. */
export function TargetsPage(): JSX.Element {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(targetsWords);
  const targets = useTargets();
  const { loaded, plans, chosen, signs, names, indicators, base } = targets;
  const [grid, width] = useChartWidth();
  const view = loaded.value;
  const as = state.own.as === 'table' ? 'table' : 'charts';
  const { picked } = state;
  useFirstPlace(view !== undefined);
  const figure = view?.targets.find(({ id }) => id === picked);
  const charts = indicators.filter(({ isChart }) => isChart);
  const years = toYears(charts);
  const shownPlans = plans.filter(({ id }) => chosen.has(id));
  const shared = { plans: shownPlans, signs, picked, base };
  const cut = view && view.shown < view.total ? say.cut(view.shown, view.total) : '';
  if (view && plans.length === 0) return <EmptyStore />;
  return (
    <main id="main" className={`explore targets${state.reading ? ' reading' : ''}`} aria-busy={loaded.pending}>
      <header className="page-bar targets-bar">
        <h1>{say.title}</h1>
        <PlanChoice targets={targets} />
        <FindField />
        <div className="segments" role="group" aria-label={say.as}>
          {(['charts', 'table'] as const).map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={as === mode}
              onClick={() => {
                const { as: _before, ...rest } = state.own;
                go({ own: mode === 'table' ? { ...rest, as: mode } : rest });
              }}
            >
              {say.modes[mode]}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="button"
          disabled={indicators.length === 0}
          onClick={() => {
            const csv = toTargetsCsv(indicators, plans, cut, language);
            saveFile(toFileName(say.title, 'csv'), csv, 'text/csv;charset=utf-8');
          }}
        >
          {say.download}
        </button>
        <span className="size" role="status">
          {view ? say.size(view.shown, view.total) : say.reading}
        </span>
      </header>
      {loaded.error === undefined ? null : <Trouble error={loaded.error} onRetry={loaded.retry} />}
      <div className="body">
        {/* What scrolls must be reachable by keyboard. */}
        <div className="figures-area" tabIndex={0} role="region" aria-label={say.title}>
          {cut ? (
            <p className="cut">
              {cut}{' '}
              {(view?.shown ?? 0) < mostFigures ? (
                <button
                  type="button"
                  className="button small"
                  onClick={() => {
                    go({ own: { ...state.own, most: String(Math.min(mostFigures, (view?.shown ?? 0) * 2)) } });
                  }}
                >
                  {say.more}
                </button>
              ) : null}
            </p>
          ) : null}
          {view?.total === 0 && !loaded.pending ? (
            <p className="none">
              {chosen.size === 0 ? say.noPlan : state.own.find ? say.none(state.own.find) : say.noneChosen}
            </p>
          ) : null}
          {as === 'table' ? <FigureTable indicators={indicators} {...shared} /> : null}
          {as === 'charts' && charts.length > 0 ? (
            <section aria-labelledby="charts-title">
              <h2 id="charts-title">
                {say.charts} <small>{charts.length}</small>
              </h2>
              <p className="quiet">{say.chartsAbout}</p>
              <StrengthLegend />
              <div ref={grid} className="chart-grid">
                {charts.map((indicator) => (
                  <ChartCard
                    key={indicator.key}
                    indicator={indicator}
                    width={width}
                    years={years}
                    names={names}
                    {...shared}
                  />
                ))}
              </div>
            </section>
          ) : null}
          {as === 'charts' && indicators.length > charts.length ? (
            <section aria-labelledby="single-title">
              <h2 id="single-title">
                {say.single} <small>{indicators.length - charts.length}</small>
              </h2>
              <p className="quiet">{say.singleAbout}</p>
              <FigureList indicators={indicators.filter(({ isChart }) => !isChart)} {...shared} />
            </section>
          ) : null}
        </div>
        <WordsSide figure={figure} plan={plans.find(({ id }) => id === figure?.plan)} />
      </div>
    </main>
  );
}
