import type { Row } from './port.ts';

/** One transaction of either engine: statements see what the ones before them wrote. */
export interface Transaction {
  run(cypher: string, params: Record<string, unknown>): Promise<Row[]>;
}
