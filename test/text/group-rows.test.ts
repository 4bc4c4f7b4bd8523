import { expect, test } from '@jest/globals';
import { outlineOf } from './read.ts';

test('a section row heads the rows below it', () => {
  const { tables } = outlineOf(`某市方案
一、任务
推进工作。
附件2
任务分工
序号 | 任务 | 责任单位 |
（一）提升平台 | | |
1 | 建设园区 | 市经信局 |`);
  const [row] = tables[0]?.rows ?? [];
  expect(row?.path).toEqual(['附件2 任务分工', '(一)提升平台']);
  expect(row?.ref).toBe('附件2(一)1');
});

test('a group of rows with sums beside its name takes nothing from the row above it', () => {
  const { tables } = outlineOf(`某市方案
一、任务
推进工作。
附件2
重点项目表
序号 | 项目名称 | 建设内容 | 总投资 | 责任单位
一 | 锂电产业集群 | | 208 | 
1 | 电池生产基地项目 | 新建生产线 | 98.6 | 甲县人民政府
二 | 铜材料产业集群 | | 50 | 
2 | 铜冶炼基地项目 | 建设冶炼厂 | 50 | 乙县人民政府`);
  expect(tables[0]?.rows.map(({ cells }) => cells?.map(({ clean }) => clean.text))).toEqual([
    ['1', '电池生产基地项目', '新建生产线', '98.6', '甲县人民政府'],
    ['2', '铜冶炼基地项目', '建设冶炼厂', '50', '乙县人民政府'],
  ]);
});
