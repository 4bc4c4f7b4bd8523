// The page in a real Chromium on the five documents: the first picture after navigation, an expansion, what is fetched.
// Each is measured in a fresh browser context; the median and the 95th percentile are printed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const port = 3977;
const address = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'qiantou-bench-'));
const executablePath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) {
  console.error('No Chromium on this machine; install one or set CHROME_PATH.');
  process.exit(2);
}
const server = spawn(process.execPath, ['bin/qiantou.js', 'start'], {
  env: { ...process.env, PORT: String(port), QIANTOU_DATA: folder, NEO4J_URI: '' },
  stdio: ['ignore', 'ignore', 'ignore'],
});
const isReady = () =>
  fetch(`${address}/api/v1/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 200));

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
const drawn = () => {
  const cy = document.querySelector('.canvas')?._cyreg?.cy;
  return cy !== undefined && cy.nodes('.box').length > 0;
};
const lineOf = (name, values, unit) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  console.log(
    `${name.padEnd(46)} median ${at(0.5).toFixed(0)} ${unit}, p95 ${at(0.95).toFixed(0)} ${unit}, n ${values.length}`,
  );
};

const boxes = () => document.querySelector('.canvas')._cyreg.cy.nodes('.box').length;

/** Opens the picker of a relation of the chosen node and expands it; gives the moment of the click, once it is drawn. */
async function expandOnce(page, nth) {
  await page.getByRole('button', { name: '展开', exact: true }).nth(nth).click();
  const confirm = page.getByRole('button', { name: /^展开 \d+$/u }).first();
  await confirm.waitFor();
  const before = await page.evaluate(boxes);
  const pressed = performance.now();
  await confirm.click();
  await page.waitForFunction(
    (count) => {
      const cy = document.querySelector('.canvas')?._cyreg?.cy;
      return cy !== undefined && cy.nodes('.box').length !== count;
    },
    before,
    { polling: 'raf', timeout: 10_000 },
  );
  return pressed;
}

const firsts = [];
const fetched = [];
const expansions = [];
for (let round = 0; round < 7; round += 1) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (['Script', 'Stylesheet'].includes(types.get(requestId))) bytes += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(drawn, undefined, { polling: 'raf' });
  firsts.push(performance.now() - begun);
  fetched.push(bytes / 1000);
  // The first expansion brings the neighbours' view with it; the second is one like all that follow.
  await expandOnce(page, 0);
  const pressed = await expandOnce(page, 1);
  expansions.push(performance.now() - pressed);
  await context.close();
}
console.log('\nthe page on the five documents, Chromium, 1440×900, fresh context each time');
lineOf('first picture after navigation', firsts, 'ms');
lineOf('scripts and styles fetched until then', fetched, 'kB');
lineOf('an expansion, from click to drawn', expansions, 'ms');

await browser.close();
server.kill('SIGINT');
await once(server, 'exit');
rmSync(folder, { recursive: true, force: true });
