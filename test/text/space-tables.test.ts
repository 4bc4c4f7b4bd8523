import { expect, test } from '@jest/globals';
import { outlineOf } from './read.ts';

const table = (text: string): string[][] =>
  (outlineOf(`某市方案\n一、任务\n推进工作。\n附件1\n任务分工表\n${text}`).tables[0]?.rows ?? []).map((row) =>
    (row.cells ?? []).map(({ column, clean, inherited }) => `${String(column)}${inherited ? '^' : ''} ${clean.text}`),
  );

test('a gap as wide as two in columns of spaces is a blank cell', () => {
  expect(
    table(`序号    产业链    所属集群    链长    牵头单位    链主企业    布局
1    集成电路    电子    温明    市经信局    甲电路公司    东区
2    智能视觉    电子    黄光    市经信局         西区
3    黄酒         徐军    市监管局    乙酒业公司    南区`),
  ).toEqual([
    ['0 1', '1 集成电路', '2 电子', '3 温明', '4 市经信局', '5 甲电路公司', '6 东区'],
    ['0 2', '1 智能视觉', '2 电子', '3 黄光', '4 市经信局', '6 西区'],
    ['0 3', '1 黄酒', '2^ 电子', '3 徐军', '4 市监管局', '5 乙酒业公司', '6 南区'],
  ]);
});
