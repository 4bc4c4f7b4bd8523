import { describe, expect, test } from '@jest/globals';
import { createMemoryWatch } from '../../server/graph/embedded/memory.ts';

describe('the memory of an engine’s process', () => {
  /** A process that takes 100 with its graph; each statement may take 50. */
  const begin = () => {
    const now = { taken: 100 };
    const watch = createMemoryWatch(() => now.taken);
    watch.opened();
    return { now, watch };
  };

  test('a statement may take so much, and no more', () => {
    const { now, watch } = begin();
    watch.begin(1, 50);
    now.taken = 150;
    expect(watch.look()).toBe('well');
    now.taken = 151;
    expect(watch.look()).toBe('over');
  });

  test('what statements before have left is not counted against the next one', () => {
    const { now, watch } = begin();
    watch.begin(1, 50);
    now.taken = 140;
    watch.end(1);
    watch.begin(2, 50);
    now.taken = 180;
    expect(watch.look()).toBe('well');
  });

  test('of statements beside each other the one that may take least counts, from before the first of them', () => {
    const { now, watch } = begin();
    watch.begin(1, 50);
    now.taken = 120;
    watch.begin(2, 500);
    now.taken = 160;
    expect(watch.look()).toBe('over');
    watch.end(1);
    expect(watch.look()).toBe('well');
  });

  test('a process in which much was left is worn once it does nothing', () => {
    const { now, watch } = begin();
    watch.begin(1, 50);
    now.taken = 140;
    watch.end(1);
    expect(watch.look()).toBe('well');
    watch.begin(2, 50);
    now.taken = 170;
    expect(watch.look()).toBe('well');
    watch.end(2);
    expect(watch.look()).toBe('worn');
  });

  test('a process that was asked nothing yet is never worn, whatever it takes', () => {
    const { now, watch } = begin();
    now.taken = 10_000;
    expect(watch.look()).toBe('well');
  });
});
