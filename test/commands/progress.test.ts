import { expect, test } from '@jest/globals';
import { showProgress } from '../../server/commands/progress.ts';
import { toLexicon, toReading } from '../../server/extract/index.ts';
import type { Message } from '../../server/errors.ts';
import type { IngestEvent } from '../../server/ingest.ts';

/** What is said of a text that is loaded, in both languages. */
async function toldOf(text: string): Promise<Message[]> {
  const { outline, plan, facts } = toReading({ name: 'a.txt', text, sha256: '' }, toLexicon());
  const unresolved = facts.unresolved.map(({ kind, message, quote }) => ({
    ...{ kind, message },
    quote: outline.source.text.slice(quote.start, quote.end),
  }));
  const change = {
    plan: plan.id,
    changed: true,
    nodesAdded: 1,
    nodesRemoved: 0,
    relationshipsAdded: 1,
    relationshipsRemoved: 0,
  };
  async function* events(): AsyncGenerator<IngestEvent> {
    yield await Promise.resolve({ kind: 'begun', files: 1 });
    yield { kind: 'read', file: 'a.txt', plan: plan.id, title: plan.title, change, unresolved };
  }
  const told: Message[] = [];
  await showProgress(events(), {
    language: 'zh',
    say: (message) => {
      told.push(message);
    },
    answer: () => Promise.resolve(),
  });
  return told;
}

test('of a text without a title it is said that it is called after its file, and what to do', async () => {
  expect((await toldOf('加快推进园区建设。\n支持企业发展。\n')).at(-1)).toEqual({
    zh: '  a.txt：没有读到标题，暂以文件名为名；请在文首补上标题后重新载入：加快推进园区建设。',
    en: '  a.txt: no title was found, so it is called after its file; add the title as the first line and load it again: 加快推进园区建设。',
  });
});

test('of a text with its title no such thing is said', async () => {
  expect(await toldOf('青山市行动计划\n一、总体要求\n发展产业。\n')).toHaveLength(1);
});
