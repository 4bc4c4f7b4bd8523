import { expect, test } from '@jest/globals';
import { toStretches } from '../../../server/extract/objects/stretches.ts';
import { toOutline } from '../../../server/text/index.ts';

test('objects are looked for in the paragraphs and rows of a document, and in nothing that stands around them', () => {
  const text = [
    '某市人民政府关于印发某市工业行动方案的通知',
    '某政发〔2021〕3号',
    '各县(市、区)人民政府:',
    '现将方案印发给你们。',
    '某市人民政府',
    '2021年3月1日',
    '(此件公开发布)',
    '某市工业行动方案',
    '一、主要任务',
    '(一)建设平台。加快建设。',
    '(责任单位:市经信局)',
    '附件',
    '任务分工表',
    '|序号|任务|责任单位|',
    '|1|建设平台|市经信局|',
    '打印 关闭',
  ].join('\n');
  const outline = toOutline({ name: 'x', text, sha256: '' });
  expect(new Set(outline.blocks.map(({ kind }) => kind)).size).toBe(12);
  expect(toStretches(outline, []).map((stretch) => `${stretch.block.kind} ${stretch.text}`)).toEqual([
    'paragraph 现将方案印发给你们。',
    'heading 一、主要任务',
    'item (一)建设平台。加快建设。',
    'row |1|建设平台|市经信局|',
  ]);
});
