import type { GraphStore } from '../graph/port.ts';
import { openGraph } from '../graph/index.ts';
import type { Settings } from '../settings.ts';
import { takeLock, type Holder, type StoreLock } from '../store-lock.ts';

/** A store that this process alone holds, until it is closed. */
export interface HeldStore {
  graph: GraphStore;
  lock: StoreLock;
  /** Ends the engine and lets the next process have the folder; a second call waits for the first. */
  close(): Promise<void>;
}

/** @throws QiantouError `store-busy` where another process holds the folder */
export async function holdStore(settings: Settings, work: Holder['work']): Promise<HeldStore> {
  const lock = await takeLock(settings.folder, work);
  let graph: GraphStore;
  try {
    graph = await openGraph(settings);
  } catch (cause) {
    await lock.release();
    throw cause;
  }
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    try {
      await graph.close();
    } finally {
      await lock.release();
    }
  };
  return { graph, lock, close: () => (closing ??= close()) };
}

/**
 * Calls `stop` at the first Ctrl+C or request to end, and ends the process at the second.
 *
 * @returns a function that stops listening
 */
export function onInterrupt(stop: (signal: 'SIGINT' | 'SIGTERM') => void): () => void {
  let stopping = false;
  const listen = (signal: 'SIGINT' | 'SIGTERM') => (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    stop(signal);
  };
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, listen(signal)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}

/** Does a piece of work with the store, and closes it whether it ends, fails or is interrupted. */
export async function withStore<Result>(
  settings: Settings,
  work: Holder['work'],
  use: (graph: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await holdStore(settings, work);
  const ignore = onInterrupt(() => {
    void store.close().finally(() => process.exit(130));
  });
  try {
    return await use(store.graph);
  } finally {
    ignore();
    await store.close();
  }
}
