import { useEffect } from 'react';

/** True where letters are text: single-letter keys keep out of fields. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/**
 * True where a key is a shortcut of the page: no text, and no key of the browser or of the system. A character alone is
 * none where a person has switched such keys off, as those must who speak to their machine or hit keys unawares.
 */
export function isShortcut({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (isTyping(target) || ctrlKey || metaKey || altKey) return false;
  return key.length > 1 || document.documentElement.dataset.letters !== 'off';
}

/** Puts the focus into the search box of the page, wherever it stands, and opens it as a click does. */
function openSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main input[data-search], input[data-search]');
  box?.focus();
  box?.select();
  box?.click();
}

interface GlobalKeys {
  onHelp: () => void;
  undo: () => void;
  redo: () => void;
}

/** Keys that work on every page: `/` and Ctrl K search, `?` help, `Z` undo, `Shift Z` redo. */
export function useGlobalKeys({ onHelp, undo, redo }: GlobalKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (control && key === 'k') openSearch();
      else if (isTyping(event.target) || event.altKey || !(control || isShortcut(event))) return;
      else if (key === 'z' && event.shiftKey) redo();
      else if (key === 'z') undo();
      else if (control) return;
      else if (event.key === '/') openSearch();
      else if (event.key === '?') onHelp();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [onHelp, undo, redo]);
}
