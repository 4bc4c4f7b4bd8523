import { describe, expect, test } from '@jest/globals';
import { createPlanRows } from '../../server/api/plan-rows.ts';
import type { GraphStore } from '../../server/graph/port.ts';

/** A store of plans a and b that notes what it is asked. */
function toStore(): { graph: GraphStore; asked: unknown[]; fail: (on: boolean) => void } {
  const asked: unknown[] = [];
  let failing = false;
  const read = (_name: string, { plans }: Record<string, unknown>) => {
    asked.push(plans);
    if (failing) return Promise.reject(new Error('gone'));
    const wanted = plans as string[];
    const ids = ['a', 'b'].filter((id) => wanted.length === 0 || wanted.includes(id));
    return Promise.resolve(ids.map((id) => ({ plan: { id } })));
  };
  return {
    graph: { read } as unknown as GraphStore,
    asked,
    fail: (on) => {
      failing = on;
    },
  };
}
/** Nobody else writes. */
const held = () => Promise.resolve();
const idsOf = (rows: readonly object[]) => rows.map((row) => (row as { plan: { id: string } }).plan.id);

describe('what plans hold', () => {
  test('is counted once for all who ask, until the graph changes', async () => {
    const { graph, asked } = toStore();
    const rows = createPlanRows(graph, held);
    expect(idsOf((await Promise.all([rows.all(), rows.all()])).flat())).toEqual(['a', 'b', 'a', 'b']);
    expect(asked).toHaveLength(1);
    rows.clear();
    await rows.all();
    expect(asked).toHaveLength(2);
  });

  test('is counted for a few plans alone, unless all are counted already', async () => {
    const { graph, asked } = toStore();
    const rows = createPlanRows(graph, held);
    expect(idsOf(await rows.some(['b', 'x']))).toEqual(['b']);
    await rows.all();
    expect(idsOf(await rows.some(['b', 'x']))).toEqual(['b']);
    expect(asked).toEqual([['b', 'x'], []]);
  });

  test('of no plan is nothing, not what all hold', async () => {
    const { graph } = toStore();
    expect(await createPlanRows(graph, held).some([])).toEqual([]);
  });

  test('is counted anew where others have written to the store since', async () => {
    const { graph, asked } = toStore();
    let changed = false;
    const rows = createPlanRows(graph, () => {
      if (changed) rows.clear();
      return Promise.resolve();
    });
    await rows.all();
    await rows.all();
    expect(asked).toHaveLength(1);
    changed = true;
    await rows.all();
    await rows.some(['a']);
    expect(asked).toEqual([[], [], ['a']]);
  });

  test('is asked again after a failure, and what was counted before a change is not taken for what holds after it', async () => {
    const { graph, asked, fail } = toStore();
    const rows = createPlanRows(graph, held);
    fail(true);
    await expect(rows.all()).rejects.toThrow('gone');
    fail(false);
    const counting = rows.all();
    await held();
    rows.clear();
    await counting;
    await rows.some(['a']);
    expect(asked).toEqual([[], [], ['a']]);
  });
});
