import { expect, test } from '@jest/globals';
import { toGraph, toReading } from '../../../server/extract/index.ts';
import { readLexicon } from '../../../server/lexicon.ts';

const lexicon = readLexicon();

/** Names of a label in a short plan with this title and this sentence. */
function namesOf(label: string, title: string, sentence: string): string[] {
  const text = `${title}\n\n一、保障措施\n\n（一）加强组织领导。${sentence}\n`;
  const { nodes } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  return nodes
    .filter(({ labels }) => labels.includes(label))
    .flatMap(({ properties }) => properties.aliases as string[]);
}

test.each([
  ['新乡市制造业行动计划', '成立新乡市制造强市建设领导小组，统筹推进。', '新乡市制造强市建设领导小组'],
  ['双流区制造业实施方案', '成立区制造强区建设工作领导小组。', '区制造强区建设工作领导小组'],
  ['闵行区制造业行动计划', '成立由区政府主要领导任组长的区先进制造业发展领导小组。', '区先进制造业发展领导小组'],
  ['开封市制造业实施方案', '成立由市长任组长的市制造业高质量发展领导小组。', '市制造业高质量发展领导小组'],
  ['内蒙古自治区制造业实施方案', '成立自治区制造业发展工作专班。', '自治区制造业发展工作专班'],
  ['潍坊市制造业实施方案', '成立潍坊市重点产业链“链长制”工作专班。', '潍坊市重点产业链“链长制”工作专班'],
  ['工业和信息化部关于传统制造业的指导意见', '在国家制造强国建设领导小组统筹下推进。', '国家制造强国建设领导小组'],
])('a plan titled %s: "%s" names a group', (title, sentence, name) => {
  expect(namesOf('Department', title, sentence)).toContain(name);
});

test('a group of the country or of another place is none of the plan’s own', () => {
  const names = namesOf('Department', '新乡市制造业行动计划', '按照国家制造强国建设领导小组、郑州市工作领导小组要求。');
  expect(names.filter((name) => name.endsWith('领导小组'))).toEqual([]);
});

test('a group behind words that are no place is none: 高标准示范区 has no leading group', () => {
  expect(namesOf('Department', '闵行区制造业行动计划', '推进,高标准示范区建设领导小组。')).toEqual([]);
  // nor is one that an organ is to set up
  expect(
    namesOf('Department', '广东省制造业行动计划', '由省领导联系指导,省工业和信息化厅组建工作专班。'),
  ).not.toContain('省工业和信息化厅组建工作专班');
  // nor what a city is to set up
  expect(namesOf('Department', '云南省电池行动计划', '有关州、市要组建电池产业链工作专班。')).not.toContain(
    '市要组建电池产业链工作专班',
  );
  // nor who sets one up with others
  expect(namesOf('Department', '福建省产业链行动计划', '省工信厅会同省直有关部门成立产业链工作专班。')).not.toContain(
    '省工信厅会同省直有关部门成立产业链工作专班',
  );
  // nor what a letter's title or a plan's name has in it
  const letter = '滁州市人民政府办公室关于印发滁州市新兴产业工作专班工作方案的通知';
  expect(
    namesOf('Department', '滁州市新兴产业行动计划', `落实《${letter}》。`).filter((name) => name.includes('专班')),
  ).toEqual([]);
  // a post before it is none of its name, and a list of leaders and task forces is no task force
  expect(namesOf('Department', '荣县制造业行动计划', '由书记、县长任双组长的工业强县建设领导小组。')).toEqual([]);
  expect(namesOf('Department', '荣县制造业行动计划', '荣县产业链链长及工作专班。')).toEqual([]);
});

test('towns are named in lists; what only ends like one is none', () => {
  const sentence = '重点区域：泗门镇、重点乡镇、特色小镇、中心镇、各街道、有关街道，梨洲街道。';
  const names = namesOf('Jurisdiction', '余姚市制造业行动计划', sentence);
  expect(names.filter((name) => /[镇乡道]$/u.test(name)).toSorted()).toEqual(['梨洲街道', '泗门镇'].toSorted());
});

test('新疆生产建设兵团 is not 新疆', () => {
  const title = '工业和信息化部关于传统制造业的指导意见';
  expect(namesOf('Jurisdiction', title, '新疆生产建设兵团按此执行。')).not.toContain('新疆');
  expect(namesOf('Jurisdiction', title, '新疆按此执行。')).toContain('新疆');
});

test('cities and counties are addressed by the organ that stands behind both', () => {
  const text = '湖南省制造业实施方案\n\n各市州、县市区委,各市州、县市区人民政府,省直机关各单位:\n\n一、目标\n';
  const { nodes } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const names = nodes.filter(({ labels }) => labels.includes('Department')).map(({ properties }) => properties.name);
  expect(names).toEqual(expect.arrayContaining(['各市州、县市区委', '各市州、县市区人民政府']));
  expect(names).not.toContain('各市州');
});

test('an addressee that is a whole line of organs of every place is no organ', () => {
  const text =
    '工业和信息化部关于传统制造业的指导意见\n\n各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门、发展改革委、科技厅（委、局）、财政厅（局）：\n\n一、目标\n';
  const { nodes } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const long = nodes.filter(
    ({ labels, properties }) => labels.includes('Department') && String(properties.name).length > 30,
  );
  expect(long).toEqual([]);
});

test('an addressee that is one function of every place is a name', () => {
  const name = '各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门';
  const text = `工业和信息化部关于传统制造业的指导意见\n\n${name}，各省、自治区、直辖市通信管理局：\n\n一、目标\n`;
  const { nodes } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  expect(nodes.filter(({ labels }) => labels.includes('Department')).map(({ properties }) => properties.name)).toEqual(
    expect.arrayContaining([name, '各省、自治区、直辖市通信管理局']),
  );
});

test.each([
  [
    '各旗、县、区人民政府，稀土高新区管委会，市直各部门、单位，中直、区直企事业单位：',
    ['各旗、县、区人民政府', '稀土高新区管委会', '市直各部门、单位', '中直、区直企事业单位'],
  ],
  ['各市发展改革、科技、财政主管部门，有关企业：', ['财政主管部门', '有关企业']],
  ['各区、县（市）人民政府，市政府各部门、各直属单位：', ['各区、县(市)人民政府', '市政府各部门', '各直属单位']],
  [
    '各盟行政公署、市人民政府，自治区各部、委、办、厅、局和各人民团体：',
    ['各盟行政公署、市人民政府', '自治区各部、委、办、厅、局和各人民团体'],
  ],
  [
    '各县（区）党委、人民政府，稀土高新区党工委、管委会，市直各单位：',
    ['各县(区)党委、人民政府', '稀土高新区党工委、管委会', '市直各单位'],
  ],
  ['各乡镇人民政府、街道办事处、莘庄工业区管委会：', ['各乡镇人民政府', '街道办事处', '莘庄工业区管委会']],
  [
    '临江经济开发区管委会，各镇人民政府，市政府直属各单位：',
    ['临江经济开发区管委会', '各镇人民政府', '市政府直属各单位'],
  ],
])('"%s" is sent to %j', (line, names) => {
  const text = `包头市人民政府关于制造业的实施意见\n${line}\n一、目标\n`;
  const { nodes } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const found = nodes.filter(({ labels }) => labels.includes('Department')).map(({ properties }) => properties.name);
  expect(found).toEqual(expect.arrayContaining(names));
  expect(found).toHaveLength(names.length + 1);
});

test('南宁海关驻贵阳办事处 is an organ, and 南宁海关驻 is none', () => {
  const names = namesOf('Department', '贵州省制造业行动方案', '南宁海关驻贵阳办事处负责通关。');
  expect(names).toContain('南宁海关驻贵阳办事处');
  expect(names).not.toContain('南宁海关驻');
});

test('leaders of chains that a line names by itself are officials; who is no leader of a chain is none', () => {
  const text =
    '某市关于调整重点产业链链长的通知\n\n总链长：吴明（市委书记）\n\n联系人：赵宏\n\n一、汽车产业链\n\n链长：副市长 李强\n\n牵头单位：市工信局\n';
  const { nodes, relationships } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const officials = nodes.filter(({ labels }) => labels.includes('Official')).map(({ properties }) => properties.name);
  expect(officials.toSorted()).toEqual(['吴明', '李强']);
  expect(relationships.filter(({ type }) => type === 'LEADS')).toHaveLength(2);
});

test('who heads a group and who is in it are officials with their posts, by the spaces behind their names', () => {
  const text =
    '宜昌市化工产业转型升级工作方案\n\n一、组织领导\n\n成立领导小组，组成人员如下：\n\n组  长：张家胜  市委副书记、市长\n\n副组长：王应华  市委常委、常务副市长\n\n　　　　陈　平　副市长\n\n成  员：李东亮  市经信局局长\n\n周青松 市发改委主任\n\n重点工作 稳步推进\n\n赵宏 副市长\n';
  const { nodes, relationships } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const officials = nodes.filter(({ labels }) => labels.includes('Official')).map(({ properties }) => properties.name);
  expect(officials.toSorted()).toEqual(['周青松', '张家胜', '李东亮', '王应华', '陈平'].toSorted());
  const served = relationships.filter(({ type }) => type === 'SERVES_IN').map(({ properties }) => properties.titles);
  expect(served).toContainEqual(['市委副书记', '市长']);
});

test.each([
  '组长：张家胜（市委副书记、市长）\n副组长：王应华（市委常委）、陈平（副市长）\n成员：市经信局、市发改委主要负责人。',
  '组长：市委副书记、市长 张家胜\n副组长：市委常委、常务副市长 王应华\n副市长 陈平',
  '组  长：张 家 胜  市长\n副组长：王应华\n陈  平',
  '由市长张家胜任组长，由常务副市长王应华、副市长陈平担任副组长，由市工信局局长负责日常工作。',
  '组长由市长张家胜担任，副组长由常务副市长王应华、副市长陈平担任，成员由各部门负责同志组成。',
  '职务 | 姓名 | 单位及职务\n组长 | 张家胜 | 市长\n副组长 | 王应华 | 常务副市长\n副组长 | 陈平 | 副市长',
])('who heads a group is named: %s', (group) => {
  const names = namesOf(
    'Official',
    '宜昌市工作方案',
    `成立领导小组，组成人员如下：\n${group}\n由市政府主要领导任组长。`,
  );
  expect(names.toSorted()).toEqual(['张家胜', '王应华', '陈平'].toSorted());
});

test('that an organ or a leader is of a place is quoted once, however often they are named', () => {
  const text =
    '余姚市制造业行动计划\n\n一、任务\n\n（一）建设平台。推进。（牵头领导：毛丕显；牵头单位：市经信局）\n\n（二）育企业。推进。（牵头领导：毛丕显；牵头单位：市经信局）\n';
  const { relationships } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const quotes = (type: string) =>
    relationships.filter((one) => one.type === type).map(({ properties }) => properties.quotes);
  expect([quotes('OF'), quotes('SERVES_IN')]).toEqual([[['市经信局']], [['毛丕显']]]);
  expect(quotes('LEADS')).toHaveLength(4);
});

test('who leads, who supports and who only answers are told apart', () => {
  const text = (note: string): string => `余姚市制造业行动计划\n\n一、任务\n\n（一）建设平台。推进。（${note}）\n`;
  const types = (note: string): string[] =>
    toGraph([toReading({ name: 'x.txt', text: text(note), sha256: '' }, lexicon)])
      .relationships.map(({ type }) => type)
      .filter((type) => ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR'].includes(type));
  expect(types('牵头单位：市经信局；配合单位：市财政局')).toEqual(['LEADS', 'SUPPORTS']);
  expect(types('责任单位：市经信局')).toEqual(['RESPONSIBLE_FOR']);
});
