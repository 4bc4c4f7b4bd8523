import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GapListView, GapRow, GapsView } from '../../server/model/index.ts';
import * as open from './gap-graph.ts';
import { serveGraphs, type Loaded } from './loaded.ts';
import type { Served } from './serve.ts';
import * as small from './small-graph.ts';

const encode = encodeURIComponent;
let loaded: Loaded;
let server: Served;

beforeAll(async () => {
  loaded = await serveGraphs([
    [small.plan, small.smallGraph],
    [open.plan, open.gapGraph],
  ]);
  ({ server } = loaded);
});
afterAll(() => loaded.close());

const of = async (list: string, more = ''): Promise<GapListView> =>
  (await server.get(`/gaps/${list}?plan=${encode(open.plan)}${more}`)) as GapListView;
const names = ({ rows }: GapListView): string[] => rows.map(({ node }) => node.name);
const namedOf = (row: GapRow | undefined) =>
  row?.named.map(({ name, type, words }) => [name, type, words?.quote ?? '']);

describe('what the plans leave open', () => {
  test('is counted list by list, over all plans and for each', async () => {
    const { lists, plans, shown, total } = (await server.get('/gaps')) as GapsView;
    expect([shown, total]).toEqual([2, 2]);
    expect(lists).toEqual({
      tasks: { count: 3, total: 7 },
      departments: { count: 2, total: 4 },
      clusters: { count: 1, total: 2 },
      'two-leads': { count: 1, total: 3 },
      // 市经信局 of both plans is one department.
      'officials-load': { count: 2, total: 2 },
      'departments-load': { count: 5, total: 5 },
      findings: { count: 1, total: 1 },
    });
    expect(plans.find(({ plan }) => plan.id === open.plan)?.lists).toMatchObject({
      tasks: { count: 2, total: 5 },
      departments: { count: 2, total: 3 },
      findings: { count: 1, total: 1 },
    });
  });

  test('a part of a led item is no task without a lead, nor is a heading; who is responsible stands beside', async () => {
    const { rows, shown, total } = await of('tasks');
    expect([shown, total]).toEqual([2, 2]);
    expect(rows.map(({ node, words }) => [node.ref, node.name, words?.quote])).toEqual([
      ['(三)', '加强监管', '(三)加强监管'],
      ['(四)', '加强宣传', '(四)加强宣传'],
    ]);
    expect(rows.map(namedOf)).toEqual([[['市财政局', 'RESPONSIBLE_FOR', '责任单位:市财政局']], []]);
  });

  test('a department beside a named official is none without one', async () => {
    const view = await of('departments');
    expect(names(view)).toEqual(['市发改局', '市商务局']);
    expect(view.rows.map(({ place, numbers }) => [place, numbers])).toEqual([
      ['乙市', { tasks: 1 }],
      ['乙市', { tasks: 1 }],
    ]);
    expect(namedOf(view.rows[0])).toEqual([['扩大投资', 'LEADS', '牵头单位:市发改局']]);
  });

  test('a cluster that a part of an item is toward has a task', async () => {
    const view = await of('clusters');
    expect(names(view)).toEqual(['模具']);
    expect(view.rows[0]).toMatchObject({
      words: { quote: '模具' },
      numbers: { near: 0, projects: 0, elsewhere: 0 },
    });
  });

  test('an official and a department together are one lead, two departments are two', async () => {
    const view = await of('two-leads');
    expect(names(view)).toEqual(['扩大投资']);
    expect(view.rows[0]?.numbers).toEqual({ departments: 2, officials: 0 });
    expect(view.rows[0]?.named.map(({ name }) => name)).toEqual(['市发改局', '市商务局']);
  });

  test('those named for most tasks come first, counted over all plans', async () => {
    const officials = (await server.get('/gaps/officials-load')) as GapListView;
    expect(officials.rows.map(({ node, numbers }) => [node.name, numbers.leads])).toEqual([
      ['张三', 1],
      ['毛丕显', 1],
    ]);
    const departments = (await server.get('/gaps/departments-load')) as GapListView;
    expect(departments.rows[0]).toMatchObject({
      node: { name: '市经信局' },
      numbers: { leads: 2, responsible: 0, supports: 0, speaking: 2 },
      namedTotal: 2,
    });
  });

  test('a finding comes with what it says in both languages and the words that it is about', async () => {
    const { rows } = await of('findings');
    expect(rows.map(({ kind, message }) => [kind, message])).toEqual([
      ['sum-differs', { zh: '合计不符。', en: 'The sum differs.' }],
    ]);
    expect(namedOf(rows[0])).toEqual([['aims', 'ABOUT', '两大集群']]);
  });

  test('a list is sent in parts and says of how many', async () => {
    const view = await of('tasks', '&limit=1&offset=1');
    expect([names(view), view.offset, view.shown, view.total]).toEqual([['加强宣传'], 1, 1, 2]);
  });

  test('a plan that is not loaded and a list that does not exist are told apart from an empty list', async () => {
    expect((await server.ask('/api/v1/gaps?plan=nothing')).status).toBe(404);
    expect((await server.ask('/api/v1/gaps/nothing')).status).toBe(404);
    expect(server.faults).toEqual([]);
  });
});
