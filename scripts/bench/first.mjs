// The first picture after navigation, each time in a fresh browser context: no cache, no compiled scripts.
import { printHead, printValues } from './print.mjs';

const rounds = 7;
const goal = { picture: 1500, kilobytes: 350 };

/** Runs in the page before its own scripts: marks when the picture stands, and notes tasks that held up input. */
function watch() {
  const marks = { long: [] };
  globalThis.bench = marks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) marks.long.push({ start: entry.startTime, length: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  // A message that is sent in a frame arrives when that frame has been painted.
  const mark = (name) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (marks[name] = performance.now());
    channel.port2.postMessage(0);
  };
  const seen = { drawing: false };
  const look = () => {
    const cy = document.querySelector('.canvas')?._cyreg?.cy;
    if (!seen.drawing && document.querySelector('.still text')) {
      seen.drawing = true;
      mark('drawing');
    }
    if (cy?.nodes('.box').length > 0 && !document.querySelector('.still')) mark('canvas');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openOnce(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map();
  const fetched = [];
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    fetched.push({ type: types.get(requestId), bytes: encodedDataLength, at: performance.now() });
  });
  await page.addInitScript(watch);
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.bench.canvas, undefined, { polling: 50 });
  await page.waitForTimeout(300);
  const marks = await page.evaluate(() => globalThis.bench);
  await context.close();
  const code = fetched.filter(({ type }) => type === 'Script' || type === 'Stylesheet');
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0) / 1000;
  return {
    drawing: marks.drawing,
    canvas: marks.canvas,
    before: sum(code.filter(({ at }) => at - begun < marks.drawing)),
    all: sum(code),
    long: marks.long,
  };
}

export async function measureFirst(browser, { address }) {
  const opened = [];
  for (let round = 0; round < rounds; round += 1) opened.push(await openOnce(browser, address));
  const of = (name) => opened.map((one) => one[name]);
  printHead('first picture of the five documents, from navigation, 1440×900, fresh context each time');
  printValues('the picture stands (drawn, legible, can be clicked)', of('drawing'), 'ms', goal.picture);
  printValues('the canvas has taken over (can be moved and zoomed)', of('canvas'), 'ms');
  printValues('scripts and styles fetched until it stands, compressed', of('before'), 'kB', goal.kilobytes);
  printValues('scripts and styles with the canvas, compressed', of('all'), 'kB', goal.kilobytes);
  const until = (end) =>
    opened.map((one) => Math.max(0, ...one.long.filter(({ start }) => start < one[end]).map(({ length }) => length)));
  printValues('longest task until the picture stands', until('drawing'), 'ms');
  printValues('longest task until the canvas has taken over', until('canvas'), 'ms');
}
