// Every word of the long lists that the rules of figures keep, in a sentence that wants it. Written down here once
// more: a word that leaves its list is missed here.
import { describe, expect, test } from '@jest/globals';
import type { PlanContext } from '../../../server/extract/facts.ts';
import { findFigures, toTargetFacts } from '../../../server/extract/targets/index.ts';
import { toSubjectFinder } from '../../../server/extract/targets/holders.ts';
import { toTableShape } from '../../../server/extract/targets/table-shape.ts';
import { toPlainAmount } from '../../../server/extract/targets/units.ts';
import { toOutline } from '../../../server/text/index.ts';
import { labels } from '../../../server/model/index.ts';

const words = (list: string): string[] => list.trim().split(/\s+/u);
const unitsOf = (sentence: string): string[] => findFigures(sentence).figures.map(({ unit }) => unit);

describe('units', () => {
  const counted = words(`
    人年 人次 户次 家次 台套 台次 场次 批次 班次 人 名 家 个 项 件 台 条 户 所 座 艘 辆 架 套 场 次 只 种 款 处 支 位 颗 宗 间 栋 幢
    片 张 枚 枝 例 篇 双 块 粒 头 羽 株 盏 锭 家(个) 万人次`);
  test.each(counted)('新增示范10%s', (unit) => {
    expect(unitsOf(`新增示范10${unit}。`)).toEqual([unit]);
  });

  const measured = words(`
    个百分点 百分点 个点 微克 毫克 吨标准煤 吨标煤 千克标准煤 平方公里 平方千米 平方米 立方米 亿美元 美元 港元 欧元 元 亿元 吨 公里 千米
    公顷 公斤 千克 克拉 亩 米 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦时 吉瓦 标准机架 标准箱 标箱 GWh GW MWh MW kWh TEU EFLOPS PFLOPS EB PB TB Gbps
    Mbps 倍 度 分 % ‰ 亿 万元/人·年 元/平方米 吨标准煤/万元`);
  test.each(measured)('能力达到10%s', (unit) => {
    expect(unitsOf(`能力达到10${unit}。`)).toEqual([unit]);
  });

  test.each(words('个工作日 工作日 小时 分钟 毫秒 秒 天'))('办理时间压缩至3%s', (unit) => {
    expect(unitsOf(`办理时间压缩至3${unit}。`)).toEqual([unit]);
  });

  test.each([
    [1.2, '万家', 12_000, '家'],
    [3, '十家', 30, '家'],
    [5, '百件', 500, '件'],
    [2, '千人', 2000, '人'],
    [4, '亿元', 400_000_000, '元'],
    [7, '%', 7, '%'],
  ])('%d%s are %d%s', (value, unit, plain, rest) => {
    expect(toPlainAmount(value, unit)).toEqual({ value: plain, unit: rest });
  });
});

test.each([
  ['十二五', 2015],
  ['十三五', 2020],
  ['十四五', 2025],
  ['十五五', 2030],
  ['十六五', 2035],
])('the end of “%s” is %d', (plan, year) => {
  expect(findFigures(`到“${plan}”末,建成平台5个。`).figures.map((figure) => figure.year)).toEqual([year]);
});

test.each([
  '引进世界500强企业。',
  '突出应用、研发和培育3个环节。',
  '开展金属表面处理等5个涉水行业整治。',
  '组建100人的专家团队。',
  '聚焦10个重点行业。',
  '对新认定企业给予最高100万元奖励。',
  '发放一次性50万元奖励。',
  '提供24小时服务。',
  '提供50万元贴息贷款。',
])('%s sets no figure', (sentence) => {
  expect(findFigures(sentence).figures).toEqual([]);
});

test.each([
  ['到2025年,力争中国质量奖获奖实现零的突破。', '零的突破'],
  ['单位增加值能耗下降完成省下达的目标任务。', '完成省下达的目标任务'],
  ['到2025年,实现规上工业企业研发机构全覆盖。', '全覆盖'],
  ['到2025年,产值增速达到省内先进水平。', '省内先进水平'],
  ['到2025年,规上工业总产值翻一番。', '翻一番'],
])('%s: a goal in words', (sentence, goal) => {
  expect(findFigures(sentence).figures.map(({ valueText }) => valueText)).toEqual([goal]);
});

const plan: PlanContext = {
  id: 'plan/x',
  title: 'x',
  place: { id: 'jurisdiction/1', code: '1', name: '青山市', level: 'county' },
  periodEnd: 2025,
};
const targetsOf = (text: string) =>
  toTargetFacts(toOutline({ name: 'x', text, sha256: '' }), { works: [], duties: [], unresolved: [] }, plan, {
    nodes: [],
    edges: [],
    unresolved: [],
  }).nodes;

test('a bare measure is of what its own paragraph is about, however equal the figures', () => {
  const text =
    '青山市行动计划\n一、汽车。产值达到800亿元。\n二、电子。产值达到800亿元。\n三、税收。税收收入达到9亿元。\n四、再说。税收收入达到9亿元。';
  expect(targetsOf(text).map(({ properties }) => properties.value)).toEqual([800, 800, 9]);
});

test('what a section on what was achieved tells is no target', () => {
  const of = (heading: string) => targetsOf(`青山市行动计划\n一、${heading}\n建成平台5个。\n二、重点任务\n推进。\n`);
  expect(of('发展基础')).toHaveLength(0);
  expect(of('建设平台')).toHaveLength(1);
});

test('the one year of a table’s title is that of its figures; a span is none', () => {
  const yearOf = (title: string) => toTableShape({ title, headers: ['指标', '东镇', '西镇'], rows: [] })?.year;
  expect([yearOf('2024年主要指标'), yearOf('2023-2025年主要指标')]).toEqual([2024, undefined]);
});

test('tasks with a figure for each year are indicators; the years of a row may add up to what the text sets for all', () => {
  const rows = (...cells: string[]) =>
    targetsOf(
      `青山市行动计划\n一、任务\n推进。\n附件\n分工表\n序号|工作任务|2023年|2024年|责任单位\n${cells.join('\n')}\n`,
    ).map(({ properties: { indicator, value, unit, year } }) => [indicator, value, unit, year].join(' '));
  expect(rows('1|新建厂房(万平方米)|5|8|市经信局', '2|企业数(户)|10|12|市统计局')).toEqual([
    '新建厂房 5 万平方米 2023',
    '新建厂房 8 万平方米 2024',
    '企业数 10 户 2023',
    '企业数 12 户 2024',
  ]);
  expect(rows('1|推进改造|完成方案|完成验收|市经信局', '2|组织培训|开班|结业|市人社局')).toEqual([]);
});

test('a column of goals without a measure is of the one that another column names', () => {
  const found = targetsOf(
    '青山市行动计划\n一、任务\n推进。\n附件\n分解表\n产业链|2022年实际产值(亿元)|2025年目标(亿元)|牵头部门\n光伏|100|200|市经信局\n家电|90|150|市科技局\n',
  ).map(({ properties: { indicator, subject, value, year } }) => [indicator, subject, value, year].join(' '));
  expect(found).toEqual(['产值 光伏 200 2025', '产值 家电 150 2025']);
});

test('an excerpt without a title has its figures read', () => {
  const values = targetsOf('建材产业规模突破5000亿元。').map(({ properties }) => properties.value);
  expect(values).toEqual([5000]);
});

test.each([
  // an aside of its own, and what stands in other brackets
  ['新增示范企业10家(其中省级2家)。', ['示范企业 10家', '省级示范企业 2家']],
  ['新增示范企业10家(含省级2家)。', ['示范企业 10家']],
  // what things do behind their number
  ['示范企业50家实现上云。', ['示范企业 50家']],
  ['规上企业35家集聚发展。', ['规上企业 35家']],
  // money and shares before what they are of
  ['实现500亿元产值。', ['产值 500亿元']],
  ['产值500亿元的企业达标。', []],
  ['推动50%以上的规上企业上云。', ['规上企业上云 50%']],
  ['设立总规模100亿元的产业基金。', ['产业基金 100亿元']],
  ['设立不低于5000万元的工业发展资金。', ['工业发展资金 5000万元']],
  ['每年安排不低于5000万元工业发展资金。', ['工业发展资金 5000万元']],
  ['对取得证书的企业给予奖励:大型航空器500万元,中型航空器300万元。', []],
  ['撬动信贷资金100亿元支持中小企业。', ['撬动信贷资金 100亿元']],
  ['给予企业100万元支持。', []],
  // spans of time that are to be reached
  ['审查时间压缩至3周以内。', ['审查时间 3周']],
  ['审批时限缩短至6个月以内。', ['审批时限 6个月']],
  ['建会3周年。', []],
])('%s sets %j', (sentence, figures) => {
  const found = findFigures(sentence).figures.map(
    ({ indicator, value, unit }) => `${indicator} ${String(value)}${unit}`,
  );
  expect(found.map((figure) => figure.replace(/新增/u, ''))).toEqual(figures);
});

test.each([
  ['产值不超过7亿元。', '<='],
  ['产值不低于7亿元。', '>='],
  ['产值突破7亿元。', '>'],
  ['产值低于7亿元。', '<'],
  ['产值约7亿元。', '~'],
  ['产值达到7亿元。', '='],
  ['产值7亿元以上。', '>='],
  ['产值7亿元以内。', '<='],
  ['产值7亿元左右。', '~'],
  ['产值达到7余亿元。', '>'],
  ['产值达到70多亿元以上。', '>='],
])('%s is a figure of 产值, %s', (sentence, operator) => {
  expect(findFigures(sentence).figures.map((figure) => [figure.indicator, figure.operator])).toEqual([
    ['产值', operator],
  ]);
});

test.each([
  [['序号', '指标类别', '指标名称', '2025年'], 'other other indicator year'],
  [['序号', '指标', '单位', '东镇', '西镇', '全市', '责任区'], 'other indicator unit place place whole other'],
  [['地区', '总产值(亿元)', '新增企业(家)'], 'indicator measure measure'],
  [['产业链', '2025年产值(亿元)', '现状产值(亿元)'], 'indicator measure other'],
  [['序号', '指标', '现状值', '预期值', '属性'], 'other indicator year year nature'],
])('the columns of a table headed %j hold %s', (headers, held) => {
  const columns = toTableShape({ title: '主要指标', headers, rows: [] })?.columns ?? [];
  expect(columns.map((column) => (column.role === 'place' && column.whole ? 'whole' : column.role)).join(' ')).toBe(
    held,
  );
});

test.each(['各县(市、区)每年培育企业5家。', '每个县培育企业5家。', '各园区培育企业5家。'])(
  'of whom a figure is, each of many: %s',
  (sentence) => {
    const figures = findFigures(sentence).figures.map(({ indicator, subject }) => [indicator, subject]);
    expect(figures).toEqual([['企业', /^.*?(?=每年|培育)/u.exec(sentence)?.[0]]]);
  },
);

test('what covers all is of those whom it covers', () => {
  const [goal] = findFigures('到2022年,实现规上工业企业研发机构全覆盖。').figures;
  expect(goal).toMatchObject({ indicator: '规上工业企业研发机构', subject: '规上工业企业', valueText: '全覆盖' });
});

test.each([
  ['培育企业,到2025年达到1000家。', ['企业']],
  ['重点发展数控机床、工程机械,到2027年产值达到900亿元。', ['产值']],
  ['培育小巨人、单项冠军企业,到2027年达到100家。', ['小巨人、单项冠军企业']],
  ['2024年实现产值800亿元,2025年实现产值1000亿元。', ['产值', '产值']],
  ['年内完成投资20亿元。', ['投资']],
])('a number without a name is of what is spoken of, a list that is developed has no sum: %s', (text, told) => {
  expect(findFigures(text).figures.map(({ indicator }) => indicator)).toEqual(told);
});

test.each([
  ['目前拥有企业1200家。', true],
  ['已建成平台5个。', true],
  ['“十三五”期间,建成平台5个。', true],
  ['到“十三五”末,建成平台5个。', false],
  ['建成平台5个。', false],
])('%s tells of the past: %s', (sentence, past) => {
  expect(findFigures(sentence).figures.map((figure) => figure.past)).toEqual([past]);
});

describe('how much, in the words of a cell', () => {
  const cells: readonly (readonly [cell: string, operator: string])[] = [
    ['≥5', '>='],
    ['>=6', '>='],
    ['不低于7', '>='],
    ['不少于8', '>='],
    ['9以上', '>='],
    ['≤10', '<='],
    ['<=11', '<='],
    ['不高于12', '<='],
    ['不超过13', '<='],
    ['14以内', '<='],
    ['15以下', '<='],
    ['>16', '>'],
    ['超过17', '>'],
    ['超18', '>'],
    ['突破19', '>'],
    ['<20', '<'],
    ['约21', '~'],
    ['22左右', '~'],
    ['达到23', '='],
  ];
  const table = cells.map(
    ([cell], at) => `|${String(at + 1)}|第${'甲乙丙丁'.charAt(at % 4)}${String(at)}类产值|亿元|${cell}|`,
  );
  const text = `青山市行动计划\n附件\n主要指标\n|序号|指标|单位|2025年|\n${table.join('\n')}\n`;
  const operators = targetsOf(text).map(({ properties }) => properties.operator);
  test.each(cells.map(([cell, operator], at) => ({ cell, operator, at })))('$cell is $operator', ({ at, operator }) => {
    expect(operators[at]).toBe(operator);
  });
});

test('what there was before is no target of a table whose heads name no year, and a cell may say which way it goes', () => {
  const text = `青山市行动计划(2023—2027年)\n附件\n主要指标\n|序号|指标|现状值|目标值|\n|1|产值(亿元)|100|200|\n|2|事故起数|30|下降15%|\n`;
  expect(targetsOf(text).map(({ name }) => name)).toEqual(['产值200亿元', '事故起数下降15%']);
});

test.each([
  ['示范工厂达到7家。', '示范工厂7家'],
  ['示范工厂不低于7家。', '示范工厂7家以上'],
  ['示范工厂超过7家。', '示范工厂超过7家'],
  ['示范工厂7家左右。', '示范工厂7家左右'],
  ['示范工厂不超过7家。', '示范工厂7家以内'],
  ['示范工厂少于7家。', '示范工厂低于7家'],
])('%s is called %s', (sentence, name) => {
  expect(targetsOf(`青山市行动计划\n一、发展目标\n${sentence}\n`).map((node) => node.name)).toEqual([name]);
});

test.each(['示范工厂达到7家。', '示范工厂7家以上。', '示范工厂超过7家。', '示范工厂7家左右。'])(
  '%s says again what 示范工厂达到7家 said; no more than seven would be another target',
  (again) => {
    const both = (second: string) => `青山市行动计划\n一、发展目标\n示范工厂达到7家。\n二、重点任务\n${second}\n`;
    expect(targetsOf(both(again))).toHaveLength(1);
    expect(targetsOf(both('示范工厂不超过7家。'))).toHaveLength(2);
  },
);

test('a figure is held by the clusters, chains, industries, platforms, companies, organs and places that it names', () => {
  const block = toOutline({ name: 'x', text: '甲', sha256: '' }).blocks[0];
  if (!block) throw new Error('no block');
  const nodes = labels.map((label) => ({
    id: label,
    label,
    name: `某${label}`,
    properties: {},
    stated: [{ form: `某${label}`, quote: { block, start: 0, end: 1 } }],
  }));
  const find = toSubjectFinder({ nodes, edges: [], unresolved: [] });
  expect(labels.filter((label) => find(`某${label}`) === label).toSorted()).toEqual(
    words('Chain Cluster Department Enterprise Industry Jurisdiction Platform'),
  );
});
