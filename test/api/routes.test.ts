import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Services } from '../../server/api/services.ts';
import type {
  ChainView,
  CommonView,
  DocumentView,
  NeighboursView,
  NodeView,
  PassageView,
  PathsView,
  SearchView,
  SelectionView,
  WorkView,
} from '../../server/model/index.ts';
import { serveGraphs, type Loaded } from './loaded.ts';
import type { Served } from './serve.ts';
import * as small from './small-graph.ts';

let loaded: Loaded;
let services: Services;
let server: Served;
const encode = encodeURIComponent;

beforeAll(async () => {
  loaded = await serveGraphs([[small.plan, small.smallGraph]], { rows: 3 });
  ({ server, services } = loaded);
});
afterAll(() => loaded.close());

const summary = {
  id: small.plan,
  title: '某市制造业实施方案',
  documentNumber: '某政发〔2020〕1号',
  issuedOn: '2020-10-26',
  periodStart: 2020,
  periodEnd: 2022,
  level: 'county',
  jurisdiction: { id: small.place, name: '某市' },
  standing: 'in force',
  loaded: true,
  counts: { tasks: 2, led: 1, departments: 2, officials: 1, aims: 1, findings: 0 },
};

describe('the API', () => {
  test('plans are told with their standing today and what they hold', async () => {
    expect(await server.get('/plans')).toEqual({ plans: [summary], total: 1 });
  });

  test('the overview counts nodes by label and names the plan of the first picture', async () => {
    expect(await server.get('/overview')).toEqual({
      counts: { Plan: 1, Passage: 3, Task: 2, Official: 1, Department: 2, Industry: 1, Jurisdiction: 1 },
      plans: [summary],
      first: small.plan,
    });
  });

  test('the product tells its version, its engine, the limits that hold and the licences', async () => {
    expect(await server.get('/about')).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      engine: 'embedded',
      limits: { deadlineMs: 20_000, rows: 3, memoryBytes: 2 ** 30 },
      notice: expect.stringContaining('Apache License'),
    });
  });

  test('functions of government are told with their tasks by plan and role', async () => {
    expect(await server.get('/duties?limit=1')).toEqual({
      rows: [
        {
          name: '市科技局',
          cells: [
            {
              ...{ plan: small.plan, role: 'SUPPORTS', tasks: 1 },
              departments: [{ id: small.supporter, name: '市科技局', tasks: 1 }],
            },
          ],
        },
      ],
      plans: [summary],
      shown: 1,
      total: 2,
    });
  });

  test('a node comes with its counts by relationship, direction and label, and the plans that speak of it', async () => {
    const { node, counts, plans } = (await server.get(`/nodes/${encode(small.department)}`)) as NodeView;
    expect(node.properties.name).toBe('市经信局');
    expect(counts).toEqual([
      { type: 'LEADS', direction: 'out', label: 'Task', count: 1 },
      { type: 'OF', direction: 'out', label: 'Jurisdiction', count: 1 },
      { type: 'STATED_IN', direction: 'out', label: 'Passage', count: 1 },
    ]);
    expect(plans).toEqual([summary]);
  });

  test('neighbours are filtered by type, direction and label, and told as n of m', async () => {
    const path = `/nodes/${encode(small.task)}/neighbours`;
    const all = (await server.get(`${path}?limit=2`)) as NeighboursView;
    expect([all.shown, all.total, all.relationships.length]).toEqual([2, 6, 2]);
    const leading = (await server.get(`${path}?type=LEADS&direction=in&label=Official`)) as NeighboursView;
    expect(leading.nodes.map(({ id }) => id)).toEqual([small.task, small.official]);
    expect(leading.relationships).toEqual(
      small.smallGraph.relationships.filter(({ start, type }) => start === small.official && type === 'LEADS'),
    );
    expect(leading.total).toBe(1);
    expect(leading.degrees).toEqual({ [small.task]: 5, [small.official]: 1 });
  });

  test('a few neighbours of each kind come in one answer, without passages, and told as n of m', async () => {
    const path = `/nodes/${encode(small.task)}/around`;
    const all = (await server.get(path)) as NeighboursView;
    const kinds = ['ADVANCES', 'HAS_TASK', 'LEADS', 'LEADS', 'SUPPORTS'];
    expect(all.relationships.map(({ type }) => type).sort()).toEqual(kinds);
    expect([all.shown, all.total, all.nodes[0]?.id, all.degrees[small.task]]).toEqual([5, 5, small.task, 5]);
    const inward = (await server.get(`${path}?direction=in`)) as NeighboursView;
    expect(inward.relationships.every(({ end }) => end === small.task)).toBe(true);
    expect(inward.total).toBe(4);
    const plan = `/nodes/${encode(small.plan)}/around`;
    const { total } = (await server.get(plan)) as NeighboursView;
    const few = (await server.get(`${plan}?each=1`)) as NeighboursView;
    expect([few.shown < total, few.total]).toEqual([true, total]);
  });

  test.each([small.plan, small.official, small.department, small.task, small.industry])(
    'the chain through %s goes from the official to the industry',
    async (root) => {
      const view = (await server.get(`/nodes/${encode(root)}/chain`)) as ChainView;
      expect(view.root).toBe(root);
      expect(view.relationships.map(({ type }) => type).sort()).toEqual(['ADVANCES', 'LEADS', 'LEADS', 'SUPPORTS']);
      const ids = view.nodes.map(({ id }) => id);
      const drawn = [small.official, small.department, small.supporter, small.task, small.industry];
      expect(ids.toSorted()).toEqual([...new Set([root, ...drawn])].sort());
      expect([view.shown, view.total]).toEqual([1, 1]);
      expect(view.plans).toEqual([summary]);
    },
  );

  test('the chain through a passage is that of the tasks stated there', async () => {
    const view = (await server.get(`/nodes/${encode(small.passages[1] ?? '')}/chain`)) as ChainView;
    expect(view.nodes.map(({ id }) => id)).toContain(small.official);
  });

  test('a passage comes with its neighbours in the document and the words to light', async () => {
    const [led] = small.smallGraph.relationships.filter(({ start }) => start === small.official);
    const start = (led?.properties.starts as number[])[0] ?? 0;
    const path = `/passages/${encode(small.passages[1] ?? '')}?start=${String(start)}&end=${String(start + 8)}`;
    const view = (await server.get(path)) as PassageView;
    const [light] = view.highlights;
    expect(String(view.passage.properties.text).slice(light?.start, light?.end)).toBe('牵头领导:毛丕显');
    expect(view.before.map(({ id }) => id)).toEqual([small.passages[0]]);
    expect(view.after.map(({ id }) => id)).toEqual([small.passages[2]]);
    expect(view.plan).toEqual(summary);
  });

  test('a document comes whole, and each mark lies on the words that state a fact', async () => {
    const view = (await server.get(`/plans/${encode(small.plan)}/document`)) as DocumentView;
    const text = view.passages.map(({ properties }) => properties.text).join('\n');
    expect(view.passages.map(({ id }) => id)).toEqual(small.passages);
    expect(view.marks.map(({ type, start, end }) => [type, text.slice(start, end)])).toContainEqual([
      'SUPPORTS',
      '配合单位:市科技局',
    ]);
    expect(view.marks).toHaveLength(8);
    expect(view.cites).toEqual([]);
  });

  test('the search box finds names by sound and passages by their words', async () => {
    const byName = (await server.get('/search?q=maopixian')) as SearchView;
    expect(byName.hits.map(({ id, how }) => [id, how])).toEqual([[small.official, 'pinyin']]);
    const byWords = (await server.get(`/search?q=${encode('牵头')}&labels=Passage`)) as SearchView;
    expect([byWords.hits, byWords.totalPassages]).toEqual([[], 1]);
    const [passage] = byWords.passages;
    expect(passage?.planTitle).toBe('某市制造业实施方案');
    expect(passage?.matches.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['牵头', '牵头']);
  });

  test('a namesake is told apart by its place, or by the title of its plan', async () => {
    const { hits } = (await server.get(`/search?q=${encode('经信')}`)) as SearchView;
    expect(hits).toEqual([
      { id: small.department, label: 'Department', name: '市经信局', how: 'literal', context: '某市' },
    ]);
    const tasks = (await server.get(`/search?q=${encode('培育集群')}&labels=Task`)) as SearchView;
    expect(tasks.hits.map(({ id, context }) => [id, context])).toEqual([[small.task, '某市制造业实施方案']]);
  });

  test('a statement is answered with columns, rows, its graph and its limits', async () => {
    const cypher = 'MATCH (o:Official)-[r:LEADS]->(t:Task) RETURN o, r, t.name AS task, $n AS n';
    const { body, status } = await server.ask('/api/v1/query', { method: 'POST', body: { cypher, params: { n: 7 } } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      columns: ['o', 'r', 'task', 'n'],
      rows: [[{ id: small.official }, { type: 'LEADS', start: small.official, end: small.task }, '培育集群', 7]],
      truncated: false,
      limits: { rows: 3, deadlineMs: 20_000, memoryBytes: 2 ** 30 },
    });
  });

  test('an answer with more rows than the limit says that it was cut', async () => {
    const { body } = await server.ask('/api/v1/query', {
      method: 'POST',
      body: { cypher: 'MATCH (n:Entity) RETURN n.id' },
    });
    expect(body).toMatchObject({ truncated: true });
    expect((body as { rows: unknown[] }).rows).toHaveLength(3);
  });

  test('the canned questions come with titles in both languages', async () => {
    const { questions } = (await server.get('/questions')) as { questions: { title: { zh: string; en: string } }[] };
    expect(questions.length).toBeGreaterThanOrEqual(6);
    expect(questions.every(({ title }) => title.zh !== '' && title.en !== '')).toBe(true);
  });

  test('the server is ready once the documents of the project are loaded', async () => {
    expect((await server.ask('/api/v1/ready')).status).toBe(503);
    services.settle();
    expect(await server.get('/ready')).toEqual({ status: 'ready', engine: 'embedded' });
    expect(await server.get('/health')).toEqual({ status: 'ok' });
  });

  test('nodes put on a picture by name come with what joins them, and missing ones are named', async () => {
    const ids = [small.official, small.task, 'official/nobody'].map(encode).join('+');
    const view = (await server.get(`/selection/graph?ids=${ids}`)) as SelectionView;
    expect(view.nodes.map(({ id }) => id)).toEqual([small.official, small.task]);
    expect(view.relationships.map(({ type }) => type)).toEqual(['LEADS']);
    expect(view.missing).toEqual(['official/nobody']);
  });

  test('what several nodes share is told with the words of each, n of m', async () => {
    const ids = [small.official, small.supporter, small.industry].map(encode).join('+');
    const view = (await server.get(`/selection/common?ids=${ids}&limit=1`)) as CommonView;
    expect(view.common).toHaveLength(1);
    expect([view.shown, view.total]).toEqual([1, 2]);
    expect(view.common[0]?.of).toEqual([small.official, small.supporter, small.industry]);
    const whole = (await server.get(`/selection/common?ids=${ids}`)) as CommonView;
    expect(whole.common.map(({ id }) => id).sort()).toEqual([small.passages[1], small.task].sort());
    const quotes = whole.relationships.filter(({ end }) => end === small.task).map((r) => r.properties.quotes);
    expect(quotes).toEqual(expect.arrayContaining([['牵头领导:毛丕显'], ['配合单位:市科技局']]));
  });

  test('two nodes are connected by all shortest paths, with the relationships of each step', async () => {
    const path = `/selection/paths?from=${encode(small.official)}&to=${encode(small.lonely)}`;
    const view = (await server.get(path)) as PathsView;
    expect(view.paths).toEqual([[small.official, small.task, small.plan, small.lonely]]);
    expect(view.relationships.map(({ type }) => type).sort()).toEqual(['HAS_TASK', 'HAS_TASK', 'LEADS']);
    expect(view).toMatchObject({ length: 3, longest: 6, shown: 1, total: 1, complete: true });
    const near = (await server.get(`${path}&longest=2`)) as PathsView;
    expect(near).toMatchObject({ paths: [], length: 0, longest: 2, total: 0, relationships: [] });
  });

  test('who works with whom is told with roles and counts, for people, a plan or an aim', async () => {
    const work = async (...ids: string[]) =>
      (await server.get(`/selection/work?ids=${ids.map(encode).join('+')}`)) as WorkView;
    const all = await work(small.industry);
    expect(all).toMatchObject({ tasks: 1, shown: 3, total: 3 });
    expect(await work(small.plan)).toEqual({ ...all, tasks: 2 });
    const own = await work(small.supporter, small.department);
    expect(own.pairs.map(({ a, b }) => [a, b])).toEqual(
      [
        [small.supporter, small.department],
        [small.supporter, small.official],
        [small.department, small.official],
      ].toSorted((x, y) => Number(y[1] === small.department) - Number(x[1] === small.department)),
    );
    expect(own.pairs[0]).toMatchObject({
      count: 1,
      tasks: [small.task],
      roles: [{ a: 'SUPPORTS', b: 'LEADS', count: 1 }],
    });
    expect((await work(small.supporter, small.place)).pairs).toEqual([]);
  });

  test('a selection with an unknown node, or with none, is refused', async () => {
    for (const [path, status] of [
      ['common?ids=nobody', 404],
      ['work?ids=nobody', 404],
      [`paths?from=${encode(small.task)}&to=nobody`, 404],
      ['common?ids=%20', 400],
      ['paths?from=&to=x', 400],
    ] as const)
      expect((await server.ask(`/api/v1/selection/${path}`)).status).toBe(status);
  });

  test('none of this was a fault of the server', () => {
    expect(server.faults).toEqual([]);
  });
});
