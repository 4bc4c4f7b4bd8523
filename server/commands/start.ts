import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../api/app.ts';
import { logToStderr } from '../api/log.ts';
import { prepareFirstPicture } from '../api/first-answers.ts';
import { createServices, type Services } from '../api/services.ts';
import { QiantouError } from '../errors.ts';
import type { GraphStore } from '../graph/port.ts';
import { isUnreachable } from '../graph/said.ts';
import { createReader } from '../reader.ts';
import type { Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { seeds } from './ingest.ts';
import { showProgress } from './progress.ts';
import { holdStore, onInterrupt } from './store.ts';

/** @throws QiantouError `port-in-use` */
async function listen(server: Server, { port, host }: Settings): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new QiantouError('port-in-use', {
        zh: `端口 ${String(port)} 已被占用。请结束占用它的程序，或以 PORT 另选端口，例如 PORT=${String(port + 1)}。`,
        en: `Port ${String(port)} is in use. End the program that uses it, or choose another with PORT, e.g. PORT=${String(port + 1)}.`,
      });
    }
    throw new QiantouError(
      'bad-settings',
      {
        zh: `无法在 ${host}:${String(port)} 上监听（${message}）。请检查 HOST 与 PORT。`,
        en: `Cannot listen on ${host}:${String(port)} (${message}). Check HOST and PORT.`,
      },
      { cause },
    );
  }
  return toAddress(server.address() as AddressInfo);
}

const isEverywhere = (address: string): boolean => address === '0.0.0.0' || address === '::';

/** An address that a person can open: that of this machine where the server listens on all of its addresses. */
function toAddress({ address, port }: AddressInfo): string {
  const host = isEverywhere(address) ? '127.0.0.1' : address.includes(':') ? `[${address}]` : address;
  return `http://${host}:${String(port)}`;
}

/** Names that people may use for this server: those that are configured, the address it listens on among them. */
const toHosts = ({ host, hosts }: Settings): string[] => (isEverywhere(host) ? hosts : [...hosts, host.toLowerCase()]);

/** Stops taking requests, and ends those that are under way. */
async function end(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

/**
 * Most bytes of a request before its body. The address holds all that a page shows, and the id of a plan is its title,
 * some 200 bytes as an address writes it: this is room for every plan of a library of two thousand.
 */
const longestHead = 1 << 19;

/** Milliseconds between two looks whether a Neo4j that went away is back. */
const lookEach = 2000;

/** Loads the documents of the project. A Neo4j that goes away meanwhile is waited for: it comes back without us. */
async function loadSeeds({ library, graph }: Services, console: Console, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await showProgress(library.ingest([seeds]), console, true);
      return;
    } catch (cause) {
      if (graph.engine !== 'neo4j' || !isUnreachable(cause)) throw cause;
      console.say({
        zh: 'Neo4j 没有应答，等它恢复后继续载入（按 Ctrl+C 结束）…',
        en: 'Neo4j does not answer; loading goes on when it is back (Ctrl+C ends it) …',
      });
      await untilBack(graph, stop);
    }
  }
}

async function untilBack(graph: GraphStore, stop: AbortSignal): Promise<void> {
  const isBack = () =>
    graph.ready().then(
      () => true,
      () => false,
    );
  while (!stop.aborted && !(await isBack())) await sleep(lookEach, undefined, { signal: stop }).catch(() => undefined);
}

/** A graph of a thousand documents takes some ten seconds to open: who waits longer than this is told. */
const slowMs = 1500;

/** `qiantou start`: serves until it is interrupted. Gives the exit status. */
export async function startCommand(settings: Settings, console: Console): Promise<number> {
  const reader = createReader();
  const slow = setTimeout(() => {
    console.say({ zh: '正在打开图谱 …', en: 'Opening the graph …' });
  }, slowMs);
  const store = await holdStore(settings, 'serve').finally(() => {
    clearTimeout(slow);
  });
  const services = createServices({ graph: store.graph, reader, settings });
  const server = createServer({ maxHeaderSize: longestHead });
  const stop = new AbortController();
  const ignore = onInterrupt(() => {
    // What is being written is written whole; what comes behind it waits for the next start.
    void services.library.close();
    stop.abort();
  });
  try {
    server.on(
      'request',
      createApp({ services, settings: { hosts: toHosts(settings) }, token: store.lock.token, log: logToStderr }),
    );
    const address = await listen(server, settings);
    await store.lock.publish(address);
    await loadSeeds(services, console, stop.signal);
    if (stop.signal.aborted) return 0;
    services.settle();
    void prepareFirstPicture(services);
    console.say({
      zh: `牵头已启动：${address} （按 Ctrl+C 结束）`,
      en: `Qiantou is serving: ${address} (Ctrl+C ends it)`,
    });
    await once(stop.signal, 'abort');
    return 0;
  } finally {
    await end(server);
    await services.library.close();
    await store.close();
    ignore();
  }
}
