import { expect, test } from '@jest/globals';
import { toNextCell } from '../../client/app/use-grid.ts';

/** Marks of a table with a hole in its middle: x x x / x . x / . x . */
const cells = ['xxx', 'x.x', '.x.'].flatMap((row, y) =>
  Array.from(row).flatMap((mark, x) => (mark === 'x' ? [{ row: y, column: x }] : [])),
);

test.each([
  ['ArrowRight', [0, 0], [0, 1]],
  ['ArrowRight over a hole', [1, 0], [1, 2]],
  ['ArrowLeft over a hole', [1, 2], [1, 0]],
  ['ArrowDown over a hole', [0, 1], [2, 1]],
  ['ArrowUp over a hole', [2, 1], [0, 1]],
  ['Home', [1, 2], [1, 0]],
  ['End', [0, 0], [0, 2]],
] as const)('%s goes from mark to mark', (key, [row, column], [toRow, toColumn]) => {
  const next = toNextCell(cells, { row, column }, key.split(' ')[0] ?? '');
  expect(next).toEqual({ row: toRow, column: toColumn });
});

test('Ctrl with Home and End goes to the first and the last mark of the table', () => {
  expect(toNextCell(cells, { row: 1, column: 2 }, 'Home', true)).toEqual({ row: 0, column: 0 });
  expect(toNextCell(cells, { row: 1, column: 2 }, 'End', true)).toEqual({ row: 2, column: 1 });
});

test('at the edge a key leads nowhere', () => {
  expect(toNextCell(cells, { row: 2, column: 1 }, 'ArrowDown')).toBeUndefined();
  expect(toNextCell(cells, { row: 0, column: 0 }, 'ArrowLeft')).toBeUndefined();
});
