import { useEffect, useRef, type JSX } from 'react';
import { emptyState, sections, withChange } from '../state.ts';
import { SavedButton } from '../panels/saved/saved-button.tsx';
import { SearchBox } from '../panels/search/search-box.tsx';
import { useAddress } from './address.tsx';
import { Link } from './link.tsx';
import { usePreferences, useWords } from './preferences.tsx';
import { pages } from './sections.tsx';

/** Name, sections, search, language and theme: the same on every page. */
export function TopBar({ onHelp }: { onHelp: () => void }): JSX.Element {
  const { state } = useAddress();
  const { language, setLanguage, theme, setTheme } = usePreferences();
  const say = useWords();
  const other = theme === 'dark' ? 'light' : 'dark';
  const nav = useRef<HTMLElement>(null);
  // On a phone the row of pages is longer than the screen: the one that is open is brought into sight.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.section, language]);
  return (
    <header className="top-bar">
      <Link to={emptyState} className="mark">
        <Mark />
        <span lang="zh-Hans">牵头</span>
        {language === 'en' ? <span className="hidden"> {say.product}</span> : null}
      </Link>
      <nav ref={nav} className="sections" aria-label={say.pages} data-commands>
        {sections
          .filter((section) => section in pages)
          .map((section) => (
            <Link
              key={section}
              to={withChange(emptyState, { section })}
              {...(state.section === section ? { 'aria-current': 'page' as const } : {})}
            >
              {say.sections[section]}
            </Link>
          ))}
      </nav>
      <SearchBox />
      <div className="settings" role="group" aria-label={say.settings} data-commands>
        <SavedButton className="icon saved-open" />
        <div className="languages" role="group" aria-label={say.language}>
          {(['zh', 'en'] as const).map((each) => (
            <button
              key={each}
              type="button"
              lang={each === 'zh' ? 'zh-Hans' : 'en'}
              aria-pressed={language === each}
              onClick={() => {
                setLanguage(each);
              }}
            >
              {each === 'zh' ? '中' : 'EN'}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="icon"
          aria-label={other === 'dark' ? say.theme.toDark : say.theme.toLight}
          title={other === 'dark' ? say.theme.toDark : say.theme.toLight}
          onClick={() => {
            setTheme(other);
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
          </svg>
        </button>
        <button type="button" className="icon" aria-label={say.help} title={`${say.help} ?`} onClick={onHelp}>
          ?
        </button>
      </div>
    </header>
  );
}

function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 26 20" width="26" height="20" aria-hidden="true" fill="none" strokeWidth="2.4">
      <path d="M1 4h9c4 0 4 6 7 6" stroke="var(--zhu)" />
      <path d="M1 10h10" stroke="var(--qing)" strokeDasharray="3 2" />
      <path d="M4 16h6c4 0 4-6 7-6" stroke="var(--lv)" />
      <circle cx="20" cy="10" r="4" stroke="var(--ink)" />
    </svg>
  );
}
