import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { quality, toShare } from '../../server/model/quality.ts';

const page = readFileSync('docs/quality.md', 'utf8');
const toCell = (right: number, all: number): string => `${toShare(right, all)} (${String(right)}/${String(all)})`;

describe('docs/quality.md and the page’s About tell the same figures', () => {
  test('of the same day', () => {
    expect(page).toContain(`Measured on ${quality.measuredOn} `);
  });

  test.each(quality.annotated)('of $kind.en in the annotated documents', ({ kind, of }) => {
    const cells = of.flatMap((measured) =>
      measured ? [toCell(measured[0], measured[1]), toCell(measured[2], measured[3])] : ['none named', 'none named'],
    );
    expect(page).toContain(`\n| ${[kind.en, ...cells].join(' | ')} |\n`);
  });

  test.each(quality.unseen)('of $kind.en in documents that no rule had seen', ({ kind, of }) => {
    expect(page).toContain(`\n| ${[kind.en, ...of.flat()].join(' | ')} |\n`);
    expect(of).toHaveLength(quality.sets.length);
  });

  test('of the same kinds of documents', () => {
    const columns = quality.sets.flatMap(({ en }) => [`${en}: first reading`, 'after mending']);
    expect(page).toContain(`\n| kind | ${columns.join(' | ')} |\n`);
  });

  test.each(quality.badly)('of what is read badly: $en', ({ en }) => {
    expect(page).toContain(`\n- ${en}\n`);
  });

  test('and the page has no row or point that the figures lack', () => {
    const rows = page.split('\n').filter((line) => /^\| (?!kind)|^- /u.test(line));
    expect(rows).toHaveLength(quality.annotated.length + quality.unseen.length + quality.badly.length);
  });
});

test('a share has one decimal where it needs one', () => {
  expect([toShare(28, 29), toShare(4, 4), toShare(0, 3)]).toEqual(['96.6 %', '100 %', '0 %']);
});
