// The product on the five documents in a folder and on a port of its own, and a Chromium to look at it with: for the
// browser tests, the pictures of the docs and the measures.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** A port that nobody listened on a moment ago. */
async function findPort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

const isReady = (address) =>
  fetch(`${address}/api/v1/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the product as people do; resolves with its address when it answers. The caller stops it. */
export async function startProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'qiantou-page-'));
  const port = await findPort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['bin/qiantou.js', 'start'], {
    env: { ...process.env, PORT: String(port), QIANTOU_DATA: folder, NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, folder, stop };
}

/** Our own flags: those that @sparticuz/chromium proposes switch web security off, and CSP tests would mean nothing. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function findExecutable() {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack the libraries that it brings, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export const noChromium = 'No Chromium, Chrome or Edge on this machine; install one or set CHROME_PATH.';

/** An installed browser, else the one that comes in an npm package (Linux x64 only); undefined where none is to be had. */
export async function findChromium() {
  const executablePath = await findExecutable().catch(() => undefined);
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: flags, headless: true });
}

/** The same for scripts that are nothing without one. @throws where there is none, with what to do */
export async function launchChromium() {
  const browser = await findChromium();
  if (!browser) throw new Error(noChromium);
  return browser;
}

/** The rows that a statement answers with, from the product itself: ids are not to be written down. */
export async function readRows(address, cypher) {
  const response = await fetch(`${address}/api/v1/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cypher, params: {} }),
  });
  const { rows, error } = await response.json();
  if (!rows) throw new Error(`${cypher}: ${error?.message}`);
  return rows;
}

/** The first of them. */
export async function readRow(address, cypher) {
  const [row] = await readRows(address, cypher);
  if (!row) throw new Error(`No row: ${cypher}`);
  return row;
}
