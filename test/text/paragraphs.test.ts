import { expect, test } from '@jest/globals';
import { outlineOf } from './read.ts';

test.each([
  ['(一)重点举措。1.绘制图谱。由市统计局绘制。(市经信局)2.建立清单。每月更新。', ['一(一)', '一(一)1', '一(一)2']],
  ['(一)重点举措。投资1.5亿元。2.建立清单。', ['一(一)']],
  ['(一)重点举措。1.绘制图谱。', ['一(一)']],
  [
    '(一)壮大产业。推进建设。(二)重点举措。1.绘制图谱。由市统计局绘制。2.建立清单。(三)完善机制。1.定期调度。2.纳入考核。',
    ['一(一)', '一(二)', '一(二)1', '一(二)2', '一(三)', '一(三)1', '一(三)2'],
  ],
])('points that are numbered from 1 on inside a paragraph are items of their own: %s', (text, refs) => {
  expect(
    outlineOf(`某市方案\n一、任务\n${text}`)
      .blocks.slice(2)
      .map(({ ref }) => ref),
  ).toEqual(refs);
});
