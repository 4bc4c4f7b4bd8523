import { toCoverage, toCoverageText } from '../extract/index.ts';
import { createReader } from '../reader.ts';
import { readBytes, toSource } from '../sources.ts';
import type { Console } from './console.ts';

/**
 * `qiantou explain`: how one document was read, block by block. Gives the exit status.
 *
 * @throws QiantouError `bad-source`
 */
export async function explainCommand(file: string, console: Console): Promise<number> {
  const reader = createReader();
  const reading = reader.read(toSource(await readBytes(file)));
  await console.answer(toCoverageText(toCoverage(reading, reader.toGraph([reading])), console.language));
  return 0;
}
