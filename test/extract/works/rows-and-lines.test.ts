import { expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import type { Duty } from '../../../server/extract/facts.ts';
import { toOutline } from '../../../server/text/index.ts';

const plan = { id: 'plan/x', title: 'x' };
const outlineOf = (text: string) => toOutline({ name: 'x', text, sha256: '' });
const told = ({ work, role, who }: Duty): string => `${work.title}: ${role} ${who.written}`;
const duties = (text: string): string[] =>
  toWorks(outlineOf(`某市方案\n一、任务\n（一）推进。加快。\n${text}`), plan).duties.map(told);

test('cells one to a line below headers, the first of which its own cells read like', () => {
  expect(
    duties(
      '附件\n产业链\n链长\n职务\n牵头单位\n配合单位\n玉米制种产业链\n张天俊\n县委书记\n县农业农村局\n县市场监管局、县种业协会\n' +
        '现代畜牧产业链\n马永强\n县长\n县畜牧兽医局\n县农业农村局、各镇\n某县人民政府办公室2022年6月14日印发',
    ),
  ).toEqual([
    '玉米制种产业链: lead 张天俊',
    '玉米制种产业链: lead 县农业农村局',
    '玉米制种产业链: support 县市场监管局',
    '玉米制种产业链: support 县种业协会',
    '现代畜牧产业链: lead 马永强',
    '现代畜牧产业链: lead 县畜牧兽医局',
    '现代畜牧产业链: support 县农业农村局',
    '现代畜牧产业链: support 各镇',
  ]);
});

test('a line that says whose head answers goes to the paragraph whose bureau the line before names', () => {
  const text =
    '某局要点\n工作重点：\n一是推进养殖。建设养殖场12个。\n责任部门：畜牧股、县推广站\n责任人：孙国庆\n二是推进防疫。抓好防疫。\n责任股室：财务股';
  expect(toWorks(outlineOf(text), plan).duties.map(told)).toEqual([
    '一是推进养殖: responsible 畜牧股',
    '一是推进养殖: responsible 县推广站',
    '一是推进养殖: lead 孙国庆',
    '二是推进防疫: responsible 财务股',
  ]);
});

test('lines below the last of several points are of them all, though items elsewhere have lines of their own', () => {
  const text =
    '某省方案\n一、任务\n1.推动装备制造业升级\n——数控机床。突破关键技术。\n——船舶。提升配套能力。\n牵头单位：省工信厅\n2.推动汽车转型\n支持扩建项目建设。\n牵头单位：省商务厅\n3.实施技术改造\n每年改造项目。\n牵头单位：省财政厅';
  const lead = toWorks(outlineOf(text), plan).duties.filter(({ who }) => who.written === '省工信厅');
  expect(lead.map(({ work }) => work.title)).toEqual(['数控机床', '船舶']);
});
