/** Arrow keys in a table of marks: marks alone are stops, so that no empty cell is walked. */
import type { KeyboardEvent } from 'react';

/** The next mark from a cell in the direction of a key. */
function nextMark(table: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const placeOf = (mark: HTMLElement) => [Number(mark.dataset.row), Number(mark.dataset.column)] as const;
  const [row, column] = placeOf(from);
  const marks = [...table.querySelectorAll<HTMLElement>('button[data-row]')];
  const same = marks.filter((mark) => {
    const [r, c] = placeOf(mark);
    if (key === 'ArrowLeft') return r === row && c < column;
    if (key === 'ArrowRight') return r === row && c > column;
    if (key === 'ArrowUp') return c === column && r < row;
    return key === 'ArrowDown' && c === column && r > row;
  });
  return key === 'ArrowLeft' || key === 'ArrowUp' ? same.at(-1) : same[0];
}

/** Moves to the next mark and chooses it. */
export function onMarkKeys(table: HTMLElement | null, event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!table || !(from instanceof HTMLElement) || !event.key.startsWith('Arrow')) return;
  const next = nextMark(table, from, event.key);
  event.preventDefault();
  next?.focus();
  next?.click();
}
