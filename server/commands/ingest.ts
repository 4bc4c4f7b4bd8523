import { join, resolve } from 'node:path';
import { writeChangedAt } from '../changed-at.ts';
import { createLibrary } from '../library.ts';
import { packageRoot } from '../package-root.ts';
import { createReader } from '../reader.ts';
import type { Settings } from '../settings.ts';
import { findHolder } from '../store-lock.ts';
import type { Console } from './console.ts';
import { showProgress } from './progress.ts';
import { ingestThere } from './remote.ts';
import { withStore } from './store.ts';

/** The documents that come with the project. */
export const seeds = join(packageRoot, 'seeds');

/** `qiantou ingest`: loads documents, by the server where one runs on the folder. Gives the exit status. */
export async function ingestCommand(settings: Settings, paths: readonly string[], console: Console): Promise<number> {
  const named = paths.length > 0 ? paths.map((path) => resolve(path)) : [seeds];
  const holder = await findHolder(settings.folder);
  if (holder?.address !== undefined) {
    const { address, token } = holder;
    console.say({ zh: `交由正在运行的服务 ${address} 载入。`, en: `The server at ${address} loads them.` });
    const failed = await showProgress(ingestThere({ address, token }, named, console.language), console);
    return failed > 0 ? 1 : 0;
  }
  const failed = await withStore(settings, 'ingest', (graph) =>
    showProgress(
      createLibrary(graph, createReader(), () => writeChangedAt(settings.folder, new Date())).ingest(named),
      console,
    ),
  );
  return failed > 0 ? 1 : 0;
}
