/** Starts and ends a Neo4j server from fetched jars. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = join(dirname(fileURLToPath(import.meta.url)), 'Launcher.java');

/** No file, no network and no report of use; a statement is bounded in time and memory by the server too. */
const configuration = (port) => `server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${String(port)}
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
db.transaction.timeout=600s
db.memory.transaction.max=256m
`;

/** A port that nobody listens on just now. */
export function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => {
        found(port);
      });
    });
  });
}

/**
 * @param {{ jdk: { java: string, major: number }, jars: { folder: string, lib: string }, port: number, heap: string,
 *   home?: string, brief?: boolean }} asked `brief` for a server that lives for minutes: its code is compiled once and
 *   plainly, which costs a test less than the faster code would give back
 * @returns {{ uri: string, ready: Promise<void>, ended: Promise<void>, stop(): void }}
 */
export function startServer({ jdk, jars, port, heap, home = join(jars.folder, '..', 'home'), brief = false }) {
  const place = resolve(home);
  mkdirSync(join(place, 'conf'), { recursive: true });
  writeFileSync(join(place, 'conf', 'neo4j.conf'), configuration(port));
  const opened = [
    'java.base/java.nio',
    'java.base/sun.nio.ch',
    'java.base/java.lang',
    'java.base/java.util.concurrent',
  ];
  const java = spawn(
    jdk.java,
    [
      `-Xms256m`,
      `-Xmx${heap}`,
      ...(brief ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
      ...opened.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]),
      ...(jdk.major >= 24 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : []),
      ...['-cp', join(jars.lib, '*'), launcher, place],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  const hear = (piece) => {
    said = (said + String(piece)).slice(-4000);
  };
  java.stderr.on('data', hear);
  const ended = new Promise((over) => {
    java.once('close', over);
    java.once('error', over);
  });
  const ready = new Promise((isReady, failed) => {
    java.once('error', (error) => {
      failed(new Error(`Java could not be started: ${error.message}`));
    });
    java.once('close', (status) => {
      failed(new Error(`Neo4j ended before it was ready (${String(status)}). It said:\n${said}`));
    });
    java.stdout.on('data', (piece) => {
      hear(piece);
      if (said.includes('READY')) isReady();
    });
  });
  return {
    uri: `bolt://127.0.0.1:${String(port)}`,
    ready,
    ended: ended.then(() => undefined),
    stop() {
      java.stdin.end();
    },
  };
}
