import { expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';
import { told } from './short.ts';

const plan = { id: 'plan/x', title: 'x' };

test.each([
  ['|序号|重点任务|责任单位|', '|1|建设平台|市经信局|', ['建设平台: responsible 市经信局']],
  ['|序号|任务|2025年工作目标|责任单位|', '|1|建设平台|建成3个|市经信局|', ['建设平台: responsible 市经信局']],
  ['|重点县区|产业链|链长|', '|濂溪区、永修县、九江经开区|汽车|李文科|', ['汽车: lead 李文科']],
  ['|产业链|链长|', '|汽车|高新科|', []],
  ['|产业链|牵头部门|链长|', '|汽车|市经信局|张三|', ['汽车: lead 市经信局', '汽车: lead 张三']],
  ['|产业|任务|2026年目标|牵头单位|', '|汽车|建平台|300亿元|市经信局|', ['建平台: lead 市经信局']],
  ['|产业链|2026年目标|牵头单位|', '|汽车|300亿元|市经信局|', ['汽车: lead 市经信局']],
  ['|层级|集群名称|2027年规模目标|牵头部门|', '|千亿级|汽车|300亿元|市经信局|', ['汽车: lead 市经信局']],
  ['|产业|2026年目标|牵头单位|', '|汽车|300亿元|市经信局|', []],
  ['|序号|任务|指标|责任单位|', '|1|建设平台|3个|市经信局|', []],
  ['|项目名称|工作内容|责任单位|', '|平台|建平台|市经信局|', []],
])('a table headed %s hands out %s as %j', (head, row, duties) => {
  const outline = toOutline({
    name: 'x',
    text: `青山市行动方案\n一、任务\n提升水平。\n附件\n分工表\n${head}\n${row}\n`,
    sha256: '',
  });
  expect(toWorks(outline, plan).duties.map(told)).toEqual(duties);
});
