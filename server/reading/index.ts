import { stat } from 'node:fs/promises';
import type { Reader } from '../reader.ts';
import type { File } from '../sources.ts';
import { readDocument, type ReadDocument } from './document.ts';
import { openPool } from './pool.ts';

export { joinDocuments, type ReadDocument, type Unplaced } from './document.ts';

/** From so many bytes on, threads are worth their start; what is less takes this thread a moment. */
const worthThreads = 256 * 1024;

/** Reads files, here or in threads, as their size asks for. */
export interface FileReading {
  /** How many files to read at once. */
  readonly size: number;
  read(file: File): Promise<ReadDocument>;
  close(): Promise<void>;
}

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/**
 * Prepares to read files: little text here, much text in threads, so that a server goes on answering meanwhile and
 * every core helps.
 *
 * @param files what may have to be read
 */
export async function openReading(files: readonly string[], reader: Reader): Promise<FileReading> {
  let bytes = 0;
  for (const file of files) bytes += await sizeOf(file);
  if (bytes >= worthThreads) return openPool();
  return {
    size: 1,
    // A turn of the event loop between two documents lets a server answer.
    read: (file) => new Promise((resolve) => setImmediate(resolve)).then(() => readDocument(file, reader)),
    close: () => Promise.resolve(),
  };
}
