import { describe, expect, test } from '@jest/globals';
import { chooseFirst } from '../../server/api/overview.ts';
import { toStanding } from '../../server/api/standing.ts';
import type { PlanSummary, Properties } from '../../server/model/index.ts';

describe('how a plan stands', () => {
  test.each<[Properties, string, string]>([
    [{ loaded: true, status: 'in force', periodEnd: 2022 }, '2022-12-31', 'in force'],
    [{ loaded: true, status: 'in force', periodEnd: 2022 }, '2023-01-01', 'period over'],
    [{ loaded: true, status: 'draft for comment', periodEnd: 2022 }, '2023-01-01', 'draft for comment'],
    [{ loaded: true, status: 'in force' }, '2099-01-01', 'in force'],
    [{ loaded: false, periodEnd: 2022 }, '2023-01-01', 'cited only'],
  ])('%j on %s: %s', (properties, today, standing) => {
    expect(toStanding({ properties }, today)).toBe(standing);
  });
});

describe('the plan of the first picture', () => {
  const plan = (id: string, counts: Record<string, number>, loaded = true): PlanSummary => ({
    id,
    title: id,
    standing: 'in force',
    loaded,
    counts,
  });

  test('names officials before it leads many tasks', () => {
    const plans = [
      plan('a', { officials: 0, led: 90 }),
      plan('b', { officials: 2, led: 3 }),
      plan('c', { officials: 1, led: 5 }),
    ];
    expect(chooseFirst(plans)).toBe('c');
  });

  test('is a loaded one, and the same in whatever order they come', () => {
    const plans = [plan('b', { led: 1 }), plan('c', { led: 9 }, false), plan('a', { led: 1 })];
    expect(chooseFirst(plans)).toBe('a');
    expect(chooseFirst(plans.toReversed())).toBe('a');
  });

  test('is none in an empty store', () => {
    expect(chooseFirst([])).toBeUndefined();
  });
});
