import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph, GraphNode, GraphRelationship } from '../../server/model/index.ts';
import { createFolder } from '../api/serve.ts';
import { createDocuments, toDocument } from './documents.ts';
import { run } from './run.ts';

// Each is a process of its own, on a machine that may have other work.
jest.setTimeout(180_000);

const folder = createFolder();
const documents = createDocuments(join(folder.path, 'documents'));
const first = documents.write('a.txt', toDocument('余姚市', 1, '市科技局'));
const second = documents.write('b.txt', toDocument('平湖市', 2, '市科技局'));
const again = documents.write('c.txt', toDocument('余姚市', 1, '市财政局'));
const empty = documents.write('empty.txt', '');
afterAll(() => {
  folder.remove();
});

const namesOf = ({ nodes }: Graph, label: string): unknown[] =>
  nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties.name);

describe('qiantou extract', () => {
  test('prints one JSON object on standard output and leaves nothing behind in the folder it is called in', async () => {
    const here = createDocuments(join(folder.path, 'elsewhere'));
    const { status, out } = await run(['extract', join('..', 'documents', 'a.txt'), second], {}, here.path);
    expect(status).toBe(0);
    const graph = JSON.parse(out) as Graph;
    expect(Object.keys(graph)).toEqual(['nodes', 'relationships']);
    expect(namesOf(graph, 'Plan').toSorted()).toEqual([
      '余姚市制造业高质量发展实施方案',
      '平湖市制造业高质量发展实施方案',
    ]);
    expect(readdirSync(here.path)).toEqual([]);
  });

  test('prints a node or relationship a line, the same as in one object', async () => {
    const [whole, lines] = await Promise.all([run(['extract', first]), run(['extract', '--jsonl', first])]);
    const graph = JSON.parse(whole.out) as Graph;
    const entries = lines.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as GraphNode | GraphRelationship);
    expect(entries).toEqual([...graph.nodes, ...graph.relationships]);
  });

  test('takes the later of two files that are the same plan', async () => {
    const { out } = await run(['extract', again, first]);
    expect(out).toContain('市财政局');
    expect(out).not.toContain('市科技局');
  });

  test('says which file it cannot read and why, reads the others, and ends with 1', async () => {
    const { status, out, err } = await run(['extract', empty, first]);
    expect(status).toBe(1);
    expect(namesOf(JSON.parse(out) as Graph, 'Plan')).toEqual(['余姚市制造业高质量发展实施方案']);
    expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(/empty\.txt: not read; .*save/u)]);
  });
});

describe('qiantou ingest without a server', () => {
  test('loads what can be read, says what cannot, and ends with 1', async () => {
    const settings = { QIANTOU_DATA: join(folder.path, 'data') };
    const { status, out, err } = await run(['ingest', documents.path, '--lang', 'zh'], settings);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/empty\.txt：未载入。.*请/u);
    expect(err).toMatch(/a\.txt：与 .*c\.txt 是同一份文件/u);
    expect(err).toContain('共读入 2 份，其中 2 份有变化；0 份未变，1 份由他份代替，1 份未能载入');
    expect(readdirSync(settings.QIANTOU_DATA)).not.toContain('qiantou.lock');
  });
});

describe('qiantou explain and diff', () => {
  test('explain shows a fact of the document with the rule that found it and its words', async () => {
    const { status, out, err } = await run(['explain', first]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/市经信局.* -LEADS→ .*\[.+\] 牵头单位:市经信局/u);
  });

  test('diff says what came and what went, and ends with 1 where something did', async () => {
    const extractions = await Promise.all([first, again].map((file) => run(['extract', file])));
    const [before = '', after = ''] = extractions.map(({ out }, i) => documents.write(`${String(i)}.json`, out));
    const differing = await run(['diff', before, after]);
    expect(differing.status).toBe(1);
    expect(differing.out).toMatch(/^\+ .*市财政局.* -SUPPORTS→ /mu);
    expect(differing.out).toMatch(/^- .*市科技局.* -SUPPORTS→ /mu);
    expect(differing.out).not.toContain('readBy');
    expect(await run(['diff', before, before])).toEqual({ status: 0, out: '', err: '' });
  });

  test('diff says which file is no extraction', async () => {
    const { status, err } = await run(['diff', first, again]);
    expect([status, err]).toEqual([1, `${first} is not the JSON that qiantou extract prints; make it again.\n`]);
  });
});

describe('the command line', () => {
  test.each([
    ['zh', '用法：', '政策文件'],
    ['en', 'Usage:', 'manufacturing policy'],
  ])('helps in %s', async (language, usage, about) => {
    const { status, out } = await run(['--lang', language, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(usage);
    expect(out).toContain(about);
  });

  test('names a setting that is not right, and shows no stack', async () => {
    const { status, err } = await run(['ingest'], { QIANTOU_ROWS: 'many' });
    expect(status).toBe(1);
    expect(err).toMatch(/^The environment is not right \(QIANTOU_ROWS: .*\n$/u);
  });
});
