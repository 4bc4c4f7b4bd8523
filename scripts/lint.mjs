// eslint with the folder borders, Prettier's layout, and knip's list of what nobody uses. All run; any may fail it.
import { spawnSync } from 'node:child_process';

const tools = [
  ['node_modules/eslint/bin/eslint.js', '--cache', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['node_modules/knip/bin/knip.js'],
];
const failed = tools.filter((tool) => spawnSync(process.execPath, tool, { stdio: 'inherit' }).status !== 0);
process.exitCode = failed.length > 0 ? 1 : 0;
