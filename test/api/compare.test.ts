import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toLines } from '../../server/api/lines.ts';
import type { CompareView } from '../../server/model/index.ts';
import * as open from './gap-graph.ts';
import { serveGraphs, type Loaded } from './loaded.ts';
import type { Served } from './serve.ts';
import * as small from './small-graph.ts';

describe('lines of plans', () => {
  const places = [
    { plan: 'province', place: '33', above: [] },
    { plan: 'old province', place: '33', above: [] },
    { plan: 'prefecture', place: '3302', above: ['33'] },
    { plan: 'county', place: '330281', above: ['33', '3302'] },
    { plan: 'other', place: '330482', above: ['33', '3304'] },
    { plan: 'far', place: '44', above: [] },
  ];
  const order = places.map(({ plan }) => plan);

  test('go from the widest place to the narrowest, the longest first, and hold no line twice', () => {
    expect(toLines(order, places)).toEqual([
      ['province', 'prefecture', 'county'],
      ['province', 'other'],
    ]);
  });
  test('a place without a loaded plan is passed over', () => {
    const without = places.filter(({ plan }) => plan !== 'prefecture');
    expect(toLines(order, without)).toEqual([
      ['province', 'county'],
      ['province', 'other'],
    ]);
  });
});

describe('plans beside each other', () => {
  let loaded: Loaded;
  let server: Served;
  const encode = encodeURIComponent;
  beforeAll(async () => {
    loaded = await serveGraphs([
      [small.plan, small.smallGraph],
      [open.plan, open.gapGraph],
    ]);
    ({ server } = loaded);
  });
  afterAll(() => loaded.close());

  test('come in the order asked for, each with what it names and the words', async () => {
    const asked = encode(`${open.plan} ${small.plan}`);
    const { plans } = (await server.get(`/compare?plans=${asked}`)) as CompareView;
    expect(plans.map(({ plan }) => plan.id)).toEqual([open.plan, small.plan]);
    expect(plans[0]).toMatchObject({ shown: 2, total: 2, cites: [] });
    expect(plans[0]?.objects).toEqual([
      {
        ...{ id: open.cluster('绿色石化'), name: '绿色石化', label: 'Cluster', forms: ['绿色石化'], wholes: [] },
        words: { quote: '绿色石化', start: expect.any(Number) },
        promotes: { quote: '绿色石化', start: expect.any(Number) },
        tasks: [
          {
            ...{ id: open.taskOf('part'), name: '建设绿色石化集群', ref: '(一)/1' },
            words: { quote: '建设绿色石化集群', start: expect.any(Number) },
          },
        ],
        tasksTotal: 1,
      },
      expect.objectContaining({ name: '模具', tasks: [], tasksTotal: 0 }),
    ]);
    expect(plans[1]?.objects.map(({ id, tasksTotal }) => [id, tasksTotal])).toEqual([[small.industry, 1]]);
  });

  test('without a choice two plans are chosen, and a plan that is not loaded is told', async () => {
    const { plans, lines, linesTotal } = (await server.get('/compare')) as CompareView;
    expect([plans.length, lines, linesTotal]).toEqual([2, [], 0]);
    expect((await server.ask('/api/v1/compare?plans=nothing')).status).toBe(404);
    expect(server.faults).toEqual([]);
  });
});
