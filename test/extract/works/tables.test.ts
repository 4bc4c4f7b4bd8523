import { expect, test } from '@jest/globals';
import { toProjectDuties, toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';
import { told } from './short.ts';

const plan = { id: 'plan/x', title: 'x' };
const outlineOf = (text: string) => toOutline({ name: 'x', text, sha256: '' });

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

const duties = (text: string): string[] =>
  toWorks(outlineOf(`某市方案\n一、任务\n（一）推进。加快。\n${text}`), plan).duties.map(told);

test('a header that states who leads gives its column no role: the first of each cell leads', () => {
  expect(
    duties(
      '|序号|任务|责任单位（排名第一的为牵头单位）|完成时限|\n|1|推动甲项目投产。|市工信局、市财政局|6月底|\n|2|推动乙项目投产。|市科技局|9月底|',
    ),
  ).toEqual(['推动甲项目投产: lead 市工信局', '推动甲项目投产: support 市财政局', '推动乙项目投产: lead 市科技局']);
});

test('a blank cell behind a row’s own leader names nobody; one before it goes on with the leader above', () => {
  const head = '序号|重点产业链|链长|副链长|牵头部门';
  expect(duties(`${head}\n1|光伏产业链|王明|赵刚|市工信局\n2|航空产业链|陈阳||市发改委`)).toEqual([
    '光伏产业链: lead 王明',
    '光伏产业链: support 赵刚',
    '光伏产业链: lead 市工信局',
    '航空产业链: lead 陈阳',
    '航空产业链: lead 市发改委',
  ]);
});

test('in a matrix the marks tell the roles, by the legend or by their own words; without either who is marked is responsible', () => {
  const rows = (a: string, b: string): string =>
    `|序号|工作任务|市工信局|市财政局|\n|1|建设平台|${a}||\n|2|培育企业|${b}|${a}|`;
  expect(duties(`${rows('▲', '△')}\n注：▲表示牵头单位，△表示配合单位。`)).toEqual([
    '建设平台: lead 市工信局',
    '培育企业: support 市工信局',
    '培育企业: lead 市财政局',
  ]);
  expect(duties(rows('牵头', '配合'))).toEqual([
    '建设平台: lead 市工信局',
    '培育企业: support 市工信局',
    '培育企业: lead 市财政局',
  ]);
  expect(duties(rows('√', '√'))).toEqual([
    '建设平台: responsible 市工信局',
    '培育企业: responsible 市工信局',
    '培育企业: responsible 市财政局',
  ]);
});

test('a table whose cells stand one to a line is read by its numbers; a row that lost a blank cell is put right', () => {
  const head = '序号\n工作任务\n牵头单位\n完成时限';
  expect(
    duties(`${head}\n1\n建设平台\n市工信局\n2023年6月\n2\n培育企业\n市科技局\n持续推进\n注：以上为重点。`),
  ).toEqual(['建设平台: lead 市工信局', '培育企业: lead 市科技局']);
  expect(duties('序号\n工作任务\n牵头单位\n建设平台\n市工信局')).toEqual([]);
});

test('a column of what is to be done in a year is no column of figures', () => {
  expect(
    duties(
      '序号|工作任务|2023年目标|包抓领导|牵头部门\n1|酒厂扩建|完成投资8亿元|张亮 区委副书记、区长|区工信局\n2|园区招商|引进企业5户|杨宏侠 副区长 李亚军 区政协副主席|区招商局',
    ),
  ).toEqual([
    '酒厂扩建: lead 张亮',
    '酒厂扩建: lead 区工信局',
    '园区招商: lead 杨宏侠',
    '园区招商: lead 李亚军',
    '园区招商: lead 区招商局',
  ]);
  expect(duties('序号|指标名称|2023年|责任单位\n1|企业数（家）|5|区工信局')).toEqual([]);
  expect(duties('产业|2026年目标|重点方向|牵头单位\n汽车|产值3000亿元|关键零部件|市工信局')).toEqual([]);
});

test('members of a group help where somebody leads, and are no more than members where nobody does', () => {
  const item = (lines: string): string[] =>
    toWorks(outlineOf(`某市方案\n一、任务\n（一）汽车产业链\n${lines}\n（二）其他。加快。`), plan).duties.map(told);
  expect(item('链长：副市长 李明\n牵头单位：市工信局\n成员单位：市财政局、安源区')).toEqual([
    '汽车产业链: lead 李明',
    '汽车产业链: lead 市工信局',
    '汽车产业链: support 市财政局',
    '汽车产业链: support 安源区',
  ]);
  expect(item('组长：副市长 李明\n牵头单位：市工信局\n成员单位：市财政局')).toEqual([
    '汽车产业链: lead 李明',
    '汽车产业链: lead 市工信局',
    '汽车产业链: support 市财政局',
  ]);
  expect(item('成员单位：市财政局、市科技局')).toEqual([]);
  expect(item('组长：李明\n副组长：王强\n成员单位：市财政局、市科技局')).toEqual([]);
});

test('roles in a second header row, below one that they share', () => {
  const rows = ['1|建厂房|张亮|襄城县政府|市财政局、市科技局|6月', '2|建平台|张亮|市科技局|许昌学院|9月'];
  const told = [
    '建厂房: lead 张亮',
    '建厂房: lead 襄城县政府',
    '建厂房: support 市财政局',
    '建厂房: support 市科技局',
    '建平台: lead 张亮',
    '建平台: lead 市科技局',
    '建平台: support 许昌学院',
  ];
  expect(duties(`序号|重点事项|市领导|责任单位||时限\n|||牵头单位|配合单位|\n${rows.join('\n')}`)).toEqual(told);
  expect(duties(`序号|重点事项|市领导|责任单位|时限\n牵头单位|配合单位\n${rows.join('\n')}`)).toEqual(told);
});

test('a sentence that says 同上 stands for whom the note before it names', () => {
  const { duties: all } = toWorks(
    outlineOf(
      '某市方案\n一、任务\n1.签约项目20个。责任单位：市投资促进中心，濉溪县政府。\n2.编制项目库。责任单位同上。\n3.与上年同前期持平。',
    ),
    plan,
  );
  expect(all.map(told)).toEqual([
    '签约项目20个: responsible 市投资促进中心',
    '签约项目20个: responsible 濉溪县政府',
    '编制项目库: responsible 市投资促进中心',
    '编制项目库: responsible 濉溪县政府',
  ]);
});

test('a point that is one sentence charges the organs that it begins with', () => {
  const { duties: all } = toWorks(
    outlineOf('某省方案\n一、组织实施\n（一）省教育厅、省科技厅共同负责行动的组织领导。\n（二）各高校要加大支持力度。'),
    plan,
  );
  expect(all.map(({ role, who }) => `${role} ${who.written}`)).toEqual([
    'responsible 省教育厅',
    'responsible 省科技厅',
    'responsible 各高校',
  ]);
});

test('a table of one cell to a line is known by its 序号 and by what two of its columns are headed by', () => {
  const lines = [
    '序号',
    '政策措施',
    '责任分工',
    '牵头领导',
    '完成时限',
    '1',
    '建设标准厂房',
    '市工信局牵头，大路镇配合',
    '符传智',
    '12月',
  ];
  expect(duties([...lines, '2', '奖励企业', '市财政局负责', '黎才旺', '长期'].join('\n'))).toEqual([
    '建设标准厂房: lead 市工信局',
    '建设标准厂房: support 大路镇',
    '建设标准厂房: lead 符传智',
    '奖励企业: responsible 市财政局',
    '奖励企业: lead 黎才旺',
  ]);
});

test('a last point of whole sentences is a task, what says when the plan begins to hold is none', () => {
  const { works, duties: all } = toWorks(
    outlineOf(
      '某省措施\n一、降低成本。降低用电成本。\n二、各地要结合实际制定实施细则，省工业和信息化厅要定期通报情况。本措施自印发之日起实施。\n三、本措施自印发之日起施行，由省工业和信息化厅负责解释。',
    ),
    plan,
  );
  expect(works.map(({ ref }) => ref)).toEqual(['一', '二']);
  expect(all.map(({ who }) => who.written)).toEqual(['各地', '省工业和信息化厅']);
});

test('a sentence about all the points above is not the rest of the last one’s note', () => {
  const { duties: all } = toWorks(
    outlineOf(
      '某市方案\n（一）强化支持。引导机构开发“泳装贷”。【责任单位】市金融局【配合单位】各商业银行\n以上工作由市工信局负责统筹。',
    ),
    plan,
  );
  expect(all.map(({ role, who }) => `${role} ${who.written}`)).toContain('support 各商业银行');
});

test('a column of organs answers under whatever head; who watches or pays does not, nor does the group that names the row', () => {
  expect(
    duties(
      '|专班名称|重点任务|攻坚单位|属地镇街|督办单位|\n|算力专班|推动投产。|市数据局|石镇|市督查室|\n|招商专班|引进企业。|市商务局|古镇、南镇|市督查室|',
    ),
  ).toEqual([
    '算力专班: responsible 市数据局',
    '算力专班: responsible 石镇',
    '招商专班: responsible 市商务局',
    '招商专班: responsible 古镇',
    '招商专班: responsible 南镇',
  ]);
});

test('a table whose rows are roles has its tasks side by side', () => {
  expect(
    duties(
      '工作任务|扩大产能|推进技改\n牵头单位|市工信局|市科技局\n配合单位|市财政局、梅县区政府|\n责任领导|陈亮|邱小宏\n完成时间|12月|10月',
    ),
  ).toEqual([
    '扩大产能: lead 市工信局',
    '扩大产能: support 市财政局',
    '扩大产能: support 梅县区政府',
    '扩大产能: lead 陈亮',
    '推进技改: lead 市科技局',
    '推进技改: lead 邱小宏',
  ]);
});

test('two columns are a table where one of their heads is a role; numbers inside a cell belong to no name', () => {
  expect(
    duties('责任部门|承担任务\n市工信局|编制规划，组织技改\n1.州能源局 罗朝军；2.普安县政府 王开永|建设电厂'),
  ).toEqual([
    '编制规划: responsible 市工信局',
    '建设电厂: responsible 州能源局',
    '建设电厂: lead 罗朝军',
    '建设电厂: responsible 普安县政府',
    '建设电厂: lead 王开永',
  ]);
});

test('where heads tell roles and none a task, the task is what every row has for itself', () => {
  const head = '招商方向|目标企业（项目）|市领导|牵头城区|配合部门|进度要求\n';
  expect(
    duties(
      `${head}动力电池|比亚迪产业园三期|农生文|青秀区|市工信局|3月签约\n|弗迪电池基地扩产|农生文|邕宁区|市投促局、市发改委|5月开工`,
    ),
  ).toEqual([
    '比亚迪产业园三期: lead 农生文',
    '比亚迪产业园三期: lead 青秀区',
    '比亚迪产业园三期: support 市工信局',
    '弗迪电池基地扩产: lead 农生文',
    '弗迪电池基地扩产: lead 邕宁区',
    '弗迪电池基地扩产: support 市投促局',
    '弗迪电池基地扩产: support 市发改委',
  ]);
});

test('a matrix may have its organs below one another and its tasks side by side', () => {
  expect(duties('部门|编制图谱|建设平台\n市经信局|牵头|配合\n市科技局||牵头\n经开区管委会|配合|')).toEqual([
    '编制图谱: lead 市经信局',
    '编制图谱: support 经开区管委会',
    '建设平台: support 市经信局',
    '建设平台: lead 市科技局',
  ]);
});
