import type { GraphStore, Row } from '../graph/port.ts';

/** Plans with what each holds, as `plans.cypher` counts it: most answers tell of plans, and counting takes a second a thousand. */
export interface PlanRows {
  all(): Promise<Row[]>;
  /** Those of these that there are, in the order of all. */
  some(ids: readonly string[]): Promise<Row[]>;
  /** Forgets all: the graph has changed. */
  clear(): void;
}

/** @param keeps true where nobody but this process changes the graph, so that what was counted holds until it does */
export function createPlanRows(graph: GraphStore, keeps: boolean): PlanRows {
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
    all: () => (keeps ? (counting ?? count()) : read([])),
    async some(ids) {
      if (ids.length === 0) return [];
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
