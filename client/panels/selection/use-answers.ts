import { useMemo } from 'react';
import { readCommon, readPaths, readPlans, readWork } from '../../api.ts';
import { useLoaded, type Loaded } from '../../app/use-loaded.ts';
import type { PlanSummary } from '../../../server/model/views.ts';
import { mostPairs, toAnswers, toPairsOf, type Answers } from './asked.ts';

/** Shown of what is shared, of pairs at work, and of the paths of one pair. */
const shown = { common: 40, work: 20, paths: 12 };

async function readAnswers(ids: readonly string[]): Promise<Answers> {
  const pairs = toPairsOf(ids);
  const asked = pairs.slice(0, mostPairs);
  const limit = asked.length > 3 ? 3 : shown.paths;
  const [common, work, connections] = await Promise.all([
    ids.length > 1 ? readCommon(ids, shown.common) : undefined,
    readWork(ids, shown.work),
    Promise.all(asked.map(async ([from, to]) => ({ from, to, found: await readPaths(from, to, limit) }))),
  ]);
  return toAnswers(common, connections, pairs.length, work);
}

export interface LoadedAnswers extends Loaded<Answers> {
  plans: PlanSummary[];
}

/** What the chosen nodes share, how they are connected, who works with whom; nothing is asked until it is looked at. */
export function useAnswers(ids: readonly string[], wanted: boolean): LoadedAnswers {
  const key = wanted && ids.length > 0 ? ids.join(' ') : undefined;
  const answers = useLoaded(key, async () => ({ key, answers: await readAnswers(ids) }));
  const plans = useLoaded(key === undefined ? undefined : 'plans', readPlans);
  const { value, ...rest } = answers;
  // Answers to another choice would speak of other nodes.
  const own = value && value.key === key ? value.answers : undefined;
  return useMemo(
    () => ({ ...rest, ...(own ? { value: own } : {}), plans: plans.value?.plans ?? [] }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [own, rest.pending, rest.error, plans.value],
  );
}
