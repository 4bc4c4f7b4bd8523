import { expect, test } from '@jest/globals';
import { toProjectDuties, toWorks } from '../../../server/extract/works/index.ts';
import type { Duty } from '../../../server/extract/facts.ts';
import { toOutline } from '../../../server/text/index.ts';

const plan = { id: 'plan/x', title: 'x' };
const outlineOf = (text: string) => toOutline({ name: 'x', text, sha256: '' });
const told = ({ work, role, who }: Duty): string => `${work.title}: ${role} ${who.written}`;

test('who answers for a project stands in its row; who builds it is another matter', () => {
  const outline = outlineOf(
    '某市方案\n一、任务\n（一）建设项目。加快建设。\n附件1\n重点项目表\n序号|项目名称|建设内容|市领导|牵头单位|责任单位|实施主体\n' +
      '1|显示模组项目|建设生产线|赖小卫|高新区管委会|市工业和信息化局|某某光电有限公司\n' +
      '2|产业园项目|建设厂房|曾乐|高新区管委会|市住房城乡建设局|某某投资公司',
  );
  const duties = toProjectDuties(outline, plan);
  expect(duties.map(told)).toEqual([
    '显示模组项目: lead 赖小卫',
    '显示模组项目: lead 高新区管委会',
    '显示模组项目: responsible 市工业和信息化局',
    '产业园项目: lead 曾乐',
    '产业园项目: lead 高新区管委会',
    '产业园项目: responsible 市住房城乡建设局',
  ]);
  expect(duties[0]?.work.id).toMatch(/^project\//u);
});

test('a row whose last cell is blank is not shifted, and an organ’s head in brackets leaves it an organ', () => {
  const { duties } = toWorks(
    outlineOf(
      '某市方案\n一、任务\n（一）建链。加快建设。\n附件2\n链长制责任分工表\n产业链名称|链长|牵头单位及主要负责人|配合单位|技术支撑单位\n' +
        '电子信息产业链|副市长 赖小卫|市工业和信息化局（局长 李华）|市科技局、市商务局|某某研究院\n' +
        '水产业链|副市长 曾乐|市水务局（局长 张明）|市农业农村局|\n' +
        '硅基新材料产业链|市委常委 黄旭|市自然资源局|市发展改革局、东源县政府|',
    ),
    plan,
  );
  expect(duties.map(told)).toEqual([
    '电子信息产业链: lead 赖小卫',
    '电子信息产业链: lead 市工业和信息化局',
    '电子信息产业链: support 市科技局',
    '电子信息产业链: support 市商务局',
    '水产业链: lead 曾乐',
    '水产业链: lead 市水务局',
    '水产业链: support 市农业农村局',
    '硅基新材料产业链: lead 黄旭',
    '硅基新材料产业链: lead 市自然资源局',
    '硅基新材料产业链: support 市发展改革局',
    '硅基新材料产业链: support 东源县政府',
  ]);
});
