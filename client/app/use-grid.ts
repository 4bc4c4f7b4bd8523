/** A table as one tab stop: arrow keys go from mark to mark, and empty cells are not walked. */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface Cell {
  row: number;
  column: number;
}

/** The cell that a key leads to: the next one of the row or the column, or the first or last; nothing at the edge. */
export function toNextCell(cells: readonly Cell[], from: Cell, key: string, far = false): Cell | undefined {
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const row = inOrder.filter((cell) => cell.row === from.row);
  const column = inOrder.filter((cell) => cell.column === from.column);
  switch (key) {
    case 'ArrowLeft':
      return row.findLast((cell) => cell.column < from.column);
    case 'ArrowRight':
      return row.find((cell) => cell.column > from.column);
    case 'ArrowUp':
      return column.findLast((cell) => cell.row < from.row);
    case 'ArrowDown':
      return column.find((cell) => cell.row > from.row);
    case 'Home':
      return (far ? inOrder : row)[0];
    case 'End':
      return (far ? inOrder : row).at(-1);
    default:
      return undefined;
  }
}

const marked = '[data-row][data-column]';
const cellOf = ({ dataset }: HTMLElement): Cell => ({ row: Number(dataset.row), column: Number(dataset.column) });

/** Makes a button or a link a mark of the table: spread over its attributes. */
export const markAt = (row: number, column: number) => ({ 'data-row': row, 'data-column': column, tabIndex: -1 });

interface Grid {
  ref: RefObject<HTMLTableElement | null>;
  role: 'grid';
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Attributes of the table. The stop is kept in the page itself: a step of the focus draws nothing anew.
 *
 * @param chooses true where a mark is chosen as soon as the keys come to it
 */
export function useGrid(chooses = false): Grid {
  const ref = useRef<HTMLTableElement>(null);
  const stopAt = (mark: HTMLElement) => {
    for (const old of ref.current?.querySelectorAll<HTMLElement>(`${marked}[tabindex="0"]`) ?? []) old.tabIndex = -1;
    mark.tabIndex = 0;
  };
  // What was the stop may have gone: then the chosen mark is, else the first.
  useLayoutEffect(() => {
    const table = ref.current;
    if (!table || table.querySelector(`${marked}[tabindex="0"]`)) return;
    const first =
      table.querySelector<HTMLElement>(`${marked}[aria-pressed="true"]`) ?? table.querySelector<HTMLElement>(marked);
    if (first) stopAt(first);
  });
  return {
    ref,
    role: 'grid',
    onFocus: ({ target }) => {
      if (target.matches(marked)) stopAt(target);
    },
    onKeyDown: (event) => {
      const from = event.target;
      if (!ref.current || !(from instanceof HTMLElement) || !from.matches(marked)) return;
      if (event.altKey || event.metaKey || event.shiftKey) return;
      if (!/^(?:Arrow|Home$|End$)/u.test(event.key)) return;
      event.preventDefault();
      const marks = [...ref.current.querySelectorAll<HTMLElement>(marked)];
      const cells = marks.map(cellOf);
      const next = toNextCell(cells, cellOf(from), event.key, event.ctrlKey);
      const mark = marks.find((_, i) => cells[i]?.row === next?.row && cells[i]?.column === next?.column);
      mark?.focus();
      if (chooses) mark?.click();
    },
  };
}
