import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  makeFolders,
  makeScratch,
  nextFile,
  publishFile,
  publishedFile,
  sweep,
} from '../../server/graph/embedded/generations.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantou-generations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const save = (): string => {
  const file = nextFile(folder);
  writeFileSync(file, '');
  return file;
};
const publish = (): string => {
  const file = save();
  publishFile(folder, file);
  return file;
};

test('generations are counted on, and the last published one is read', () => {
  const first = publish();
  const second = publish();
  expect([first, second]).toEqual([join(folder, '1.grafeo'), join(folder, '2.grafeo')]);
  expect(publishedFile(folder)).toBe(second);
});

test('what readers have left is swept away, what they still read is not', () => {
  const [left, read, published] = [publish(), publish(), publish()];
  sweep(folder, new Set([read]));
  expect([left, read, published].map((file) => existsSync(file))).toEqual([false, true, true]);
});

test('a generation that a writer has saved and not yet published is not swept away', () => {
  publish();
  const saved = save();
  sweep(folder, new Set());
  expect(existsSync(saved)).toBe(true);
});

test('what a writer left that ended before publishing gives way to the next', () => {
  publish();
  writeFileSync(save(), 'half of a graph');
  const next = nextFile(folder);
  expect([next, existsSync(next)]).toEqual([join(folder, '2.grafeo'), false]);
});

test('what an engine laid aside goes with its process, what a running one lays aside stays', () => {
  const stand = makeFolders(folder);
  const { pid } = spawnSync(process.execPath, ['--version']);
  const ended = join(stand, String(pid));
  mkdirSync(ended);
  const running = makeScratch(stand);
  makeFolders(folder);
  expect([ended, running].map((scratch) => existsSync(scratch))).toEqual([false, true]);
});
