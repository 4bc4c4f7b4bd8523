// Measures, and says on what: `npm run bench` runs all, `npm run bench -- extraction page` only those named, and
// `npm run bench -- motion` a part of the page alone.
// Ratios within one run mean something; single figures depend on the machine and on what else it does.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

// Extraction is measured with the young space that reading threads have (`server/reading/pool.ts`).
const known = {
  extraction: ['--max-semi-space-size=32', 'scripts/bench/extraction.mjs'],
  page: ['scripts/bench/page.mjs'],
};
const parts = Object.fromEntries(['first', 'expand', 'motion', 'layouts'].map((part) => [part, [...known.page, part]]));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in known || name in parts));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}; there are: ${Object.keys({ ...known, ...parts }).join(', ')}.`,
  );
  process.exit(2);
}

const cores = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cores[0]?.model ?? 'unknown processor'}, ${cores.length} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
);
const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
let failed = run(['scripts/build.mjs']);
for (const [name, args] of Object.entries({ ...known, ...parts })) {
  if (failed === 0 && (wanted.includes(name) || (wanted.length === 0 && name in known))) failed = run(args);
}
process.exitCode = failed;
