// How fast documents become a graph. MB are UTF-8 bytes of text divided by a million; seconds are of the processor
// (process.cpuUsage, all threads), since other programs share the machine. QIANTOU_BENCH_MB sets the largest size (10).
//
// 1. many documents, one after another, from 0.1 MB up: the curve should be flat, that is, linear
// 2. one document, longer and longer; 3. texts that no rule expects; 4. threads; 5. memory of `extract --jsonl`
//
// The text is the five documents over and over, each time as another plan with other figures.
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReader } from '../../dist/server/reader.js';
import { openPool } from '../../dist/server/reading/pool.js';
import { toText } from '../../dist/server/text/decode.js';

const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => toText(readFileSync(`seeds/${name}`)));
const reader = createReader();
const largest = Number(process.env.QIANTOU_BENCH_MB ?? 10) * 1e6;
const bytesOf = (text) => Buffer.byteLength(text);
const columns = (...cells) => console.log(cells.map((cell) => String(cell).padStart(14)).join(''));

/** The nth document: figures of two and three digits are others each time, years stay. */
function toDocument(n) {
  const text = texts[n % texts.length];
  const round = Math.floor(n / texts.length);
  return text.replace(/(?<![\d.])[1-9]\d{1,2}(?![\d.])/gu, (figure) => String(10 + ((Number(figure) + round) % 900)));
}

/** Does `work` and gives what it took: seconds of the processor and of the clock. */
async function time(work) {
  const begun = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1e6, clock: (performance.now() - begun) / 1000 };
}

const read = (text, name) => reader.toGraph([reader.read({ name, text, sha256: name })]);
const rate = (bytes, seconds) => (bytes / 1e6 / seconds).toFixed(2);

/** Ten million additions: a short function called often is compiled for good, where one long loop may not be. */
function add() {
  let sum = 0;
  for (let i = 0; i < 1e7; i += 1) sum = (sum + i) | 0;
  return sum;
}
const pace = await time(() => {
  for (let n = 0; n < 30; n += 1) add();
});
console.log(
  `\nthe machine's pace: 300 million additions in ${pace.processor.toFixed(2)} s of the processor, ` +
    `${pace.clock.toFixed(2)} s of the clock (0.1 to 0.2 s where nothing else runs)`,
);

/** Reads documents, one after another, until they have `size` bytes. */
function readMany(size) {
  let [bytes, facts] = [0, 0];
  for (let n = 0; bytes < size; n += 1) {
    const text = toDocument(n);
    bytes += bytesOf(text);
    facts += read(text, String(n)).relationships.length;
  }
  return { bytes, facts };
}

// The rules are thousands of functions: with the first megabytes they are compiled, which is no part of the curve.
const compiling = await time(() => readMany(5e6));
console.log(`the first 5 MB, while the rules are compiled: ${rate(5e6, compiling.processor)} MB/s of the processor`);

console.log('\n1. many documents, one core, text to graph');
columns('MB', 'processor s', 'MB/s', 'clock s', 'relationships', 'heap MB');
for (let size = 1e5; size <= largest; size *= 10) {
  let told;
  const took = await time(() => (told = readMany(size)));
  const { bytes, facts } = told;
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  columns(
    (bytes / 1e6).toFixed(1),
    took.processor.toFixed(2),
    rate(bytes, took.processor),
    took.clock.toFixed(2),
    facts,
    heap.toFixed(0),
  );
}

console.log('\n2. one long document');
columns('MB', 'processor s', 'MB/s');
for (let size = 1e5; size <= Math.min(largest, 1e7); size *= 10) {
  let text = '';
  for (let n = 0; bytesOf(text) < size; n += 1) text += `${toDocument(n)}\n`;
  const { processor } = await time(() => read(text, 'long'));
  columns((bytesOf(text) / 1e6).toFixed(1), processor.toFixed(2), rate(bytesOf(text), processor));
}

console.log('\n3. texts that no rule expects: a result or a clear error');
const hostile = {
  '10 MB on one line': '市经信局牵头发展新材料、集成电路等产业链,'.repeat(170_000),
  '100,000 brackets': '('.repeat(50_000) + ')'.repeat(50_000),
  'nesting 10,000 deep': '(《“【'.repeat(2500) + '】”》)'.repeat(2500),
  '100,000 numbered lines': '一、加强领导\n'.repeat(100_000),
  '100,000 rows of a table': '|1|重点任务|市经信局|2025年|\n'.repeat(100_000),
};
for (const [name, text] of Object.entries(hostile)) {
  let said = '';
  const { processor } = await time(() => {
    try {
      said = `${String(read(text, name).relationships.length)} relationships`;
    } catch (cause) {
      said = cause.message;
    }
  });
  console.log(`  ${name.padEnd(26)} ${processor.toFixed(2).padStart(7)} s   ${said}`);
}

const folder = mkdtempSync(join(tmpdir(), 'qiantou-bench-'));
function writeCorpus(size) {
  const corpus = join(folder, String(size));
  mkdirSync(corpus);
  const files = [];
  for (let [n, bytes] = [0, 0]; bytes < size; n += 1) {
    const text = toDocument(n).replace('\n', `\n第${String(n)}号\n`);
    bytes += bytesOf(text);
    files.push({ path: join(corpus, `${String(n)}.txt`), bytes: Buffer.from(text), sha256: String(n) });
    writeFileSync(files.at(-1).path, text);
  }
  return { corpus, files };
}

console.log('\n4. threads: the same documents by one and by more');
columns('threads', 'MB/s of clock');
const { files } = writeCorpus(Math.min(largest, 5e6));
for (let size = 1; size <= availableParallelism(); size *= 2) {
  const pool = openPool({ size });
  // Threads start with their first document: that is no reading, and would be most of the time of a small corpus.
  await Promise.all(files.slice(0, size).map((file) => pool.read(file)));
  const { clock } = await time(() => Promise.all(files.map((file) => pool.read(file))));
  await pool.close();
  columns(
    size,
    rate(
      files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      clock,
    ),
  );
}

console.log('\n5. most memory of `extract --jsonl`, the whole process with its threads');
columns('MB of text', 'MB at most');
const report =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
for (let size = 1e6; size <= Math.min(largest, 1e7); size *= 10) {
  const { corpus } = writeCorpus(size + 1);
  const { stderr } = spawnSync(process.execPath, ['--import', report, 'bin/qiantou.js', 'extract', '--jsonl', corpus], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  columns((size / 1e6).toFixed(0), (Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024).toFixed(0));
}
rmSync(folder, { recursive: true, force: true });
