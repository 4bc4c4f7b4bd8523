// Every kind of numbering and of line around a document, written down once more: a rule that leaves its list is missed.
import { describe, expect, test } from '@jest/globals';
import { toColumn } from '../../server/text/columns.ts';
import { startsFurniture } from '../../server/text/furniture.ts';
import { readMark, styles } from '../../server/text/marks.ts';
import { toClean } from '../../server/text/index.ts';
import { outlineOf } from './read.ts';

test.each([
  ['第一章总则', 'chapter', 1, '第一章'],
  ['第二节发展目标', 'section', 2, '第二节'],
  ['行动一:药谷扩容行动', 'section', 1, '行动一'],
  ['第三条支持企业技术改造。', 'article', 3, '第三条'],
  ['一、总体要求', 'cn', 1, '一'],
  ['(十一)加强用地保障', 'cnBracket', 11, '(十一)'],
  ['㈡发展目标', 'cnBracket', 2, '(二)'],
  ['12.推动企业国际化', 'arabic', 12, '12'],
  ['⒉大力发展', 'arabic', 2, '2'],
  ['(3)强化监管', 'arabicBracket', 3, '(3)'],
  ['⑵推广应用', 'arabicBracket', 2, '(2)'],
  ['③建设平台', 'circle', 3, '③'],
  ['❷建设平台', 'circle', 2, '❷'],
  ['●建设平台', 'bullet', 0, ''],
])('%s begins with a mark of the style %s', (text, style, ordinal, written) => {
  expect(readMark(text)).toMatchObject({ style, ordinal, written });
});

test('the styles of numbering nest in the order of official documents', () => {
  expect(styles).toEqual([
    ...['chapter', 'section', 'article', 'cn', 'cnBracket', 'arabic', 'arabicBracket', 'circle', 'bullet'],
  ]);
});

describe('a line that stands alone, whatever is around it', () => {
  test.each([
    '2020年10月26日',
    '浙政发〔2021〕20号',
    '(此件公开发布)',
    '附件:1.主要目标体系',
    '附件2',
    '各乡镇人民政府、街道办事处,市直各部门:',
    '当前位置:首页',
    '抄送:市委各部门',
    '责任单位:区发改局、区新经济和科技局',
    '专栏1重点工程',
  ])('%s', (line) => {
    expect(startsFurniture(line)).toBe(true);
  });

  test('words of a plan do not', () => {
    expect(startsFurniture('加快发展先进制造业,培育产业集群。')).toBe(false);
  });
});

test.each([
  ['序号', 'index'],
  ['备注', 'remark'],
  ['责任领导', 'people'],
  ['完成时限', 'time'],
  ['牵头单位', 'organs'],
  ['2025年', 'number'],
  ['目标值', 'number'],
  ['工作内容', 'text'],
])('a column %s holds %s', (header, kind) => {
  expect(toColumn(header, ['甲'], ['甲']).kind).toBe(kind);
});

describe('cells are told apart', () => {
  test.each([
    ['bars', '|序号|任务|责任单位|\n|1|建设平台|市经信局|'],
    ['tabs', '序号\t任务\t责任单位\n1\t建设平台\t市经信局'],
    ['columns of spaces', '序号    工作任务    责任单位\n1    建设平台    市经信局'],
  ])('by %s', (_what, table) => {
    const { blocks } = outlineOf(`青山市行动计划\n一、目标\n提升水平。\n附件\n任务分工表\n${table}\n`);
    const rows = blocks.filter(({ kind }) => kind === 'row');
    expect(rows.map(({ cells = [] }) => cells.map(({ clean }) => clean.text))).toEqual([['1', '建设平台', '市经信局']]);
  });
});

test('rare brackets are the common ones', () => {
  expect(toClean('〖市工信局牵头〗﹝2023﹞〈规划〉').text).toBe('【市工信局牵头】〔2023〕《规划》');
});
