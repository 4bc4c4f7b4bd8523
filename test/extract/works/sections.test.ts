import { expect, test } from '@jest/globals';
import { toWorks } from '../../../server/extract/works/index.ts';
import { outlineOf } from '../../text/read.ts';

const plan = { id: 'plan/x', title: 'x' };

test('what the demands at the end of a plan number are tasks; what its general part numbers are none', () => {
  const titles = (heading: string): string[] =>
    toWorks(
      outlineOf(`青山市行动方案\n一、建设平台\n推进。\n二、${heading}\n(一)加强协同。加强配合。\n`),
      plan,
    ).works.map(({ title }) => title);
  expect(titles('工作要求')).toEqual(['建设平台', '加强协同']);
  expect(titles('总体要求')).toEqual(['建设平台']);
});

test('a closing appeal to everybody charges nobody beside those whom the note of the last item names', () => {
  const text =
    '国务院办公厅关于发展产业的意见\n一、任务\n(一)加强投入。鼓励社会资本参与。(财政部、证监会负责)\n' +
    '各地区、各有关部门要充分认识重要意义,健全工作机制。\n';
  const { duties } = toWorks(outlineOf(text), plan);
  expect(duties.map(({ who }) => who.written)).toEqual(['财政部', '证监会']);
});
