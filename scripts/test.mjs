// Runs every test: builds first, since the command line is tested as people use it, then jest over native ES modules.
// Arguments are passed on to jest (`npm test -- test/extract`). Writes jest's own result to coverage/result.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

// Much of a test's time is spent in other processes (the product, a browser, Neo4j), so every core has a worker. A
// Neo4j that was given is one for all files, which empty it, so that they must come one behind the other.
const workers = process.env.NEO4J_URI ? 1 : '100%';

mkdirSync('coverage', { recursive: true });
const built = run(['scripts/build.mjs']);
const status =
  built === 0
    ? run([
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        `--maxWorkers=${workers}`,
        '--json',
        '--outputFile=coverage/result.json',
        ...process.argv.slice(2),
      ])
    : built;
process.exitCode = status;
