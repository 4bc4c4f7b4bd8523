import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { QiantouError } from './errors.ts';
import { toText } from './text/decode.ts';
import type { Source } from './text/index.ts';

/** Most bytes of one document: the text of a long one has a hundredth of it. */
const mostBytes = 128 * 1024 * 1024;

/** A file as it lies on the disk. */
export interface File {
  path: string;
  bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Below a folder, documents are the .txt files; names of organs and industries (`lexicon`) are none. */
async function findBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name === 'lexicon' || entry.name.startsWith('.') ? [] : await findBelow(path);
      }
      return entry.name.toLowerCase().endsWith('.txt') ? [path] : [];
    }),
  );
  return found.flat();
}

/**
 * The documents that paths mean: a file is itself, a folder is every .txt below it except in folders called `lexicon`.
 * Sorted by path and each once, so that the order in which people name them changes nothing. What is not there stays
 * in the list: reading it says so.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await stat(path).then(
        (status) => status.isDirectory(),
        () => false,
      );
      return isFolder ? findBelow(path) : [path];
    }),
  );
  return [...new Set(found.flat())].sort(compareWords);
}

const reasons: Record<string, { zh: string; en: string }> = {
  ENOENT: { zh: '没有这个文件，请检查路径。', en: 'there is no such file; check the path.' },
  EACCES: { zh: '没有读取权限，请修改文件的权限。', en: 'it may not be read; change its permissions.' },
  EPERM: { zh: '没有读取权限，请修改文件的权限。', en: 'it may not be read; change its permissions.' },
  EISDIR: { zh: '这是一个目录。', en: 'it is a folder.' },
};

/** @throws QiantouError `bad-source`: the reason and what to do, without the name of the file */
export async function readBytes(path: string): Promise<File> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) {
      throw new QiantouError('bad-source', {
        zh: `文件超过 ${String(mostBytes / 1024 / 1024)} MB，请拆分后再试。`,
        en: `it is larger than ${String(mostBytes / 1024 / 1024)} MB; split it and retry.`,
      });
    }
    const bytes = await readFile(path);
    return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (cause) {
    if (cause instanceof QiantouError) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new QiantouError('bad-source', reasons[code] ?? { zh: `无法读取（${message}）。`, en: `${message}.` }, {
      cause,
    });
  }
}

/** @throws QiantouError `bad-source` where the bytes are no text */
export const toSource = ({ path, bytes, sha256 }: File): Source => ({
  name: basename(path),
  text: toText(bytes),
  sha256,
});
