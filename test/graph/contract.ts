/** What a graph store promises, whichever engine holds it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toGraph } from '../../server/extract/index.ts';
import type { Reading } from '../../server/extract/facts.ts';
import type { Change } from '../../server/graph/port.ts';
import type { GraphStore, Limits } from '../../server/graph/index.ts';
import type { Opened } from './engines.ts';
import { labelOf } from '../../server/model/index.ts';
import { hostile } from './hostile.ts';
import { plans, specs, toSmallReading, type Spec } from './small-documents.ts';

const spec = (plan: number, rest: Partial<Spec> = {}): Spec => ({
  ...{ plan, organs: [0, 3], officials: [0], industries: [0, 2], cites: [], task: '推进技术改造' },
  ...rest,
});
const [first, second] = [
  toSmallReading(spec(0)),
  toSmallReading(
    spec(1, { organs: [1], officials: [1], industries: [0, 1, 2], cites: [{ plan: 0, numbered: false }] }),
  ),
];
const write = (store: GraphStore, reading: Reading) => store.write(reading.plan.id, toGraph([reading]));

/** @param runs how many random histories to try */
export function describeContract(
  engine: string,
  open: (given?: Partial<Limits>) => Promise<Opened>,
  runs: number,
): void {
  describe(`the graph on ${engine}`, () => {
    let opened: Opened;
    let store: GraphStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
      await write(store, first);
      await write(store, second);
    }, 400_000);
    afterAll(() => opened.end(), 60_000);

    test('holds exactly the graph of its documents', async () => {
      expect(await store.dump()).toEqual(toGraph([first, second]));
    });

    test('counts the nodes of each kind that there is, and tells the names and places of those that have one', async () => {
      const { nodes, relationships } = await store.dump();
      const kinds = nodes.map(labelOf);
      const counts = [...new Set(kinds)]
        .sort()
        .map((label) => ({ label, count: kinds.filter((k) => k === label).length }));
      expect(await store.read('overview', {})).toEqual(counts);
      const named = nodes.filter((node) => !['Passage', 'Finding', 'Target'].includes(labelOf(node)));
      const names = named.map(({ id, labels, properties: { name, aliases, plan = '', documentNumber = '' } }) => ({
        ...{ id, label: labels.find((label) => label !== 'Entity'), name, aliases, plan, documentNumber },
      }));
      const byId = (one: { id?: unknown }, other: { id?: unknown }) => (String(one.id) < String(other.id) ? -1 : 1);
      expect((await store.read('names', {})).toSorted(byId)).toEqual(names.toSorted(byId));
      const nameOf = (id: string) => nodes.find((node) => node.id === id)?.properties.name;
      const places = relationships.filter(({ type }) => ['OF', 'SERVES_IN', 'LOCATED_IN', 'APPLIES_TO'].includes(type));
      expect((await store.read('name-places', {})).toSorted(byId)).toEqual(
        [...new Map(places.map(({ start, end }) => [start, { id: start, place: nameOf(end) }])).values()].toSorted(
          byId,
        ),
      );
    });

    test('a document written again changes nothing', async () => {
      expect(await write(store, second)).toMatchObject({ changed: false, nodesAdded: 0, relationshipsAdded: 0 });
    });

    test('a plan that a document cites by number and by title is cited once, with the words of both', async () => {
      const twice = toSmallReading(
        spec(3, {
          cites: [
            { plan: 2, numbered: true },
            { plan: 2, numbered: false },
          ],
        }),
      );
      await write(store, twice);
      const all = await store.dump();
      expect(all).toEqual(toGraph([first, second, twice]));
      const cited = all.relationships.filter(({ type, start }) => type === 'CITES' && start === twice.plan.id);
      expect(cited.map(({ properties }) => properties.quotes)).toEqual([
        ['按照《第2号产业规划》(甲政发〔2020〕2号)', '按照《第2号产业规划》'],
      ]);
      await store.forget(twice.plan.id);
      expect(await store.dump()).toEqual(toGraph([first, second]));
    }, 120_000);

    test('a document that fails half-way leaves nothing behind', async () => {
      const graph = toGraph([toSmallReading(spec(2))]);
      graph.relationships.push({ type: 'LEADS', start: 'nobody', end: 'nothing', properties: { plan: 'plan/x' } });
      await expect(store.write('plan/x', graph)).rejects.toThrow('a node is missing');
      expect(await store.dump()).toEqual(toGraph([first, second]));
    }, 60_000);

    test.each([
      ['a node', 'MATCH (n:Official) RETURN n', [[expect.objectContaining({ labels: ['Entity', 'Official'] })]]],
      ['an integer', 'RETURN 1 AS x, -3 AS y', [[1, -3]]],
      ['an integer beyond 2^53', 'RETURN 9007199254740993 AS x', [['9007199254740993']]],
      ['a float', 'RETURN 0.5 AS x, 5/2 AS y, 5.0/2 AS z', [[0.5, 2, 2.5]]],
      ['nothing', 'RETURN null AS x', [[null]]],
      ['a list and a map', "RETURN [1, 'a', true] AS x, {b: 1, a: [2]} AS y", [[[1, 'a', true], { a: [2], b: 1 }]]],
      ['a date', "RETURN date('2020-10-26') AS x", [['2020-10-26']]],
      ['a time of a place', "RETURN datetime('2020-10-26T08:30:00Z') AS x", [['2020-10-26T08:30:00Z']]],
      ['a time of no place', "RETURN localdatetime('2020-10-26T08:30:00') AS x", [['2020-10-26T08:30:00']]],
      ['a sum of nothing', 'MATCH (n:Nothing) RETURN sum(n.x) AS x', [[0]]],
    ])('gives %s as plain JSON', async (_what, cypher, rows) => {
      expect((await store.query(cypher, {})).rows).toEqual(rows);
    });

    test('gives a path as its nodes and relationships, and each of them once in the graph', async () => {
      const cypher = 'MATCH p = (d:Department)-[:LEADS]->(t:Task) RETURN p, d ORDER BY d.id, t.id LIMIT 1';
      const { rows, graph, columns } = await store.query(cypher, {});
      expect(columns).toEqual(['p', 'd']);
      expect(rows).toEqual([[{ nodes: graph.nodes, relationships: graph.relationships }, graph.nodes[0]]]);
      expect(graph.nodes).toHaveLength(2);
      expect(graph.relationships[0]).toMatchObject({
        type: 'LEADS',
        start: graph.nodes[0]?.id,
        end: graph.nodes[1]?.id,
      });
    });

    test('names columns as the person wrote them', async () => {
      const { columns } = await store.query('MATCH (t:Task) RETURN count(DISTINCT t), sum( 1 ), 1 AS `a b`', {});
      expect(columns).toEqual(['count(DISTINCT t)', 'sum( 1 )', 'a b']);
    });

    test('whole numbers in parameters are integers', async () => {
      expect((await store.query('RETURN [1, 2, 3][$at] AS x, 7 / $by AS y', { at: 1, by: 2 })).rows).toEqual([[2, 3]]);
    });

    test('cuts an answer at the row limit and says so', async () => {
      const answer = await store.query('UNWIND range(1, 100) AS x RETURN x', {}, { rows: 3 });
      expect(answer).toMatchObject({ rows: [[1], [2], [3]], truncated: true, limits: { rows: 3 } });
    });

    test('stops a statement that nobody waits for any more, and answers the next', async () => {
      const endless =
        'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = 0 RETURN count(*)';
      const reader = new AbortController();
      const asked = store.query(endless, {}, { deadlineMs: 250_000 }, reader.signal);
      const answered = expect(asked).rejects.toMatchObject({ code: 'query-stopped', reason: 'cancelled' });
      setTimeout(() => {
        reader.abort();
      }, 500);
      await answered;
      await expect(store.query('RETURN 1 AS x', {}, {}, reader.signal)).rejects.toMatchObject({ reason: 'cancelled' });
      expect((await store.query('RETURN 1 AS x', {})).rows).toEqual([[1]]);
    }, 300_000);

    test('says where a statement is wrong, in the person’s own lines and columns', async () => {
      const wrong = store.query('MATCH (a)-->(b)\nRETURN a, b ORDER OF a', {});
      await expect(wrong).rejects.toMatchObject({ code: 'query-syntax', line: 2 });
      await expect(store.query('MATCH (a RETURN a', {})).rejects.toMatchObject({
        code: 'query-syntax',
        line: 1,
        column: 10,
      });
    });

    test.each(hostile)('refuses %s', async (cypher) => {
      await expect(store.query(cypher, {})).rejects.toMatchObject({
        code: expect.stringMatching(/^query-(?:refused|syntax)$/u),
      });
    });

    test('nothing of that has changed the graph', async () => {
      expect(await store.dump()).toEqual(toGraph([first, second]));
    });

    test('holds exactly the graph of the documents that remain, whatever came and went before, and counts what did', async () => {
      const step = fc
        .nat(plans - 1)
        .chain((plan) => fc.oneof({ weight: 3, arbitrary: specs(plan) }, { weight: 1, arbitrary: fc.constant(plan) }));
      const history = fc.array(step, { minLength: 3, maxLength: 10 });
      await fc.assert(
        fc.asyncProperty(history, async (steps) => {
          const present = new Map<number, Reading>();
          const writer = await store.openWriter();
          for (const plan of Array.from({ length: plans }).keys())
            await writer.forget(toSmallReading(spec(plan)).plan.id);
          const sums = { nodes: 0, relationships: 0 };
          const add = (change: Change): void => {
            sums.nodes += change.nodesAdded - change.nodesRemoved;
            sums.relationships += change.relationshipsAdded - change.relationshipsRemoved;
          };
          for (const done of steps) {
            const plan = typeof done === 'number' ? done : done.plan;
            const reading = toSmallReading(typeof done === 'number' ? spec(done) : done);
            if (typeof done === 'number') {
              present.delete(plan);
              add(await writer.forget(reading.plan.id));
            } else {
              present.set(plan, reading);
              add(await writer.write(reading.plan.id, toGraph([reading])));
            }
          }
          await writer.close();
          const all = await store.dump();
          expect(all).toEqual(toGraph([...present.values()]));
          expect(sums).toEqual({ nodes: all.nodes.length, relationships: all.relationships.length });
          for (const { plan } of present.values()) add(await store.forget(plan.id));
          expect(sums).toEqual({ nodes: 0, relationships: 0 });
        }),
        { numRuns: runs, seed: 20_201_026, endOnFailure: false },
      );
    }, 600_000);
  });
}
