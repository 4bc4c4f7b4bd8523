import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { toGraph, toReading } from '../../server/extract/index.ts';
import { toLexicon } from '../../server/extract/lexicon.ts';
import { openGraph, type GraphStore } from '../../server/graph/index.ts';
import { loadQueries, loadQuestions } from '../../server/graph/queries.ts';
import { describeContract } from './contract.ts';
import { findNeo4j, openEmpty, withoutNeo4j, type Opened } from './engines.ts';
import { randomReads, toBag, toHubGraph } from './random-reads.ts';
import { toSmallReading } from './small-documents.ts';

// A server that has just started is slow for minutes where others use the machine too.
jest.setTimeout(300_000);

const open = findNeo4j();

/** Parameters that fit the small documents, by name; each query takes those that its header names. */
const fitting: Record<string, unknown> = {
  ...{ id: 'department/330281/市经信局', plan: '', type: '', direction: '', label: '', limit: 50, offset: 0 },
  ...{ words: '牵头', around: 2, name: '', except: '财政', elements: [], kind: 'Department' },
};

const isListed = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** A row whose lists of things stand by their ids: what a pattern comprehension lists has no order of its own. */
const inOrder = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const things: unknown[] = Array.isArray(value) ? value : [];
      if (things.length === 0 || !things.every(isListed)) return [name, value];
      return [name, things.toSorted((one, other) => (one.id < other.id ? -1 : 1))];
    }),
  );

if (!open) {
  test('Neo4j is there', () => {
    if (process.env.CI === 'true') throw new Error(withoutNeo4j);
    process.stderr.write(`${withoutNeo4j}\n`);
  });
} else {
  describeContract('Neo4j', open, 4);

  describe('Neo4j and the embedded engine', () => {
    let neo4j: Opened;
    let embedded: Opened;
    const readings = [0, 1, 2].map((plan) =>
      toSmallReading({
        ...{ plan, organs: [0, 3], officials: [plan], industries: [0, 1, 2], task: '推进技术改造' },
        cites: [{ plan: (plan + 1) % 4, numbered: plan === 1 }],
      }),
    );
    const hub = toHubGraph(400, 20);
    const text = readFileSync('test/fixtures/targets/three-year-action/source.txt', 'utf8');
    const figures = toReading({ name: 'figures.txt', text, sha256: '0' }, toLexicon());
    const targets = toGraph([figures]).nodes.flatMap(({ id, labels }) => (labels.includes('Target') ? [id] : []));
    const both = (): GraphStore[] => [neo4j.store, embedded.store];
    beforeAll(async () => {
      [neo4j, embedded] = await Promise.all([open(), openEmpty({ rows: 100_000 })]);
      for (const store of both()) {
        const writer = await store.openWriter();
        for (const reading of [...readings, figures]) await writer.write(reading.plan.id, toGraph([reading]));
        await writer.write(hub.plan, hub.graph);
        await writer.close();
      }
    }, 400_000);
    afterAll(async () => {
      await Promise.all([neo4j.end(), embedded.end()]);
    });

    test.each([...loadQueries('read').keys()].filter((name) => name !== 'ids-by-element'))(
      'give the same rows for %s',
      async (name) => {
        const { params = [], told } = loadQueries('read').get(name) ?? {};
        const isOrdered = !name.startsWith('dump-') && !told?.get('order')?.some((words) => words.startsWith('none'));
        const tasks = hub.graph.nodes.filter(({ labels }) => labels.includes('Task')).map(({ id }) => id);
        const ids = [
          'department/330281/市经信局',
          'industry/制造业',
          readings[0]?.plan.id,
          'official/330281/张三',
          'task/7',
        ];
        for (const id of ids) {
          const plans = [...readings.map(({ plan }) => plan.id), figures.plan.id, hub.plan];
          const lists = {
            tasks,
            plans,
            targets,
            ids: [...ids, ...tasks.slice(0, 9)],
            others: tasks,
            without: ['HAS_PASSAGE'],
          };
          const given: Record<string, unknown> = { ...fitting, id, ...lists };
          const asked = Object.fromEntries(params.map((param) => [param.name, given[param.name]]));
          const [there, here] = await Promise.all(both().map((store) => store.read(name, asked)));
          if (isOrdered) expect(here?.map(inOrder)).toEqual(there?.map(inOrder));
          else expect(toBag(here?.map(Object.values) ?? [])).toEqual(toBag(there?.map(Object.values) ?? []));
        }
      },
    );

    test.each(loadQuestions())('give the same answer to the question $name', async ({ cypher, params }) => {
      const asked = Object.fromEntries(params.map((param) => [param.name, fitting[param.name]]));
      const [there, here] = await Promise.all(both().map((store) => store.query(cypher, asked)));
      const { tookMs: _theirs, limits: _limits, ...answer } = there ?? { tookMs: 0, limits: 0 };
      expect(here).toMatchObject(answer);
    });

    test('a server that nobody answers for is told as unreachable', async () => {
      const neo4j = { uri: 'bolt://127.0.0.1:1', user: '', password: '' };
      const nowhere = openGraph({ folder: '', neo4j, deadlineMs: 1000, rows: 1, memoryBytes: 1 << 30 });
      await expect(nowhere).rejects.toMatchObject({ name: 'QiantouError', code: 'graph-unreachable' });
    });

    test('give the same rows for random reads, and those that walking the graph gives', async () => {
      const graph = await embedded.store.dump();
      const wrong: string[] = [];
      const reads = randomReads(graph, hub.hubs, 11);
      for (let done = 0; done < 60; done += 1) {
        const { cypher, rows } = reads.next().value as { cypher: string; rows: unknown[][] };
        for (const store of both()) {
          const answer = await store.query(cypher, {}, { rows: 100_000 });
          if (toBag(answer.rows).join('\n') !== toBag(rows).join('\n')) wrong.push(`${store.engine}: ${cypher}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test('say their revision where others may write: the same until somebody has', async () => {
      expect('revision' in embedded.store).toBe(false);
      const told = async () => (await neo4j.store.revision?.()) ?? '';
      const before = await told();
      expect([before === '', await told()]).toEqual([false, before]);
      await neo4j.store.forget(readings[0]?.plan.id ?? '');
      expect(await told()).not.toBe(before);
    });
  });
}
