/** A force layout of a first neighbourhood: neighbours all around the node in the middle. The page runs it in a worker. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Point } from './scene.ts';
import type { Size } from './sizes.ts';
import { toStretch } from './stretch.ts';

/** What is to be laid out; the first node stands in the middle. Plain values, so that a worker can be sent it. */
export interface ForceRequest {
  nodes: readonly (readonly [id: string, size: Size])[];
  edges: readonly (readonly [from: string, to: string])[];
}

/** Boxes are wider than high. The forces work where they are not: what is to the side is that much nearer there. */
const widerBy = 2.2;
/** How what the forces gave is drawn where no better is found. */
const usual: Point = { x: widerBy, y: 1 };

/**
 * Length that a line of one node needs for each line that this node has, so that the boxes find room around it: the least
 * with which they do is taken.
 */
const perLine = [9, 11];
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

/** Bodies at rest, and their lines by the bodies' places in the list. */
function toRest({ nodes, edges }: ForceRequest, each: number): { bodies: Body[]; lines: [number, number][] } {
  const bodies = nodes.map(toBody);
  const places = new Map(nodes.map(([id], i) => [id, i]));
  const lines = edges.flatMap(([from, to]): [number, number][] => {
    const [source, target] = [places.get(from), places.get(to)];
    return source === undefined || target === undefined || source === target ? [] : [[source, target]];
  });
  const links = lines.flatMap(([from, to]) => {
    const [source, target] = [bodies[from], bodies[to]];
    if (!source || !target) return [];
    source.lines += 1;
    target.lines += 1;
    return [{ source, target }];
  });
  const toLength = ({ source, target }: { source: Body; target: Body }): number =>
    Math.min(length.most, Math.max(length.least, each * Math.max(source.lines, target.lines)));
  forceSimulation(bodies)
    .force('links', forceLink(links).distance(toLength).strength(settings.pull))
    .force('repulsion', forceManyBody().strength(settings.repulsion))
    .force('room', forceCollide<Body>(({ radius }) => radius).iterations(2))
    .stop()
    .tick(settings.steps);
  return { bodies, lines };
}

/** Middles of the boxes, the first at (0, 0). The same request always gives the same. */
export function toForcePlaces(request: ForceRequest): [id: string, at: Point][] {
  const sizes = request.nodes.map(([, size]) => size);
  let middles: Point[] = [];
  let by: Point | undefined;
  for (const each of perLine) {
    const { bodies, lines } = toRest(request, each);
    middles = bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
    by = toStretch({ middles, sizes, lines }, usual);
    // Lines of so many neighbours are as long as any: more room for each changes nothing.
    if (by || each * request.edges.length >= length.most) break;
  }
  const { x: wider, y: higher } = by ?? usual;
  return request.nodes.map(([id], i) => [id, { x: (middles[i]?.x ?? 0) * wider, y: (middles[i]?.y ?? 0) * higher }]);
}
