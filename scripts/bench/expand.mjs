// Expansions as a person makes them: a double click on a node of a free picture. Waiting ends with the first painted
// frame that holds the new nodes; movement after it is no waiting. What was there before is measured where it comes to rest.
import { readRow } from '../page/product.mjs';
import { printHead, printValues } from './print.mjs';

const rounds = 4;
const perRound = 6;
const goal = 200;
/** Milliseconds between the clicks of a double click: what hands take, and the shortest that there is. */
const gaps = [120, 0];

function watch() {
  globalThis.bench = { long: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      globalThis.bench.long.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('pointerup', ({ timeStamp }) => (globalThis.bench.pressed = timeStamp), true);
}

/** Makes ready to see the next frame with other nodes than now; gives where the nodes are. */
function prepare() {
  const cy = document.querySelector('.canvas')._cyreg.cy;
  const count = cy.nodes('.box').length;
  globalThis.bench.shown = undefined;
  const onRender = () => {
    if (cy.nodes('.box').length === count) return;
    cy.off('render', onRender);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (globalThis.bench.shown = performance.now());
    channel.port2.postMessage(0);
  };
  cy.on('render', onRender);
  return Object.fromEntries(cy.nodes('.box').map((node) => [node.id(), node.renderedPosition()]));
}

const places = () =>
  Object.fromEntries(
    document
      .querySelector('.canvas')
      ._cyreg.cy.nodes('.box')
      .map((node) => [node.id(), node.renderedPosition()]),
  );

/** A node that can be clicked and was not before, on the page. */
function choose(done) {
  const host = document.querySelector('.canvas');
  const { x, y, width, height } = host.getBoundingClientRect();
  for (const node of host._cyreg.cy.nodes('.box')) {
    const at = node.renderedPosition();
    const inside = at.x > 60 && at.y > 60 && at.x < width - 60 && at.y < height - 60;
    if (!done.includes(node.id()) && inside) return { id: node.id(), x: at.x + x, y: at.y + y };
  }
  return undefined;
}

/** @param gap milliseconds between the two clicks */
async function expand(browser, address, department, gap) {
  const [waits, moved, longest, begun] = [[], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${address}/?of=${encodeURIComponent(department)}&view=neighbours`);
    await page.waitForFunction(() => document.querySelector('.canvas')?._cyreg?.cy.nodes('.box').length > 0);
    await page.waitForTimeout(700);
    begun.push(Math.max(0, ...(await page.evaluate(() => globalThis.bench.long.map(({ length }) => length)))));
    const done = [department];
    for (let nth = 0; nth < perRound; nth += 1) {
      const node = await page.evaluate(choose, done);
      if (!node) break;
      done.push(node.id);
      await page.mouse.move(node.x, node.y);
      const before = await page.evaluate(prepare);
      await page.mouse.click(node.x, node.y);
      await page.waitForTimeout(gap);
      await page.mouse.click(node.x, node.y, { clickCount: 2 });
      const shown = await page
        .waitForFunction(() => globalThis.bench.shown, undefined, { timeout: 2500, polling: 50 })
        .catch(() => undefined);
      if (!shown) continue;
      await page.waitForTimeout(500);
      const { pressed, shown: at, long } = await page.evaluate(() => globalThis.bench);
      waits.push(at - pressed);
      longest.push(Math.max(0, ...long.filter(({ start }) => start >= pressed).map(({ length }) => length)));
      const after = await page.evaluate(places);
      const ways = Object.entries(before).flatMap(([id, { x, y }]) =>
        after[id] ? [Math.hypot(after[id].x - x, after[id].y - y)] : [],
      );
      moved.push(ways.reduce((sum, way) => sum + way, 0) / Math.max(1, ways.length));
    }
    await context.close();
  }
  return { waits, moved, longest, begun };
}

export async function measureExpansions(browser, { address }) {
  const [department] = await readRow(
    address,
    'MATCH (d:Department)-[r:LEADS]->(t:Task) RETURN d.id AS id, count(r) AS led ORDER BY led DESC LIMIT 1',
  );
  printHead('expansions in the neighbours of the department that leads most, by double click');
  for (const gap of gaps) {
    const { waits, moved, longest, begun } = await expand(browser, address, department, gap);
    printHead(gap > 0 ? `${gap} ms between the clicks` : 'no time between the clicks, as no hand does it');
    printValues('from the second click to the first frame with the new nodes', waits, 'ms', goal);
    printValues('mean way that the nodes of before were moved on the screen', moved, 'px');
    printValues('longest task while an expansion is made and drawn', longest, 'ms');
    printValues('longest task until the neighbourhood stands (its layout: worker)', begun, 'ms');
  }
}
