// The product on the five documents in a folder of its own, and a Chromium to look at it with: for pictures and measures.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const isReady = (address) =>
  fetch(`${address}/api/v1/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the product on this port; resolves with its address and a way to stop it when it answers. */
export async function startProduct(port) {
  const folder = mkdtempSync(join(tmpdir(), 'qiantou-page-'));
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['bin/qiantou.js', 'start'], {
    env: { ...process.env, PORT: String(port), QIANTOU_DATA: folder, NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await isReady(address))) {
    if (server.exitCode !== null) throw new Error(`The product ended with ${server.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    address,
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGINT');
        await once(server, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

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

/** An installed Chromium, Chrome or Edge. @throws where there is none, with what to do */
export async function launchChromium() {
  const executablePath = installed.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge on this machine; install one or set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
}

/** The one row that a statement answers with, from the product itself: ids are not to be written down. */
export async function readRow(address, cypher) {
  const response = await fetch(`${address}/api/v1/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cypher, params: {} }),
  });
  const [row] = (await response.json()).rows ?? [];
  if (!row) throw new Error(`No row: ${cypher}`);
  return row;
}
