// The standard chain view beside what other layouts make of the same boxes and lines: what overlaps, what crosses.
import { countCrossings, countOverlapped } from './geometry.mjs';
import { printHead, printTable } from './print.mjs';

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
}
