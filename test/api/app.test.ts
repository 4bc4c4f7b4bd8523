import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { QiantouError, type ErrorCode } from '../../server/errors.ts';
import type { GraphStore } from '../../server/graph/index.ts';
import { limitRate } from '../../server/api/guard.ts';
import { toOpenApi, toOpenApiPath } from '../../server/api/openapi.ts';
import { routes } from '../../server/api/routes.ts';
import { createServices } from '../../server/api/services.ts';
import { createFolder, serve, type Served } from './serve.ts';

/** A store that answers nothing but with an error, or with no rows. */
let failure: QiantouError | Error | undefined;
const answer = <Value>(value: Value): Promise<Value> => (failure ? Promise.reject(failure) : Promise.resolve(value));
const unwanted = (): Promise<never> => Promise.reject(new Error('not asked for here'));
const graph: GraphStore = {
  engine: 'embedded',
  read: () => answer([]),
  query: () => unwanted().catch(() => answer(undefined as never)),
  write: unwanted,
  forget: unwanted,
  openWriter: unwanted,
  dump: unwanted,
  ready: () => answer(undefined),
  close: () => Promise.resolve(),
};

const folder = createFolder();
const pages = join(folder.path, 'client');
let server: Served;

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<title>explorer</title>');
  writeFileSync(join(pages, 'embed.html'), '<title>embed</title>');
  writeFileSync(join(pages, 'assets', 'main-1a2b3c.js'), '// page');
  const reader = { version: 'r', read: unwanted as never, toGraph: unwanted as never };
  server = await serve(createServices({ graph, reader, settings: { folder: folder.path } }), {
    hosts: ['policy.example.cn'],
    pages,
  });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const codeOf = (body: unknown): string => (body as { error: { code: string } }).error.code;
const said = { zh: '中文', en: 'English' };

describe('errors', () => {
  test.each<[ErrorCode, number]>([
    ['query-syntax', 400],
    ['query-refused', 400],
    ['query-stopped', 408],
    ['graph-unreachable', 503],
  ])('%s of the store is answered with %d', async (code, status) => {
    failure = new QiantouError(code, said, { line: 2, column: 5, reason: 'writes' });
    const got = await server.ask('/api/v1/query', { method: 'POST', body: { cypher: 'MATCH' } });
    failure = undefined;
    expect(got.status).toBe(status);
    expect(got.body).toEqual({ error: { code, message: '中文', line: 2, column: 5, reason: 'writes' } });
  });

  test.each([
    ['/api/v1/plans?lang=en', {}, 'English'],
    ['/api/v1/plans', { 'accept-language': 'en-GB,en;q=0.9' }, 'English'],
    ['/api/v1/plans?lang=zh', { 'accept-language': 'en' }, '中文'],
  ])('the message of %s with %j is in the language of the reader', async (path, headers, message) => {
    failure = new QiantouError('graph-unreachable', said);
    const { body } = await server.ask(path, { headers });
    failure = undefined;
    expect(body).toEqual({ error: { code: 'graph-unreachable', message } });
  });

  test('a fault of ours goes to the log, and no word of it to the reader', async () => {
    failure = new Error('secret at /srv/qiantou');
    const { status, text } = await server.ask('/api/v1/plans');
    failure = undefined;
    expect(status).toBe(500);
    expect(text).not.toMatch(/secret|srv|at Object/u);
    expect(server.faults.map((fault) => String((fault as Error).cause))).toEqual(['Error: secret at /srv/qiantou']);
  });

  test.each([
    ['GET', '/api/v1/nothing', undefined, 404, 'not-found'],
    ['GET', `/api/v1/nodes/${encodeURIComponent('task/无')}`, undefined, 404, 'not-found'],
    ['GET', `/api/v1/passages/${encodeURIComponent('passage/无')}`, undefined, 404, 'not-found'],
    ['GET', `/api/v1/plans/${encodeURIComponent('plan/无')}/document`, undefined, 404, 'not-found'],
    ['DELETE', '/api/v1/plans', undefined, 404, 'not-found'],
    ['GET', '/api/v1/nodes/%E0%A4%A', undefined, 400, 'bad-request'],
    ['GET', '/api/v1/search', undefined, 400, 'bad-request'],
    ['GET', '/api/v1/search?q=a&labels=Person', undefined, 400, 'bad-request'],
    ['GET', '/api/v1/nodes/x/neighbours?limit=0', undefined, 400, 'bad-request'],
    ['GET', '/api/v1/nodes/x/neighbours?type=OWNS', undefined, 400, 'bad-request'],
    ['POST', '/api/v1/query', {}, 400, 'bad-request'],
    ['POST', '/api/v1/query', '{"cypher":', 400, 'bad-request'],
    ['POST', '/api/v1/query', { cypher: 'x'.repeat(2_000_000) }, 413, 'too-large'],
    ['POST', '/api/v1/ingest', { paths: ['/etc'] }, 403, 'forbidden'],
    ['POST', '/api/v1/forget', { plan: 'x' }, 403, 'forbidden'],
  ])('%s %s is answered with the one shape of an error', async (method, path, body, status, code) => {
    const got = await server.ask(path, { method, ...(body === undefined ? {} : { body }) });
    expect([got.status, codeOf(got.body)]).toEqual([status, code]);
  });

  test.each([
    ['zh', '/search?q=', '请求有误（q：不能为空）。'],
    ['en', '/search?q=', 'The request is not right (q: must not be empty).'],
    ['zh', '/search?q=a&limit=x', '请求有误（limit：无效输入：期望 数字，实际接收 NaN）。'],
  ])('in %s %s is told wholly in that language', async (language, path, message) => {
    const { body } = await server.ask(`/api/v1${path}`, { headers: { 'accept-language': language } });
    expect(body).toMatchObject({ error: { message } });
  });

  test('a wrong token is refused like none', async () => {
    const headers = { authorization: 'Bearer guessed' };
    const got = await server.ask('/api/v1/forget', { method: 'POST', headers, body: { plan: 'x' } });
    expect([got.status, codeOf(got.body)]).toEqual([403, 'forbidden']);
  });
});

describe('who may ask', () => {
  test.each([
    [{ host: 'localhost:3000' }, 200],
    [{ host: '127.0.0.1:3000' }, 200],
    [{ host: '[::1]:3000' }, 200],
    [{ host: 'policy.example.cn' }, 200],
    [{ host: 'evil.example' }, 403],
    [{ host: '127.0.0.1.evil.example' }, 403],
    [{ host: 'localhost', origin: 'http://localhost:5173' }, 200],
    [{ host: 'localhost', origin: 'https://policy.example.cn' }, 200],
    [{ host: 'localhost', origin: 'https://evil.example' }, 403],
    [{ host: 'localhost', origin: 'null' }, 403],
  ])('a request with %j is answered with %d', async (headers, status) => {
    const got = await server.ask('/api/v1/health', { headers });
    expect(got.status).toBe(status);
    if (status === 403) expect(codeOf(got.body)).toBe('forbidden-host');
  });

  test('an address elsewhere is held to its limit a minute, and loopback is not', () => {
    let minute = 0;
    const limit = limitRate(2, () => minute * 60_000);
    const ask = (remoteAddress: string): unknown => {
      let refused: unknown;
      const request = { socket: { remoteAddress } };
      limit(request as never, { setHeader: () => undefined } as never, (cause?: unknown) => (refused = cause));
      return refused instanceof QiantouError ? refused.code : 'answered';
    };
    expect(['10.0.0.7', '10.0.0.7', '10.0.0.7', '10.0.0.8'].map(ask)).toEqual([
      ...['answered', 'answered', 'too-many-requests', 'answered'],
    ]);
    minute = 1;
    expect(ask('10.0.0.7')).toBe('answered');
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.0.0.1'].map(ask)).toEqual(Array(4).fill('answered'));
  });
});

describe('pages', () => {
  test.each(['/', '/explore?root=x', '/query', '/plans/一'])(
    '%s is the explorer, never kept by the browser',
    async (path) => {
      const got = await server.ask(encodeURI(path));
      // The explorer's own addresses bring answers along: `pages.test.ts`.
      expect(got.text.split('<script')[0]).toBe('<title>explorer</title>');
      expect([got.status, got.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(got.headers['content-security-policy']).toContain("frame-ancestors 'self'");
      expect(got.headers['content-security-policy']).toContain("script-src 'self';");
      expect(got.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    },
  );

  test('only the embed page may stand in the frame of another site', async () => {
    const got = await server.ask('/embed?root=x');
    expect(got.text).toBe('<title>embed</title>');
    expect(got.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(got.headers['x-frame-options']).toBeUndefined();
    expect((await server.ask('/')).headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  test('built assets are kept for good, and one that is not there is not the page', async () => {
    expect((await server.ask('/assets/main-1a2b3c.js')).headers['cache-control']).toContain('immutable');
    const missing = await server.ask('/assets/main-000000.js');
    expect([missing.status, codeOf(missing.body)]).toEqual([404, 'not-found']);
  });
});

describe('the OpenAPI document', () => {
  test('is served, and describes each route once', async () => {
    const { status, body } = await server.ask('/api/v1/openapi.json');
    expect(status).toBe(200);
    const { paths } = body as { paths: Record<string, Record<string, unknown>> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m} ${path}`),
    );
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${toOpenApiPath(path)}`).sort());
  });

  test('names no path that the app does not answer', async () => {
    for (const [path, methods] of Object.entries(toOpenApi(routes).paths ?? {})) {
      for (const method of Object.keys(methods)) {
        const got = await server.ask(`/api/v1${path.replace(/\{\w+\}/gu, 'x')}`, { method: method.toUpperCase() });
        expect(got.text).not.toContain('openapi.json');
      }
    }
  });

  test('names each operation differently', () => {
    const operations = Object.values(toOpenApi(routes).paths ?? {}).flatMap((methods) =>
      Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
    );
    expect(new Set(operations).size).toBe(routes.length);
  });
});
