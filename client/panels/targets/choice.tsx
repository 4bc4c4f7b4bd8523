import { useEffect, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { PlanSign } from './plan-sign.tsx';
import type { Targets } from './use-targets.ts';
import { targetsWords } from './words.ts';

/** Milliseconds that typing must pause before the server is asked. */
const pause = 300;

/** Words of an indicator; typing is one step of the address, not one a letter. */
export function FindField(): JSX.Element {
  const { state, put } = useAddress();
  const say = useOwnWords(targetsWords);
  const { find = '', ...rest } = state.own;
  const [typed, setTyped] = useState({ of: find, words: find });
  // Back and forward change the address under the field.
  const words = typed.of === find ? typed.words : find;
  useEffect(() => {
    if (words.trim() === find) return;
    const timer = setTimeout(() => {
      setTyped({ of: words.trim(), words });
      put({ own: words.trim() ? { ...rest, find: words.trim() } : rest, picked: undefined });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  });
  return (
    <input
      type="search"
      className="find"
      aria-label={say.find}
      placeholder={say.findHint}
      value={words}
      maxLength={100}
      autoComplete="off"
      onChange={(event) => {
        setTyped({ of: find, words: event.target.value });
      }}
    />
  );
}

/** The plans with their signs, to be shown or not; the list scrolls where a library is large. */
export function PlanChoice({ targets }: { targets: Targets }): JSX.Element {
  const say = useOwnWords(targetsWords);
  const { plans, chosen, signs, choose } = targets;
  return (
    <fieldset className="plan-choice">
      <legend className="hidden">{say.plans}</legend>
      {plans.map(({ id, title, jurisdiction, periodStart, periodEnd, standing }) => (
        <label key={id} title={title}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => {
              const next = new Set(chosen);
              if (!next.delete(id)) next.add(id);
              choose(next);
            }}
          />
          <PlanSign sign={signs.get(id)} />
          <span lang="zh-Hans">{jurisdiction?.name ?? title}</span>{' '}
          <small>{periodStart === undefined ? '' : `${String(periodStart)}–${String(periodEnd ?? '')}`}</small>{' '}
          <StandingBadge standing={standing} />
        </label>
      ))}
      {plans.length > chosen.size ? (
        <small>
          {chosen.size} / {plans.length}
        </small>
      ) : null}
    </fieldset>
  );
}
