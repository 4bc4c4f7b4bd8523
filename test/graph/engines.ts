/** The engines that the contract is run on: the embedded one always, a real Neo4j where there is one. */
import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph, type GraphStore, type Limits } from '../../server/graph/index.ts';
import type { Neo4jPlace } from '../../server/graph/neo4j/store.ts';
import { startServer, freePort } from '../../scripts/neo4j/server.mjs';
import { findJdk } from '../../scripts/neo4j/jdk.mjs';
import { fetchedJars } from '../../scripts/neo4j/jars.mjs';
import { buildServer } from '../built.ts';

/** A store with nothing in it, and what ends it. */
export interface Opened {
  store: GraphStore;
  end: () => Promise<void>;
}

const limits: Limits = { deadlineMs: 20_000, rows: 10_000, memoryBytes: 1 << 30 };

export async function openEmpty(given: Partial<Limits> = {}): Promise<Opened & { folder: string }> {
  buildServer();
  const folder = mkdtempSync(join(tmpdir(), 'qiantou-graph-'));
  const store = await openGraph({ folder, ...limits, ...given });
  return {
    store,
    folder,
    async end() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type OpenEmpty = (given?: Partial<Limits>) => Promise<Opened>;

/**
 * Where a Neo4j is to be had: the one that NEO4J_URI names, or one started from fetched jars. To be called at the top
 * of a file: one server is started for all of its tests, and ended behind the last.
 */
export function findNeo4j(): OpenEmpty | undefined {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    const place = { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD ?? '' };
    return (given) => openOn(place, given);
  }
  const jdk = findJdk();
  const jars = jdk && fetchedJars(jdk);
  if (!jdk || !jars) return undefined;
  let started: Promise<Started> | undefined;
  afterAll(async () => {
    await (await started)?.stop();
  }, 60_000);
  return async (given) => {
    started ??= start(jdk, jars);
    return openOn({ uri: (await started).uri, user: '', password: '' }, given);
  };
}

/** A server that was started for the tests, in a folder that goes with it. */
interface Started {
  uri: string;
  stop: () => Promise<void>;
}

async function start(
  jdk: NonNullable<ReturnType<typeof findJdk>>,
  jars: NonNullable<ReturnType<typeof fetchedJars>>,
): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), 'qiantou-neo4j-'));
  const server = startServer({ jdk, jars, port: await freePort(), heap: '512m', home, brief: true });
  await server.ready;
  return {
    uri: server.uri,
    async stop() {
      server.stop();
      await server.ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function openOn(neo4j: Neo4jPlace, given: Partial<Limits> = {}): Promise<Opened> {
  const store = await openGraph({ folder: '', neo4j, ...limits, ...given });
  const { nodes } = await store.dump();
  if (nodes.length > 0) {
    await store.close();
    throw new Error('The Neo4j has nodes in it; the tests empty theirs, so they want an empty one.');
  }
  return {
    store,
    async end() {
      await empty(store);
      await store.close();
    },
  };
}

/** What is said, once a file, where Neo4j's tests cannot run. */
export const withoutNeo4j =
  'NOT RUN: the tests on Neo4j. They need a JDK 17 or newer and "npm run neo4j -- --fetch", or NEO4J_URI.';

/** Forgets every plan, so that a server that outlives the test is empty again. */
async function empty(store: GraphStore): Promise<void> {
  const { nodes } = await store.dump();
  const plans = nodes.filter(({ labels, properties }) => labels.includes('Plan') && properties.loaded === true);
  if (plans.length === 0) return;
  const writer = await store.openWriter();
  for (const { id } of plans) await writer.forget(id);
  await writer.close();
}
