import { expect, test } from '@jest/globals';
import { toNames } from '../../../server/extract/objects/aims/names.ts';
import { toCount } from '../../../server/extract/objects/count.ts';
import { toGraph, toReading } from '../../../server/extract/index.ts';
import { findColumnEnterprises } from '../../../server/extract/objects/enterprises.ts';
import { createIndustries, toIndustries } from '../../../server/extract/objects/industries.ts';
import { toProjectRows } from '../../../server/extract/objects/project-tables.ts';
import { toOutline } from '../../../server/text/index.ts';
import { toSurroundings } from '../../../server/extract/objects/surroundings.ts';
import { toLexicon } from '../../../server/extract/lexicon.ts';
import { lexicon } from './lexicon.ts';

const known = { industries: toIndustries(lexicon), codes: new Set<string>() };
const names = (text: string, count?: number): string[] =>
  toNames(text, { from: 0, to: text.length }, known, count).map(({ from, to }) => text.slice(from, to));

test('a verb before the first name is no part of it', () => {
  expect(names('大力发展工业软件、工业互联网')).toEqual(['工业软件', '工业互联网']);
});

test('names that are known as a whole are not split', () => {
  expect(names('橡胶和塑料')).toEqual(['橡胶和塑料']);
  expect(names('新能源整车和核心零部件、智能家电')).toEqual(['新能源整车和核心零部件', '智能家电']);
  expect(names('新能源汽车、机器人与智能制造装备')).toEqual(['新能源汽车', '机器人与智能制造装备']);
});

test('和 parts two names that are both known, and closes a list', () => {
  expect(names('加快培育光电信息和新能源汽车')).toEqual(['光电信息', '新能源汽车']);
  expect(names('智能装备、节能设备、工业软件和储能电站')).toEqual(['智能装备', '节能设备', '工业软件', '储能电站']);
});

test('what cannot stand alone behind 及 is a part of the name before it', () => {
  expect(names('数控机床、机器人及关联产品')).toEqual(['数控机床', '机器人及关联产品']);
});

test('a table of projects says when, where and for how much', () => {
  const text =
    '青山市行动方案\n一、任务\n提升。\n附件\n重点项目表\n|序号|项目名称|建设内容|建设期限|建设地点|总投资|\n' +
    '|1|平台项目|建设平台|2021-2023年|东镇|5亿元|\n';
  expect(toProjectRows(toOutline({ name: 'x', text, sha256: '' })).map(({ properties }) => properties)).toEqual([
    { content: '建设平台', period: '2021-2023年', place: '东镇', investment: '5亿元' },
  ]);
});

test('a count decides a doubtful 和', () => {
  expect(names('汽车、绿色化工、时装和丝绸', 3)).toEqual(['汽车', '绿色化工', '时装和丝绸']);
  expect(names('汽车、绿色化工、时装和丝绸', 4)).toEqual(['汽车', '绿色化工', '时装', '丝绸']);
});

test('without a lexicon lists are still parted', () => {
  const text = '集成电路、金属合金材料';
  const none = { industries: createIndustries([]), codes: new Set<string>() };
  expect(toNames(text, { from: 0, to: text.length }, none)).toHaveLength(2);
});

test('counts are read in digits and in words', () => {
  expect(['4', '十', '十五', '二十', '五', 'N'].map(toCount)).toEqual([4, 10, 15, 20, 5, undefined]);
});

test('an industry is found by name, alias, and with 产业 behind it', () => {
  const find = (words: string): string | undefined => known.industries.find(words)?.name;
  expect([find('光电信息产业'), find('智能光电'), find('光电信息')]).toEqual(['光电信息', '光电信息', '光电信息']);
  expect([find('农产品加工业'), find('农产品加工')]).toEqual(['农产品加工', '农产品加工']);
  expect(find('产业')).toBeUndefined();
});

test('no name or alias of an industry stands in two rows, and every parent has a row', () => {
  const rows = known.industries.rows;
  const forms = rows.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  expect(rows.filter(({ code }) => !/^(?:\d{2,4})?$/u.test(code))).toEqual([]);
});

test.each([
  ['链主企业', ['摩登汽车', '盛瑞传动股份有限公司']],
  ['建设单位', ['盛瑞传动股份有限公司']],
  ['盟会长单位', ['盛瑞传动股份有限公司']],
  ['责任单位', []],
])('a column %s is of the companies %j', (header, companies) => {
  const surroundings = toSurroundings(lexicon, { id: 'plan/x', title: 'x' });
  const cell = header === '链主企业' ? '摩登汽车、盛瑞传动股份有限公司' : '盛瑞传动股份有限公司';
  expect(findColumnEnterprises(header, cell, surroundings).map(({ name }) => name)).toEqual(companies);
  expect(findColumnEnterprises(header, '待定', surroundings)).toEqual([]);
});

test('a parent without a row is told with its name', () => {
  const broken = toLexicon({ 'industries.csv': 'name,aliases,parent,code\n芯片,,半导体,\n' });
  expect(() => toIndustries(broken)).toThrow(/parent 半导体 of 芯片/u);
});

test('a quotation mark whose other half stands outside is no part of an industry’s name', () => {
  const text = '平安市行动方案\n一、任务\n（一）加快推动“人工智能+公共卫生”创新发展。加强应用。\n';
  const { nodes } = toGraph([toReading({ name: 'x.txt', text, sha256: '' }, lexicon)]);
  const industries = nodes.filter(({ labels }) => labels.includes('Industry')).map(({ properties }) => properties.name);
  expect(industries).toEqual(['人工智能']);
});
