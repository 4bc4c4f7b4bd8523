import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'qiantou.js');

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}
/** The command line as people use it: a process of its own. */
export interface Running {
  child: ChildProcess;
  said: () => { out: string; err: string };
  ended: Promise<Ended>;
}

/** @param settings environment besides the machine's own; no setting of the person who runs the tests comes in */
export function start(args: readonly string[], settings: Record<string, string> = {}, cwd?: string): Running {
  const environment = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: process.env.HOME,
    LANG: 'en',
  };
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, out, err }));
  return { child, ended, said: () => ({ out, err }) };
}

export const run = (args: readonly string[], settings: Record<string, string> = {}, cwd?: string): Promise<Ended> =>
  start(args, settings, cwd).ended;

/** Waits until `find` gives something. */
export async function until<Found>(find: () => Promise<Found | undefined> | Found | undefined): Promise<Found> {
  for (let i = 0; i < 4800; i += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about within four minutes');
}

/** A port that nobody listened on a moment ago. */
export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
