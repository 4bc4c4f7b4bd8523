import { describe, expect, test } from '@jest/globals';
import { prepareStatement, type Prepared } from '../../server/graph/statements/index.ts';

const prepared = async (text: string): Promise<Prepared> => {
  const found = await prepareStatement(text);
  if ('reason' in found) throw new Error(`refused: ${found.reason}`);
  return found;
};

describe('a person’s statement', () => {
  test.each([
    ['MATCH (a)-->(b) RETURN a', 'MATCH (a:Entity)-->(b:Entity) RETURN a'],
    ['MATCH (:Task)--() RETURN 1', 'MATCH (:Task)--(:Entity) RETURN 1'],
    ['match (a:Task {id: $id}) return a', 'match (a:Task {id: $id}) return a'],
    ["MATCH (a {name: '(b)'}) RETURN '(c)'", "MATCH (a:Entity {name: '(b)'}) RETURN '(c)'"],
    [
      'MATCH (a) WHERE EXISTS { (a)-->(c) } RETURN a',
      'MATCH (a:Entity) WHERE EXISTS { (a:Entity)-->(c:Entity) } RETURN a',
    ],
    ['MATCH (a) RETURN [(a)-->(d) | d.id]', 'MATCH (a:Entity) RETURN [(a:Entity)-->(d:Entity) | d.id]'],
    ['MATCH (t:Task) RETURN sum(t.x) + 1', 'MATCH (t:Task) RETURN coalesce(sum(t.x), 0) + 1'],
    ['/* (x) */ MATCH (a) // (y)\nRETURN a', '/* (x) */ MATCH (a:Entity) // (y)\nRETURN a'],
  ])('%s is completed', async (written, run) => {
    expect((await prepared(written)).cypher).toBe(run);
  });

  test('says that labels were added, and only where they were', async () => {
    expect((await prepared('MATCH (a) RETURN a')).notes).toEqual(['labels-added']);
    expect((await prepared('MATCH (a:Task) RETURN a')).notes).toEqual([]);
  });

  test('keeps the names of its columns as written', async () => {
    const { columns } = await prepared('MATCH (a) RETURN count( DISTINCT a ), sum(a.x), a.id AS `an id`');
    expect(columns).toEqual(['count( DISTINCT a )', 'sum(a.x)', 'an id']);
  });

  test('keeps its places: what the engine says of the completed text is told of the written one', async () => {
    const { toOwnPlace } = await prepared('MATCH (a)-->(b)\nWHERE (a)-->(b) RETURN wrong');
    expect(toOwnPlace({ line: 2, column: 'WHERE (a:Entity)-->(b:Entity) RETURN '.length + 1 })).toEqual({
      line: 2,
      column: 'WHERE (a)-->(b) RETURN '.length + 1,
    });
  });

  test.each([
    ['MATCH (n:Task|Plan) RETURN n', 'label-expression'],
    ['MATCH (n) WHERE n:Task|Plan RETURN n', 'label-expression'],
    ['MATCH (n:!Task) RETURN n', 'label-expression'],
    ['MATCH (a)-[:LEADS]->{1,2}(b) RETURN a', 'quantified-path'],
    ['MATCH ((a)-->(b))+ RETURN a', 'quantified-path'],
    ['MATCH SHORTEST 1 (a)-->(b) RETURN a', 'path-selector'],
    ['MATCH (a) RETURN CASE WHEN true THEN a END', 'element-as-value'],
    ['MATCH (a) WITH a AS b RETURN coalesce(b, null)', 'element-as-value'],
    ['MATCH (a) WITH collect(a) AS all UNWIND all AS x RETURN max(x)', 'element-as-value'],
    ['MATCH p = (a)-->(b) RETURN [x IN nodes(p) WHERE x.id = 1]', 'element-as-value'],
    ['MATCH (n) RETURN n; MATCH (m) RETURN m', 'several-statements'],
    ['// x\n explain MATCH (n) RETURN n', 'prefix'],
    [`RETURN '${'x'.repeat(20_000)}'`, 'too-long'],
  ])('%s is refused with the reason', async (written, reason) => {
    expect(await prepareStatement(written)).toMatchObject({ reason });
  });

  test.each([
    'MATCH (a)-[:LEADS|SUPPORTS]->(b) RETURN a',
    'MATCH p = (a)-->(b) RETURN nodes(p), [x IN nodes(p) | x.id]',
    'MATCH (a) RETURN CASE WHEN true THEN a.id ELSE null END, coalesce(a.x, 0), max(a.id)',
    'MATCH (a) RETURN collect(a)[0], {node: a}, [a]',
  ])('%s is not refused', async (written) => {
    expect(await prepareStatement(written)).toMatchObject({ wellFormed: true });
  });
});
