import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { builtFile } from '../built-file.ts';
import { QiantouError } from '../errors.ts';
import type { File } from '../sources.ts';
import type { ReadDocument } from './document.ts';
import type { Told } from './thread.ts';

/** More threads than this share one disk and one writer, and gain nothing. */
const mostThreads = 8;

/**
 * Room for what lives shortly, in MB: twice what Node gives, since a document is read through many short lists, and half
 * as often collected is a twentieth of the time. A thread holds some 30 MB more for it.
 */
const youngMb = 96;

/** How long a document may take: many times what any took, so that only one that never ends is stopped. */
export interface Patience {
  seconds: number;
  secondsPerMegabyte: number;
}
const usual: Patience = { seconds: 60, secondsPerMegabyte: 30 };

/** Threads that read documents side by side. */
export interface ReadingPool {
  /** How many documents may be under way at once. */
  readonly size: number;
  /** @throws QiantouError `bad-source`, also for a document at which a thread ended or did not come to an end */
  read(file: File): Promise<ReadDocument>;
  close(): Promise<void>;
}

const endedAt = (why: string): QiantouError =>
  new QiantouError('bad-source', {
    zh: `读取时出错（${why}），其余文件不受影响；请拆分文件后再试。`,
    en: `reading it ended in a fault (${why}); the others go on; split it and retry.`,
  });

const tooLong = (seconds: number): QiantouError =>
  new QiantouError('bad-source', {
    zh: `读取超过 ${String(Math.round(seconds))} 秒，已中止；请拆分文件后再试。`,
    en: `reading it took more than ${String(Math.round(seconds))} s and was stopped; split it and retry.`,
  });

/**
 * Reads one file in a thread; afterwards the thread is free again, unless it ended at the file.
 *
 * @returns the thread where it lives on
 */
function readIn(thread: Worker, file: File, seconds: number): Promise<{ told: Told; lives: boolean }> {
  return new Promise((resolve) => {
    const end = (told: Told, lives: boolean): void => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) thread.off(event, listener);
      if (!lives) void thread.terminate();
      resolve({ told, lives });
    };
    const listeners = {
      message: (told: Told): void => {
        end(told, true);
      },
      error: (cause: Error): void => {
        end({ said: endedAt(cause.message).said }, false);
      },
      exit: (status: number): void => {
        end({ said: endedAt(`exit ${String(status)}`).said }, false);
      },
    };
    const timer = setTimeout(() => {
      end({ said: tooLong(seconds).said }, false);
    }, seconds * 1000);
    for (const [event, listener] of Object.entries(listeners)) thread.on(event, listener);
    thread.postMessage({ path: file.path, bytes: file.bytes, sha256: file.sha256 });
  });
}

/**
 * Opens a pool; threads are started when the first files come.
 *
 * @param size     how many threads; by default one for each core, within bounds
 * @param entry    the file that a thread runs, for tests
 */
export function openPool({
  size = Math.min(mostThreads, availableParallelism()),
  patience = usual,
  entry,
}: { size?: number; patience?: Patience; entry?: URL } = {}): ReadingPool {
  const free: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  async function take(): Promise<Worker> {
    while (busy >= size && !closed) await new Promise<void>((resolve) => waiting.push(resolve));
    if (closed) throw endedAt('closed');
    busy += 1;
    const thread =
      free.pop() ??
      new Worker(entry ?? builtFile('reading/thread.js'), { resourceLimits: { maxYoungGenerationSizeMb: youngMb } });
    all.add(thread);
    return thread;
  }

  function giveBack(thread: Worker, lives: boolean): void {
    busy -= 1;
    if (lives && !closed) free.push(thread);
    else all.delete(thread);
    waiting.shift()?.();
  }

  return {
    size,
    async read(file) {
      const thread = await take();
      const seconds = patience.seconds + (patience.secondsPerMegabyte * file.bytes.length) / 1e6;
      const { told, lives } = await readIn(thread, file, seconds);
      giveBack(thread, lives);
      if ('document' in told) return told.document;
      if ('said' in told) throw new QiantouError('bad-source', told.said);
      throw new Error(told.fault);
    },
    async close() {
      closed = true;
      await Promise.all([...all].map((thread) => thread.terminate()));
      all.clear();
    },
  };
}
