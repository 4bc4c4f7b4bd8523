import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aimRules, findAims, toCodes, toOwnWords } from '../../../server/extract/objects/aims/index.ts';
import { enterpriseExamples } from '../../../server/extract/objects/enterprise-examples.ts';
import { findEnterprises } from '../../../server/extract/objects/enterprises.ts';
import { platformExamples } from '../../../server/extract/objects/platform-examples.ts';
import { findPlatforms } from '../../../server/extract/objects/platforms.ts';
import { projectExamples } from '../../../server/extract/objects/project-examples.ts';
import { findProjects } from '../../../server/extract/objects/projects.ts';
import { toSurroundings } from '../../../server/extract/objects/surroundings.ts';
import { lexicon } from './lexicon.ts';

const surroundings = toSurroundings(lexicon, { id: 'plan/x', title: 'x' });

/** Everything that the rules find in a text. */
function findAll(text: string): { name: string; from: number; to: number }[] {
  const own = toOwnWords(text);
  return [
    ...findAims(own, { industries: surroundings.industries, codes: toCodes([own]) }),
    ...findPlatforms(own, surroundings),
    ...findProjects(own, surroundings),
    ...findEnterprises(own, surroundings),
  ];
}

describe('texts that no person wrote are read to their end', () => {
  const many = 20_000;
  test.each([
    ['heads without names', '产业'.repeat(many)],
    ['lists without an end', '发展新材料、'.repeat(many)],
    ['open quotation marks', '“'.repeat(many)],
    ['open brackets', '('.repeat(many)],
    ['qualifiers alone', `${'特色优势'.repeat(many)}产业`],
    ['conjunctions alone', '和'.repeat(many)],
    ['nouns of platforms', '平台'.repeat(many)],
    ['nouns of projects', '工程'.repeat(many)],
    ['codes alone', '“35”'.repeat(many)],
    ['等 without lists', '等产业链'.repeat(many)],
  ])('%s', (_name, text) => {
    expect(findAll(text).every(({ from, to }) => from < to && to <= text.length)).toBe(true);
  });
});

test('whatever sentences stand beside each other, what is found are words of the text', () => {
  const sentences = [
    ...aimRules.flatMap(({ examples }) => Object.keys(examples)),
    ...[platformExamples, projectExamples, enterpriseExamples].flatMap((examples) => Object.keys(examples)),
  ];
  const pieces = fc.array(fc.oneof(fc.constantFrom(...sentences), fc.constantFrom('、', '“', ')', '等', '的', '|')));
  fc.assert(
    fc.property(pieces, (chosen) => {
      const text = chosen.join('');
      const aims = findAims(toOwnWords(text), {
        industries: surroundings.industries,
        codes: toCodes([text]),
        companies: surroundings.companies,
        placeLength: surroundings.placeLength,
      });
      for (const { name, from, to, clause } of aims) {
        expect(text.slice(from, to)).toBe(name);
        expect(clause.from).toBeLessThanOrEqual(from);
        expect(clause.to).toBeGreaterThanOrEqual(to);
      }
      for (const { from, to } of findAll(text)) expect(to > from && to <= text.length).toBe(true);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('a sentence that is read alone gives the same beside others', () => {
  for (const rule of aimRules) {
    for (const [sentence, expected] of Object.entries(rule.examples)) {
      const text = `提高认识。${sentence.replace(/。?$/u, '。')}加强领导。`;
      const found = rule.find(text, {
        industries: surroundings.industries,
        codes: toCodes([text]),
        companies: surroundings.companies,
        placeLength: surroundings.placeLength,
      });
      const names = found.map(({ label, name }) => `${label} ${name}`);
      expect(names).toEqual(expected);
    }
  }
});
