import { useEffect, useEffectEvent, useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { viewOf, type PageState } from '../../state.ts';
import { nextParam, toAskedState, type Asking } from './asking.ts';
import { readCommands } from './commands.ts';
import { FoundRow } from './found-row.tsx';
import type { Command, Found } from './found.ts';
import { litOf, nextLit } from './lit.ts';
import { firstNames, useFound } from './use-found.ts';
import { searchWords } from './words.ts';

/** What names are asked for when a person wants to see more; the server gives no more at once. */
const mostNames = 200;

const withoutChain: readonly string[] = ['Passage', 'Jurisdiction', 'Target', 'Enterprise', 'Platform', 'Finding'];

/** A name opens its view; words of a document open the reader at them. */
function toState(found: Extract<Found, { kind: 'name' | 'text' }>): PageState {
  if (found.kind === 'name')
    return viewOf(found.hit.id, withoutChain.includes(found.hit.label) ? { view: 'neighbours' } : {});
  const { plan, id } = found.hit;
  return viewOf(plan, { reading: { plan, passage: id, ...found.words } });
}

/** The one box: names in Chinese, pinyin or initials, words of the documents, canned questions, commands. */
export function SearchBox({ large = false }: { large?: boolean }): JSX.Element {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(searchWords);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<string>();
  // Enter before the answer is there: taken when it is, so that what it takes does not hang on how fast the server is.
  const entered = useRef<{ add: boolean }>(undefined);
  const [limit, setLimit] = useState(firstNames);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const [asking, setAsking] = useState<Asking>();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const { found, shown, total, error, pending } = useFound({ words, limit, commands, asking, open });
  const lit = litOf({ found, pending }, moved);
  const param = asking ? nextParam(asking) : undefined;

  const type = (typed: string) => {
    setWords(typed);
    setMoved(undefined);
    entered.current = undefined;
    setLimit(firstNames);
  };
  const show = () => {
    setCommands(readCommands(say.tour));
    setOpen(true);
  };
  const finish = () => {
    setOpen(false);
    setAsking(undefined);
    type('');
  };
  /** Asks for the next parameter, or opens the answer where none is left. */
  const ask = (next: Asking) => {
    if (nextParam(next)) {
      setAsking(next);
      type('');
      return;
    }
    go(toAskedState(next));
    finish();
  };
  const choose = (one: Found | undefined, add: boolean) => {
    if (one?.kind === 'question') ask({ question: one.question, values: one.value === undefined ? [] : [one.value] });
    else if (one?.kind === 'value' && asking) ask({ ...asking, values: [...asking.values, one.value] });
    // A parameter that may be empty is left so by Enter in the empty box.
    else if (!one && asking) ask({ ...asking, values: [...asking.values, ''] });
    else if (one?.kind === 'command') {
      input.current?.blur();
      finish();
      one.command.run();
    } else if (one?.kind === 'name' || one?.kind === 'text') {
      // With Shift a name is chosen together with what is chosen already, and the picture stays.
      const together = add && one.kind === 'name' && state.section === 'explore' ? one.hit.id : undefined;
      if (together === undefined) go(toState(one));
      else go({ selected: [...new Set([...state.selected, together])], side: 'selection', reading: undefined });
      finish();
    }
  };
  const takeEntered = useEffectEvent(() => {
    const { current } = entered;
    entered.current = undefined;
    if (current) choose(lit, current.add);
  });
  useEffect(() => {
    if (!pending) takeEntered();
  }, [pending]);
  const stepBack = () => {
    if (words) type('');
    else if (asking && asking.values.length > 0) setAsking({ ...asking, values: asking.values.slice(0, -1) });
    else if (asking) setAsking(undefined);
    else if (open) setOpen(false);
    else input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Chinese word is being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && !open) show();
    else if (event.key === 'ArrowDown') setMoved(nextLit(found, lit, 1)?.key);
    else if (event.key === 'ArrowUp') setMoved(nextLit(found, lit, -1)?.key);
    else if (event.key === 'Enter' && open && !lit && pending) entered.current = { add: event.shiftKey };
    else if (event.key === 'Enter' && open) choose(lit, event.shiftKey);
    else if (event.key === 'Escape' || (event.key === 'Backspace' && !words && asking)) stepBack();
    else if (event.key === '/' && !words) show();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isShown = open && (found.length > 0 || words.trim() !== '');
  return (
    <div className={large ? 'search large' : 'search'} role="search" {...(large ? { 'aria-label': say.label } : {})}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="7" cy="7" r="4.6" />
        <path d="m10.5 10.5 4 4" />
      </svg>
      <input
        ref={input}
        data-search
        type="text"
        role="combobox"
        aria-label={param ? param.about[language] : say.label}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        {...(isShown && lit ? { 'aria-activedescendant': `${list}-${String(found.indexOf(lit))}` } : {})}
        placeholder={param ? param.about[language] : large ? say.longHint : say.hint}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          if (!open) show();
          type(event.target.value);
        }}
        onClick={show}
        onBlur={() => {
          setOpen(false);
          entered.current = undefined;
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="found" hidden={!isShown}>
        {asking ? (
          <p className="asking">
            {asking.question.title[language]}
            {asking.values.map((value, i) => (
              <mark key={asking.question.params[i]?.name} lang="zh-Hans">
                {value || say.any}
              </mark>
            ))}
          </p>
        ) : null}
        <div id={list} role="listbox" aria-label={say.results}>
          {(isShown ? found : []).map((one, i) => (
            <div
              key={one.key}
              id={`${list}-${String(i)}`}
              ref={(row) => {
                if (one === lit) row?.scrollIntoView({ block: 'nearest' });
              }}
              role="option"
              aria-selected={one === lit}
              className={`hit ${one.kind}`}
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={(event) => {
                choose(one, event.shiftKey);
              }}
            >
              <FoundRow found={one} />
            </div>
          ))}
        </div>
        {words.trim() === '' ? null : (
          <div className="said">
            <p role="status">
              {error
                ? say.failed
                : found.length > 0
                  ? say.shown(shown, total)
                  : pending
                    ? say.looking
                    : say.none(words)}
              {state.section === 'explore' && found.some(({ kind }) => kind === 'name') ? say.add : ''}
            </p>
            {shown < total && limit < mostNames ? (
              <button
                type="button"
                className="link"
                onPointerDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  setLimit(mostNames);
                }}
              >
                {say.more}
              </button>
            ) : null}
          </div>
        )}
      </div>
    </div>
  );
}
