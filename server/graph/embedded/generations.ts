/**
 * The files of the embedded graph. Readers open a published generation, which never changes; a writer works on a copy
 * and publishes it as the next one. So a long ingest is in nobody's way, and after a crash the last published graph
 * is there, whole.
 *
 *     graph/current          name of the published generation
 *     graph/<n>.grafeo       generations: the published one, and those that readers still finish with
 *     graph/writing.grafeo   the writer's copy
 *     graph/lock.grafeo      held open by the writer: the engine locks it against other processes
 *     graph/stand/           folder that the engines' processes stand in
 *     graph/stand/<pid>/     what the engine of that process lays aside when its memory is short
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

const currentFile = (folder: string): string => join(folder, 'current');
const generation = /^(\d+)\.grafeo$/u;

/** Generations are counted from 1; 0 where there is none. */
const numberOf = (file: string | undefined): number =>
  file === undefined ? 0 : Number(generation.exec(basename(file))?.[1]);

const workingFile = (folder: string): string => join(folder, 'writing.grafeo');

export const lockFile = (folder: string): string => join(folder, 'lock.grafeo');

/** Makes what is missing, and gives the folder that processes stand in. */
export function makeFolders(folder: string): string {
  const stand = join(folder, 'stand');
  mkdirSync(stand, { recursive: true });
  sweepScratch(stand);
  return stand;
}

/** Makes the folder for what the engine of this process lays aside. */
export function makeScratch(stand: string): string {
  const scratch = join(stand, String(process.pid));
  mkdirSync(scratch, { recursive: true });
  return scratch;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes what processes laid aside that have ended: the engine does not clear it away itself. */
export function sweepScratch(stand: string): void {
  // Whoever ends a store may take its folder away before the last process has gone.
  if (!existsSync(stand)) return;
  for (const name of readdirSync(stand)) {
    if (!isRunning(Number(name))) rmSync(join(stand, name), { recursive: true, force: true });
  }
}

/** The published graph file; undefined in a new folder. */
export function publishedFile(folder: string): string | undefined {
  if (!existsSync(currentFile(folder))) return undefined;
  const name = readFileSync(currentFile(folder), 'utf8').trim();
  const file = join(folder, name);
  return generation.test(name) && existsSync(file) ? file : undefined;
}

function removeGraph(file: string): void {
  rmSync(file, { force: true });
  // The engine keeps a log beside a file that it writes.
  rmSync(`${file}.wal`, { force: true, recursive: true });
}

/** Copies the published graph to where the writer works; only while the lock is held. Gives the copy's file. */
export function toWorkingCopy(folder: string): string {
  const working = workingFile(folder);
  removeGraph(working);
  const published = publishedFile(folder);
  if (published !== undefined) copyFileSync(published, working);
  return working;
}

/** Removes the copy that a writer has ended with; what cannot be removed now is removed by the next one. */
export function dropWorkingCopy(folder: string): void {
  try {
    removeGraph(workingFile(folder));
  } catch {
    // Windows keeps a file that a process has open, for a moment behind its end too.
  }
}

/** Where the next generation goes; what a writer left there that ended before its time is removed. */
export function nextFile(folder: string): string {
  const next = join(folder, `${String(numberOf(publishedFile(folder)) + 1)}.grafeo`);
  removeGraph(next);
  return next;
}

/** Makes a complete generation the published one, in one step. */
export function publishFile(folder: string, file: string): void {
  const name = file.slice(folder.length + 1);
  const draft = `${currentFile(folder)}.next`;
  writeFileSync(draft, `${name}\n`, { flush: true });
  renameSync(draft, currentFile(folder));
}

/**
 * Removes the generations before the published one but those in `used`; what cannot be removed now is removed another
 * time. One after it may be a writer's that is just being saved.
 */
export function sweep(folder: string, used: ReadonlySet<string>): void {
  const published = numberOf(publishedFile(folder));
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!generation.test(name) || numberOf(file) >= published || used.has(file)) continue;
    try {
      removeGraph(file);
    } catch {
      // Windows keeps a file that another process has open.
    }
  }
}
