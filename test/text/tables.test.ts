import { expect, test } from '@jest/globals';
import { headColumns, headExamples, headingExamples, likeHeading } from '../../server/text/header-words.ts';
import { outlineOf } from './read.ts';

const table = (text: string): string[][] =>
  (outlineOf(`某市方案\n一、任务\n推进工作。\n附件1\n任务分工表\n${text}`).tables[0]?.rows ?? []).map((row) =>
    (row.cells ?? []).map(({ column, clean, inherited }) => `${String(column)}${inherited ? '^' : ''} ${clean.text}`),
  );

test('a row that lost a merged cell and is padded at its end is put right', () => {
  expect(
    table(`序号 | 重点任务 | 具体内容 | 责任单位 |
1 | 整治用地 | 推进连片整治和盘活利用，完成改造。 | 市资规局 |
2 | 加快有机更新和扩容利用，探索试点。 | 市资规局、市经信局 | |
3 | 建设平台 | 建设产业园。 | 市经信局 |`),
  ).toEqual([
    ['0 1', '1 整治用地', '2 推进连片整治和盘活利用,完成改造。', '3 市资规局'],
    ['0 2', '1^ 整治用地', '2 加快有机更新和扩容利用,探索试点。', '3 市资规局、市经信局'],
    ['0 3', '1 建设平台', '2 建设产业园。', '3 市经信局'],
  ]);
});

test('a blank cell continues the row above, but an empty list of supporters does not', () => {
  expect(
    table(`序号 | 任务 | 措施 | 牵头单位 | 配合单位
1 | 建链 | 编制图谱 | 市经信局 | 市科技局
2 | | 引进企业 | 市商务局 | `),
  ).toEqual([
    ['0 1', '1 建链', '2 编制图谱', '3 市经信局', '4 市科技局'],
    ['0 2', '1^ 建链', '2 引进企业', '3 市商务局'],
  ]);
});

test('the line of dashes of a table written in Markdown is no row', () => {
  expect(
    table(`| 产业链 | 链长 | 牵头部门 |
| --- | :---: | ---: |
| 动力装备 | 王建国 | 市工信局 |`),
  ).toEqual([['0 动力装备', '1 王建国', '2 市工信局']]);
});

test('words that span several years stand under each of them', () => {
  expect(
    table(`序号 | 一级指标 | 二级指标 | 2023年 | 2025年 | 责任单位 |
1 | 质效 | 增加值（亿元） | 10 | 20 | 市经信局 |
2 | 税收（万元） | 3 | 4 | 市税务局 | |
3 | 能耗降幅（%） | 完成上级下达任务 | 市发改局 | | |`),
  ).toEqual([
    ['0 1', '1 质效', '2 增加值(亿元)', '3 10', '4 20', '5 市经信局'],
    ['0 2', '1^ 质效', '2 税收(万元)', '3 3', '4 4', '5 市税务局'],
    ['0 3', '1^ 质效', '2 能耗降幅(%)', '3 完成上级下达任务', '4 完成上级下达任务', '5 市发改局'],
  ]);
});

test('a header of two rows gives each column both words', () => {
  const { tables } = outlineOf(`某市方案
一、任务
推进工作。
附件
主要指标
序号 | 指标 | 目标值 | | 责任单位
 | | 2023年 | 2025年 | 
1 | 增加值（亿元） | 10 | 20 | 市经信局`);
  expect(tables[0]?.headers).toEqual(['序号', '指标', '目标值2023年', '目标值2025年', '责任单位']);
  expect(tables[0]?.rows).toHaveLength(1);
});

test('cells that are broken over lines are whole', () => {
  expect(
    table(`序号 | 任务 | 责任单位 |
1 | 建设园区
平台 | 市经信局、
市科技局 |
2 | 引进企业 | 市商务局 |`),
  ).toEqual([
    ['0 1', '1 建设园区平台', '2 市经信局、市科技局'],
    ['0 2', '1 引进企业', '2 市商务局'],
  ]);
});

test('columns may be kept apart by tabs', () => {
  expect(table('序号\t任务\t责任单位\n1\t建设园区\t市经信局\n2\t引进企业\t市商务局')).toEqual([
    ['0 1', '1 建设园区', '2 市经信局'],
    ['0 2', '1 引进企业', '2 市商务局'],
  ]);
});

test('single spaces part the cells where every row has as many as the header, and none elsewhere', () => {
  expect(
    table(`序号 项目名称 建设内容 总投资
1 轴重货车项目 智能化生产线改造 5.2
2 轴承钢项目 年产50万吨轴承钢 18
合计 两项`),
  ).toEqual([
    ['0 1', '1 轴重货车项目', '2 智能化生产线改造', '3 5.2'],
    ['0 2', '1 轴承钢项目', '2 年产50万吨轴承钢', '3 18'],
  ]);
  expect(table(`项目名称 建设内容 总投资\n轴承钢 项目 年产 50 万吨`)).toEqual([]);
});

test('a table of two columns that lost its lines is read by its header words', () => {
  expect(
    table(`工程名称
建设内容与目标
先进集群
培育工程
落实要求，培育集群。
到2022年，形成集群。
增资扩产工程
重点推进项目，服务企业。`),
  ).toEqual([
    ['0 先进集群培育工程', '1 落实要求,培育集群。到2022年,形成集群。'],
    ['0 增资扩产工程', '1 重点推进项目,服务企业。'],
  ]);
});

test('a breadcrumb with pipes is no table', () => {
  expect(outlineOf('首页 | 政策 | 文件\n某市方案\n一、任务\n推进工作。').tables).toEqual([]);
});

test('a second row heads its columns where the first has one word for several, whatever the words', () => {
  const { tables } = outlineOf(`某市方案
一、任务
推进工作。
附件
任务表
攻坚方向 | 攻坚任务 | 责任体系 | | | 时限
 | | 领衔领导 | 攻坚单位 | 属地镇街 |
壮大主体 | 推动投产 | 张光平 | 市经信局 | 石燕桥镇 | 6月底
 | 培育企业 | 黎敏 | 市财政局 | 古湖街道 | 9月底`);
  expect(tables[0]?.headers).toEqual(['攻坚方向', '攻坚任务', '领衔领导', '攻坚单位', '属地镇街', '时限']);
  expect(tables[0]?.rows).toHaveLength(2);
});

test('wide spaces keep columns apart below heads that are known by their kind of words', () => {
  expect(
    table(
      '编号  工作事项      主办单位    会办单位\n1     推进投产      科技局      财政局\n2     启动改造      经发局      建设局',
    ),
  ).toEqual([
    ['0 1', '1 推进投产', '2 科技局', '3 财政局'],
    ['0 2', '1 启动改造', '2 经发局', '3 建设局'],
  ]);
});

test('cells one to a line are rows without a number too, as long as organs stand below 部门', () => {
  const stacked = '任务类别\n重点任务\n牵头部门\n参与部门\n延链\n推进线材项目\n市工信局\n市发改委、锦丰镇\n';
  expect(table(`${stacked}绿色\n实施改造\n市发改委\n市工信局\n注：以上为年度任务。`)).toEqual([
    ['0 延链', '1 推进线材项目', '2 市工信局', '3 市发改委、锦丰镇'],
    ['0 绿色', '1 实施改造', '2 市发改委', '3 市工信局'],
  ]);
  expect(table(`${stacked}本清单由市工信局解释\n自印发之日起施行`)).toEqual([]);
  // a figure in a cell is not the number of the next row
  expect(table('序号\n任务\n投资\n牵头部门\n1\n建设平台\n2\n市工信局\n2\n培育企业\n3\n市科技局\n网站地图')).toEqual([
    ['0 1', '1 建设平台', '2 2', '3 市工信局'],
    ['0 2', '1 培育企业', '2 3', '3 市科技局'],
  ]);
});

test('a row of its own that names no company has none, and is not given the one above', () => {
  const rows = '产业链|链长|链主企业|重点园区\n化工|李志勇|六国化工|化工园区\n照明|徐敏||照明园区\n||某某照明|二号园区';
  expect(table(rows).slice(1)).toEqual([
    ['0 照明', '1 徐敏', '3 照明园区'],
    ['0^ 照明', '1^ 徐敏', '2 某某照明', '3 二号园区'],
  ]);
});

test('a year heads one of the columns whose cells stand one to a line', () => {
  expect(
    table('序号\n产业链\n2025年目标\n链长\n牵头单位\n1\n花椒产业链\n60亿元\n高增杰\n市农业农村局\n网站地图'),
  ).toEqual([['0 1', '1 花椒产业链', '2 60亿元', '3 高增杰', '4 市农业农村局']]);
});

test('a row that a merged cell has shifted is put right where a post in it ends like an organ', () => {
  const rows = '序号|集群|产业链|链长|链长责任单位\n1|装备|农机|张建国 市长|市工信局\n';
  expect(table(`${rows}2|轴承|王国辉 市委常委|市工信局、市科技局`)[1]).toEqual([
    '0 2',
    '1^ 装备',
    '2 轴承',
    '3 王国辉市委常委',
    '4 市工信局、市科技局',
  ]);
});

test('a row that a merged cell has shifted is put right where it ends with the offices of streets', () => {
  const rows = '序号|集群|重点任务|牵头领导|责任单位\n1|综合|建设创新生态社区|张晓峰|区科技局、高新区管委会\n';
  expect(table(`${rows}2|保障工业用地|张晓峰|区规划局、来凤街道办事处`)[1]).toEqual([
    '0 2',
    '1^ 综合',
    '2 保障工业用地',
    '3 张晓峰',
    '4 区规划局、来凤街道办事处',
  ]);
});

test.each([...headExamples])('$cells head the columns of a table: $heads', ({ cells, heads }) => {
  expect(headColumns(cells)).toBe(heads);
});

test.each(Object.entries(headingExamples))('may "%s" head a column: %s', (words, may) => {
  expect(likeHeading(words)).toBe(may);
});

test('labels and values that a pipe, a tab or space keeps apart are fields', () => {
  const read = (text: string): string[] =>
    outlineOf(`某市方案\n一、任务\n${text}`)
      .blocks.slice(2)
      .map(({ clean }) => clean.text);
  expect(read('牵头领导|张三\n牵头单位\t市经信局\n完成时限    6月底')).toEqual([
    '牵头领导:张三',
    '牵头单位:市经信局',
    '完成时限:6月底',
  ]);
  expect(read('牵头领导|张三|完成时限|6月底\n牵头单位|市经信局|配合单位|市财政局')).toEqual([
    '牵头领导:张三|完成时限:6月底',
    '牵头单位:市经信局|配合单位:市财政局',
  ]);
  expect(read('1.建设基地｜牵头单位：市经信局｜协同单位：市科技局')).toEqual([
    '1.建设基地|牵头单位:市经信局|协同单位:市科技局',
  ]);
  const two = (gap: string): string =>
    `1${gap}建设基地${gap}牵头单位：市经信局${gap}协同单位：市科技局\n2${gap}培育企业${gap}牵头单位：市科技局${gap}协同单位：市财政局`;
  for (const gap of ['｜', '    '])
    expect(read(two(gap))).toEqual([
      '1.建设基地|牵头单位:市经信局|协同单位:市科技局',
      '2.培育企业|牵头单位:市科技局|协同单位:市财政局',
    ]);
  expect(read('1｜建设基地｜市经信局｜市科技局\n2｜培育企业｜市科技局｜市财政局')).toEqual([
    '1|建设基地|市经信局|市科技局',
    '2|培育企业|市科技局|市财政局',
  ]);
  expect(read('牵头单位    市经信局')).toEqual(['牵头单位市经信局']);
});

test('a second row of heads that are roles is no rest of the first', () => {
  const { tables } = outlineOf(
    '青山市行动方案\n一、目标\n提升。\n附件\n分工表\n序号|任务|责任单位\n牵头单位|配合单位\n' +
      '1|建设平台|市经信局|市科技局\n2|育企业|市商务局|市财政局\n',
  );
  expect(tables.map(({ headers }) => headers)).toEqual([['序号', '任务', '牵头单位', '配合单位']]);
});

const merged = [
  ['序号', '工作任务', '具体事项', '牵头单位', '配合单位'],
  ['1', '一、强化创新', '建设创新中心', '市科技局', '市工信局、市财政局'],
  ['2', '培育高新技术企业', '市科技局', '市统计局'],
  ['3', '二、扩大招商', '引进项目30个', '市商务局', '市工信局'],
];
test.each([
  ['cells one to a line', '\n'],
  ['cells one to a line, a blank line between', '\n\n'],
  ['one space', ' '],
])('a numbered row that lost its merged cell is put right: %s', (_, between) => {
  expect(table(merged.map((row) => row.join(between)).join('\n'))).toEqual([
    ['0 1', '1 一、强化创新', '2 建设创新中心', '3 市科技局', '4 市工信局、市财政局'],
    ['0 2', '1^ 一、强化创新', '2 培育高新技术企业', '3 市科技局', '4 市统计局'],
    ['0 3', '1 二、扩大招商', '2 引进项目30个', '3 市商务局', '4 市工信局'],
  ]);
});

test('cells one to a line that are broken over several are put together by what their heads ask for', () => {
  const text = `序号
重点任务
牵头单位
配合单位
完成时限
1
引进亿元以上项目
30个
市商务局
市工信局、经济技术
开发区管委会
2023年
12月
2
开展诊断，依托
技术创新服务中心
市科技局
市财政局
2023年
12月
3
建设绿色工厂
市工信局
市生态环境局
2023年10月`;
  expect(table(text)).toEqual([
    ['0 1', '1 引进亿元以上项目30个', '2 市商务局', '3 市工信局、经济技术开发区管委会', '4 2023年12月'],
    ['0 2', '1 开展诊断,依托技术创新服务中心', '2 市科技局', '3 市财政局', '4 2023年12月'],
    ['0 3', '1 建设绿色工厂', '2 市工信局', '3 市生态环境局', '4 2023年10月'],
  ]);
});
