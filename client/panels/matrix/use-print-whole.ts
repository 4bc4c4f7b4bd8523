import { useEffect, useRef, type RefObject } from 'react';

/** Pixels that a landscape page of A4 gives within its margins. */
const pageWidth = 940;

/** A table wider than a page is printed smaller, all of it: what runs beyond the paper would be lost without a word. */
export function usePrintWhole<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const shrink = () => {
      const table = part.current?.querySelector('table');
      table?.style.setProperty('--print-zoom', String(Math.min(1, pageWidth / table.offsetWidth)));
    };
    addEventListener('beforeprint', shrink);
    return () => {
      removeEventListener('beforeprint', shrink);
    };
  }, []);
  return part;
}
