/** Of what an engine's process takes: what its statements take, and what they have left behind. */
export interface MemoryWatch {
  /** The graph is open, whole in memory; what is taken now is its own. */
  opened(): void;
  /** @param bytes most that the process may take beyond what it took before its statements */
  begin(id: number, bytes: number): void;
  end(id: number): void;
  /**
   * `over`: the statements under way take more than one of them may. `worn`: none is under way, and what those before
   * have left is more than one may take, so that the process is better begun anew.
   */
  look(): 'well' | 'over' | 'worn';
}

/**
 * Allocators give little back. So what a statement may take is counted from what the process took while it did nothing:
 * else statement after statement leaves something behind, and one that takes nothing is ended for all of them.
 *
 * @param taken bytes that the process takes now
 */
export function createMemoryWatch(taken: () => number): MemoryWatch {
  const limits = new Map<number, number>();
  let own = 0;
  let before = 0;
  let last = Infinity;
  return {
    opened() {
      own = taken();
    },
    begin(id, bytes) {
      if (limits.size === 0) before = taken();
      limits.set(id, bytes);
      last = bytes;
    },
    end(id) {
      limits.delete(id);
    },
    look() {
      if (limits.size === 0) return taken() - own > last ? 'worn' : 'well';
      return taken() - before > Math.min(...limits.values()) ? 'over' : 'well';
    },
  };
}
