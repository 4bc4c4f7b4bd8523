import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SavedContent, SavedList, SavedView } from '../../server/model/index.ts';
import { createServices } from '../../server/api/services.ts';
import { createFolder, serve, type Served } from './serve.ts';

const folder = createFolder();
let server: Served;
const unwanted = (): Promise<never> => Promise.reject(new Error('no graph is asked for a saved view'));

beforeAll(async () => {
  const graph = {
    engine: 'neo4j' as const,
    ...{ read: unwanted, query: unwanted, write: unwanted, forget: unwanted, openWriter: unwanted },
    ...{ dump: unwanted, ready: unwanted, close: () => Promise.resolve() },
  };
  const reader = { version: 'r', read: unwanted as never, toGraph: unwanted as never };
  server = await serve(createServices({ graph, reader, settings: { folder: folder.path } }));
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const content: SavedContent = {
  name: '谁推动集成电路',
  address: '/?of=industry%2F集成电路&pick=task%2Fx',
  positions: { 'task/x': { x: 10, y: 20.5 } },
  look: { theme: 'light' },
  notes: [{ target: 'LEADS official/330281/毛丕显 task/x', text: '再核一次', name: '毛丕显 牵头 培育集群' }],
  steps: [
    {
      title: '先看谁牵头',
      text: '两个单位',
      lit: [{ target: 'task/x', name: '培育集群' }],
      camera: { x: 1, y: 2, zoom: 1 },
    },
  ],
  seen: {
    at: '2026-01-01T00:00:00.000Z',
    nodes: [['task/x', 'Task', '培育集群', 'h1']],
    plans: [{ id: 'plan/x', title: '方案' }],
    facts: [['LEADS', 0, 0, 0, '', 'h2']],
  },
};
const path = '/api/v1/views/abcd1234';
const put = (body: unknown, headers = {}) => server.ask(path, { method: 'PUT', body, headers });
const codeOf = (body: unknown): string => (body as { error: { code: string } }).error.code;

describe('the routes of saved views', () => {
  test('a view is kept, listed, read, changed and deleted, and a stale change is refused in the reader’s language', async () => {
    const first = await put({ view: content });
    expect([first.status, (first.body as SavedView).version]).toEqual([200, 1]);
    expect(await server.get('/views/abcd1234')).toEqual(first.body);
    expect(((await server.get('/views')) as SavedList).views).toMatchObject([
      { id: 'abcd1234', name: '谁推动集成电路', notes: 1, steps: 1, version: 1 },
    ]);
    const second = await put({ base: 1, view: { ...content, name: '改名' } });
    expect((second.body as SavedView).version).toBe(2);
    const stale = await put({ base: 1, view: content }, { 'accept-language': 'zh' });
    expect([stale.status, codeOf(stale.body)]).toEqual([409, 'conflict']);
    expect(stale.text).toContain('另存');
    const removed = await server.ask(`${path}?base=2`, { method: 'DELETE' });
    expect([removed.status, (removed.body as SavedView).name]).toEqual([200, '改名']);
    expect((await server.ask(path)).status).toBe(404);
  });

  test.each([
    ['a name of blanks', { ...content, name: '  ' }],
    ['an address of another machine', { ...content, address: '//evil.example/' }],
    ['an address that is none of ours', { ...content, address: 'https://evil.example/' }],
    ['too many notes', { ...content, notes: Array(501).fill(content.notes[0]) }],
    ['a note without words', { ...content, notes: [{ target: 'x', text: '', name: '' }] }],
    ['a place that is no number', { ...content, positions: { x: { x: 'left', y: 0 } } }],
  ])('%s is refused', async (_name, view) => {
    const got = await put({ view });
    expect([got.status, codeOf(got.body)]).toEqual([400, 'bad-request']);
  });

  test.each(['..%2F..%2Fqiantou', 'ABCDEFGH', 'short', 'qiantou.lock'])('no file has the id %s', async (id) => {
    const got = await server.ask(`/api/v1/views/${id}`, { method: 'PUT', body: { view: content } });
    expect([got.status, codeOf(got.body)]).toEqual([400, 'bad-request']);
  });

  test.each(['PUT', 'DELETE'])('no page of another site can %s a view through its reader’s browser', async (method) => {
    const got = await server.ask(path, { method, headers: { host: 'localhost', origin: 'https://evil.example' } });
    expect([got.status, codeOf(got.body)]).toEqual([403, 'forbidden-host']);
  });
});
