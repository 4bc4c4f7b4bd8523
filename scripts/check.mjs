// Types, lint, tests, in that order; stops at the first that fails.
import { spawnSync } from 'node:child_process';

const steps = [
  ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['scripts/lint.mjs'],
  ['scripts/test.mjs'],
];
process.exitCode = steps.some((step) => spawnSync(process.execPath, step, { stdio: 'inherit' }).status !== 0) ? 1 : 0;
