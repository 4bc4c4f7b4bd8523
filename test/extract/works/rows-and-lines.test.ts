import { expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';
import { told } from './short.ts';

const plan = { id: 'plan/x', title: 'x' };
const outlineOf = (text: string) => toOutline({ name: 'x', text, sha256: '' });
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

test('a cluster may span the rows of its chains, each of which is a task', () => {
  const table =
    '附件\n分工表\n序号\t产业集群\t产业链\t群链长\t牵头单位\t链主企业\n1\t汽车\t新能源汽车产业链\t费志荣\t市工信局\t甲汽车股份有限公司\n2\t\t商用车产业链\t\t\t乙汽车有限公司\n';
  expect(duties(table)).toEqual([
    '新能源汽车产业链: lead 费志荣',
    '新能源汽车产业链: lead 市工信局',
    '商用车产业链: lead 费志荣',
    '商用车产业链: lead 市工信局',
  ]);
});

test('labels and values that one space parts say whose the item above them is', () => {
  const lines =
    '1.建设平台。加快建设。\n所属领域 算力\n责任单位 市能源局\n协同单位 市发改委、市电力公司\n时间节点 持续推进';
  expect(duties(lines)).toEqual([
    '建设平台: responsible 市能源局',
    '建设平台: support 市发改委',
    '建设平台: support 市电力公司',
  ]);
});

test('an excerpt’s numbers go on from what stood before it', () => {
  const text =
    '某市工作清单页\n13．建设平台。加快建设。\n责任单位：市能源局\n14．引进企业。强化招商。\n责任单位：市商务局';
  const found = toWorks(outlineOf(text), plan).duties.map(told);
  expect(found).toEqual(['建设平台: responsible 市能源局', '引进企业: responsible 市商务局']);
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

test('organs in a column without a label answer, companies in one do not', () => {
  const whoIn = (cells: readonly string[]): string[] => {
    const rows = cells.map((cell, i) => `${String(i + 1)}|做强链条${String(i)}|市工信局|${cell}`).join('\n');
    const text = `某市方案\n一、任务\n（一）建设。加快建设。\n附件1\n重点任务表\n序号|任务|牵头单位|攻坚单位\n${rows}\n`;
    const { duties } = toWorks(toOutline({ name: 'x', text, sha256: '' }), { id: 'plan/x', title: 'x' });
    return [...new Set(duties.map(({ who }) => who.written))];
  };
  expect(whoIn(['市科技局', '市财政局'])).toEqual(['市工信局', '市科技局', '市财政局']);
  expect(whoIn(['宇通客车股份有限公司', '安图生物工程股份有限公司'])).toEqual(['市工信局']);
});

test('a head that names the task and who leads it heads those who lead', () => {
  const text =
    '某市方案\n一、任务\n（一）建设。加快建设。\n附件1\n重点任务表\n序号|重点任务|任务牵头单位|配合单位\n1|建设园区|市经信局|市财政局\n2|建设平台|市科技局|市财政局';
  const duties = toWorks(outlineOf(text), plan).duties.map(told);
  expect(duties).toContain('建设园区: lead 市经信局');
  expect(duties).toContain('建设平台: lead 市科技局');
});

test.each([
  ['工作牵头单位', 'lead'],
  ['任务牵头单位', 'lead'],
  ['市直牵头单位', 'lead'],
  ['专班牵头单位', 'lead'],
  ['牵头部门(单位)', 'lead'],
  ['行业主管部门', 'responsible'],
  ['责任市直部门', 'responsible'],
  ['责任县区', 'responsible'],
  ['联动单位', 'support'],
])('%s on a line of its own tells who is to %s', (label, role) => {
  const text = `某市方案\n一、任务\n（一）光伏产业链\n${label}：市经信局、市商务局\n重点任务：建设光伏产业园。\n（二）其他。加强宣传。\n`;
  expect(toWorks(outlineOf(text), plan).duties.map(told)).toEqual([
    `光伏产业链: ${role} 市经信局`,
    `光伏产业链: ${role} 市商务局`,
  ]);
});
