import { useId, useState, type JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { viewOf, type PageState } from '../../state.ts';
import { searchWords } from './words.ts';
import { useSearch, type Found } from './use-search.ts';

/** A name opens its view; words of a document open the reader at them. */
function toState(found: Found): PageState {
  if (found.kind === 'name') {
    const inChain = !['Plan', 'Passage', 'Jurisdiction', 'Target', 'Enterprise', 'Platform', 'Finding'].includes(
      found.hit.label,
    );
    return viewOf(found.hit.id, inChain || found.hit.label === 'Plan' ? {} : { view: 'neighbours' });
  }
  const { plan, id } = found.hit;
  return viewOf(plan, { reading: { plan, passage: id, ...found.words } });
}

/** The one search box: names in Chinese, pinyin or initials, and words of the documents. */
export function SearchBox({ large = false }: { large?: boolean }): JSX.Element {
  const { go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(searchWords);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, total, error } = useSearch(words);
  const list = useId();
  const chosen = found[Math.min(active, found.length - 1)];
  const choose = (one: Found | undefined) => {
    if (!one) return;
    go(toState(one));
    setOpen(false);
    setWords('');
  };
  const asked = words.trim() !== '';
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
        data-search
        type="text"
        role="combobox"
        aria-label={say.label}
        aria-expanded={open && asked}
        aria-controls={list}
        aria-autocomplete="list"
        {...(open && asked && chosen ? { 'aria-activedescendant': `${list}-${String(found.indexOf(chosen))}` } : {})}
        placeholder={large ? say.longHint : say.hint}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={() => {
          setOpen(false);
        }}
        onKeyDown={(event) => {
          // While a Chinese word is being composed the keys belong to the input method.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setActive((i) => Math.min(found.length - 1, i + 1));
          else if (event.key === 'ArrowUp') setActive((i) => Math.max(0, i - 1));
          else if (event.key === 'Enter') choose(chosen);
          else if (event.key === 'Escape' && words) setWords('');
          else if (event.key === '/' && !words) setOpen(true);
          else if (event.key === 'Escape') event.currentTarget.blur();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="found" hidden={!open || !asked}>
        <div id={list} role="listbox" aria-label={say.results}>
          {found.map((one, i) => (
            <div
              key={one.key}
              id={`${list}-${String(i)}`}
              role="option"
              aria-selected={one === chosen}
              className={`hit ${one.kind}`}
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(one);
              }}
            >
              {one.kind === 'name' ? (
                <>
                  <span className="kind">{terms[one.hit.label][language]}</span>
                  <span className="name" lang="zh-Hans">
                    {one.hit.name}
                    {one.hit.alias ? <small>{one.hit.alias}</small> : null}
                  </span>
                  <span className="where" lang="zh-Hans">
                    {one.hit.context}
                  </span>
                </>
              ) : (
                <>
                  <span className="kind">{say.text}</span>
                  <span className="quote" lang="zh-Hans">
                    {one.before}
                    <mark>{one.lit}</mark>
                    {one.after}
                  </span>
                  <span className="where" lang="zh-Hans">
                    {one.hit.planTitle}
                  </span>
                </>
              )}
            </div>
          ))}
        </div>
        <p role="status">
          {error ? say.failed : found.length === 0 ? say.none(words.trim()) : say.shown(found.length, total)}
        </p>
      </div>
    </div>
  );
}
