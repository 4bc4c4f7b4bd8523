import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import type { PlanSummary } from '../../../server/model/index.ts';
import { readChain, readPlans } from '../../api.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyStore } from '../explore/empty.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { Documents } from './documents.tsx';
import { toLoom, type Cover, type PlanChain } from './loom.ts';
import { LoomPicture } from './loom-picture.tsx';
import { LoomTable } from './loom-table.tsx';
import { SampleQuestions } from './sample-questions.tsx';
import { homeWords } from './words.ts';
import './home.css';

/** Plans on one loom: more would make threads that nobody can follow. */
const mostPlans = 8;
const mostTasks = 400;
const covers: Cover[] = ['led', 'responsible', 'nobody'];

const readChains = (plans: readonly PlanSummary[]): Promise<PlanChain[]> =>
  Promise.all(plans.map(async (plan) => ({ plan, chain: await readChain(plan.id, { limit: mostTasks }) })));

/** 总览: search, questions, all plans as one loom, and the documents. */
export function Home(): JSX.Element {
  const say = useOwnWords(homeWords);
  const main = useRef<HTMLElement>(null);
  const plans = useLoaded('plans', readPlans).value?.plans.filter(({ loaded }) => loaded);
  useEffect(() => {
    main.current?.querySelector<HTMLInputElement>('input[data-search]')?.focus();
  }, []);
  if (plans?.length === 0) return <EmptyStore />;
  const tasks = (plans ?? []).reduce((sum, { counts }) => sum + (counts.tasks ?? 0), 0);
  return (
    <main id="main" className="home" ref={main}>
      <div className="opening">
        <div>
          <h1>{say.title}</h1>
          <p>{plans ? say.lead(plans.length, tasks) : ' '}</p>
          <SearchBox large />
        </div>
        <SampleQuestions />
      </div>
      {plans ? <LoomSection plans={plans} /> : <div className="loom-section" aria-busy="true" />}
      {plans ? <Documents plans={plans} /> : null}
    </main>
  );
}

function LoomSection({ plans }: { plans: readonly PlanSummary[] }): JSX.Element {
  const say = useOwnWords(homeWords);
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const drawn = plans.slice(0, mostPlans);
  const chains = useLoaded(`loom ${drawn.map(({ id }) => id).join(' ')}`, () => readChains(drawn));
  const mostAims = Math.max(6, Math.min(26, Math.floor(width / 52)));
  const loom = useMemo(
    () => (chains.value && width > 0 ? toLoom(chains.value, say.other, mostAims) : undefined),
    [chains.value, say.other, mostAims, width],
  );
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(720, Math.round(entry.contentRect.width)));
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return (
    <section className="loom-section" aria-busy={!loom}>
      <p className="loom-key">
        <b>{say.above}</b> <span>{say.middle}</span> <span>{say.below}</span>
        {covers.map((cover) => (
          <span key={cover} className={`key ${cover}`}>
            {say.cover[cover]}
          </span>
        ))}
      </p>
      {/* A picture that scrolls must be reachable by keyboard. */}
      <div className="loom-host" ref={host} tabIndex={0} role="region" aria-label={say.title}>
        {loom ? <LoomPicture loom={loom} width={width} /> : null}
        {chains.error === undefined ? null : <p role="alert">{say.failed}</p>}
        {!loom && chains.error === undefined ? <p className="wait">{say.reading}</p> : null}
      </div>
      <p className="loom-notes">
        {plans.length > mostPlans ? <span>{say.plansMore(mostPlans, plans.length)}</span> : null}
        {loom && loom.moreAims > 0 ? (
          <span>{say.aimsMore(loom.aims.length, loom.aims.length + loom.moreAims)}</span>
        ) : null}
        {loom?.aims.length === 0 ? <span>{say.noAims}</span> : null}
      </p>
      {loom ? <LoomTable loom={loom} /> : null}
    </section>
  );
}
