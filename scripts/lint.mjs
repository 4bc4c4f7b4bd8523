// eslint with the folder borders, beside it Prettier's layout and knip's list of what nobody uses. All run; any may fail
// it. What each says is printed when it has ended, so that their lines do not mix.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** @returns whether the tool found nothing */
async function passes([script, ...args]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  process.stdout.write(said[0] + said[1]);
  return said[2] === 0;
}

async function allPass(tools) {
  const passed = [];
  for (const tool of tools) passed.push(await passes(tool));
  return passed.every(Boolean);
}

const passed = await Promise.all([
  allPass([['node_modules/eslint/bin/eslint.js', '--cache', '.']]),
  allPass([
    ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ['node_modules/knip/bin/knip.js'],
  ]),
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
