import type { JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences, useWords } from '../../app/preferences.tsx';
import type { StateChange } from '../../state.ts';
import { useValueName } from './filter-panel.tsx';
import { withToggled } from './options.ts';
import type { Part } from './removing.ts';
import type { Filtered } from './use-filtered.ts';
import { filterWords } from './words.ts';

/** What is active, each with a way to take it away; the second act; and what was taken off by hand. */
export function FilterChips({ filtered }: { filtered: Filtered }): JSX.Element | null {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const shell = useWords();
  const say = useOwnWords(filterWords);
  const nameOf = useValueName(filtered.plans);
  const { filters, faded, dropped, collapsed } = state;
  if (filters.length === 0 && faded.length === 0 && collapsed.length === 0) return null;
  const parts: Part[] = [...new Set(filters.map(({ facet }) => facet)), ...(faded.length > 0 ? ['kind' as const] : [])];
  const ghosts = filtered.faded.nodes.size + filtered.faded.relationships.size;
  const chip = (key: string, part: Part, name: string, change: StateChange) => (
    <li key={key} className={dropped.includes(part) ? 'chip gone' : 'chip'}>
      <span className="quiet">{say.facets[part]}</span>{' '}
      <span {...(part === 'plan' || part === 'place' ? { lang: 'zh-Hans' } : {})}>{name}</span>
      {dropped.includes(part) ? <span className="quiet"> {say.removed}</span> : null}
      <button
        type="button"
        className="icon"
        aria-label={say.takeAway(name)}
        onClick={() => {
          go(change);
        }}
      >
        ×
      </button>
    </li>
  );
  const kindOf = (kind: string) =>
    kind === 'PAIR' ? shell.pair : kind in terms ? terms[kind as keyof typeof terms][language] : kind;
  return (
    <div className="filter-chips" role="group" aria-label={say.active}>
      <ul>
        {filters.map((filter) =>
          chip(
            `${filter.facet} ${filter.value}`,
            filter.facet,
            nameOf(filter.facet, filter.value),
            withToggled(state, filter),
          ),
        )}
        {faded.map((kind) => chip(kind, 'kind', `− ${kindOf(kind)}`, { faded: faded.filter((each) => each !== kind) }))}
        {collapsed.length > 0 ? (
          <li className="chip gone">
            {say.collapsed(collapsed.length)}
            <button
              type="button"
              className="icon"
              aria-label={say.putBack}
              onClick={() => {
                go({ collapsed: [] });
              }}
            >
              ×
            </button>
          </li>
        ) : null}
      </ul>
      {ghosts > 0 ? (
        <button
          type="button"
          className="button small"
          onClick={() => {
            go({ dropped: [...new Set([...dropped, ...parts])], picked: undefined });
          }}
        >
          {say.remove(filtered.faded.nodes.size)}
        </button>
      ) : null}
      {dropped.length > 0 ? (
        <button
          type="button"
          className="button small"
          onClick={() => {
            go({ dropped: [] });
          }}
        >
          {say.bringBack}
        </button>
      ) : null}
      {filters.length + faded.length > 1 ? (
        <button
          type="button"
          className="button small plain"
          onClick={() => {
            go({ filters: [], faded: [], dropped: [] });
          }}
        >
          {say.clear}
        </button>
      ) : null}
    </div>
  );
}

/** Nothing is left: which filters did it, and the way back. */
export function Emptied({ filtered }: { filtered: Filtered }): JSX.Element | null {
  const { state, go } = useAddress();
  const say = useOwnWords(filterWords);
  const nameOf = useValueName(filtered.plans);
  if (filtered.emptying.length === 0) return null;
  const named = (part: Part) =>
    part === 'kind'
      ? say.facets.kind
      : state.filters
          .filter(({ facet }) => facet === part)
          .map(({ facet, value }) => nameOf(facet, value))
          .join('、');
  return (
    <div className="emptied" role="status">
      <p>{say.emptied(filtered.emptying.map(named))}</p>
      {filtered.emptying.map((part) => (
        <button
          key={part}
          type="button"
          className="button main"
          onClick={() => {
            const dropped = state.dropped.filter((each) => each !== part);
            if (part === 'kind') go({ faded: [], dropped });
            else go({ filters: state.filters.filter(({ facet }) => facet !== part), dropped });
          }}
        >
          {say.undo(named(part))}
        </button>
      ))}
    </div>
  );
}
