import { writeChangedAt } from '../changed-at.ts';
import { createLibrary } from '../library.ts';
import { createReader } from '../reader.ts';
import type { Settings } from '../settings.ts';
import { findHolder } from '../store-lock.ts';
import type { Console } from './console.ts';
import { forgetThere } from './remote.ts';
import { withStore } from './store.ts';

/** `qiantou forget`: removes a plan, by the server where one runs on the folder. Gives the exit status. */
export async function forgetCommand(settings: Settings, words: string, console: Console): Promise<number> {
  const holder = await findHolder(settings.folder);
  const { title, change } =
    holder?.address === undefined
      ? await withStore(settings, 'forget', (graph) =>
          createLibrary(graph, createReader(), () => writeChangedAt(settings.folder, new Date())).forget(words),
        )
      : await forgetThere({ address: holder.address, token: holder.token }, words, console.language);
  const nodes = String(change.nodesRemoved);
  const relationships = String(change.relationshipsRemoved);
  console.say({
    zh: `已移除《${title}》：节点 −${nodes}，关系 −${relationships}。`,
    en: `${title} was removed: nodes −${nodes}, relationships −${relationships}.`,
  });
  return 0;
}
