// How fast documents become a graph, on one core, from 0.1 MB of text up: the curve should be flat, that is, linear.
// The text is the five documents over and over, each time as another plan. QIANTOU_BENCH_MB sets the largest size (10).
import { readdirSync, readFileSync } from 'node:fs';
import { createReader } from '../../dist/server/reader.js';
import { toText } from '../../dist/server/text/decode.js';

const documents = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const bytes = readFileSync(`seeds/${name}`);
    return { name, text: toText(bytes), bytes: bytes.length };
  });
const reader = createReader();
const largest = Number(process.env.QIANTOU_BENCH_MB ?? 10) * 1e6;

/** Reads documents until `size` bytes have been read; one at a time, as `extract --jsonl` does. */
function measure(size) {
  let read = 0;
  let facts = 0;
  const begun = performance.now();
  for (let i = 0; read < size; i += 1) {
    const { name, text, bytes } = documents[i % documents.length];
    const graph = reader.toGraph([reader.read({ name, text, sha256: String(i) })]);
    facts += graph.relationships.length;
    read += bytes;
  }
  const seconds = (performance.now() - begun) / 1000;
  return { read, facts, seconds };
}

console.log('\nextraction, one core, text to graph');
console.log('     MB    seconds    MB/s   relationships   heap MB');
measure(5e5);
for (let size = 1e5; size <= largest; size *= 10) {
  const { read, facts, seconds } = measure(size);
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  console.log(
    [
      (read / 1e6).toFixed(1).padStart(7),
      seconds.toFixed(2).padStart(10),
      (read / 1e6 / seconds).toFixed(2).padStart(7),
    ].join(' ') + `${String(facts).padStart(16)}${heap.toFixed(0).padStart(10)}`,
  );
}
