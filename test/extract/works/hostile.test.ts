import { expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';

const head = '某市方案\n一、任务\n（一）推进。';
const hostile: Record<string, string> = {
  'ten megabytes on one line': '中'.repeat(1e7),
  'a hundred thousand open brackets': `${head}${'('.repeat(1e5)}市经信局`,
  'a hundred thousand brackets inside one another': `${head}${'('.repeat(1e5)}市经信局${')'.repeat(1e5)}`,
  'ten thousand numbers, each below the last': Array.from({ length: 10_000 }, (_, i) => `${String(i)}.推进项目`).join(
    '\n',
  ),
  'a list of a hundred thousand organs': `${head}(责任单位:${'市经信局、'.repeat(1e5)})`,
  'organs without any mark between them': `${head}(责任单位:${'市经信局'.repeat(5e4)})`,
  'labels without anything behind them': `${head}${'牵头单位:'.repeat(5e4)}`,
  'subjects without a verb': `${head}${'由市经信局'.repeat(5e4)}`,
  'quotation marks that never close': `${head}${'“'.repeat(1e5)}`,
  'a table of pipes alone': `${'|'.repeat(1e5)}\n${'|'.repeat(1e5)}`,
  'nothing but line ends': '\n'.repeat(1e6),
  'digits and dots': '1.'.repeat(2e5),
};

test.each(Object.keys(hostile))('%s are read to an end, with every block’s own words', (name) => {
  const text = hostile[name] ?? '';
  const outline = toOutline({ name, text, sha256: '' });
  const { works } = toWorks(outline, { id: 'plan/x', title: name });
  expect(outline.blocks.every((block) => block.text === text.slice(block.start, block.end))).toBe(true);
  expect(works.length).toBeLessThanOrEqual(outline.blocks.length);
});
