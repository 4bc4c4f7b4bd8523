import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { createFolder } from '../api/serve.ts';
import type { PlansView, SearchView, TargetsView } from '../../server/model/index.ts';
import { createDocuments, toDocument } from './documents.ts';
import { findPort, run, start, until, type Running } from './run.ts';

// Each is a process of its own, on a machine that may have other work.
jest.setTimeout(300_000);

const folder = createFolder();
const documents = createDocuments(join(folder.path, 'documents'));
const data = join(folder.path, 'data');
const running: Running[] = [];

interface Server extends Running {
  address: string;
  settings: Record<string, string>;
}

/** `qiantou start`; resolves when the documents of the project are loaded. */
async function startServer(): Promise<Server> {
  const port = await findPort();
  const settings = { QIANTOU_DATA: data, PORT: String(port) };
  const process = start(['start'], settings);
  running.push(process);
  const address = `http://127.0.0.1:${String(port)}`;
  await until(async () => {
    if (process.child.exitCode !== null) throw new Error(process.said().err);
    return (await fetch(`${address}/api/v1/ready`).catch(() => undefined))?.ok === true ? true : undefined;
  });
  return { ...process, address, settings };
}
const stop = async ({ child, ended }: Running): Promise<number | null> => {
  child.kill('SIGINT');
  return (await ended).status;
};
const get = async <View>({ address }: Server, path: string): Promise<View> =>
  (await (await fetch(`${address}/api/v1${path}`)).json()) as View;

/** The processes below one, where the system tells them: Linux and its like. */
function findChildren(pid: number): number[] | undefined {
  const list = `/proc/${String(pid)}/task/${String(pid)}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ').filter(Boolean).map(Number) : undefined;
}
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

afterEach(async () => {
  for (const one of running.splice(0)) if (one.child.exitCode === null) await stop(one);
});
afterAll(() => {
  folder.remove();
});

describe('qiantou start', () => {
  test('loads the documents of the project, then finds nothing changed', async () => {
    const first = await startServer();
    const { plans } = await get<PlansView>(first, '/plans');
    expect(plans.filter(({ loaded }) => loaded)).toHaveLength(5);
    expect(await stop(first)).toBe(0);
    expect(first.said().err).toContain('[5/5]');

    const second = await startServer();
    expect((await get<PlansView>(second, '/plans')).plans).toEqual(plans);
    await until(() => (second.said().err.includes(second.address) ? true : undefined));
    expect(second.said()).toEqual({ out: '', err: `Qiantou is serving: ${second.address} (Ctrl+C ends it)\n` });
  });

  test('an address that names hundreds of plans is answered', async () => {
    const server = await startServer();
    const { plans } = await get<PlansView>(server, '/plans');
    const [first] = plans.filter(({ loaded }) => loaded);
    // As long as six hundred titles are; of a plan that is not there nothing is shown.
    const others = Array.from(
      { length: 600 },
      (_, i) => `plan/330481/海宁市先进制造业集群培育工程实施方案(${String(i)})`,
    );
    const named = encodeURIComponent([first?.id, ...others].join(' '));
    expect(named.length).toBeGreaterThan(100_000);
    expect((await fetch(`${server.address}/targets?docs=${named}`)).status).toBe(200);
    const { targets } = await get<TargetsView>(server, `/targets?plans=${named}`);
    expect(new Set(targets.map(({ plan }) => plan))).toEqual(new Set([first?.id]));
  });

  test('Ctrl+C leaves no process and no lock behind', async () => {
    const server = await startServer();
    const children = findChildren(server.child.pid ?? 0);
    expect(existsSync(join(data, 'qiantou.lock'))).toBe(true);
    expect(await stop(server)).toBe(0);
    expect(existsSync(join(data, 'qiantou.lock'))).toBe(false);
    if (children === undefined) return;
    expect(children.length).toBeGreaterThan(0);
    await until(() => (children.some(isRunning) ? undefined : true));
  });

  test('Ctrl+C while documents are loaded ends behind the one under way, and the next start loads the rest', async () => {
    const settings = { QIANTOU_DATA: join(folder.path, 'interrupted'), PORT: String(await findPort()) };
    const first = start(['start'], settings);
    running.push(first);
    await until(() => (first.said().err.includes('[1/5]') ? true : undefined));
    const children = findChildren(first.child.pid ?? 0) ?? [];
    expect(await stop(first)).toBe(0);
    await until(() => (children.some(isRunning) ? undefined : true));
    expect(first.said().err).not.toContain('[5/5]');
    const second = start(['start'], settings);
    running.push(second);
    await until(() => (second.said().err.includes('serving') ? true : undefined));
    expect(second.said().err).not.toContain('[1/5]');
    expect(second.said().err).toContain('[5/5]');
    expect(await stop(second)).toBe(0);
  });

  test('a port in use is said, and nothing is left behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as { port: number }).port);
    const { status, err } = await run(['start'], { QIANTOU_DATA: data, PORT: port });
    other.close();
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^Port ${port} is in use\\. .*PORT=\\d+\\.\\n$`, 'u'));
    expect(existsSync(join(data, 'qiantou.lock'))).toBe(false);
  });

  test('a lock that a killed process left behind is taken over', async () => {
    const gone = start(['extract', '--help']);
    await gone.ended;
    const lock = { pid: gone.child.pid, token: 'x'.repeat(32), work: 'serve', address: 'http://127.0.0.1:9' };
    writeFileSync(join(data, 'qiantou.lock'), JSON.stringify(lock));
    const server = await startServer();
    expect(await stop(server)).toBe(0);
  });

  test('beside a running server: another is refused, documents are loaded and forgotten by it', async () => {
    const server = await startServer();
    const second = await run(['start'], { QIANTOU_DATA: data, PORT: '0' });
    expect(second.status).toBe(1);
    expect(second.err).toContain(`pid ${String(server.child.pid)}, serve ${server.address}`);

    const search = `/search?q=${encodeURIComponent('市监狱局')}`;
    expect((await get<SearchView>(server, search)).total).toBe(0);
    const document = documents.write('a.txt', toDocument('慈溪市', 3, '市监狱局'));
    const missing = join(documents.path, 'missing.txt');
    const ingest = await run(['ingest', document, missing], { QIANTOU_DATA: data });
    expect([ingest.status, ingest.out]).toEqual([1, '']);
    expect(ingest.err).toContain(`The server at ${server.address} loads them.`);
    expect(ingest.err).toContain(`${missing}: not loaded; there is no such file`);
    expect(ingest.err).toMatch(/慈溪市制造业高质量发展实施方案 .*a\.txt: nodes \+\d+/u);
    expect((await get<SearchView>(server, search)).total).toBeGreaterThan(0);

    const forget = await run(['forget', '慈溪市'], { QIANTOU_DATA: data });
    expect([forget.status, forget.err]).toEqual([
      0,
      expect.stringContaining('慈溪市制造业高质量发展实施方案 was removed'),
    ]);
    expect((await get<SearchView>(server, search)).total).toBe(0);
  });
});
