import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aroundPath, chainPath, nodePath } from '../../server/model/index.ts';
import { serveGraphs, type Loaded } from './loaded.ts';
import { createFolder, type Served } from './serve.ts';
import * as small from './small-graph.ts';

const folder = createFolder();
const pages = join(folder.path, 'client');
let loaded: Loaded;
let server: Served;

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<body><div id="page"></div></body>');
  writeFileSync(join(pages, 'assets', 'main-1a2b3c.js'), '// the page itself');
  writeFileSync(join(pages, 'assets', 'main-1a2b3c.js.gz'), gzipSync('// the page itself'));
  loaded = await serveGraphs([[small.plan, small.smallGraph]], { rows: 3, pages });
  ({ server } = loaded);
});
afterAll(async () => {
  await loaded.close();
  folder.remove();
});

/** Answers that a page brings along, by their path. */
const broughtBy = (html: string): Map<string, unknown> =>
  new Map(
    [...html.matchAll(/<script type="application\/json" data-answer="([^"]*)">(.*?)<\/script>/gu)].map(
      ([, path = '', text = '']) => [path.replaceAll('&amp;', '&'), JSON.parse(text) as unknown],
    ),
  );

test('the explorer brings along what its picture begins with, exactly as the API answers it', async () => {
  const { text } = await server.ask('/');
  const brought = broughtBy(text);
  expect([...brought.keys()]).toEqual(['/overview', chainPath(small.plan)]);
  for (const [path, answer] of brought) expect(answer).toEqual(await server.get(path));
  expect(text.endsWith('</body>')).toBe(true);
});

test("a node's own chain comes with its address, and a plan that it is to stay in is minded", async () => {
  const { text } = await server.ask(
    `/?of=${encodeURIComponent(small.department)}&plan=${encodeURIComponent(small.plan)}`,
  );
  expect([...broughtBy(text).keys()]).toEqual(['/overview', chainPath(small.department, small.plan)]);
});

test('a neighbourhood comes with its address as well', async () => {
  const { text } = await server.ask(`/?of=${encodeURIComponent(small.task)}&view=neighbours`);
  expect([...broughtBy(text).keys()]).toEqual(['/overview', aroundPath(small.task), nodePath(small.task)]);
});

test.each(['/?of=nobody%3C%2Fscript%3E', '/?of=%E0&view=neighbours', '/?plan=%22%3E%3Cscript%3E'])(
  '%s is a whole page all the same: what cannot be foreseen is asked by the page',
  async (path) => {
    const { status, text } = await server.ask(path);
    expect(status).toBe(200);
    expect(text.startsWith('<body>') && text.endsWith('</body>')).toBe(true);
    expect(text).not.toContain('<script>');
    expect(text.match(/<script/gu)?.length).toBe(text.match(/<\/script>/gu)?.length);
    expect([...broughtBy(text).keys()][0]).toBe('/overview');
  },
);

test('no other page brings answers along', async () => {
  expect(broughtBy((await server.ask('/query')).text).size).toBe(0);
});

test.each([
  ['gzip, deflate', 'gzip'],
  ['gzip;q=0', undefined],
  ['br', undefined],
])('an asset goes to a reader who takes "%s" as the copy with the coding %s', async (accepted, coding) => {
  const { status, headers } = await server.ask('/assets/main-1a2b3c.js', { headers: { 'accept-encoding': accepted } });
  expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
    200,
    coding,
    'text/javascript; charset=utf-8',
  ]);
  expect(headers['cache-control']).toContain('immutable');
});
