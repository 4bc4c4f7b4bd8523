import { expect, test } from '@jest/globals';
import { toStretches } from '../../../server/extract/objects/stretches.ts';
import { findTableAims } from '../../../server/extract/objects/table-aims.ts';
import { toSurroundings } from '../../../server/extract/objects/surroundings.ts';
import { toOutline } from '../../../server/text/index.ts';
import { toWorks } from '../../../server/extract/works/index.ts';
import { lexicon } from './lexicon.ts';

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

test('a page number between two lines of an item is no part of what is read there', () => {
  const text = [
    '一、主要任务',
    '(一)建设平台。支持江门',
    '— 9 —',
    '高新区建设产业园。(责任单位:市经信局)',
    '(二)培育企业。每年培育10家。',
  ].join('\n');
  const outline = toOutline({ name: 'x', text, sha256: '' });
  const [item] = toWorks(outline, { id: 'p', title: 'p' }).works.filter(({ title }) => title === '建设平台');
  if (!item) throw new Error('no item was read');
  expect(toStretches(outline, [item])[0]?.text).toBe('建设平台。支持江门高新区建设产业园。');
});

test('of a duty table’s row the cells that say where its task lies are read too', () => {
  const text = [
    '某省行动方案',
    '一、主要任务',
    '(一)推进产业链。加快建设。',
    '附件',
    '任务分工表',
    '序号|产业链|发展重点|主要集聚区|牵头部门|备注',
    '1|起重机|发展超大吨位起重机|徐州高新技术产业开发区|省工业和信息化厅|某某开发区',
    '2|车联网|扩大路侧设备覆盖范围|无锡|省工业和信息化厅|',
  ].join('\n');
  const outline = toOutline({ name: 'x', text, sha256: '' });
  const { works } = toWorks(outline, { id: 'plan/x', title: 'x' });
  const rows = toStretches(outline, works).filter(({ work }) => work?.kind === 'row');
  expect(rows.map((row) => row.text)).toEqual([
    '发展超大吨位起重机',
    '徐州高新技术产业开发区',
    '扩大路侧设备覆盖范围',
    '无锡',
  ]);
});

test('of a duty table’s row the cell that names its task is read beside what it is to do', () => {
  const text =
    '某省行动方案\n一、主要任务\n(一)推进产业链。加快建设。\n附件\n任务分工表\n序号|重点工作|具体任务|牵头部门\n1|打造锂电产业集群|引进正负极材料、隔膜等项目8个|市工信局\n2|建设智能工厂|新增省级以上智能工厂20家|市工信局';
  const outline = toOutline({ name: 'x', text, sha256: '' });
  const { works } = toWorks(outline, { id: 'plan/x', title: 'x' });
  const rows = toStretches(outline, works).filter(({ work }) => work?.kind === 'row');
  expect(rows.map((row) => row.text)).toContain('打造锂电产业集群');
});

test.each([
  ['人工智能和元宇宙', ['人工智能和元宇宙']],
  ['航空航天(含北斗)', ['航空航天(含北斗)']],
  ['生物医药', ['生物医药']],
  ['生物医药、新材料', ['生物医药', '新材料']],
])('a cell below 产业链, %s, names %j', (words, names) => {
  const table = ['|序号|产业链|链长|牵头单位|', `|1|${words}|张明|市经信局|`, '|2|集成电路|李强|市科技局|'];
  const [row] = toOutline({
    name: 'x',
    text: ['某市方案', '一、任务', '附件', '分工表', ...table].join('\n'),
    sha256: '',
  }).tables.flatMap(({ rows }) => rows);
  if (!row) throw new Error('no row was read');
  const known = {
    industries: toSurroundings(lexicon, { id: 'plan/x', title: 'x' }).industries,
    codes: new Set<string>(),
  };
  expect(findTableAims(row, known).flatMap(({ aims }) => aims.map(({ name }) => name))).toEqual(names);
});
