import { describe, expect, test } from '@jest/globals';
import {
  sizesOf as sizesOfBoxes,
  toNeighbourBoxes,
  toNeighbourScene,
} from '../../../client/picture/neighbour-scene.ts';
import { placeNear } from '../../../client/picture/place-near.ts';
import { toFirstPlaces, withGrown } from '../../../client/picture/places.ts';
import { toDistances, toRings } from '../../../client/picture/rings.ts';
import type { Point, Scene } from '../../../client/picture/scene.ts';
import { touch, type Size } from '../../../client/picture/sizes.ts';
import { toYear, toYears } from '../../../client/picture/years.ts';
import type { Graph, GraphNode, Label } from '../../../server/model/graph.ts';
import type { PlanSummary } from '../../../server/model/views.ts';

const box: Size = { width: 180, height: 24 };
const sizesOf = (ids: readonly string[]): Map<string, Size> => new Map(ids.map((id) => [id, box]));
const named = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${String(i)}`);

/** Pairs of boxes that lie over one another. */
function overlaps(places: ReadonlyMap<string, Point>): string[] {
  const all = [...places];
  return all.flatMap(([id, at], i) =>
    all.slice(i + 1).flatMap(([other, place]) => (touch(at, box, place, box) ? [`${id} ${other}`] : [])),
  );
}

/** Lines that run behind a box that is none of their ends. */
function toBehind({ nodes, lines }: Scene): string[] {
  // So many points of each piece of a line that no box lies between two of them.
  const shares = Array.from({ length: 400 }, (_, i) => i / 400);
  return lines.flatMap(({ id, from, to, points }) => {
    const on = points.slice(1).flatMap((end, i) => {
      const start = points[i] ?? end;
      return shares.map((share) => ({
        x: start.x + share * (end.x - start.x),
        y: start.y + share * (end.y - start.y),
      }));
    });
    const over = nodes.some(
      (box) =>
        box.id !== from &&
        box.id !== to &&
        on.some(({ x, y }) => Math.abs(x - box.at.x) < box.width / 2 && Math.abs(y - box.at.y) < box.height / 2),
    );
    return over ? [id] : [];
  });
}

const node = (id: string, label: Label = 'Task', properties: Record<string, unknown> = {}): GraphNode => ({
  id,
  labels: [label],
  properties: { name: id, ...properties },
});
const star = (middle: string, around: readonly string[]): Graph => ({
  nodes: [middle, ...around].map((id) => node(id)),
  relationships: around.map((end) => ({ type: 'LEADS', start: middle, end, properties: {} })),
});

describe('what an expansion brings', () => {
  const held = new Map<string, Point>([
    ['root', { x: 0, y: 0 }],
    ['a', { x: 300, y: 40 }],
    ['b', { x: -280, y: 60 }],
  ]);
  const fresh = named('n', 30);
  const sizes = sizesOf([...held.keys(), ...fresh]);

  test('moves nothing that was there, and lies over nothing', () => {
    const places = placeNear(fresh, { x: 300, y: 40 }, held, sizes);
    for (const [id, at] of held) expect(places.get(id)).toEqual(at);
    expect([...places.keys()]).toEqual([...held.keys(), ...fresh]);
    expect(overlaps(places)).toEqual([]);
  });

  test('stands around the node that it came to, first away from the middle of the picture', () => {
    const places = placeNear(['n0'], { x: 300, y: 40 }, held, sizes);
    expect(places.get('n0')?.x).toBeGreaterThan(300);
  });

  test('is the same each time', () => {
    expect(placeNear(fresh, { x: 0, y: 0 }, held, sizes)).toEqual(placeNear(fresh, { x: 0, y: 0 }, held, sizes));
  });
});

describe('a neighbourhood', () => {
  test('of twenty boxes takes the room of a usual canvas and leaves their words large enough to read', async () => {
    const ids = ['root', ...named('a', 20)];
    const places = await toFirstPlaces(star('root', named('a', 20)), 'root', sizesOf(ids));
    const [across, down] = (['x', 'y'] as const).map((at) => {
      const all = [...places.values()].map((place) => place[at]);
      return Math.max(...all) - Math.min(...all);
    });
    expect(Math.max((Number(across) + box.width) / 944, (Number(down) + box.height) / 585)).toBeLessThan(1.5);
    expect(overlaps(places)).toEqual([]);
  });

  test('stays where it is when it grows, also over several expansions', async () => {
    const [first, second, third] = [named('a', 9), named('b', 12), named('c', 12)];
    const sizes = sizesOf(['root', ...first, ...second, ...third]);
    const begun = await toFirstPlaces(star('root', first), 'root', sizes);
    const one = { around: 'a1', nodes: second };
    const grown = withGrown(begun, [one], sizes);
    const more = withGrown(begun, [one, { around: 'b2', nodes: third }], sizes);
    for (const [id, at] of begun) expect(grown.get(id)).toEqual(at);
    for (const [id, at] of grown) expect(more.get(id)).toEqual(at);
    expect(overlaps(more)).toEqual([]);
    expect(more.get('root')).toEqual({ x: 0, y: 0 });
  });

  const many = [1, 2, 3, 5, 7, 12, 20];

  test.each(many)('of %i stands all around its node, in the order of its kinds', async (n) => {
    const around = named('a', n);
    const places = await toFirstPlaces(star('root', around), 'root', sizesOf(['root', ...around]));
    const turns = around.map((id) => Math.atan2(places.get(id)?.y ?? 0, (places.get(id)?.x ?? 0) / 2.2));
    const steps = turns.map((turn, i) => {
      const step = (turns[(i + 1) % n] ?? 0) - turn;
      return step <= 0 ? step + 2 * Math.PI : step;
    });
    // In order: from each to the next and from the last to the first is once around.
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(2 * Math.PI);
    expect(Math.max(...steps)).toBeLessThanOrEqual((2.2 * 2 * Math.PI) / n);
    expect(overlaps(places)).toEqual([]);
  });

  test.each(many)('of %i has no line behind another box', async (n) => {
    const around = named('a', n);
    const graph = star('root', around);
    const boxes = toNeighbourBoxes(graph.nodes);
    const scene = toNeighbourScene(graph, boxes, {
      places: await toFirstPlaces(graph, 'root', sizesOfBoxes(boxes)),
    });
    expect(scene.lines).toHaveLength(n);
    expect(toBehind(scene)).toEqual([]);
  });
});

describe('rings', () => {
  const far = named('f', 50);
  const graph: Graph = {
    nodes: [...['root', 'a', 'b', 'lost'].map((id) => node(id)), ...far.map((id) => node(id))],
    relationships: [
      ...['a', 'b'].map((end) => ({ type: 'LEADS' as const, start: 'root', end, properties: {} })),
      // Against the line's direction as well: distance has none.
      ...far.map((start) => ({ type: 'PART_OF' as const, start, end: 'a', properties: {} })),
    ],
  };

  test('hold nodes by their distance from the middle; what nothing reaches is outermost', () => {
    expect(toDistances(graph, 'root')).toEqual([['root'], ['a', 'b'], far, ['lost']]);
  });

  test('few boxes stand all around, also where a ring of the usual width would crowd them', () => {
    const around = named('a', 7);
    const sizes = new Map([...sizesOf(['root', ...around])].map(([id]) => [id, { width: 210, height: 40 }]));
    const places = toRings(star('root', around), 'root', sizes);
    const first = places.get('a0') ?? { x: 0, y: 0 };
    const reach = Math.abs(first.y) / 92;
    for (const [i, id] of around.entries()) {
      const turn = (i * 2 * Math.PI) / 7 - Math.PI / 2;
      expect(places.get(id)?.x).toBeCloseTo(250 * reach * Math.cos(turn));
      expect(places.get(id)?.y).toBeCloseTo(92 * reach * Math.sin(turn));
    }
  });

  test('no box lies over another, however many a ring holds, and nearer rings lie inside', () => {
    const places = toRings(graph, 'root', sizesOf(graph.nodes.map(({ id }) => id)));
    expect(overlaps(places)).toEqual([]);
    expect(places.get('root')).toEqual({ x: 0, y: 0 });
    const reach = (id: string) => Math.hypot((places.get(id)?.x ?? 0) / 250, (places.get(id)?.y ?? 0) / 92);
    expect(Math.max(reach('a'), reach('b'))).toBeLessThan(Math.min(...far.map(reach)));
    expect(Math.max(...far.map(reach))).toBeLessThan(reach('lost'));
  });
});

describe('years', () => {
  const plan = { id: 'p', periodStart: 2020, periodEnd: 2022 } as PlanSummary;
  const nodes = [
    node('late', 'Target', { plan: 'p', year: 2025 }),
    node('p', 'Plan', { issuedOn: '2020-10-26' }),
    node('office', 'Department'),
    node('task', 'Task', { plan: 'p' }),
    node('due', 'Target', { plan: 'p' }),
  ];

  test('a target has its own year or its plan’s last, a task its plan’s last, an office none', () => {
    expect(nodes.map((each) => toYear(each, [plan]))).toEqual([2025, 2020, undefined, 2022, 2022]);
  });

  test('stand from left to right, what has none before them, and no box lies over another', () => {
    const { places, heads } = toYears({ nodes, relationships: [] }, [plan], sizesOf(nodes.map(({ id }) => id)));
    expect(heads.map(({ year, count }) => [year, count])).toEqual([
      [undefined, 1],
      [2020, 1],
      [2022, 2],
      [2025, 1],
    ]);
    const across = ['office', 'p', 'task', 'late'].map((id) => places.get(id)?.x ?? 0);
    expect(across).toEqual(across.toSorted((one, other) => one - other));
    expect(overlaps(places)).toEqual([]);
  });

  test('lines run along lanes between the columns, behind no box, and one that passes a column runs above it', () => {
    const tasks = named('t', 30).map((id) => node(id, 'Task', { plan: 'p' }));
    const ends = ['office', 'late', 'due', ...tasks.map(({ id }) => id)];
    const graph: Graph = {
      nodes: [...nodes, ...tasks],
      relationships: [
        ...ends.map((end) => ({ type: 'HAS_TASK' as const, start: 'p', end, properties: {} })),
        { type: 'LEADS', start: 'office', end: 't29', properties: {} },
        { type: 'SUPPORTS', start: 'office', end: 't29', properties: {} },
        { type: 'PART_OF', start: 't1', end: 't0', properties: {} },
      ],
    };
    const boxes = toNeighbourBoxes(graph.nodes);
    const scene = toNeighbourScene(graph, boxes, toYears(graph, [plan], sizesOfBoxes(boxes)));
    expect(scene.lines).toHaveLength(graph.relationships.length);
    expect(toBehind(scene)).toEqual([]);
    const top = Math.min(...scene.nodes.map(({ at, height }) => at.y - height / 2));
    const far = scene.lines.find(({ to }) => to === 'late');
    expect(Math.min(...(far?.points.map(({ y }) => y) ?? []))).toBeLessThan(top);
    // Every piece is upright or level.
    for (const { points } of scene.lines)
      for (const [i, { x, y }] of points.slice(1).entries())
        expect(x === points[i]?.x || Math.abs(y - (points[i]?.y ?? 0)) < 1).toBe(true);
  });

  test('a year of many is broken into columns', () => {
    const many = named('t', 60).map((id) => node(id, 'Task', { plan: 'p' }));
    const { places } = toYears({ nodes: many, relationships: [] }, [plan], sizesOf(many.map(({ id }) => id)));
    expect(new Set([...places.values()].map(({ x }) => x)).size).toBe(3);
    expect(overlaps(places)).toEqual([]);
  });
});
