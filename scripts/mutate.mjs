// Takes rules out, one at a time, and sees whether a test turns red.
//
//   npm run mutate                                   60 of them, taken evenly over all
//   npm run mutate -- server/extract/targets         those of a folder or a file only
//   QIANTOU_MUTANTS=1000 npm run mutate              as many as that
//   QIANTOU_FIRST=5 npm run mutate                   another sample: it begins with the sixth rule, not with the first
//
// A rule is an entry of a table (an array or record of several entries at the top of a module below server/text or
// server/extract), or a pattern with a name of its own, which then matches nothing. First the tests of the folder that
// the rule is in are tried, then the documents with expected facts, then the other tests of reading, up to the first red
// file. Texts made at random or of a monstrous length are left out: they take most of the time, and what they ask holds
// whatever the rules find. A survivor is named by its place. Works on copies of the project in a temporary folder, one
// for each core.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findMutants } from './mutate/mutants.mjs';

const most = Number(process.env.QIANTOU_MUTANTS ?? 60);
const first = Number(process.env.QIANTOU_FIRST ?? 0);
const paths = process.argv.slice(2);

const all = findMutants(paths.length > 0 ? paths : ['server']);
const step = Math.max(1, all.length / most);
const chosen = Array.from(
  { length: Math.min(most, all.length) },
  (_, i) => all[(first + Math.floor(i * step)) % all.length],
);

const documents = ['works', 'objects', 'targets'].map((part) => `test/extract/${part}/cases.test.ts`);
const isOfRules = (test) => test.endsWith('.test.ts') && !/(?:properties|hostile)\.test\.ts$/u.test(test);
const tests = ['test/text', 'test/extract'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => isOfRules(name) && !documents.includes(name)),
);

/** Tests in the order in which they are tried: of the folder that a file is in, the documents, all others. */
function stagesOf(file) {
  const [, top, part] = dirname(file).split('/');
  const folder = `${['test', top, part].filter(Boolean).join('/')}/`;
  const own = tests.filter((test) => test.startsWith(folder));
  const others = tests.filter((test) => !own.includes(test));
  return [own, documents, others].filter((stage) => stage.length > 0);
}

const home = mkdtempSync(join(tmpdir(), 'qiantou-mutate-'));

/** A copy of what the tests need, in which one mutant at a time is tried. */
function createCopy(name) {
  const copy = join(home, name);
  for (const each of ['server', 'test', 'seeds', 'cypher', 'package.json', 'jest.config.js', 'tsconfig.json'])
    cpSync(each, join(copy, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function isGreen(copy, files) {
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '-i', '--bail', '--silent', ...files];
  const child = spawn(process.execPath, [...args, '--runTestsByPath'], { cwd: copy, stdio: 'ignore' });
  return new Promise((done) => child.on('exit', (status) => done(status === 0)));
}

/** Is the mutant noticed? */
async function isNoticed(copy, { file, whole, left }) {
  writeFileSync(join(copy, file), left);
  try {
    for (const stage of stagesOf(file)) if (!(await isGreen(copy, stage))) return true;
    return false;
  } finally {
    writeFileSync(join(copy, file), whole);
  }
}

const waiting = chosen.map((mutant, at) => ({ ...mutant, at }));
const survivors = [];
async function work(name) {
  const copy = createCopy(name);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const noticed = await isNoticed(copy, next);
    if (!noticed) survivors.push(next);
    console.log(`${next.at + 1}/${chosen.length} ${noticed ? 'noticed ' : 'survived'} ${next.place}`);
  }
}
try {
  if (!(await isGreen(createCopy('whole'), documents)))
    throw new Error('the documents with expected facts are red before anything is taken out');
  const cores = Math.min(availableParallelism(), chosen.length);
  await Promise.all(Array.from({ length: cores }, (_, core) => work(`core${core}`)));
} finally {
  rmSync(home, { recursive: true, force: true });
}

const noticed = chosen.length - survivors.length;
const share = Math.round((100 * noticed) / chosen.length);
console.log(`${noticed} of ${chosen.length} turned a test red (${share} %), of ${all.length} rules.`);
for (const { place } of survivors.sort((one, other) => one.at - other.at)) console.log(`survived: ${place}`);
