import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { toCoverage, toCoverageText } from '../../server/extract/index.ts';
import { createReader } from '../../server/reader.ts';
import { readBytes, toSource } from '../../server/sources.ts';

test('docs/explain.md shows what explain says today (else run: node scripts/explain-page.mjs)', async () => {
  const reader = createReader();
  const file = await readBytes('test/fixtures/works/city-notes-on-own-lines/source.txt');
  const reading = reader.read(toSource(file));
  const said = toCoverageText(toCoverage(reading, reader.toGraph([reading])), 'zh');
  expect(readFileSync('docs/explain.md', 'utf8')).toContain(said.replace(/^ *readBy: .*\n/mu, '').trimEnd());
});
