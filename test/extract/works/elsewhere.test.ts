import { expect, test } from '@jest/globals';
import { headExamples, readHead } from '../../../server/extract/works/heads.ts';
import { toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';

/** Who answers for what in a plan with this body, as `task: role name`. */
function duties(body: string): string[] {
  const outline = toOutline({ name: 'x', text: `某市行动方案\n${body}`, sha256: '' });
  return toWorks(outline, { id: 'plan/x', title: 'x' }).duties.map(
    ({ work, role, who }) => `${work.title}: ${role} ${who.written}`,
  );
}

const items = '一、重点任务\n1.建设平台。建设公共平台5个。\n2.培育企业。培育企业20家。\n3.招引项目。招引项目30个。\n';

test('a sentence that names items by their numbers charges them, not the place where it stands', () => {
  expect(duties(`${items}二、责任分工\n第1、3项任务由市经信局牵头，市财政局配合。第2项由市科技局负责。`)).toEqual([
    '建设平台: lead 市经信局',
    '建设平台: support 市财政局',
    '培育企业: responsible 市科技局',
    '招引项目: lead 市经信局',
    '招引项目: support 市财政局',
  ]);
});

test('an organ that lists the numbers of its items has them, each in the role told before it', () => {
  expect(duties(`${items}二、责任分工\n市经信局：牵头负责第1至2项任务，配合做好第3项任务。`)).toEqual([
    '建设平台: lead 市经信局',
    '培育企业: lead 市经信局',
    '招引项目: support 市经信局',
  ]);
});

test('two organs may help with one item; 第 may stand before each number', () => {
  expect(duties(`${items}二、责任分工\n市财政局：配合第1项、第2项。\n市住建局：配合第2项、第3项。`)).toEqual([
    '建设平台: support 市财政局',
    '培育企业: support 市财政局',
    '培育企业: support 市住建局',
    '招引项目: support 市住建局',
  ]);
});

test('a number that two items have refers to neither', () => {
  const twice = `${items}二、保障措施\n1.加强领导。建立工作机制。\n三、责任分工\n第1项任务由市经信局牵头，市财政局配合。`;
  expect(duties(twice).filter((duty) => !duty.startsWith('责任分工'))).toEqual([]);
});

test.each([
  ['专项行动一：强链行动\n培育企业。\n专项行动二：招引行动\n招引项目。', '专项行动二由市商务局牵头，市财政局配合。'],
  ['【任务一：强链行动】\n培育企业。\n【任务二：招引行动】\n招引项目。', '任务二由市商务局牵头，市财政局配合。'],
  ['任务一　实施强链行动\n培育企业。\n任务二　实施招引行动\n招引项目。', '任务二由市商务局牵头，市财政局配合。'],
])('actions that are numbered with a word are items, and may be referred to: %s', (body, told) => {
  expect(duties(`一、重点任务\n${body}\n二、责任分工\n${told}`).map((duty) => duty.replace('实施', ''))).toEqual([
    '招引行动: lead 市商务局',
    '招引行动: support 市财政局',
  ]);
});

test.each(Object.entries(headExamples))('does the heading "%s" give what is below it to organs: %s', (title, does) => {
  const block = toOutline({ name: 'x', text: `某市责任清单\n一、${title}\n1.建设平台5个。`, sha256: '' }).blocks.find(
    ({ mark }) => mark === '一',
  );
  expect(block && readHead(block) !== undefined).toBe(does);
});

test('items below the name of an organ are its tasks, in the text and in a table', () => {
  expect(duties('一、市经信局\n1.建设平台5个。\n2.培育企业20家。\n二、市科技局\n1.攻关技术10项。')).toEqual([
    '建设平台5个: responsible 市经信局',
    '培育企业20家: responsible 市经信局',
    '攻关技术10项: responsible 市科技局',
  ]);
  const table =
    '序号|工作任务|工作目标|完成时限\n一、市经信局\n1|建设平台|5个|6月底\n二、市科技局\n2|攻关技术|10项|9月底';
  expect(duties(table)).toEqual(['建设平台: responsible 市经信局', '攻关技术: responsible 市科技局']);
});

test('a paragraph below no heading whose note says who answers is a task, with its note on the same or the next line', () => {
  const body =
    '为推动发展，制定本方案。\n推动园区扩区，新增用地500亩。（牵头单位：市经信局；配合单位：市财政局）\n' +
    '建设标准厂房20万平方米。\n责任单位：市住建局\n配合单位：市财政局\n本方案自印发之日起施行。';
  expect(duties(body)).toEqual([
    '推动园区扩区: lead 市经信局',
    '推动园区扩区: support 市财政局',
    '建设标准厂房20万平方米: responsible 市住建局',
    '建设标准厂房20万平方米: support 市财政局',
  ]);
});

test('organs in a box at the head of an item answer for it, and are no part of its title', () => {
  expect(
    duties('一、任务\n1.【区工信局】建立服务机制，稳定生产。\n2.【区商务局牵头，区工信局配合】组织参展。'),
  ).toEqual(['建立服务机制,稳定生产: responsible 区工信局', '组织参展: lead 区商务局', '组织参展: support 区工信局']);
});

test('a leader is charged as 同志; the office of a chain leads its members', () => {
  expect(duties('一、园区扩容。建设厂房。由马洪海同志牵头，县工业园区管委会具体负责。')).toEqual([
    '园区扩容: lead 马洪海',
    '园区扩容: responsible 县工业园区管委会',
  ]);
  expect(
    duties('一、电子信息产业链。链长：阚保勇（市长）；链办：市工信局；成员单位：市商务局、高新区管委会。'),
  ).toEqual([
    '电子信息产业链: lead 阚保勇',
    '电子信息产业链: lead 市工信局',
    '电子信息产业链: support 市商务局',
    '电子信息产业链: support 高新区管委会',
  ]);
});

test('a note on its own line behind items without one is of them all, unless such lines stand behind single items', () => {
  const note = '（牵头单位：市经信局；责任单位：枝江市人民政府）\n';
  const two = '1.延伸链条。支持扩建。\n2.发展肥料。建设基地。\n';
  expect(duties(`一、任务\n（一）精细化工\n${two}${note}（二）科技创新\n3.攻关技术。攻关10项。`)).toEqual([
    '延伸链条: lead 市经信局',
    '延伸链条: responsible 枝江市人民政府',
    '发展肥料: lead 市经信局',
    '发展肥料: responsible 枝江市人民政府',
  ]);
  const single =
    '（二）科技创新\n3.攻关技术。攻关10项。\n责任单位：市科技局\n4.引进人才。引进20人。\n责任单位：市人社局';
  expect(duties(`一、任务\n（一）精细化工\n${two}${note}${single}`)).toEqual([
    '发展肥料: lead 市经信局',
    '发展肥料: responsible 枝江市人民政府',
    '攻关技术: responsible 市科技局',
    '引进人才: responsible 市人社局',
  ]);
});

test('headings, points and bold words of Markdown are read without their marks', () => {
  const text = '## 一、龙头引领\n\n### 1. 推进扩建项目\n- **牵头单位**：市工信局\n- **配合单位**：市财政局';
  expect(duties(text)).toEqual(['推进扩建项目: lead 市工信局', '推进扩建项目: support 市财政局']);
});

test('a cell that says only that its organs answer keeps the role of its column', () => {
  const head = '序号|重点任务|牵头单位|配合单位';
  expect(
    duties(`${head}\n1|建设中试平台|市工信局、市科技局按职责分工负责|市财政局\n2|培育企业|市工信局牵头|市统计局`),
  ).toEqual([
    '建设中试平台: lead 市工信局',
    '建设中试平台: lead 市科技局',
    '建设中试平台: support 市财政局',
    '培育企业: lead 市工信局',
    '培育企业: support 市统计局',
  ]);
});

test('a row that gives an item of the body to others is a part of it, so that nobody stands beside whom no note puts there', () => {
  const told = (row: string): string[] => {
    const { works, duties } = toWorks(
      toOutline({
        name: 'x',
        sha256: '',
        text: `某市方案\n一、任务\n（一）建设平台。建设平台5个。（牵头单位：市科技局；配合单位：市财政局）\n附件\n任务分工表\n序号|任务|责任单位\n1|建设平台|${row}`,
      }),
      { id: 'plan/x', title: 'x' },
    );
    return duties.map(({ work, who }) => `${String(works.indexOf(work))} ${who.written}`);
  };
  expect(told('市科技局、市经信局')).toEqual(['0 市科技局', '0 市财政局', '1 市科技局', '1 市经信局']);
  expect(told('市科技局')).toEqual(['0 市科技局', '0 市财政局', '0 市科技局']);
  expect(told('市科技局、市财政局、市经信局').every((each) => each.startsWith('0'))).toBe(true);
});

test('what is to be built tells of a matter that the column before it names', () => {
  expect(
    duties(
      `${items}附件:\n重点事项清单\n序号 | 事项名称 | 建设内容 | 牵头单位 | 责任单位\n` +
        '1 | 产业园扩建 | 新建标准化厂房80万平方米 | 某某市政府 | 省工业和信息化厅\n2 | 创新中心创建 | 建设中试线3条 | 某某市政府 | 省科技厅',
    ),
  ).toEqual([
    '产业园扩建: lead 某某市政府',
    '产业园扩建: responsible 省工业和信息化厅',
    '创新中心创建: lead 某某市政府',
    '创新中心创建: responsible 省科技厅',
  ]);
});
