import { expect, test } from '@jest/globals';
import { readDefinitions } from '../../../server/extract/actors/definitions.ts';
import { toOutline } from '../../../server/text/index.ts';

test.each([
  ['成立市工业强市建设领导小组(以下简称领导小组),统筹推进。', { 领导小组: '市工业强市建设领导小组' }],
  ['由青山市经济和信息化局(简称:“市经信局”)负责。', { 市经信局: '青山市经济和信息化局' }],
  ['建设先进制造业基地(以下简称基地)。', {}],
])('%s defines %j', (sentence, definitions) => {
  const outline = toOutline({ name: 'x', text: `青山市方案\n一、任务\n${sentence}`, sha256: '' });
  expect(Object.fromEntries(readDefinitions(outline))).toEqual(definitions);
});
