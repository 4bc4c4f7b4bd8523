import { expect, test } from '@jest/globals';
import { chain } from '../../server/api/chain.ts';
import type { Services } from '../../server/api/services.ts';
import { mostUnfolded, type ChainView } from '../../server/model/index.ts';

const toTask = (id: string, plan: string, kind: string) => ({
  ...{ id, labels: ['Entity', 'Task'], properties: { name: id, plan, kind } },
});
const root = { id: 'industry/一', labels: ['Entity', 'Industry'], properties: { name: '一' } };

/** The chain of an industry that so many tasks of two plans are toward. */
async function readChain(tasks: number): Promise<{ view: ChainView; asked: unknown[] }> {
  const asked: unknown[] = [];
  const all = Array.from({ length: tasks }, (_, i) => toTask(`task/${String(i)}`, `plan/${String(i % 2)}`, 'item'));
  const read = (name: string, params: Record<string, unknown>): Promise<object[]> => {
    if (name === 'node') return Promise.resolve([{ node: root }]);
    if (name === 'chain-around')
      return Promise.resolve(
        all.map((task) => ({
          task,
          relationship: { type: 'ADVANCES', start: task.id, end: root.id, properties: {} },
          other: root,
        })),
      );
    if (name !== 'chain-headings') return Promise.resolve(all.map(({ id }) => ({ task: id })));
    asked.push(params.plans);
    return Promise.resolve([{ node: toTask('heading/1', 'plan/0', 'heading') }]);
  };
  const services = { graph: { read }, planRows: { some: () => Promise.resolve([]) }, today: () => '2021-01-01' };
  const view = await chain.answerTo(services as unknown as Services, {
    params: { id: root.id },
    query: { limit: 300 },
  });
  return { view: view as ChainView, asked };
}

test('a chain that is folded brings the headings of all its plans, asked for at once', async () => {
  const { view, asked } = await readChain(mostUnfolded + 1);
  expect(view.headings.map(({ id }) => id)).toEqual(['heading/1']);
  expect(view.nodes.map(({ id }) => id)).not.toContain('heading/1');
  expect(asked).toEqual([['plan/0', 'plan/1']]);
});

test('a chain that stands unfolded asks for no heading', async () => {
  const { view, asked } = await readChain(mostUnfolded);
  expect([view.headings, asked]).toEqual([[], []]);
});
