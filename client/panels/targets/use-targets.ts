import { useMemo } from 'react';
import type { PlanSummary, TargetsView } from '../../../server/model/index.ts';
import { readPlans, readTargets } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { useLoaded, type Loaded } from '../../app/use-loaded.ts';
import { fromAddress, toSearch, withChange, type PageState } from '../../state.ts';
import { toIndicators, type Indicator } from './groups.ts';
import { toSign, type Sign } from './signs.ts';

/** Plans that are shown before a person chooses: so many signs can be told apart at a glance. */
const firstPlans = 8;
const firstFigures = 1000;
/** What the server gives at most. */
export const mostFigures = 5000;
/** In the address, for a choice of no plan at all. */
const nobody = 'none';

export interface Targets {
  loaded: Loaded<TargetsView>;
  /** Every plan that could be shown. */
  plans: PlanSummary[];
  chosen: ReadonlySet<string>;
  signs: ReadonlyMap<string, Sign>;
  names: ReadonlyMap<string, string>;
  indicators: Indicator[];
  /** The page without a chosen figure. */
  base: PageState;
  choose: (plans: ReadonlySet<string>) => void;
}

/** What the address asks for: plans (`docs`), words (`find`), how many figures (`most`). */
export function useTargets(): Targets {
  const { state, go } = useAddress();
  const { docs, find = '', most } = state.own;
  const all = useLoaded('plans', readPlans);
  const plans = useMemo(() => (all.value?.plans ?? []).filter(({ loaded }) => loaded), [all.value]);
  const chosen = useMemo(
    () =>
      new Set(
        docs === undefined
          ? plans.slice(0, firstPlans).map(({ id }) => id)
          : plans.filter(({ id }) => docs.split(' ').includes(id)).map(({ id }) => id),
      ),
    [docs, plans],
  );
  const everything = chosen.size === plans.length;
  const asked = everything ? '' : [...chosen].join(' ');
  const limit = Math.min(mostFigures, Math.max(1, Number(most) || firstFigures));
  const loaded = useLoaded(all.value === undefined ? undefined : `targets ${asked} ${find} ${String(limit)}`, () =>
    chosen.size === 0
      ? Promise.resolve({ targets: [], plans, shown: 0, total: 0 })
      : readTargets({ plans: asked, words: find, limit }),
  );
  const signs = useMemo(() => new Map(plans.map(({ id }, index) => [id, toSign(index)])), [plans]);
  const names = useMemo(
    () => new Map(plans.map(({ id, title, jurisdiction }) => [id, jurisdiction?.name ?? title])),
    [plans],
  );
  const indicators = useMemo(
    () =>
      toIndicators(
        loaded.value?.targets ?? [],
        plans.map(({ id }) => id),
      ),
    [loaded.value, plans],
  );
  const search = toSearch(withChange(state, { picked: undefined, reading: undefined }));
  const base = useMemo(() => fromAddress('/targets', search), [search]);
  return {
    loaded: all.error === undefined ? loaded : { ...loaded, error: all.error, retry: all.retry },
    plans,
    chosen,
    signs,
    names,
    indicators,
    base,
    choose(wanted) {
      const { docs: _before, most: _most, ...rest } = state.own;
      const ids = plans.map(({ id }) => id).filter((id) => wanted.has(id));
      const isFirst = ids.length === Math.min(plans.length, firstPlans) && ids.every((id, i) => plans[i]?.id === id);
      const own = isFirst ? rest : { ...rest, docs: ids.join(' ') || nobody };
      go({ own, picked: undefined, reading: undefined });
    },
  };
}
