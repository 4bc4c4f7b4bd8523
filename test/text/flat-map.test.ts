import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flatMap } from '../../server/text/index.ts';

test('gives what the method of arrays gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4)), (counts) => {
      const toMany = (count: number, at: number): string[] => Array.from({ length: count }, (_, i) => `${at} ${i}`);
      expect(flatMap(counts, toMany)).toEqual(counts.flatMap(toMany));
    }),
  );
});
