// Lines of a benchmark's answer: what was measured, median and 95th percentile, beside the goal where there is one.
import { atShare } from './geometry.mjs';

const width = 62;

/** @param goal the most that is wished for, in the same unit */
export function printValues(name, values, unit, goal) {
  const [middle, high] = [atShare(values, 0.5), atShare(values, 0.95)];
  const wished = goal === undefined ? '' : `   goal ${goal} ${unit}: ${high <= goal ? 'met' : 'not met'} at p95`;
  const digits = high < 20 ? 1 : 0;
  console.log(
    `${name.padEnd(width)} median ${middle.toFixed(digits)} ${unit}, p95 ${high.toFixed(digits)} ${unit}, n ${values.length}${wished}`,
  );
}

export const printHead = (words) => console.log(`\n${words}`);

/** Rows of one kind under their heads. */
export function printTable(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, i) => Math.max(...cells.map((row) => [...(row[i] ?? '')].length)));
  for (const row of cells)
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   '));
}
