/** A force layout of a first neighbourhood, by headless Cytoscape. Slow: the page runs it in a worker. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from './scene.ts';
import type { Size } from './sizes.ts';

/** What is to be laid out; the first node stands in the middle. Plain values, so that a worker can be sent it. */
export interface ForceRequest {
  nodes: [id: string, size: Size][];
  edges: [from: string, to: string][];
}

/** First places: on rings around the middle, in the order given, so that the layout needs no chance. */
function toRing(i: number): Point {
  if (i === 0) return { x: 0, y: 0 };
  // The golden angle never repeats: no two nodes begin at one place.
  const angle = i * 2.399963;
  const radius = 220 + 16 * i;
  return { x: radius * Math.cos(angle), y: 0.7 * radius * Math.sin(angle) };
}

export function toForcePlaces({ nodes, edges }: ForceRequest): [id: string, at: Point][] {
  cytoscape.use(fcose);
  const style = [
    { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' as const } },
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style,
    elements: [
      ...nodes.map(([id, { width, height }], i) => ({ data: { id, width, height }, position: toRing(i) })),
      ...edges.map(([source, target], i) => ({ data: { id: `edge ${String(i)}`, source, target } })),
    ],
  });
  const middle = nodes.slice(0, 1).map(([nodeId]) => ({ nodeId, position: { x: 0, y: 0 } }));
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 150,
    nodeSeparation: 90,
    fixedNodeConstraint: middle,
  };
  cy.layout(options).run();
  const places = nodes.map(([id], i): [string, Point] => [
    id,
    i === 0 ? { x: 0, y: 0 } : { ...cy.getElementById(id).position() },
  ]);
  cy.destroy();
  return places;
}
