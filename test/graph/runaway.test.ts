import { afterEach, describe, expect, test } from '@jest/globals';
import { openEmpty, type Opened } from './engines.ts';
import { toHubGraph } from './random-reads.ts';

const { plan, graph } = toHubGraph(300, 10);
/** Would run for hours. */
const endless = 'MATCH (a:Task), (b:Task), (c:Task), (d:Task) WHERE a.name + b.name = c.name + d.name RETURN count(*)';
/** Would take all memory there is. */
const greedy = 'UNWIND range(1, 1000000000) AS x RETURN collect(x)';

describe('a runaway statement', () => {
  let opened: Opened;
  const open = async (limits: Parameters<typeof openEmpty>[0]) => {
    opened = await openEmpty(limits);
    await opened.store.write(plan, graph);
    return opened.store;
  };
  afterEach(() => opened.end(), 60_000);

  test('is stopped at its deadline, while reads of the product go on', async () => {
    const store = await open({ deadlineMs: 3000 });
    const runaway = store.query(endless, {});
    const stopped = expect(runaway).rejects.toMatchObject({ code: 'query-stopped', reason: 'deadline' });
    const read = await store.read('overview', {});
    expect(read).toContainEqual({ label: 'Task', count: 300 });
    await stopped;
  }, 120_000);

  test('has a limit that reads of the product are not held to', async () => {
    const store = await open({ deadlineMs: 1 });
    expect(await store.read('names', {})).toHaveLength(graph.nodes.length);
    expect((await store.dump()).nodes).toHaveLength(graph.nodes.length);
  }, 120_000);

  test('is no error of another person’s statement under way beside it: that one is run again', async () => {
    const store = await open({ deadlineMs: 60_000 });
    const runaway = store.query(endless, {}, { deadlineMs: 1500 });
    // Long enough to be under way when the other is stopped.
    const slow = 'MATCH (a:Task), (b:Task), (c:Task) WHERE a.name + b.name = c.name RETURN count(*) AS n';
    const beside = store.query(slow, {});
    await expect(runaway).rejects.toMatchObject({ code: 'query-stopped', reason: 'deadline' });
    // This one comes while the engine starts again, and waits for it.
    const late = store.query('MATCH (t:Task) RETURN count(t) AS n', {});
    expect((await beside).rows).toEqual([[0]]);
    expect((await late).rows).toEqual([[300]]);
  }, 120_000);

  test('is stopped at the memory limit, and the next statement is answered', async () => {
    const store = await open({ memoryBytes: 200 << 20 });
    await expect(store.query(greedy, {})).rejects.toMatchObject({ code: 'query-stopped', reason: 'memory' });
    expect((await store.query('MATCH (t:Task) RETURN count(t) AS n', {})).rows).toEqual([[300]]);
  }, 120_000);

  test('does not take with it what waits behind it', async () => {
    const store = await open({ deadlineMs: 2000 });
    const all = await Promise.allSettled([
      store.query(endless, {}),
      ...[1, 2, 3].map((n) => store.query('RETURN $n AS n', { n })),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  }, 120_000);
});
