/** Places of a neighbourhood: a force layout that leaves alone what has its place already. Loaded on demand. */
import type { Graph } from '../../server/model/graph.ts';
import type { Point } from './scene.ts';

export interface Size {
  width: number;
  height: number;
}

/** Space kept around a box, in pixels. */
const air = 14;

/** First places: on rings around the middle, in the order given, so that the layout needs no chance. */
function toRing(ids: readonly string[], middle: Point): Map<string, Point> {
  return new Map(
    ids.map((id, i) => {
      // The golden angle never repeats: no two nodes begin at one place.
      const angle = i * 2.399963;
      const radius = 220 + 16 * i;
      return [id, { x: middle.x + radius * Math.cos(angle), y: middle.y + 0.7 * radius * Math.sin(angle) }];
    }),
  );
}

/** Pushes boxes apart that touch; what is held stays, and of two held ones none moves. */
export function apart(
  places: Map<string, Point>,
  sizes: ReadonlyMap<string, Size>,
  held: ReadonlySet<string>,
): Map<string, Point> {
  const ids = [...places.keys()];
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (let i = 0; i < ids.length; i += 1)
      for (let j = i + 1; j < ids.length; j += 1) {
        const [a, b] = [ids[i] ?? '', ids[j] ?? ''];
        const [at, other, size, otherSize] = [places.get(a), places.get(b), sizes.get(a), sizes.get(b)];
        if (!at || !other || !size || !otherSize || (held.has(a) && held.has(b))) continue;
        const overX = (size.width + otherSize.width) / 2 + air - Math.abs(at.x - other.x);
        const overY = (size.height + otherSize.height) / 2 + air - Math.abs(at.y - other.y);
        if (overX <= 0.01 || overY <= 0.01) continue;
        moved = true;
        // Boxes are wider than high: most are parted by a small step up or down.
        const byX = overX < overY;
        const sign = (byX ? at.x >= other.x : at.y >= other.y) ? 1 : -1;
        const share = held.has(a) || held.has(b) ? 1 : 0.5;
        const step = (byX ? overX : overY) * share * sign;
        if (!held.has(a)) places.set(a, byX ? { x: at.x + step, y: at.y } : { x: at.x, y: at.y + step });
        if (!held.has(b)) places.set(b, byX ? { x: other.x - step, y: other.y } : { x: other.x, y: other.y - step });
      }
    if (!moved) break;
  }
  return places;
}

/**
 * Places step by step, as the picture grew: what an earlier step placed does not move in a later one, so that the same
 * address always gives the same picture.
 * @param kept places from before, which hold whatever step their node is of
 * @param steps ids of nodes that each step brought; the first node stands in the middle
 */
export async function toPlaces(
  graph: Graph,
  steps: readonly (readonly string[])[],
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>> = {},
): Promise<Map<string, Point>> {
  const [{ default: cytoscape }, { default: fcose }] = await Promise.all([
    import('cytoscape'),
    import('cytoscape-fcose'),
  ]);
  cytoscape.use(fcose);
  let places = new Map(Object.entries(kept).filter(([id]) => sizes.has(id)));
  for (const step of steps) {
    const fresh = step.filter((id) => !places.has(id) && sizes.has(id));
    if (fresh.length === 0) continue;
    const held = new Map(places);
    const ring = toRing(fresh, { x: 0, y: 0 });
    const first = fresh[0];
    if (held.size === 0 && first) held.set(first, { x: 0, y: 0 });
    const start = new Map([...ring, ...held]);
    const style = [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' as const } },
    ];
    const cy = cytoscape({ headless: true, styleEnabled: true, style });
    for (const [id, position] of start) {
      const size = sizes.get(id);
      cy.add({ data: { id, width: size?.width ?? 100, height: size?.height ?? 24 }, position });
    }
    for (const [i, { start: source, end: target }] of graph.relationships.entries())
      if (start.has(source) && start.has(target)) cy.add({ data: { id: `edge ${String(i)}`, source, target } });
    const options = {
      name: 'fcose',
      quality: 'proof',
      randomize: false,
      animate: false,
      fit: false,
      nodeRepulsion: () => 9000,
      idealEdgeLength: () => 150,
      nodeSeparation: 90,
      fixedNodeConstraint: [...held].map(([nodeId, position]) => ({ nodeId, position })),
    };
    cy.layout(options).run();
    const laid = new Map([...start.keys()].map((id) => [id, held.get(id) ?? { ...cy.getElementById(id).position() }]));
    cy.destroy();
    places = apart(laid, sizes, new Set(held.keys()));
  }
  return places;
}
