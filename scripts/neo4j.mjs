/**
 * A real Neo4j for development and tests, without Docker:
 *
 *     npm run neo4j -- --fetch    fetches its jars from Maven Central into .neo4j/ (needs mvn and a JDK)
 *     npm run neo4j               starts it on NEO4J_PORT (7687), data in .neo4j/home; Ctrl+C ends it
 *     npm run neo4j -- --port 0 --home FOLDER --heap 512m   as the tests do: a free port, a folder of their own
 */
import { parseArgs } from 'node:util';
import { fetchJars, fetchedJars } from './neo4j/jars.mjs';
import { findJdk } from './neo4j/jdk.mjs';
import { freePort, startServer } from './neo4j/server.mjs';

const { values } = parseArgs({
  options: {
    fetch: { type: 'boolean', default: false },
    port: { type: 'string', default: process.env.NEO4J_PORT ?? '7687' },
    home: { type: 'string' },
    heap: { type: 'string', default: '1g' },
  },
});

function fail(message) {
  console.error(message);
  process.exit(1);
}

const jdk = findJdk();
if (!jdk) fail('No JDK 17 or newer was found (JAVA_HOME, PATH, /usr/lib/jvm). Install one, for example Temurin 21.');

if (values.fetch) {
  try {
    const jars = fetchJars(jdk);
    console.log(`Neo4j ${jars.version} for JDK ${String(jdk.major)} is in ${jars.folder}.`);
  } catch (error) {
    fail(error.message);
  }
} else {
  const jars = fetchedJars(jdk);
  if (!jars) fail('Neo4j has not been fetched yet: run "npm run neo4j -- --fetch" first.');
  const port = values.port === '0' ? await freePort() : Number(values.port);
  const server = startServer({ jdk, jars, port, heap: values.heap, home: values.home });
  const end = () => {
    server.stop();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    await server.ready;
    console.log(`Neo4j ${jars.version} answers at ${server.uri}, without a password, for this machine only.`);
    console.log(`Use it with NEO4J_URI=${server.uri}; Ctrl+C ends it.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  await server.ended;
}
