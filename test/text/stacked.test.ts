import { expect, test } from '@jest/globals';
import { outlineOf } from './read.ts';

/** Cells of the first table below a plan's head, `column words`; `^` where a cell goes on with the row above. */
const table = (text: string): string[][] =>
  (outlineOf(`某市方案\n一、任务\n推进工作。\n附件1\n任务分工表\n${text}`).tables[0]?.rows ?? []).map((row) =>
    (row.cells ?? []).map(({ column, clean, inherited }) => `${String(column)}${inherited ? '^' : ''} ${clean.text}`),
  );
const lines = (...cells: string[]): string => cells.join('\n');

test('what heads rows among cells one to a line is none of their cells', () => {
  const rows = table(
    lines(
      ...['序号', '产业链', '链长', '牵头部门', '一、千亿级产业链', '1', '动力装备', '陈志远', '市工信局'],
      ...['2', '信息技术', '李涛', '市大数据局', '二、百亿级产业链', '3', '纺织服装', '周海燕', '市商务局'],
    ),
  );
  expect(rows.filter((row) => row.length > 1)).toEqual([
    ['0 1', '1 动力装备', '2 陈志远', '3 市工信局'],
    ['0 2', '1 信息技术', '2 李涛', '3 市大数据局'],
    ['0 3', '1 纺织服装', '2 周海燕', '3 市商务局'],
  ]);
});

test('a note below the last row ends a table, whatever number stands behind it', () => {
  const rows = table(
    lines(
      ...['序号', '工程', '任务', '责任单位', '时限', '1', '壮大工程', '推动项目达产', '市国资委', '2025年'],
      ...['2', '举办博览会', '市贸促会', '每年5月', '注:列第一位的为牵头单位。', '附件2', '项目表', '3', '甲项目'],
    ),
  );
  expect(rows).toHaveLength(2);
  expect(rows[1]?.join(' ')).not.toContain('附件2');
});

test('a table of figures is read from cells one to a line, with years over its columns', () => {
  expect(
    table(
      lines(
        ...['指标名称', '单位', '2022年(基数)', '2025年目标', '产业链产值', '亿元', '620', '1000'],
        ...['加工量', '万吨', '6.5', '10以上', '说明:以上为预期。'],
      ),
    ),
  ).toEqual([
    ['0 产业链产值', '1 亿元', '2 620', '3 1000'],
    ['0 加工量', '1 万吨', '2 6.5', '3 10以上'],
  ]);
});

test('the cell that a group shares stands before the first of its rows alone', () => {
  expect(
    table(
      lines(
        ...['类别', '指标名称', '2020年', '2025年', '属性', '效益', '增加值比重(%)', '24.9', '27左右', '预期性'],
        ...['营业收入(亿元)', '9589', '14000', '预期性', '创新', '研发占比(%)', '1.9', '2.2', '约束性'],
      ),
    ),
  ).toEqual([
    ['0 效益', '1 增加值比重(%)', '2 24.9', '3 27左右', '4 预期性'],
    ['0^ 效益', '1 营业收入(亿元)', '2 9589', '3 14000', '4 预期性'],
    ['0 创新', '1 研发占比(%)', '2 1.9', '3 2.2', '4 约束性'],
  ]);
  expect(
    table(
      lines(
        ...[
          '类别',
          '产业集群',
          '挂钩市领导',
          '牵头部门',
          '重点载体',
          '地标产业',
          '物联网',
          '赵建军',
          '市工信局',
          '高新区',
        ],
        ...['集成电路', '周文栋', '市工信局', '滨湖区', '优势产业', '高端装备', '马良', '市发改委', '惠山区'],
      ),
    ),
  ).toEqual([
    ['0 地标产业', '1 物联网', '2 赵建军', '3 市工信局', '4 高新区'],
    ['0^ 地标产业', '1 集成电路', '2 周文栋', '3 市工信局', '4 滨湖区'],
    ['0 优势产业', '1 高端装备', '2 马良', '3 市发改委', '4 惠山区'],
  ]);
});

test('a space that has come into the value of a label parts nothing', () => {
  const { blocks } = outlineOf(
    '某市方案\n一、任务\n(一)推进。加快。\n牵头单位：市工业 和信息化局\n责任单位：市发展 和改革局',
  );
  expect(blocks.map(({ clean }) => clean.text)).toEqual(
    expect.arrayContaining(['牵头单位:市工业和信息化局', '责任单位:市发展和改革局']),
  );
});

test('items that a copy glued behind a note are items of their own', () => {
  const refs = (text: string): string[] =>
    outlineOf(`某市方案\n一、任务\n${text}\n二、保障`).blocks.map(({ ref, title }) => `${ref} ${title}`);
  expect(refs('(一)推进。加快。〔责任单位:市工信局〕(二)招商。引进。责任单位:市商务局(三)育企。培育。')).toEqual(
    expect.arrayContaining(['一(一) 推进', '一(二) 招商', '一(三) 育企']),
  );
});

test('goals that a copy glued behind their heading are a paragraph below it', () => {
  const { blocks } = outlineOf('某市方案\n一、总体目标2024年,总产值达到100亿元。\n二、任务\n(一)推进。加快。');
  expect(blocks.map(({ clean }) => clean.text)).toEqual(
    expect.arrayContaining(['一、总体目标', '2024年,总产值达到100亿元。']),
  );
});

test('the rest of a name that a line broke belongs to the line of duty above; a new paragraph does not', () => {
  const texts = (text: string): string[] =>
    outlineOf(`某市方案\n一、任务\n(一)推进工作。加快建设。\n${text}`).blocks.map(({ clean }) => clean.text);
  expect(texts('责任单位:市自然资源和规划局、伊川县人\n民政府\n(二)招商。')).toContain(
    '责任单位:市自然资源和规划局、伊川县人民政府',
  );
  expect(texts('责任单位:市工信局、高新区\n\n各地要明确任务。')).toContain('责任单位:市工信局、高新区');
});
