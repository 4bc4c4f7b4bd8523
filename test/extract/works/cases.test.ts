import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';
import { toShort } from './short.ts';

const cases = new URL('../../fixtures/works/', import.meta.url);

test.each(readdirSync(cases))('%s', (name) => {
  const text = readFileSync(new URL(`${name}/source.txt`, cases), 'utf8');
  const works = toWorks(toOutline({ name, text, sha256: '' }), { id: 'plan/x', title: name });
  expect(toShort(works, text)).toEqual(JSON.parse(readFileSync(new URL(`${name}/facts.json`, cases), 'utf8')));
});
