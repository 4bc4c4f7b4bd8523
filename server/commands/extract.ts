import { QiantouError } from '../errors.ts';
import type { Reading } from '../extract/index.ts';
import type { Graph } from '../model/index.ts';
import { createReader, type Reader } from '../reader.ts';
import { findFiles, readBytes, toSource } from '../sources.ts';
import type { Console } from './console.ts';

/** A file that cannot be read is told and left out; the others go on. */
async function readFile(path: string, reader: Reader, console: Console): Promise<Reading | undefined> {
  try {
    return reader.read(toSource(await readBytes(path)));
  } catch (cause) {
    if (!(cause instanceof QiantouError && cause.code === 'bad-source')) throw cause;
    const { zh, en } = cause.said;
    console.say({ zh: `${path}：未读取。${zh}`, en: `${path}: not read; ${en}` });
    return undefined;
  }
}

/** One node or relationship a line, nodes first. */
const toLines = ({ nodes, relationships }: Graph): string =>
  [...nodes, ...relationships].map((entry) => `${JSON.stringify(entry)}\n`).join('');

/**
 * `qiantou extract`: prints the graph of documents. Of two files that are the same plan the later one counts, as in
 * `ingest`; line by line each document stands for itself, so that memory is bounded by the largest.
 *
 * @returns the exit status
 */
export async function extractCommand(
  paths: readonly string[],
  { lines, console }: { lines: boolean; console: Console },
): Promise<number> {
  const reader = createReader();
  const files = await findFiles(paths);
  const readings = new Map<string, Reading>();
  let failed = 0;
  for (const file of files) {
    const reading = await readFile(file, reader, console);
    if (!reading) failed += 1;
    else if (lines) await console.answer(toLines(reader.toGraph([reading])));
    else readings.set(reading.plan.id, reading);
  }
  if (!lines) await console.answer(`${JSON.stringify(reader.toGraph([...readings.values()]), undefined, 1)}\n`);
  return failed > 0 || files.length === 0 ? 1 : 0;
}
