import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import fcose from 'cytoscape-fcose';
import { sizesOf, toNeighbourBoxes } from '../../../client/picture/neighbour-scene.ts';
import { toRings } from '../../../client/picture/rings.ts';
import { toYears } from '../../../client/picture/years.ts';
import { fromAddress } from '../../../client/state.ts';
import { readView, toChainView, toFittingChain } from '../../../client/view.ts';

cytoscape.use(dagre);
cytoscape.use(fcose);

/** The same boxes and lines as another layout places them by its defaults: boxes, and straight lines between middles. */
globalThis.layOut = (name, boxes, lines) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...boxes.map(({ id, x1, y1, x2, y2 }) => ({ data: { id, width: x2 - x1, height: y2 - y1 } })),
      ...lines.map(({ from, to }, i) => ({ data: { id: `line ${i}`, source: from, target: to } })),
    ],
  });
  cy.layout({ name, animate: false }).run();
  const at = (id) => ({ ...cy.getElementById(id).position() });
  return {
    boxes: boxes.map(({ id, x1, y1, x2, y2 }) => {
      const { x, y } = at(id);
      const [w, h] = [(x2 - x1) / 2, (y2 - y1) / 2];
      return { id, x1: x - w, y1: y - h, x2: x + w, y2: y + h };
    }),
    lines: lines.map(({ from, to }) => ({ from, to, points: [at(from), at(to)] })),
  };
};

const time = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** Milliseconds that each of our layouts holds up the page, the first time that it is made; the force layout has a worker. */
globalThis.timeLayouts = async (root) => {
  const asked = (view) => fromAddress('/', `?${new globalThis.URLSearchParams({ of: root, view })}`);
  const chain = asked('chain');
  const whole = await readView(chain);
  const { graph, plans } = await readView(asked('rings'));
  const sizes = sizesOf(toNeighbourBoxes(graph.nodes));
  return {
    chain: time(() => toChainView(whole, toFittingChain(whole, chain, []).chain, chain, [], 1000, 'zh')),
    rings: time(() => toRings(graph, root, sizes)),
    timeline: time(() => toYears(graph, plans, sizes)),
  };
};
