import { describe, expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';

/** A table as an author sees it: what a copy makes of it are its layouts. */
interface Grid {
  head: string[];
  rows: string[][];
}

const organs = ['市工业和信息化局', '市市场监管局', '市发展改革委'];
const helpers = ['市科技局、市财政局', '市卫生健康委、市医保局', '市交通运输局、市商务局'];
const leaders = ['张建国', '李志强', '王海燕'];
const deputies = ['刘伟民', '陈晓明', '周国平'];
const chains = ['新型显示产业链', '生物医药产业链', '新能源汽车产业链'];
const tasks = ['建设新型显示产业园', '培育生物医药产业集群', '推进新能源汽车产业链招商'];
const ranks = ['市委副书记、市长', '市委常委、常务副市长', '副市长'];
const companies = ['京东方科技集团股份有限公司', '江苏恒瑞医药股份有限公司', '比亚迪股份有限公司'];
const numbers = ['1', '2', '3'];

const grid = (columns: Record<string, string[]>): Grid => ({
  head: Object.keys(columns),
  rows: numbers.map((_, row) => Object.values(columns).map((cells) => cells[row] ?? '')),
});

const grids: Record<string, Grid> = {
  'leaders of chains': grid({ 序号: numbers, 产业链: chains, 链长: leaders, 牵头单位: organs, 责任单位: helpers }),
  'their posts in a column of their own': grid({
    序号: numbers,
    链条名称: chains,
    链长: leaders,
    职务: ranks,
    牵头部门: organs,
    参与部门: helpers,
  }),
  'leaders and their deputies, with posts before the names': grid({
    序号: numbers,
    产业链名称: chains,
    链长: leaders.map((name, i) => `${ranks[i] ?? ''} ${name}`),
    副链长: deputies.map((name) => `副市长 ${name}`),
    牵头部门: organs,
    配合部门: helpers,
    链主企业: companies,
  }),
  'heads that no list has': grid({
    序号: numbers,
    重点产业链: chains,
    挂钩领导: leaders,
    牵头部门: organs,
    责任板块: ['开发区', '高新区', '城西街道'],
    重点市县: ['长沙市、株洲市', '岳阳市', '湘潭市'],
  }),
  'no numbers': grid({ 产业集群: chains, 召集人: leaders, 副召集人: deputies, 牵头单位: organs, 成员单位: helpers }),
  'the leader first': grid({
    市领导: leaders.map((name, i) => `${name}（${ranks[i] ?? ''}）`),
    联系产业链: chains,
    牵头单位: organs,
    配合单位: helpers,
  }),
  tasks: grid({
    序号: numbers,
    重点任务: tasks,
    责任领导: leaders,
    牵头单位: organs,
    责任单位: helpers,
    完成时限: ['2025年12月', '2025年6月', '长期坚持'],
  }),
};

const layouts: Record<string, (grid: Grid) => string[]> = {
  'pipes without a rule': ({ head, rows }) => [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  'pipes between cells alone': ({ head, rows }) => [head, ...rows].map((cells) => cells.join(' | ')),
  'a rule with colons': ({ head, rows }) => [
    `|${head.join('|')}|`,
    `|${head.map(() => ':-:').join('|')}|`,
    ...rows.map((cells) => `|${cells.join('|')}|`),
  ],
  'cells broken by <br>': ({ head, rows }) => [
    `|${head.join('|')}|`,
    ...rows.map((cells) => `|${cells.map((words) => words.replaceAll('、', '、<br>')).join('|')}|`),
  ],
  'a title in the first row': ({ head, rows }) => [
    `|重点工作分工表${'|'.repeat(head.length)}`,
    ...[head, ...rows].map((cells) => `|${cells.join('|')}|`),
  ],
  tabs: ({ head, rows }) => [head, ...rows].map((cells) => cells.join('\t')),
  'wide spaces': ({ head, rows }) => [head, ...rows].map((cells) => cells.join('    ')),
  'full-width spaces': ({ head, rows }) => [head, ...rows].map((cells) => cells.join('　　')),
  'a cell to a line': ({ head, rows }) => [head, ...rows].flat(),
  'a cell to a line, blank lines between': ({ head, rows }) => [head, ...rows].flat().flatMap((words) => [words, '']),
  'a cell to an indented line': ({ head, rows }) => [head, ...rows].flat().map((words) => `\u3000\u3000${words}`),
  'a cell to a line, blank lines between rows': ({ head, rows }) => [head, ...rows].flatMap((cells) => [...cells, '']),
  'records, the header before each cell': ({ head, rows }) =>
    rows.flatMap((cells) => cells.map((words, column) => `${head[column] ?? ''}：${words}`)),
  'records, two fields to a line, and a foot behind them': ({ head, rows }) => [
    ...rows.flatMap((cells) => {
      const fields = cells.map((words, column) => `${head[column] ?? ''}：${words}`);
      return [...fields.slice(0, 1), fields.slice(1, 3).join(' '), ...fields.slice(3), ''];
    }),
    '主办单位：滁州市人民政府办公室 皖ICP备05000001号',
  ],
};

const inPipes = ({ head, rows }: Grid): string[] => [
  `|${head.join('|')}|`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((cells) => `|${cells.join('|')}|`),
];

/** What a document with the table says: its works, and who answers for each. */
function said(lines: readonly string[]): string[] {
  const text = `滁州市重点产业链工作方案\n一、总体要求\n坚持高质量发展。\n附件1\n\n重点产业链分工表\n\n${lines.join('\n')}\n`;
  const { works, duties } = toWorks(toOutline({ name: 'x', text, sha256: '' }), { id: 'plan/x', title: 'x' });
  return works.map((work) => {
    const charged = duties
      .filter((duty) => duty.work === work)
      .map(({ role, who }) => `${role} ${who.kind} ${who.written} ${who.titles.join()}`);
    return [work.kind, work.title, ...charged].join(' | ');
  });
}

describe.each(Object.entries(grids))('a table with %s says the same', (_, table) => {
  const wanted = said(inPipes(table));

  test('in pipes', () => {
    expect(wanted).toHaveLength(table.rows.length);
    table.rows.forEach((cells, row) => {
      for (const name of [leaders[row], organs[row]]) {
        expect(cells.join()).toContain(name);
        expect(wanted[row]).toContain(`lead ${name === organs[row] ? 'organ' : 'official'} ${name ?? ''}`);
      }
    });
  });

  test.each(Object.entries(layouts))('in %s', (_, layout) => {
    expect(said(layout(table))).toEqual(wanted);
  });
});

test('cells that are broken over several lines, one below another', () => {
  const { tasks: table } = grids;
  if (!table) throw new Error('no such table');
  const broken = [table.head, ...table.rows].flat().flatMap((words) => {
    return words.length > 8 ? [words.slice(0, 6), words.slice(6)] : [words];
  });
  expect(said(broken)).toEqual(said(inPipes(table)));
});

test('names and posts, and organs, on lines of their own in one cell', () => {
  const lines = [
    ...['序号', '产业链', '链长', '副链长', '牵头部门', '责任单位', '链主企业'],
    ...['1', '电子信息产业链', '陈志勇', '县委书记', '周海燕', '县委常委、县委办主任', '县工信局'],
    ...['县发改委', '县科技局', '县工业园区管委会', '江西丰源电路科技有限公司'],
    ...['2', '绿色食品产业链', '王晓东', '县委副书记、县长', '黄国强', '副县长', '县商务局'],
    ...['县供销社', '江西绿丰食品有限公司'],
  ];
  expect(said(lines)).toEqual([
    'row | 电子信息产业链 | lead official 陈志勇 县委书记 | support official 周海燕 县委常委,县委办主任 | lead organ 县工信局  | responsible organ 县发改委  | responsible organ 县科技局  | responsible organ 县工业园区管委会 ',
    'row | 绿色食品产业链 | lead official 王晓东 县委副书记,县长 | support official 黄国强 副县长 | lead organ 县商务局  | responsible organ 县供销社 ',
  ]);
});

test('rows that a copy left without the cells that are merged with the row above', () => {
  const lines = [
    ...['序号', '重点工作', '主要任务', '责任领导', '牵头单位', '配合单位', '时限要求'],
    ...['1', '加快项目建设', '建设新型显示产业园', '张建国', '市工业和信息化局', '市科技局', '2025年12月'],
    ...['推进面板项目投产', '市科技局', '市财政局', '2025年6月'],
    ...['2', '培育产业集群', '培育生物医药产业集群', '李志强', '市市场监管局', '市卫生健康委', '2025年9月'],
  ];
  expect(said(lines).slice(1, 3)).toEqual([
    'row | 建设新型显示产业园 | lead official 张建国  | lead organ 市工业和信息化局  | support organ 市科技局 ',
    'row | 推进面板项目投产 | lead official 张建国  | lead organ 市科技局  | support organ 市财政局 ',
  ]);
});

test.each([
  ['in each row', false],
  ['once', true],
])('what rows are part of stands before their numbers %s', (_, once) => {
  const row = (part: string, cells: string[]): string[] => [...(part === '' ? [] : [part]), ...cells];
  const lines = [
    ...['类别', '序号', '工作任务', '牵头领导', '牵头单位'],
    ...row('一、项目建设', ['1', '建设新型显示产业园', '张建国', '市工业和信息化局']),
    ...row(once ? '' : '一、项目建设', ['2', '推进面板项目投产', '刘伟民', '市科技局']),
    ...row('二、产业培育', ['3', '培育生物医药产业集群', '李志强', '市市场监管局']),
  ];
  expect(said(lines).filter((line) => line.startsWith('row'))).toEqual([
    'row | 建设新型显示产业园 | lead official 张建国  | lead organ 市工业和信息化局 ',
    'row | 推进面板项目投产 | lead official 刘伟民  | lead organ 市科技局 ',
    'row | 培育生物医药产业集群 | lead official 李志强  | lead organ 市市场监管局 ',
  ]);
});
