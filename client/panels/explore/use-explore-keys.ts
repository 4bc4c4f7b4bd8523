import { useEffect } from 'react';
import { useAddress } from '../../app/address.tsx';
import { isTyping } from '../../app/keys.ts';

/** Parts of the page that F6 goes through, where they are there. */
const parts = ['.picture[tabindex]', '[role="tree"] [tabindex="0"]', '.side button, .side a', '.reader .text'];

function toNextPart(): void {
  const found = parts.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const here = found.findIndex((part) =>
    (part.matches('.picture') ? part : part.parentElement)?.contains(document.activeElement),
  );
  found[(here + 1) % Math.max(1, found.length)]?.focus();
}

/** Esc goes back one step: the text, then the one thing chosen, then several. F6 goes from part to part. */
export function useExploreKeys(): void {
  const { state, go } = useAddress();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.key === 'F6') toNextPart();
      else if (event.key !== 'Escape' || isTyping(event.target)) return;
      else if (state.reading) go({ reading: undefined });
      else if (state.picked) go({ picked: undefined });
      else if (state.selected.length > 0) go({ selected: [] });
      else if (state.faded.length + state.filters.length > 0) go({ faded: [], filters: [], dropped: [] });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [state, go]);
}
