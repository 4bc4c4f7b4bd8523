import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

async function findExecutable(): Promise<string | undefined> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack the libraries that it brings, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * A real Chromium: an installed one, else the one that comes in an npm package (Linux x64 only).
 * Undefined where none is to be had, said in one visible line; with `CI=true` that is an error.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = await findExecutable().catch(() => undefined);
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: flags, headless: true });
  const line =
    'No Chromium, Chrome or Edge on this machine: the browser tests did not run. Install one, or set CHROME_PATH.';
  if (process.env.CI === 'true') throw new Error(line);
  process.stderr.write(`${line}\n`);
  return undefined;
}
