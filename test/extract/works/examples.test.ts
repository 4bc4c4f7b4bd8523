import { describe, expect, test } from '@jest/globals';
import { conventionExamples, findConvention } from '../../../server/extract/works/conventions.ts';
import { splitList } from '../../../server/extract/works/lists.ts';
import { isOffice, likeOrgan, officeExamples, organExamples } from '../../../server/extract/works/organs.ts';
import {
  organAndPersonExamples,
  peopleExamples,
  peopleWithPostsExamples,
  readPeople,
  personExamples,
  readPerson,
  splitOrganAndPerson,
  splitPeople,
} from '../../../server/extract/works/people.ts';
import { findProse } from '../../../server/extract/works/prose.ts';
import { proseRules } from '../../../server/extract/works/prose-rules.ts';
import { labelExamples, toLabel } from '../../../server/extract/works/roles.ts';
import { isFormal, isGeneral, isGroup, sectionExamples } from '../../../server/extract/works/sections.ts';
import { sharedExamples, shareEndings } from '../../../server/extract/works/shared-endings.ts';

test.each(Object.entries(organExamples))('is "%s" an organ: %s', (words, likeness) => {
  expect(likeOrgan(words)).toBe(likeness);
});

test.each(Object.entries(officeExamples))('is "%s" an office inside an organ: %s', (words, is) => {
  expect(isOffice(words)).toBe(is);
});

test.each(Object.entries(peopleExamples))('the leaders in "%s" are %j', (words, names) => {
  expect(splitPeople(words)).toEqual(names);
});

test.each(Object.entries(peopleWithPostsExamples))('the leaders with posts in "%s" are "%s"', (words, names) => {
  const people = readPeople(words);
  expect(people.map(({ name }) => name).join('、')).toBe(names);
  expect(people.every(({ name, at }) => words.startsWith(name, at))).toBe(true);
});

test.each(Object.entries(personExamples))('the leader in "%s" is "%s"', (words, name) => {
  expect(readPerson(words)?.name ?? '').toBe(name);
});

test.each(Object.entries(organAndPersonExamples))('"%s" is an organ and who stands for it: "%s"', (words, both) => {
  expect(Object.values(splitOrganAndPerson(words) ?? {}).join(' ')).toBe(both);
});

test.each(Object.entries(labelExamples))('the label %s', (words, label) => {
  expect(toLabel(words)).toEqual(label);
});

test.each(Object.entries(sectionExamples))('"%s" is %s', (title, kind) => {
  expect(isGeneral(title) ? 'general' : isGroup(title) ? 'group' : 'task').toBe(kind);
});

test.each([
  ['本办法自2021年起施行。', true, true],
  ['为了规范管理,制定本办法。', false, true],
  ['为了规范管理,制定本办法。', true, false],
  ['建设平台。', false, false],
])('"%s", with a title: %s, gives nobody a task: %s', (body, titled, formal) => {
  expect(isFormal(body, titled)).toBe(formal);
});

test.each(Object.entries(conventionExamples))('the convention in "%s" is "%s"', (text, words) => {
  const found = findConvention(text);
  expect(found ? text.slice(found.from, found.to) : '').toBe(words);
});

test.each(Object.entries(sharedExamples))('the endings of "%s" told in full: %s', (written, full) => {
  const names = written.split('、');
  expect(shareEndings(names).map((name, i) => name ?? names[i])).toEqual(full.split('、'));
});

describe.each(proseRules)('$name', ({ name, examples }) => {
  test.each(Object.entries(examples))('%s', (text, organs) => {
    const found = findProse(text).filter(({ rule }) => rule === name);
    expect(found.map(({ named }) => text.slice(named.from, named.to))).toEqual(organs);
  });
});

test.each([
  ['市经信局、市科技局,各县(市、区)人民政府', ['市经信局', '市科技局', '各县(市、区)人民政府']],
  ['市发展和改革委员会和市财政局', ['市发展和改革委员会', '市财政局']],
  ['市经信局市财政局', ['市经信局', '市财政局']],
  ['市经信局等部门', ['市经信局']],
  ['嘉兴银保监分局平湖监管组', ['嘉兴银保监分局平湖监管组']],
  ['市工业强市领导小组办公室', ['市工业强市领导小组办公室']],
  ['领导小组办公室(设在市经信局)', ['领导小组办公室']],
  ['省工信厅和项目所在州、市人民政府', ['省工信厅', '项目所在州、市人民政府']],
  ['省农业农村厅,各市、州、县人民政府', ['省农业农村厅', '各市、州、县人民政府']],
  ['各省、自治区、直辖市人民政府,国务院有关部门', ['各省、自治区、直辖市人民政府', '国务院有关部门']],
  ['各市、州、直管市、神农架林区人民政府,省测绘院', ['各市、州、直管市、神农架林区人民政府', '省测绘院']],
  ['市委组织部,各区、县级市', ['市委组织部', '各区、县级市']],
  ['财政部、民政部等有关部门和单位', ['财政部', '民政部']],
  ['市场监管总局等国务院相关部门及各地区', ['市场监管总局', '各地区']],
  ['市教育局、市高等教育局', ['市教育局', '市高等教育局']],
  ['各区、县人民政府、市直有关部门、单位', ['各区、县人民政府', '市直有关部门、单位']],
])('the list "%s" is split into %j', (text, names) => {
  expect(splitList(text, 0, text.length).map(({ from, to }) => text.slice(from, to))).toEqual(names);
});

test.each([
  ['由市经信局牵头,市财政局配合。', '市经信局 lead prose-led-by, 市财政局 support prose-supports'],
  ['市经信局会同市科技局制定方案。', '市经信局 lead prose-with, 市科技局 support prose-joined-by'],
  ['资金由市财政局承担。', '市财政局 responsible prose-charged'],
  ['市经信局牵头制定实施细则。', '市经信局 lead prose-leads'],
  ['各乡镇要结合本地实际。', '各乡镇 responsible prose-responsible'],
  ['某区人民政府具体落实,长期坚持。', '某区人民政府 responsible prose-carries-out'],
  ['市经信局为牵头单位,市财政局为责任单位。', '市经信局 lead prose-is-lead, 市财政局 responsible prose-is-responsible'],
  ['市财政局设立100亿元产业发展基金。', '市财政局 responsible prose-acts'],
  ['省财政厅统筹专项资金。', '省财政厅 responsible prose-tends'],
  ['3.市财政局:负责资金保障。', '市财政局 responsible prose-heads-its-point'],
  ['市财政局:牵头资金保障。', '市财政局 lead prose-heads-its-point'],
  ['市科技局:配合做好工作。', '市科技局 support prose-heads-its-point'],
  ['市科技局:张三。', ''],
  [
    '市工信局:负责统筹协调。市科技局:配合开展攻关。',
    '市工信局 responsible prose-heads-its-point, 市科技局 support prose-heads-its-point',
  ],
  [
    '由副市长担任链长,牵头单位为市经信局,责任单位包括市财政局,配合单位为市科技局。',
    '市经信局 lead prose-lead-is, 市财政局 responsible prose-responsible-is, 市科技局 support prose-support-is',
  ],
  [
    '市经信局为牵头单位,市科技局、市商务局为成员单位。',
    '市经信局 lead prose-is-lead, 市科技局 support prose-is-support, 市商务局 support prose-is-support',
  ],
  ['财政部门负责资金保障。', '财政部门 responsible prose-responsible'],
  ['由市政府督查室督促落实。', '市政府督查室 responsible prose-charged'],
])('every rule of running text is wanted: "%s" says %s', (text, duties) => {
  const told = findProse(text).map(({ named, rule }) => `${text.slice(named.from, named.to)} ${named.role} ${rule}`);
  expect(told.join(', ')).toBe(duties);
});

test.each([
  ['由副市长龚德汉牵头负责,市工信局具体组织实施。', ['龚德汉', '市工信局']],
  ['由市委常委、副市长李明同志牵头。', ['李明']],
  ['由市委副书记张建国同志担任链长,市工信局为牵头单位。', ['张建国', '市工信局']],
  ['由张建国副市长任新型显示产业链链长。', ['张建国']],
  ['链长由副市长张建国担任。', ['张建国']],
  ['组长由副市长张建国担任。', []],
  ['张建国同志负责联系。', ['张建国']],
  ['坚持以某某同志为核心,负责任地推进。', []],
  ['由市政府分管副市长为召集人,市工信局牵头负责。', ['市工信局']],
  ['由分管副市长牵头。', []],
  ['由龙头企业牵头组建联盟。', []],
])('running text "%s" charges %j', (text, names) => {
  expect(findProse(text).map(({ named }) => text.slice(named.from, named.to))).toEqual(names);
});
