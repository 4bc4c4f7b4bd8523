import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import fcose from 'cytoscape-fcose';

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
