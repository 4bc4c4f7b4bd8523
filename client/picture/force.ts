/** A force layout of a first neighbourhood: neighbours all around the node in the middle. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Point } from './scene.ts';
import type { Size } from './sizes.ts';

/** What is to be laid out; the first node stands in the middle. */
export interface ForceRequest {
  nodes: readonly (readonly [id: string, size: Size])[];
  edges: readonly (readonly [from: string, to: string])[];
}

/** Boxes are wider than high. The forces work where they are not: what is to the side is that much nearer there. */
const widerBy = 2.2;

/** Length that a line of one node needs for each line that this node has, so that the boxes find room around it. */
const perLine = 11;
const length = { least: 110, most: 240 };

const settings = { repulsion: -600, pull: 0.3, air: 10, steps: 300 };

interface Body extends SimulationNodeDatum {
  lines: number;
  radius: number;
}

/** Bodies begin on a ring in the order given, which stays: what is listed together stands together. */
function toBody([, { width, height }]: ForceRequest['nodes'][number], i: number, all: ForceRequest['nodes']): Body {
  const radius = Math.hypot(width / widerBy, height) / 2 + settings.air;
  if (i === 0) return { lines: 0, radius, x: 0, y: 0, fx: 0, fy: 0 };
  const angle = (2 * Math.PI * (i - 1)) / (all.length - 1) - Math.PI / 2;
  return { lines: 0, radius, x: length.least * Math.cos(angle), y: length.least * Math.sin(angle) };
}

/** Middles of the boxes, the first at (0, 0). The same request always gives the same. */
export function toForcePlaces({ nodes, edges }: ForceRequest): [id: string, at: Point][] {
  const bodies = nodes.map(toBody);
  const byId = new Map(nodes.map(([id], i) => [id, bodies[i]]));
  const links = edges.flatMap(([from, to]) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (!source || !target || source === target) return [];
    source.lines += 1;
    target.lines += 1;
    return [{ source, target }];
  });
  const toLength = ({ source, target }: { source: Body; target: Body }): number =>
    Math.min(length.most, Math.max(length.least, perLine * Math.max(source.lines, target.lines)));
  forceSimulation(bodies)
    .force('links', forceLink(links).distance(toLength).strength(settings.pull))
    .force('repulsion', forceManyBody().strength(settings.repulsion))
    .force('room', forceCollide<Body>(({ radius }) => radius).iterations(2))
    .stop()
    .tick(settings.steps);
  return nodes.map(([id], i) => [id, { x: (bodies[i]?.x ?? 0) * widerBy, y: bodies[i]?.y ?? 0 }]);
}
