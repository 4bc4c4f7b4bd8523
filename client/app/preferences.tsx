import { createContext, use, useLayoutEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import type { Theme } from '../picture/colours.ts';
import { words, type Both, type Language } from '../words.ts';

export interface Preferences {
  language: Language;
  theme: Theme;
  /** Whether a character alone is a shortcut (WCAG 2.1.4). */
  letters: boolean;
  setLanguage: (language: Language) => void;
  setTheme: (theme: Theme) => void;
  setLetters: (letters: boolean) => void;
}

const Context = createContext<Preferences | undefined>(undefined);

/** Storage may be closed to the page (private windows, embeds): then a choice lasts as long as the page. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the choice still holds for this page.
  }
}

/** An address may name the language (`lang=en`); else the last choice, else the browser's. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? remembered('language') ?? navigator.language;
  return asked.startsWith('en') ? 'en' : 'zh';
}

function firstTheme(): Theme {
  const asked = remembered('theme');
  if (asked === 'light' || asked === 'dark') return asked;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Language, theme and keys of the page; all are remembered and written on the root element for styles and requests. */
export function PreferencesProvider({ children }: { children: ReactNode }): JSX.Element {
  const [language, setLanguage] = useState(firstLanguage);
  const [theme, setTheme] = useState(firstTheme);
  const [letters, setLetters] = useState(() => remembered('letters') !== 'off');
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.letters = letters ? 'on' : 'off';
  }, [language, theme, letters]);
  const preferences = useMemo<Preferences>(
    () => ({
      language,
      theme,
      letters,
      setLanguage: (chosen) => {
        remember('language', chosen);
        // Requests are sent with the page's language, so it must be right before anything is asked again.
        document.documentElement.lang = chosen === 'zh' ? 'zh-Hans' : 'en';
        setLanguage(chosen);
      },
      setTheme: (chosen) => {
        remember('theme', chosen);
        setTheme(chosen);
      },
      setLetters: (chosen) => {
        remember('letters', chosen ? 'on' : 'off');
        setLetters(chosen);
      },
    }),
    [language, theme, letters],
  );
  return <Context value={preferences}>{children}</Context>;
}

export function usePreferences(): Preferences {
  const preferences = use(Context);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it.');
  return preferences;
}

/** The shell's words in the page's language. */
export const useWords = () => words[usePreferences().language];
/** A panel's own words in the page's language. */
export const useOwnWords = <T,>(both: Both<T>): T => both[usePreferences().language];
