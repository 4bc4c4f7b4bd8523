#!/usr/bin/env node
// Plain JavaScript, so that it runs straight after `npm ci`: builds what is missing or old, then hands over to dist/.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stale } from '../scripts/freshness.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`牵头需要 Node 20.19 或更新版本，当前为 ${process.version}。\n`);
  process.stderr.write(`Qiantou needs Node 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

// Only a server shows the page; the other commands need not wait for it to be built.
const wanted = process.argv.includes('start') ? ['server', 'client'] : ['server'];
const old = stale(wanted);
if (old.length > 0) {
  const script = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
  // Standard output belongs to the command's own answer, so that the build tells its progress on standard error.
  const { status } = spawnSync(process.execPath, [script, ...old], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
await import('../dist/server/main.js');
