import { createServices, type Services } from '../../server/api/services.ts';
import { openGraph } from '../../server/graph/index.ts';
import type { Graph } from '../../server/model/index.ts';
import { buildServer } from '../built.ts';
import { createFolder, serve, type Served } from './serve.ts';

/** The app over a graph of its own, in a folder of its own. */
export interface Loaded {
  services: Services;
  server: Served;
  /** Ends all of it and takes the folder away. */
  close(): Promise<void>;
}

const refuse = (): never => {
  throw new Error('nothing is read here');
};

/**
 * Serves graphs that are written by plan.
 *
 * @param rows most rows of a statement
 * @param pages folder of the built pages; none are served without it
 */
export async function serveGraphs(
  graphs: readonly (readonly [plan: string, graph: Graph])[],
  { rows = 1000, pages }: { rows?: number; pages?: string } = {},
): Promise<Loaded> {
  buildServer();
  const folder = createFolder();
  const graph = await openGraph({ folder: folder.path, deadlineMs: 20_000, rows, memoryBytes: 2 ** 30 });
  const writer = await graph.openWriter();
  for (const [plan, own] of graphs) await writer.write(plan, own);
  await writer.close();
  const services = createServices({
    graph,
    reader: { version: 'r', read: refuse, toGraph: refuse },
    settings: { folder: folder.path },
    clock: () => new Date('2021-06-01T12:00:00'),
  });
  const server = await serve(services, pages === undefined ? {} : { pages });
  return {
    ...{ services, server },
    async close() {
      await server.close();
      await graph.close();
      folder.remove();
    },
  };
}
