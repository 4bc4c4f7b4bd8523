import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { toLexicon } from '../../server/extract/index.ts';
import { lexiconFolder, readLexicon } from '../../server/lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'qiantou-lexicon-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('remarks, a byte order mark and Windows line ends are no rows', () => {
  const lexicon = toLexicon({ 'organs.csv': '\uFEFF# remark\r\nsystem,short\r\n水利,水利\r\n' });
  expect(lexicon.rows('organs')).toEqual([{ system: '水利', short: '水利' }]);
});

test('a table that is missing or emptied has no rows', () => {
  expect(toLexicon({ 'organs.csv': '' }).rows('organs')).toEqual([]);
  expect(toLexicon().rows('organs')).toEqual([]);
  expect(readLexicon(join(folder, 'nowhere')).rows('organs')).toEqual([]);
});

test('the version changes with a table and with nothing else', () => {
  writeFileSync(join(folder, 'organs.csv'), 'system,short\n水利,水利\n');
  const before = readLexicon(folder).version;
  writeFileSync(join(folder, 'note.txt'), 'no table');
  expect(readLexicon(folder).version).toBe(before);
  writeFileSync(join(folder, 'organs.csv'), 'system,short\n水务,水务\n');
  expect(readLexicon(folder).version).not.toBe(before);
});

test('a table with a broken row is refused by its name', () => {
  expect(() => toLexicon({ 'organs.csv': 'system,short\n水利\n' })).toThrow(/organs\.csv/u);
});

test('the tables of this installation are read', () => {
  expect(lexiconFolder.endsWith(join('seeds', 'lexicon'))).toBe(true);
  expect(readLexicon().rows('divisions').length).toBeGreaterThan(3000);
});
