import { QiantouError } from '../errors.ts';
import { inOrder } from '../in-order.ts';
import type { Graph } from '../model/index.ts';
import { createReader } from '../reader.ts';
import { joinDocuments, openReading, type ReadDocument } from '../reading/index.ts';
import { findFiles, readBytes } from '../sources.ts';
import type { Console } from './console.ts';

/** One node or relationship a line, nodes first. */
const toLines = ({ nodes, relationships }: Graph): string =>
  [...nodes, ...relationships].map((entry) => `${JSON.stringify(entry)}\n`).join('');

/**
 * `qiantou extract`: prints the graph of documents. Of two files that are the same plan the later one counts, as in
 * `ingest`; line by line each document stands for itself, so that memory is bounded by the largest
 * (one a core: much text is read by several threads).
 *
 * @returns the exit status
 */
export async function extractCommand(
  paths: readonly string[],
  { lines, console }: { lines: boolean; console: Console },
): Promise<number> {
  const files = await findFiles(paths);
  const reading = await openReading(files, createReader());
  const documents: ReadDocument[] = [];
  let failed = 0;
  try {
    const read = async (file: string): Promise<ReadDocument> => reading.read(await readBytes(file));
    for await (const { item, outcome } of inOrder(files, reading.size, read)) {
      if ('cause' in outcome) {
        sayUnread(item, outcome.cause, console);
        failed += 1;
      } else if (lines) await console.answer(toLines(outcome.result.graph));
      else documents.push(outcome.result);
    }
  } finally {
    await reading.close();
  }
  if (!lines) await console.answer(`${JSON.stringify(joinDocuments(documents), undefined, 1)}\n`);
  return failed > 0 || files.length === 0 ? 1 : 0;
}

/** A file that cannot be read is told and left out; the others go on. */
function sayUnread(path: string, cause: unknown, console: Console): void {
  if (!(cause instanceof QiantouError && cause.code === 'bad-source')) throw cause;
  const { zh, en } = cause.said;
  console.say({ zh: `${path}：未读取。${zh}`, en: `${path}: not read; ${en}` });
}
