import { describe, expect, test } from '@jest/globals';
import { atShare, countCrossings, countOverlapped } from '../../scripts/bench/geometry.mjs';

const box = (x1: number, y1: number) => ({ x1, y1, x2: x1 + 10, y2: y1 + 10 });
const line = (from: string, to: string, ...points: [number, number][]) => ({
  from,
  to,
  points: points.map(([x, y]) => ({ x, y })),
});

describe('what the benchmark counts', () => {
  test('boxes that lie over another, each once; boxes side by side do not', () => {
    expect(countOverlapped([box(0, 0), box(5, 5), box(9, 9), box(100, 0), box(110, 0)])).toBe(3);
  });

  test('a pair of lines that crosses twice is one pair and two places', () => {
    const straight = line('a', 'b', [0, 0], [100, 0]);
    const bent = line('c', 'd', [20, -10], [20, 10], [80, 10], [80, -10]);
    expect(countCrossings([straight, bent])).toEqual({ pairs: 1, points: 2 });
  });

  test('lines in one lane cross another one at one place', () => {
    const across = line('a', 'b', [0, 0], [100, 0]);
    const lane = ['c', 'd', 'e'].map((id) => line(id, `${id}2`, [50, -10], [50, 10]));
    expect(countCrossings([across, ...lane])).toEqual({ pairs: 3, points: 1 });
  });

  test('lines at one node, lines that touch and lines along one another do not cross', () => {
    const one = line('a', 'b', [0, 0], [100, 0]);
    const same = line('a', 'c', [50, -10], [50, 10]);
    const touching = line('d', 'e', [50, 0], [50, 40]);
    const along = line('f', 'g', [10, 0], [90, 0]);
    expect(countCrossings([one, same])).toEqual({ pairs: 0, points: 0 });
    expect(countCrossings([one, touching])).toEqual({ pairs: 0, points: 0 });
    expect(countCrossings([one, along])).toEqual({ pairs: 0, points: 0 });
  });

  test('the 95th percentile of few values is the greatest', () => {
    expect([atShare([3, 1, 2], 0.5), atShare([3, 1, 2], 0.95)]).toEqual([2, 3]);
  });
});
