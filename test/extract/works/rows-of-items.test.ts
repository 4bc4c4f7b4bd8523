import { expect, test } from '@jest/globals';
import { toProjectRows } from '../../../server/extract/objects/project-tables.ts';
import { toProjectDuties } from '../../../server/extract/works/project-duties.ts';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';

const plan = { id: 'plan/x', title: 'x' };
const outlineOf = (text: string) => toOutline({ name: 'x', text, sha256: '' });

const table = '附件1\n重点任务分工表\n序号|重点任务|牵头单位|责任单位\n';
const listed = (body: string, rows: string): string[] =>
  toWorks(outlineOf(`某市方案\n一、重点任务\n${body}\n${table}${rows}`), plan).duties.map(
    ({ work, role, who }) => `${work.ref} ${role} ${who.written}`,
  );

test('a row that puts what the heading does before an item’s title is that item', () => {
  const body = '（一）聚力发展优势产业链\n1.智能家电。支持提升产能。\n2.高端化工。支持提质增效。';
  expect(
    listed(
      body,
      '1|聚力发展智能家电产业链|市工信局|胶州市政府\n2|聚力发展高端化工产业链|市发改委|平度市政府\n3|聚力发展海洋装备产业链|市科技局|即墨区政府',
    ),
  ).toEqual([
    '一(一)1 lead 市工信局',
    '一(一)1 responsible 胶州市政府',
    '一(一)2 lead 市发改委',
    '一(一)2 responsible 平度市政府',
    '附件1-3 lead 市科技局',
    '附件1-3 responsible 即墨区政府',
  ]);
});

test('a row that only names a chain is no item that mentions it among others; one that says what to do with it is', () => {
  const body = '（一）优化布局。支持甲市发展数控机床、重卡产业链，壮大氢能产业链。\n（二）强化保障。健全机制。';
  expect(listed(body, '1|重卡产业链|市工信局|甲区政府\n2|壮大氢能产业链|市科技局|乙区政府')).toEqual([
    '一(一) lead 市科技局',
    '一(一) responsible 乙区政府',
    '附件1-1 lead 市工信局',
    '附件1-1 responsible 甲区政府',
  ]);
});

test('figures beside the leaders of chains are asked of them: the table says who leads', () => {
  const { duties } = toWorks(
    outlineOf(
      '某市方案\n一、任务\n（一）推进。加快。\n附件1\n链长表\n产业链|链长|牵头单位|2026年产值目标(亿元)\n汽车产业链|周永平(副市长)|市经信局|300',
    ),
    plan,
  );
  expect(duties.map(({ work, role, who }) => `${work.title} ${role} ${who.written}`)).toEqual([
    '汽车产业链 lead 周永平',
    '汽车产业链 lead 市经信局',
  ]);
});

test('a programme that heads tasks in their table has neither what the first of them says nor who answers for it', () => {
  const rows = '1|壮大工程|推动钛板材项目达产|市国资委、市工信局\n2||支持锆业建设基地|市发改委';
  const of = (head: string) => outlineOf(`某市方案\n一、任务\n（一）推进。加快。\n附件1\n责任清单\n${head}\n${rows}`);
  const tasked = of('序号|重点工程|工作任务|责任单位');
  expect(toProjectDuties(tasked, plan)).toEqual([]);
  expect(toProjectRows(tasked).map(({ properties, told }) => [properties, told])).toEqual([[{}, []]]);
  expect(toProjectRows(of('序号|工程名称|建设内容|责任单位'))[0]?.properties).toEqual({
    content: '推动钛板材项目达产',
  });
});
