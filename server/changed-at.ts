import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the graph and not in it: the same documents give the same graph, whenever they are read. */
const stampIn = (folder: string): string => join(folder, 'changed-at');

/** When the store of a data folder was last changed, ISO date and time; undefined where it never was. */
export async function readChangedAt(folder: string): Promise<string | undefined> {
  try {
    return await readFile(stampIn(folder), 'utf8');
  } catch {
    return undefined;
  }
}

export const writeChangedAt = (folder: string, at: Date): Promise<void> => writeFile(stampIn(folder), at.toISOString());
