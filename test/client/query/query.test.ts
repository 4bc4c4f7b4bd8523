import { describe, expect, test } from '@jest/globals';
import { fromOwn, toOwn } from '../../../client/panels/query/address.ts';
import { toParameterNames, toParameters, toParameterValue } from '../../../client/panels/query/parameters.ts';
import { toCell, toCsv } from '../../../client/panels/query/result.ts';
import { toResultScene } from '../../../client/panels/query/result-scene.ts';
import { toSaid } from '../../../client/panels/query/said.ts';
import { graphSchema, propertiesOf } from '../../../client/panels/query/schema.ts';
import type { QueryView } from '../../../server/model/index.ts';
import { graph } from '../report/small-picture.ts';

const answer = (columns: string[], rows: unknown[][], truncated = false): QueryView => ({
  columns,
  rows,
  graph: { nodes: [], relationships: [] },
  truncated,
  tookMs: 1,
  limits: { rows: 10, deadlineMs: 1000, memoryBytes: 1 },
  notes: [],
});

describe('parameters of a statement', () => {
  test('are found in the order of their first mention, and not in texts and comments', () => {
    const cypher = `MATCH (n:Task) // $no\nWHERE n.name = $name AND n.ref <> '$text' /* $none */ AND n.x IN $姓名 RETURN $name`;
    expect(toParameterNames(cypher)).toEqual(['name', '姓名']);
  });

  test('are what their declared type says', () => {
    expect(toParameterValue('12', 'string')).toBe('12');
    expect(toParameterValue('12', 'integer')).toBe(12);
    expect(toParameterValue('人工智能、5G', 'list of strings')).toEqual(['人工智能', '5G']);
  });

  test('without a declared type are numbers and lists only where written so', () => {
    expect([toParameterValue('12'), toParameterValue('["a"]'), toParameterValue('[a'), toParameterValue('市')]).toEqual(
      [12, ['a'], '[a', '市'],
    );
  });

  test('that were never filled are the empty text', () => {
    expect(toParameters('RETURN $a', {}, new Map([['a', 'string']]))).toEqual({ a: '' });
  });
});

describe('the address of a query', () => {
  test('gives the same query again', () => {
    const state = { question: 'who', cypher: 'RETURN $x', fields: { x: '毛丕显' }, show: 'table' as const };
    expect(fromOwn(toOwn(state))).toEqual(state);
  });
});

describe('a cell', () => {
  test('shows a node by its name, with a task’s own number beside it', () => {
    expect(toCell(graph.nodes[2], 'zh')).toEqual({
      text: '培育<先进>集群',
      kind: 'node',
      ids: ['task/1'],
      label: 'Task',
      ref: '二(一)1',
    });
  });

  test('shows a relationship by its name and leads to what it joins', () => {
    const cell = toCell(graph.relationships[1], 'zh');
    expect(cell.text).toBe('牵头');
    expect(cell.ids).toEqual(expect.arrayContaining(['department/甲/经信局', 'task/1']));
  });

  test('shows nothing as nothing, and maps as JSON', () => {
    expect(toCell(null, 'zh').text).toBe('');
    expect(toCell({ a: 1 }, 'zh').text).toBe('{"a":1}');
  });
});

describe('a CSV file', () => {
  test('opens with a byte order mark, and no cell of it is a formula', () => {
    const csv = toCsv(
      answer(
        ['a', 'b'],
        [
          ['=1+1', -5],
          ['x,"y"', '@z'],
        ],
      ),
      '',
    );
    expect(csv).toBe('\ufeffa,b\r\n\'=1+1,-5\r\n"x,""y""",\'@z\r\n');
  });

  test('says in its last line that it was cut', () => {
    expect(
      toCsv(answer(['a'], [[1]], true), '还有')
        .trim()
        .split('\r\n')
        .at(-1),
    ).toBe('还有');
  });
});

describe('the picture of an answer', () => {
  test('is a chain where the answer holds duties, with every relationship drawn', () => {
    const result = toResultScene(graph, [], [], 1000, 'zh', new Map());
    expect(result?.scene.nodes.map(({ id }) => id).toSorted()).toEqual(graph.nodes.map(({ id }) => id).toSorted());
    expect([result?.drawn, result?.all]).toEqual([3, 3]);
  });

  test('is columns by kind where it holds none', () => {
    const nodes = graph.nodes.slice(0, 2);
    const result = toResultScene({ nodes, relationships: [] }, [], [], 1000, 'zh', new Map());
    expect(result?.scene.nodes.map(({ column }) => column)).toEqual([0, 1]);
  });

  test('of more than can be looked over stands in groups: no node is left out, and a group opens', () => {
    const nodes = Array.from({ length: 900 }, (_, i) => ({
      id: `industry/${String(i)}`,
      labels: ['Entity', 'Industry'],
      properties: { name: `产业${String(i)}`, aliases: [] },
    }));
    const large = { nodes, relationships: [] };
    const result = toResultScene(large, [], [], 1000, 'zh', new Map());
    expect(result?.nodes).toEqual({ drawn: 900, all: 900 });
    expect((result?.scene.nodes.length ?? 0) + (result?.scene.lines.length ?? 0)).toBeLessThanOrEqual(600);
    const [group] = result?.grouping.groups ?? [];
    const opened = toResultScene(large, [], [group?.id ?? ''], 1000, 'zh', new Map());
    expect(opened?.scene.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(group?.members ?? []));
  });

  test('is none where there is no node', () => {
    expect(toResultScene({ nodes: [], relationships: [] }, [], [], 1000, 'zh', new Map())).toBeUndefined();
  });
});

describe('help while typing', () => {
  test('knows a label’s own properties with their meaning', () => {
    const found = propertiesOf(['Task']).map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(['name', 'ref', 'kind']));
    expect(found).not.toContain('documentNumber');
  });

  test('knows which way a relation runs', () => {
    expect(graphSchema).toContainEqual({ from: 'Department', relType: 'LEADS', to: 'Task' });
    expect(graphSchema).not.toContainEqual({ from: 'Task', relType: 'LEADS', to: 'Department' });
  });

  test('says the checker’s commonest remarks in Chinese', () => {
    expect(toSaid('Variable `d` not defined', 'zh')).toBe('变量 d 没有定义');
    expect(toSaid('Variable `d` not defined', 'en')).toBe('Variable `d` not defined');
  });
});
