// Runs every test: builds first, since the command line is tested as people use it, then jest over native ES modules.
// Arguments are passed on to jest (`npm test -- test/extract`). Writes jest's own result to coverage/result.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

mkdirSync('coverage', { recursive: true });
const built = run(['scripts/build.mjs']);
const status =
  built === 0
    ? run([
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--json',
        '--outputFile=coverage/result.json',
        ...process.argv.slice(2),
      ])
    : built;
process.exitCode = status;
