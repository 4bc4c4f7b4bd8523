import { openEmbedded } from './embedded/store.ts';
import { openNeo4j, type Neo4jPlace } from './neo4j/store.ts';
import type { GraphStore, Limits } from './port.ts';

/** What `openGraph` needs to know; the environment is read elsewhere. */
export interface GraphSettings extends Limits {
  /** Data folder of the embedded graph. */
  folder: string;
  /** A server that holds the graph instead. */
  neo4j?: Neo4jPlace;
}

/**
 * Opens the graph that the settings name.
 * @throws QiantouError `graph-unreachable`, `store-busy`
 */
export function openGraph({ neo4j, folder, deadlineMs, rows, memoryBytes }: GraphSettings): Promise<GraphStore> {
  const limits = { deadlineMs, rows, memoryBytes };
  return neo4j === undefined ? openEmbedded(folder, limits) : openNeo4j(neo4j, limits);
}
