/**
 * Saved views as files: `views/<id>.json` in the data folder, whichever engine holds the graph. A file is written beside
 * its place and then put there, so that a crash leaves the last whole one. The folder's lock keeps other processes out.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { QiantouError } from '../errors.ts';
import type { SavedContent, SavedList, SavedSummary, SavedView } from '../model/index.ts';
import { View } from './schema.ts';

/** Most views that are kept; more would make the list no list. */
const mostViews = 1000;
/** Most bytes of one view. */
const mostBytes = 768 * 1024;

export interface ViewStore {
  list(): Promise<SavedList>;
  /** @throws QiantouError `not-found` */
  read(id: string): Promise<SavedView>;
  /**
   * Keeps a view under its id.
   *
   * @param base the version that was changed; absent for a new view
   * @throws QiantouError `conflict` where another version is kept by now, `too-large`
   */
  write(id: string, content: SavedContent, base: number | undefined): Promise<SavedView>;
  /** Removes a view and gives it back, so that it can be kept again. @throws QiantouError `not-found`, `conflict` */
  remove(id: string, base: number): Promise<SavedView>;
}

const ending = '.json';

const toLost = (id: string): QiantouError =>
  new QiantouError('not-found', {
    zh: `没有编号为 ${id} 的收藏，可能已被删除。`,
    en: `No saved view has the id ${id}; it may have been deleted.`,
  });

function toConflict(kept: SavedView | undefined): QiantouError {
  if (kept === undefined) {
    return new QiantouError('conflict', {
      zh: '这份收藏已被删除，没有覆盖。可把你的改动另存为一份。',
      en: 'This saved view has been deleted meanwhile; nothing was written. Save your changes as a new view.',
    });
  }
  const { version, savedAt } = kept;
  const at = savedAt.slice(0, 16).replace('T', ' ');
  return new QiantouError('conflict', {
    zh: `这份收藏已有更新的一版（第 ${String(version)} 版，${at} UTC），没有覆盖。可把你的改动另存为一份，或改看新的一版。`,
    en: `There is a newer version of this view by now (version ${String(version)}, ${at} UTC); nothing was overwritten. Save your changes as a new view, or open the newer one.`,
  });
}

const toSummary = ({ id, name, version, savedAt, address, notes, steps }: SavedView): SavedSummary => ({
  ...{ id, name, version, savedAt, address },
  notes: notes.length,
  steps: steps.length,
});

/** Nothing for a file that holds no view. */
function parse(text: string): SavedView | undefined {
  try {
    const read = View.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const isMissing = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT';

/** @param clock the time, told in the list and nowhere else */
export function createViewStore(dataFolder: string, clock: () => Date): ViewStore {
  const folder = join(dataFolder, 'views');
  const fileOf = (id: string): string => join(folder, id + ending);
  /** Summaries of files that were read, by name, with what tells that a file has changed. */
  const known = new Map<string, { stamp: string; summary: SavedSummary | undefined }>();
  let last: Promise<unknown> = Promise.resolve();
  /** One change at a time: a version is compared and replaced with nothing between. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const find = async (id: string): Promise<SavedView | undefined> => {
    try {
      return parse(await readFile(fileOf(id), 'utf8'));
    } catch (cause) {
      if (isMissing(cause)) return undefined;
      throw cause;
    }
  };
  const filesIn = async (): Promise<string[]> => {
    try {
      return (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
    } catch (cause) {
      if (isMissing(cause)) return [];
      throw cause;
    }
  };
  const summaryOf = async (name: string): Promise<SavedSummary | undefined> => {
    const file = join(folder, name);
    const { mtimeMs, size } = await stat(file);
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const held = known.get(name);
    if (held?.stamp === stamp) return held.summary;
    const view = parse(await readFile(file, 'utf8'));
    const summary = view && view.id + ending === name ? toSummary(view) : undefined;
    known.set(name, { stamp, summary });
    return summary;
  };
  const put = async (view: SavedView): Promise<void> => {
    const text = JSON.stringify(view, undefined, 1);
    if (Buffer.byteLength(text) > mostBytes) {
      throw new QiantouError('too-large', {
        zh: `这份收藏超过 ${String(mostBytes / 1024)} KiB。请减少便笺，或先缩小图的范围。`,
        en: `This view is larger than ${String(mostBytes / 1024)} KiB. Keep fewer notes, or a smaller picture.`,
      });
    }
    await mkdir(folder, { recursive: true });
    const beside = join(folder, `${view.id}.${randomBytes(6).toString('hex')}.part`);
    try {
      const handle = await open(beside, 'wx');
      try {
        await handle.writeFile(text);
        // On the disk before it takes the old one's place: a power cut must not leave an empty file.
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, fileOf(view.id));
    } finally {
      await rm(beside, { force: true });
    }
  };

  return {
    async list() {
      const names = await filesIn();
      const summaries = await Promise.all(names.map(async (name) => ({ name, summary: await summaryOf(name) })));
      return {
        views: summaries
          .flatMap(({ summary }) => summary ?? [])
          .sort((one, other) => other.savedAt.localeCompare(one.savedAt) || one.id.localeCompare(other.id)),
        most: mostViews,
        unreadable: summaries.filter(({ summary }) => !summary).map(({ name }) => name),
      };
    },
    async read(id) {
      const view = await find(id);
      if (!view) throw toLost(id);
      return view;
    },
    write: (id, content, base) =>
      inTurn(async () => {
        const files = await filesIn();
        const kept = await find(id);
        if (kept?.version !== base || (!kept && files.includes(id + ending))) throw toConflict(kept);
        if (!kept && files.length >= mostViews) {
          throw new QiantouError('too-large', {
            zh: `最多保存 ${String(mostViews)} 份收藏。请先导出并删除不用的。`,
            en: `At most ${String(mostViews)} views are kept. Export and delete some first.`,
          });
        }
        const view = { ...content, id, version: (base ?? 0) + 1, savedAt: clock().toISOString() };
        await put(view);
        return view;
      }),
    remove: (id, base) =>
      inTurn(async () => {
        const kept = await find(id);
        if (!kept) throw toLost(id);
        if (kept.version !== base) throw toConflict(kept);
        await rm(fileOf(id));
        known.delete(id + ending);
        return kept;
      }),
  };
}
