import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toReading } from '../../../server/extract/index.ts';
import { toObjectFacts } from '../../../server/extract/objects/index.ts';
import { lexicon } from './lexicon.ts';

const cases = 'test/fixtures/objects';
const labels = ['Cluster', 'Chain', 'Industry', 'Enterprise', 'Platform', 'Project'];
const between = ['ADVANCES', 'PART_OF', 'INVOLVES', 'BELONGS_TO', 'LOCATED_IN'];

/** The objects of a document in short: by label the forms of each, and by relationship who is joined to what. */
function toShort(text: string): Record<string, unknown> {
  const { outline, works, plan, facts } = toReading({ name: 'source.txt', text, sha256: '0' }, lexicon);
  const { nodes, edges } = toObjectFacts(outline, { works, plan, lexicon, named: facts.nodes });
  const titles = new Map([
    ...nodes.map(({ id, label, name }) => [id, `${label} ${name}`] as const),
    ...works.works.map(({ id, title }) => [id, title] as const),
  ]);
  const forms = (label: string): string[] =>
    nodes
      .filter((node) => node.label === label)
      .map(({ stated }) => [...new Set(stated.map(({ form }) => form))].join(' = '));
  const joined = (type: string): string[] =>
    edges
      .filter((edge) => edge.type === type)
      .map(({ start, end, rule }) => `${titles.get(start) ?? start} → ${titles.get(end) ?? end} (${rule})`);
  return Object.fromEntries([
    ...labels.map((label) => [label, forms(label)] as const),
    ...between.map((type) => [type, joined(type)] as const),
  ]);
}

test.each(readdirSync(cases))('%s', (name) => {
  const text = readFileSync(`${cases}/${name}/source.txt`, 'utf8');
  expect(toShort(text)).toEqual(JSON.parse(readFileSync(`${cases}/${name}/facts.json`, 'utf8')));
});

test('a zone is named where the committee that runs it is, or where it is charged itself', () => {
  const text = [
    '青山市人民政府关于印发行动方案的通知',
    '各县(市、区)人民政府,青山经济技术开发区管委会,各开发区管委会:',
    '青山市行动方案',
    '一、任务',
    '(一)建设厂房。加快建设。(责任单位:市经信局、滨海高新区、青山化工园区管理委员会、高新区党工委管委会)',
  ].join('\n');
  const { facts } = toReading({ name: 'source.txt', text, sha256: '0' }, lexicon);
  expect(facts.nodes.filter(({ label }) => label === 'Platform').map(({ name }) => name)).toContain('青山化工园区');
  const { Platform } = toShort(text);
  expect(Platform).toEqual(expect.arrayContaining(['青山经济技术开发区', '滨海高新区', '青山化工园区']));
  expect(JSON.stringify(Platform)).not.toMatch(/管|各|^高新区/u);
});

test('a company that is charged is one that the work involves', () => {
  const text = [
    '青山市行动方案',
    '一、任务',
    '(一)建设厂房。加快建设。(责任单位:市经信局、国网青山供电公司、三一重工、招商局、各银行、市属国有公司、人民银行)',
  ].join('\n');
  expect(toShort(text)).toMatchObject({
    Enterprise: ['国网青山供电公司', '三一重工'],
    INVOLVES: ['建设厂房 → Enterprise 国网青山供电公司 (enterprise)', '建设厂房 → Enterprise 三一重工 (enterprise)'],
  });
});

test('neither a zone before the name nor the parts behind it make another industry', () => {
  const text = [
    '青山市行动方案',
    '一、任务',
    '(一)打造高新区集成电路产业集群。',
    '(二)大力发展智能机器人及自主可控关键核心部件。',
  ].join('\n');
  const { Cluster, Industry } = toShort(text);
  expect(Cluster).toEqual(['高新区集成电路 = 高新区集成电路产业集群']);
  expect(Industry).toEqual(['集成电路', '智能机器人及自主可控关键核心部件 = 智能机器人']);
});

test('a place before the name of a cluster is none of its industry, though no list knows that', () => {
  const text = [
    '某省行动方案',
    '一、任务',
    '(一)培育壮大包头稀土新材料及应用产业集群、贺兰山东麓葡萄酒产业集群、涞水古典家具产业集群。',
  ].join('\n');
  const { Cluster, Industry } = toShort(text);
  expect(Cluster).toContain('包头稀土新材料及应用 = 包头稀土新材料及应用产业集群');
  expect(Industry).toEqual(expect.arrayContaining(['古典家具', '稀土新材料及应用']));
  for (const whole of ['包头稀土新材料及应用', '涞水古典家具', '东麓葡萄酒']) expect(Industry).not.toContain(whole);
});

test('what a list says that its members are of is told by its code', () => {
  const told = (sentence: string) =>
    toShort(`青山市行动方案\n一、任务\n(一)实施工业“四基”产业链培育工程。${sentence}\n`).PART_OF;
  expect(told('围绕伺服电机、集成电路等重点“四基”产业链。')).toEqual(
    expect.arrayContaining([
      'Chain 伺服电机 → Chain 工业“四基”产业链 (stated-member)',
      'Chain 集成电路 → Chain 工业“四基”产业链 (stated-member)',
    ]),
  );
  for (const other of ['围绕伺服电机、集成电路等重点产业链。', '围绕伺服电机、集成电路等“新质”产业链。'])
    expect(told(other)).not.toContain('Chain 伺服电机 → Chain 工业“四基”产业链 (stated-member)');
});

test('the short name of a district begins the name of what is elsewhere too', () => {
  const located = (place: string, sentence: string) =>
    toShort(`${place}行动方案\n一、任务\n(一)${sentence}\n`).LOCATED_IN;
  expect(located('浙江省', '支持西湖实验室建设。')).toEqual([]);
  for (const [place, sentence] of [
    ['杭州市', '支持西湖实验室建设。'],
    ['浙江省', '支持西湖区实验室建设。'],
    ['浙江省', '支持杭州西湖实验室建设。'],
  ] as const)
    expect(located(place, sentence)).toEqual([expect.stringMatching(/ → Jurisdiction 西湖区 \(place-in-name\)$/u)]);
});

test('a part of a province before the name of a cluster is none of its industry', () => {
  const { Cluster, Industry } = toShort('青山市行动方案\n一、任务\n(一)打造浙中信息产业集群、浙北集成电路产业集群。\n');
  expect(Cluster).toEqual(['浙中信息 = 浙中信息产业集群', '浙北集成电路 = 浙北集成电路产业集群']);
  expect(Industry).toEqual(['集成电路']);
});

test('a table parted by spaces gives who builds what, and no cell runs into the next', () => {
  const text = [
    '某市重点项目推进方案',
    '一、重点项目',
    '序号　项目名称　建设单位　总投资（亿元）',
    '1　锂电池生产基地　孚能科技（赣州）股份有限公司　120',
    '2　高端铜箔二期　江铜集团　45',
    '3　特种工程塑料产业园　市工信局　30',
  ].join('\n');
  const { Enterprise, Project } = toShort(text);
  expect(Enterprise).toEqual(['孚能科技（赣州）股份有限公司', '江铜集团'].map((name) => name.normalize('NFKC')));
  expect(Project).toEqual(['锂电池生产基地', '高端铜箔二期', '特种工程塑料产业园']);
});

test('lines below a heading that says so are projects, each a name and nothing else', () => {
  const text = [
    '青山市行动方案',
    '一、重大工程',
    '专栏1 重点项目',
    '1.青山集团产能置换及配套项目。',
    '2.海斯福化工精细化学品二期。',
    '3.加快推进一批项目建设,确保按期投产。',
    '专栏2 服务保障',
    '1.青山市政务服务中心。',
  ].join('\n');
  expect(toShort(text).Project).toEqual(['青山集团产能置换及配套项目', '海斯福化工精细化学品二期']);
});

test('a numbered heading that ends like a product is what its item is toward', () => {
  const text = [
    '青山市行动方案',
    '一、重点任务',
    '(一)盾构装备。支持企业攻关。',
    '(二)攻关核心芯片。支持企业攻关。',
  ].join('\n');
  const { Industry, ADVANCES } = toShort(text);
  expect({ Industry, ADVANCES }).toEqual({
    Industry: ['盾构装备'],
    ADVANCES: ['盾构装备 → Industry 盾构装备 (title)'],
  });
});

test('a column of chains names them with their noun or without it', () => {
  const text = [
    '余姚市行动方案',
    '一、重点任务',
    '(一)延链补链。加快招商。',
    '附件 任务分工',
    '序号|重点任务|产业链|牵头单位',
    '1|引进整车企业|新能源汽车产业链|市经信局',
    '2|建设封测产线|集成电路|市科技局',
    '3|招引企业|各重点产业链|市商务局',
  ].join('\n');
  expect(toShort(text).Chain).toEqual(['新能源汽车 = 新能源汽车产业链', '集成电路']);
});

test('a column of companies names each that can be one, whatever stands beside it; a word that lists hold as a company is no park', () => {
  const text = [
    '青山市行动方案',
    '一、重点任务',
    '(一)做大数字经济。推动太湖能谷、泛锐光电等骨干企业加快发展。',
    '附件 重点企业',
    '序号|产业链|重点企业',
    '1|现代家居|南康家居青山基地、红木坊',
    '2|有色金属|和丰铜业、万铜环保材料',
  ].join('\n');
  const { Enterprise, Platform } = toShort(text);
  expect({ Enterprise, Platform }).toEqual({
    Enterprise: ['太湖能谷', '泛锐光电', '和丰铜业', '红木坊', '万铜环保材料'],
    Platform: [],
  });
});
