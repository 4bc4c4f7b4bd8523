import { describe, expect, test } from '@jest/globals';
import { findingsOf, head, kindsOf, task } from './reading.ts';

describe('figures', () => {
  test('two places that set different figures for one indicator are told, with both passages lit', () => {
    const { nodes, edges } = findingsOf([
      ...head,
      '到2025年,工业投资年均增速达到7%。',
      ...task,
      '(二)扩大投资。到2025年,工业投资年均增长8%。(责任单位:市发改局)',
    ]);
    expect(nodes.map(({ properties }) => properties.message)).toEqual([
      '“工业投资年均增速”(2025年)两处不一致:一处为7%(“工业投资年均增速达到7%”),另一处为8%(“工业投资年均增长8%”)。',
    ]);
    expect(edges.flatMap(({ properties }) => properties?.quotes ?? [])).toEqual([
      '工业投资年均增速达到7%',
      '工业投资年均增长8%',
    ]);
    expect(edges.filter(({ end }) => end.startsWith('target/'))).toHaveLength(2);
  });

  test.each([
    ['for different years', '到2023年,工业投资达到70亿元。', '到2025年,工业投资达到80亿元。'],
    ['of which one is a yearly flow', '到2025年,上市企业达到100家。', '每年培育上市企业3家。'],
    ['for different subjects', '到2025年,规上企业亩均税收达到50万元。', '到2025年,高新技术产业亩均税收达到60万元。'],
    [
      'for subjects that they inherit',
      '到2025年,规上企业利润率达到8%,亩均税收达到50万元。',
      '到2025年,骨干企业利润率达到8%,亩均税收达到60万元。',
    ],
    ['that are one amount in two units', '到2025年,高新技术企业达到1.2万家。', '到2025年,高新技术企业达到12000家。'],
  ])('figures %s contradict nothing', (_why, one, other) => {
    expect(kindsOf([...head, one, ...task, `(二)扩大投资。${other}(责任单位:市发改局)`])).toEqual([]);
  });

  test('a range that holds the other figure is a minor matter', () => {
    expect(
      kindsOf([
        ...head,
        '到2025年,新增研究院2-3家。',
        ...task,
        '(二)建平台。到2025年,新增研究院3家。(责任单位:市科技局)',
      ]),
    ).toEqual(['text-against-text minor']);
  });

  test('the same figure with and without 以上 is told as a difference in strength', () => {
    expect(
      kindsOf([
        ...head,
        '到2025年,单项冠军企业达到7家以上。',
        ...task,
        '(二)育企业。到2025年,单项冠军企业达到7家。(责任单位:市经信局)',
      ]),
    ).toEqual(['strength-differs minor']);
  });

  test('a part that is larger than its whole is told; one that fits is not', () => {
    expect(kindsOf([...head, '到2025年,创建综合体6个,其中重点领域10个。', ...task])).toEqual([
      'part-exceeds-whole major',
    ]);
    expect(kindsOf([...head, '到2025年,创建综合体10个,其中重点领域6个。', ...task])).toEqual([]);
  });

  test('a single target for the year of issue among many for later years looks like a slip; a stage does not', () => {
    const goals = '甲乙丙丁戊己庚辛壬'.split('').map((name) => `${name}类平台达到5个`);
    const text = (slip: string): string[] => [
      '青山市人民政府关于印发青山市推动制造业发展行动计划(2020—2022年)的通知',
      '各县(市、区)人民政府:',
      '青山市人民政府',
      '2020年10月26日',
      '青山市推动制造业发展行动计划(2020—2022年)',
      '一、主要目标',
      `到2022年,${goals.join(',')}。`,
      ...task,
      `(二)育人才。${slip}(责任单位:市人社局)`,
    ];
    expect(kindsOf(text('到2020年,新增实训基地3个。'))).toEqual(['year-doubtful minor']);
    expect(kindsOf(text('到2020年,实训基地达到3个,到2022年,实训基地达到9个。'))).toEqual([]);
  });
});

describe('tables', () => {
  const table = (whole: string): string[] => [
    ...head,
    '到2025年,建成平台5个。',
    ...task,
    '附件',
    '2024年青山市目标任务分解表',
    '序号 | 指标 | 东镇 | 西镇 | 南街道 | 全市 | 责任部门',
    `1 | 新增规上企业(家) | 2 | 3 | 4 | ${whole} | 市经信局`,
    '2 | 亩均税收(万元/亩) | 20 | 30 | 40 | 28 | 市经信局',
    '3 | 人均收入(万元) | 20 | 30 | 40 | 28 | 市经信局',
  ];

  test('places that do not add up to the whole are told', () => {
    const { nodes } = findingsOf(table('8'));
    expect(nodes.map(({ properties }) => properties.message)).toEqual(['“新增规上企业”各地之和为9家,而全市为8家。']);
  });

  test('places that add up, and averages, are not', () => {
    expect(kindsOf(table('9'))).toEqual([]);
  });

  test('two tables that give one figure to different organs are told', () => {
    const tables = (other: string): string[] => [
      ...head,
      '到2025年,建成平台5个。',
      ...task,
      '附件1',
      '主要目标',
      '序号 | 指标 | 2025年 | 责任单位',
      '1 | 新增规上企业(家) | 35 | 市经信局',
      '2 | 新增专利(件) | 8 | 市科技局',
      '附件2',
      '重点任务',
      '序号 | 任务 | 具体内容 | 责任单位',
      `1 | 育企业 | 到2025年,新增规上企业35家。 | ${other}`,
    ];
    expect(kindsOf(tables('市经信局、市科技局'))).toEqual(['organs-differ minor']);
    expect(kindsOf(tables('市经信局'))).toEqual([]);
  });

  test('a row that gives an item of the body to others is told, but for who leads a chain', () => {
    const rows = (header: string, row: string): string[] => [
      ...head,
      '到2025年,建成平台5个。',
      '二、重点任务',
      '(一)光伏产业链。做强组件。(责任单位:市经信局、西镇)',
      '附件',
      '青山市分工表',
      header,
      row,
    ];
    expect(kindsOf(rows('序号 | 任务 | 责任单位', '1 | 光伏产业链 | 市发改局'))).toEqual(['organs-differ major']);
    expect(kindsOf(rows('产业链 | 链长 | 牵头部门', '光伏产业链 | 副市长 李明华 | 市发改局'))).toEqual([]);
  });

  test('years of a row that add up to what the text sets for all of them contradict nothing', () => {
    const text = (last: string): string[] => [
      ...head,
      '到2025年,建成平台5个。',
      '二、重点任务',
      '(一)强化创新。到2025年,新建厂房20万平方米。(责任单位:市经信局)',
      '附件',
      '青山市目标分解表',
      '序号 | 指标 | 2023年 | 2024年 | 2025年',
      `1 | 新建厂房(万平方米) | 5 | 8 | ${last}`,
    ];
    expect(kindsOf(text('7'))).toEqual([]);
    expect(kindsOf(text('9'))).toEqual(['text-against-table major']);
  });

  test('a measure of each chain is no contradiction to that of another', () => {
    const chain = (title: string, value: string): string =>
      `${title}发展目标:到2025年,产业链产值达到${value}亿元。(责任单位:市经信局)`;
    const text = [...head, '到2025年,建成平台5个。', '二、重点产业链'];
    expect(kindsOf([...text, chain('(一)光伏产业链。', '100'), chain('(二)家电产业链。', '200')])).toEqual([]);
    const zone = (title: string, value: string): string => `${title}规划面积${value}平方公里。(责任单位:市经信局)`;
    expect(kindsOf([...text, zone('(一)东部园区。', '20'), zone('(二)西部园区。', '30')])).toEqual([]);
  });

  test('a duty table that names other organs or words a heading otherwise is told', () => {
    const kinds = kindsOf([
      ...head,
      '到2025年,建成平台5个。',
      '二、重点任务',
      '(一)着力空间腾挪,优化制造业布局。',
      '1.整治低效用地。完成改造5000亩以上。',
      '附件',
      '青山市职责分工表',
      '序号 | 重点任务 | 具体内容 | 责任单位',
      '(一)着力空间腾换,优化制造业布局 | | |',
      '1 | 整治低效用地 | 完成改造2000亩以上。 | 市自然资源局',
    ]);
    expect(kinds).toEqual(['text-against-table major', 'wording-differs minor']);
  });
});

test('ids are the same on every reading and differ among findings', () => {
  const lines = [...head, '到2025年,创建综合体6个,其中重点领域10个。', ...task, '(二)加强宣传。做好宣传引导。'];
  const ids = (): string[] => findingsOf(lines).nodes.map(({ id }) => id);
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(2);
});
