import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { QiantouError } from './errors.ts';

const Holder = z.object({
  pid: z.number().int().positive(),
  /** Says that the process that answers at `address` is the one that wrote the lock. */
  token: z.string().min(16),
  work: z.enum(['serve', 'ingest', 'forget']),
  /** Where the server answers; absent until it listens, and for work that serves nothing. */
  address: z.string().optional(),
});

/** Who holds the data folder. */
export type Holder = z.infer<typeof Holder>;

/** A data folder that this process alone writes to. */
export interface StoreLock {
  readonly token: string;
  /** Tells other processes where to hand their work. */
  publish(address: string): Promise<void>;
  release(): Promise<void>;
}

const fileIn = (folder: string): string => join(folder, 'qiantou.lock');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** False where nobody listens at the address: the lock was left behind and its pid went to another program. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(new URL('/api/v1/health', address), { signal: AbortSignal.timeout(2000) });
    return true;
  } catch (cause) {
    return (cause as Error).name === 'TimeoutError';
  }
}

/** The process that holds the folder, or undefined: a lock of a process that has ended counts as none. */
export async function findHolder(folder: string): Promise<Holder | undefined> {
  let text: string;
  try {
    text = await readFile(fileIn(folder), 'utf8');
  } catch {
    return undefined;
  }
  const read = Holder.safeParse(parse(text));
  // Our own pid in a lock that we did not take: in a container every start has the same one.
  if (!read.success || read.data.pid === process.pid || !isRunning(read.data.pid)) return undefined;
  const { address } = read.data;
  return address === undefined || (await answers(address)) ? read.data : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toBusy(folder: string, { pid, address, work }: Holder): QiantouError {
  const where = address === undefined ? '' : ` ${address}`;
  return new QiantouError('store-busy', {
    zh: `数据目录 ${folder} 正由另一进程使用（进程号 ${String(pid)}，${work}${where}）。请使用它、等它结束，或以 QIANTOU_DATA 另选目录。`,
    en: `Another process uses the data folder ${folder} (pid ${String(pid)}, ${work}${where}). Use that one, wait until it has ended, or choose another folder with QIANTOU_DATA.`,
  });
}

/**
 * Writes the lock whole, never half: beside its place first. `link` refuses where there is one, `rename` replaces it.
 * The token lets its reader write to the store, so the file is for its owner alone.
 */
async function place(holder: Holder, file: string, put: (from: string, to: string) => Promise<void>): Promise<void> {
  const beside = `${file}.${String(process.pid)}`;
  await writeFile(beside, JSON.stringify(holder), { mode: 0o600 });
  try {
    await put(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Takes the data folder for this process; a lock that a killed process left behind is taken over.
 *
 * @throws QiantouError `store-busy` that says who holds it
 */
export async function takeLock(folder: string, work: Holder['work']): Promise<StoreLock> {
  const file = fileIn(folder);
  const mine: Holder = { pid: process.pid, token: randomBytes(24).toString('hex'), work };
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      await place(mine, file, link);
      break;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
    const holder = await findHolder(folder);
    if (holder) throw toBusy(folder, holder);
    await rm(file, { force: true });
  }
  return {
    token: mine.token,
    publish: (address) => place({ ...mine, address }, file, rename),
    release: () => rm(file, { force: true }),
  };
}
