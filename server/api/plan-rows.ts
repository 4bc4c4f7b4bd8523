import type { GraphStore, Row } from '../graph/port.ts';

/** Plans with what each holds, as `plans.cypher` counts it: most answers tell of plans, and counting takes a second a thousand. */
export interface PlanRows {
  all(): Promise<Row[]>;
  /** Those of these that there are, in the order of all. */
  some(ids: readonly string[]): Promise<Row[]>;
  /** Forgets all: the graph has changed. */
  clear(): void;
}

/** @param freshen clears what was counted where the graph has changed */
export function createPlanRows(graph: GraphStore, freshen: () => Promise<void>): PlanRows {
  let counting: Promise<Row[]> | undefined;
  /** Set once all are counted. */
  let counted: ReadonlyMap<unknown, Row> | undefined;
  const read = (plans: readonly string[]): Promise<Row[]> => graph.read('plans', { plans });
  const idOf = (row: Row): unknown => (row.plan as { id?: unknown }).id;
  const count = (): Promise<Row[]> => {
    const asked = read([]);
    counting = asked;
    asked.then(
      (rows) => {
        if (counting === asked) counted = new Map(rows.map((row) => [idOf(row), row]));
      },
      () => {
        if (counting === asked) counting = undefined;
      },
    );
    return asked;
  };
  return {
    async all() {
      await freshen();
      return counting ?? count();
    },
    async some(ids) {
      if (ids.length === 0) return [];
      await freshen();
      const known = counted;
      if (!known) return read(ids);
      const wanted = new Set<unknown>(ids);
      return [...known.values()].filter((row) => wanted.has(idOf(row)));
    },
    clear() {
      counting = undefined;
      counted = undefined;
    },
  };
}
