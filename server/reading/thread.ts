/** A thread that reads documents, one at a time, by the rules and the lexicon of this installation. */
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { QiantouError, type Message } from '../errors.ts';
import { createReader } from '../reader.ts';
import type { File } from '../sources.ts';
import { readDocument, type ReadDocument } from './document.ts';

/** What a thread tells of one file: the document, or in both languages why it cannot be read, or a fault of ours. */
export type Told = { document: ReadDocument } | { said: Message } | { fault: string };

// The rules are thousands of short functions. By default V8 compiles each for good as soon as it has run a little, which
// for a few megabytes of text takes more of the processor than the reading itself; so it waits until a function has
// run a million bytes of its code. Who reads a library is served better by what V8 does by itself (132 kB): behind so
// many bytes of documents there are likely enough more of them to repay the compiling.
const few = '--interrupt-budget=1000000';
const many = '--interrupt-budget=135168';
const manyBytes = 20e6;
setFlagsFromString(few);

const reader = createReader();
let bytes = 0;

function tell(file: File): Told {
  const before = bytes;
  bytes += file.bytes.length;
  if (before < manyBytes && bytes >= manyBytes) setFlagsFromString(many);
  try {
    return { document: readDocument(file, reader) };
  } catch (cause) {
    if (cause instanceof QiantouError && cause.code === 'bad-source') return { said: cause.said };
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}

parentPort?.on('message', (file: File) => {
  parentPort?.postMessage(tell(file));
});
