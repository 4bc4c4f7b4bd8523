import { useEffect, useId, useMemo, useRef, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, useWords } from '../../app/preferences.tsx';
import { count } from '../../words.ts';
import type { Facet } from '../../state.ts';
import type { Plans } from './fading.ts';
import { toOptions, withToggled } from './options.ts';
import type { Filtered } from './use-filtered.ts';
import { filterWords } from './words.ts';

/** A value of a facet in the reader's words; plans and places keep their own names. */
export function useValueName(plans: Plans): (facet: Facet, value: string) => string {
  const say = useOwnWords(filterWords);
  const shell = useWords();
  return (facet, value) => {
    if (facet === 'plan') return plans.get(value)?.title ?? value;
    if (facet === 'place')
      return [...plans.values()].find(({ jurisdiction }) => jurisdiction?.id === value)?.jurisdiction?.name ?? value;
    if (facet === 'standing') return shell.standing[value as keyof typeof shell.standing];
    return say.values[value] ?? value;
  };
}

interface FilterButtonProps {
  filtered: Filtered;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The button of the view bar and its panel: one row a facet, only values that the picture has. */
export function FilterButton({ filtered, open, onOpen }: FilterButtonProps): JSX.Element {
  const { state } = useAddress();
  const say = useOwnWords(filterWords);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onDown = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) onOpen(false);
    };
    addEventListener('pointerdown', onDown);
    return () => {
      removeEventListener('pointerdown', onDown);
    };
  }, [open, onOpen]);
  return (
    <div
      ref={place}
      className="filters"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        onOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => {
          onOpen(!open);
        }}
      >
        {say.open(state.filters.length)} <span aria-hidden="true">▾</span>
      </button>
      <div id={panel} className="filter-panel" role="group" aria-label={say.title} hidden={!open}>
        {open ? <Rows filtered={filtered} /> : null}
      </div>
    </div>
  );
}

/** Values shown of one facet before the rest is asked for. */
const few = 8;

function Rows({ filtered }: { filtered: Filtered }): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(filterWords);
  const nameOf = useValueName(filtered.plans);
  const [whole, setWhole] = useState<readonly Facet[]>([]);
  const { whole: view, plans } = filtered;
  const rows = useMemo(() => (view ? toOptions(view, plans, state.filters) : []), [view, plans, state.filters]);
  return (
    <>
      <p className="quiet">{rows.length > 0 ? say.about : say.none}</p>
      {rows.map(({ facet, options }) => {
        const shown = whole.includes(facet) ? options : options.slice(0, few);
        return (
          <div key={facet} role="group" aria-label={say.facets[facet]} className="row">
            <b aria-hidden="true">{say.facets[facet]}</b>
            <div>
              {shown.map(({ value, count: n }) => (
                <button
                  key={value}
                  type="button"
                  className="choice"
                  aria-pressed={state.filters.some((each) => each.facet === facet && each.value === value)}
                  onClick={() => {
                    go(withToggled(state, { facet, value }));
                  }}
                >
                  <span {...(facet === 'plan' || facet === 'place' ? { lang: 'zh-Hans' } : {})}>
                    {nameOf(facet, value)}
                  </span>{' '}
                  <span className="quiet">{count(n)}</span>
                </button>
              ))}
              {shown.length < options.length ? (
                <button
                  type="button"
                  className="choice"
                  onClick={() => {
                    setWhole([...whole, facet]);
                  }}
                >{`＋${count(options.length - shown.length)}`}</button>
              ) : null}
            </div>
          </div>
        );
      })}
    </>
  );
}
