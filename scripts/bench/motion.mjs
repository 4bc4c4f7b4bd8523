// The same graph moved the same way in four pages: our canvas, Cytoscape as it comes, sigma.js, vis-network. CPU is that
// of the whole browser (all its processes), so that work done beside the page counts too.
import { readRows } from '../page/product.mjs';
import { atShare } from './geometry.mjs';
import { printHead, printTable } from './print.mjs';

const wanted = { nodes: 600, lines: 900 };
const libraries = [
  ['ours', 'our canvas'],
  ['cytoscape', 'cytoscape.js, defaults'],
  ['sigma', 'sigma.js, defaults (WebGL by software here)'],
  ['vis', 'vis-network, defaults'],
];
const steps = 40;
const times = 3;

/** Real nodes and lines, as many as are to be drawn, on a spiral that gives each the same room. */
async function readGraph(address) {
  const rows = await readRows(
    address,
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT a:Passage AND NOT b:Passage
     RETURN a.id AS start, a.name AS from, labels(a) AS fromLabels, type(r) AS type, b.id AS end, b.name AS to, labels(b) AS toLabels LIMIT 6000`,
  );
  const nodes = new Map();
  const relationships = [];
  for (const [start, from, fromLabels, type, end, to, toLabels] of rows) {
    const fresh = [start, end].filter((id) => !nodes.has(id)).length;
    if (nodes.size + fresh > wanted.nodes || relationships.length === wanted.lines) continue;
    nodes.set(start, { id: start, labels: fromLabels, properties: { name: from } });
    nodes.set(end, { id: end, labels: toLabels, properties: { name: to } });
    relationships.push({ type, start, end, properties: {} });
  }
  const places = [...nodes.keys()].map((id, i) => [
    id,
    { x: 95 * Math.sqrt(i) * Math.cos(i * 2.399963), y: 55 * Math.sqrt(i) * Math.sin(i * 2.399963) },
  ]);
  return { graph: { nodes: [...nodes.values()], relationships }, places };
}

/** Milliseconds of processor time that all processes of the browser have taken. */
async function cpuOf(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Waits until a page has drawn all it wants to: at most a tenth of a core for half a second, or 15 s gone. */
async function waitForRest(page, session) {
  for (let i = 0; i < 30; i += 1) {
    const before = await cpuOf(session);
    await page.waitForTimeout(500);
    if ((await cpuOf(session)) - before < 50) return;
  }
}

function countFrames() {
  globalThis.frames = [];
  let last = performance.now();
  const tick = (now) => {
    globalThis.frames.push(now - last);
    last = now;
    globalThis.ticking = requestAnimationFrame(tick);
  };
  globalThis.ticking = requestAnimationFrame(tick);
}

const endFrames = () => {
  cancelAnimationFrame(globalThis.ticking);
  return globalThis.frames.slice(1);
};

/** A movement made several times, each from rest: the middle CPU of a step, and the frames of all of them together. */
async function measure(page, session, act) {
  const cpu = [];
  const frames = [];
  for (let i = 0; i < times; i += 1) {
    await waitForRest(page, session);
    await page.evaluate(countFrames);
    const before = await cpuOf(session);
    await act(page);
    cpu.push(((await cpuOf(session)) - before) / steps);
    frames.push(...(await page.evaluate(endFrames)));
  }
  return { step: atShare(cpu, 0.5), frame: atShare(frames, 0.95) };
}

/** From bare ground, since on a node Cytoscape as it comes would move that node; there and back, as `zoom`. */
async function drag(page) {
  await page.mouse.move(20, 20);
  await page.mouse.down();
  for (let i = 1; i <= steps; i += 1) {
    const away = Math.min(i, steps - i);
    await page.mouse.move(20 + 24 * away, 20 + 16 * away);
  }
  await page.mouse.up();
}

/** With Ctrl, as a pinch is told: our wheel alone scrolls, as on any page. */
async function zoom(page) {
  await page.mouse.move(640, 400);
  await page.keyboard.down('Control');
  for (let i = 0; i < steps; i += 1) await page.mouse.wheel(0, i < steps / 2 ? -60 : 60);
  await page.keyboard.up('Control');
}

export async function measureMotion(browser, { address }, { pathOf }) {
  const { graph, places } = await readGraph(address);
  const session = await browser.newBrowserCDPSession();
  const rows = [];
  for (const [name, words] of libraries) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<body style="margin:0"><div id="host" style="width:1280px;height:800px"></div></body>');
    await page.addScriptTag({ path: pathOf(name) });
    const before = await cpuOf(session);
    await page.evaluate(([drawn, at]) => globalThis.draw(document.getElementById('host'), drawn, at), [graph, places]);
    await waitForRest(page, session);
    const begun = (await cpuOf(session)) - before;
    const panned = await measure(page, session, drag);
    const zoomed = await measure(page, session, zoom);
    rows.push(
      [words, begun, panned.step, panned.frame, zoomed.step, zoomed.frame].map((value) =>
        typeof value === 'number' ? value.toFixed(0) : value,
      ),
    );
    if (process.env.BENCH_PICTURES) await page.screenshot({ path: `${process.env.BENCH_PICTURES}/${name}.png` });
    await page.close();
  }
  printHead(
    `pan and zoom of ${graph.nodes.length + graph.relationships.length} elements (${graph.nodes.length} nodes, ${graph.relationships.length} lines), ${steps} moves, ${times} times each; ms, CPU of the whole browser`,
  );
  printTable(['', 'CPU to draw', 'CPU a pan step', 'pan p95 frame', 'CPU a zoom step', 'zoom p95 frame'], rows);
}
