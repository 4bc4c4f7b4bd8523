// The standard chain view beside what other layouts make of the same boxes and lines: what overlaps, what crosses.
import { readRows } from '../page/product.mjs';
import { countCrossings, countOverlapped } from './geometry.mjs';
import { printHead, printTable, printValues } from './print.mjs';

/** A layout that takes longer holds up what the hand does. */
const longest = 100;

/** The layouts of all plans, each in a page of its own: nothing has been compiled yet. */
async function measureTime(browser, address, script) {
  const plans = await readRows(address, 'MATCH (p:Plan) WHERE p.loaded RETURN p.id AS id ORDER BY id');
  const times = [];
  for (const [plan] of plans) {
    // Our script is none of the page's own.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${address}/api/v1/health`);
    await page.addScriptTag({ path: script });
    times.push(await page.evaluate((root) => globalThis.timeLayouts(root), plan));
    await context.close();
  }
  printHead('time that a layout holds up the page, first time it is made; the force layout runs in a worker');
  for (const name of Object.keys(times[0] ?? {}))
    printValues(
      `${name} of each plan`,
      times.map((one) => one[name]),
      'ms',
      longest,
    );
}

/** Boxes with the words that belong to them, and lines with their bends, as they stand on the canvas. */
function readPicture() {
  const { cy } = document.querySelector('.canvas')._cyreg;
  const boxes = cy.nodes('.box').map((box) => {
    const own = cy.nodes('.text').filter((text) => text.data('owner') === box.id());
    const all = [box, ...own].map((part) => part.boundingBox({ includeOverlays: false }));
    return {
      id: box.id(),
      x1: Math.min(...all.map(({ x1 }) => x1)),
      y1: Math.min(...all.map(({ y1 }) => y1)),
      x2: Math.max(...all.map(({ x2 }) => x2)),
      y2: Math.max(...all.map(({ y2 }) => y2)),
    };
  });
  const lines = cy.edges('.line').map((line) => ({
    from: line.data('source'),
    to: line.data('target'),
    points: [line.sourceEndpoint(), ...(line.segmentPoints() ?? []), line.targetEndpoint()],
  }));
  return { boxes, lines };
}

export async function measureLayouts(browser, { address }, { pathOf }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('.canvas')?._cyreg?.cy.nodes('.box').length > 0);
  await page.waitForTimeout(1500);
  const ours = await page.evaluate(readPicture);
  await page.goto('about:blank');
  await page.addScriptTag({ path: pathOf('layouts') });
  const others = [];
  for (const name of ['fcose', 'dagre'])
    others.push([
      `${name}, defaults`,
      await page.evaluate(
        ([layout, boxes, lines]) => globalThis.layOut(layout, boxes, lines),
        [name, ours.boxes, ours.lines],
      ),
    ]);
  await page.close();
  printHead(
    `the chain view of the first picture: ${ours.boxes.length} boxes with their words, ${ours.lines.length} lines`,
  );
  printTable(
    ['', 'boxes that lie over another', 'pairs of lines that cross', 'places where lines cross'],
    [['our columns and lanes', ours], ...others].map(([words, { boxes, lines }]) => {
      const { pairs, points } = countCrossings(lines);
      return [words, countOverlapped(boxes), pairs, points];
    }),
  );
  await measureTime(browser, address, pathOf('layouts'));
}
