import { describe, expect, test } from '@jest/globals';
import { findingsOf, head, kindsOf, task } from './reading.ts';

describe('gaps', () => {
  test('a task that names nobody is told where others name somebody', () => {
    const { nodes } = findingsOf([...head, '到2025年,建成平台5个。', ...task, '(二)加强宣传。做好宣传引导。']);
    expect(nodes.map(({ name }) => name)).toEqual(['未写明责任单位:加强宣传']);
  });

  test('where most tasks name nobody they are told together, with the passages of all', () => {
    const silent = ['二', '三', '四', '五', '六'].map((n) => `(${n})扩大第${n}类投资。多措并举。`);
    const { nodes, edges } = findingsOf([...head, ...task, ...silent]);
    expect(nodes.map(({ properties }) => properties.message)).toEqual([
      '文件多数任务未写明责任单位:6项任务中5项未写明由谁负责,其上级条目也未写明。',
    ]);
    expect(edges.filter(({ end }) => end.startsWith('task/'))).toHaveLength(5);
    expect(kindsOf([...head, ...task, ...silent.slice(0, 2)])).toHaveLength(2);
  });

  test('a document that names nobody at all is told once', () => {
    const { nodes } = findingsOf([
      ...head,
      '到2025年,建成平台5个。',
      '二、重点任务',
      '(一)强化创新。加强攻关。',
      '(二)加强宣传。做好引导。',
    ]);
    expect(nodes.map(({ name }) => name)).toEqual(['文件未列责任单位']);
  });

  test('a picture of which only the file name is left is told by its caption', () => {
    const { nodes } = findingsOf([
      ...head,
      '到2025年,建成平台5个。',
      '青山市规划.jpg',
      '青山市制造业关键指标',
      ...task,
    ]);
    expect(nodes.map(({ name }) => name)).toEqual(['图片缺失:青山市制造业关键指标']);
  });

  test('an attachment that is announced and not there is told; one that is there is not', () => {
    const text = [...head, '到2025年,建成平台5个。', ...task, '附件:青山市重点项目表'];
    expect(kindsOf(text)).toEqual(['attachment-absent minor']);
    expect(
      kindsOf([...text, '附件', '青山市重点项目表', '序号 | 项目名称 | 建设内容', '1 | 平台建设项目 | 建设平台。']),
    ).toEqual([]);
  });

  test('an attachment whose title stands directly above its table is there', () => {
    const text = [...head, '到2025年,建成平台5个。', ...task, '附件:青山市重点项目表'];
    expect(kindsOf([...text, '序号 | 项目名称 | 建设内容', '1 | 平台建设项目 | 建设平台。'])).toEqual([]);
  });

  test('chapters that lay out, and tasks that say who acts, are no gaps', () => {
    const text = [...head, '到2025年,建成平台5个。', ...task];
    expect(
      kindsOf([
        ...text,
        '(二)空间布局。形成一核两翼。',
        '(三)周调度机制。各专班每周召开调度会。',
        '(四)实行链长制。落实责任。',
      ]),
    ).toEqual([]);
    expect(kindsOf([...text, '(二)优化布局。做强一核两翼。'])).toEqual(['names-nobody minor']);
  });

  test('an item is in the hands of those whom a row on the same names', () => {
    const rows = ['附件', '青山市重点任务清单', '序号 | 重点任务 | 责任单位', '1 | 培育壮大集成电路产业链 | 市科技局'];
    const text = [...head, '到2025年,建成平台5个。', ...task, '(二)集成电路。做强封测。'];
    expect(kindsOf(text)).toEqual(['names-nobody minor']);
    expect(kindsOf([...text, ...rows])).toEqual([]);
  });

  test('a year that begins the name of an attachment is no number of it', () => {
    const text = [...head, '到2025年,建成平台5个。', ...task, '附件:2024年青山市重点项目表.doc'];
    expect(findingsOf(text).nodes.map(({ name }) => name)).toEqual(['附件未见:2024年青山市重点项目表.doc']);
    const held = ['附件', '2024年青山市重点项目表', '序号 | 项目名称 | 建设内容', '1 | 平台建设项目 | 建设平台。'];
    expect(kindsOf([...text, ...held])).toEqual([]);
  });

  test('what several projects cost each does not differ', () => {
    const text = [...head, '到2025年,建成平台5个。', ...task];
    const of = (name: string, cost: string): string => `${name}项目,总投资${cost}亿元,占地${cost}00亩。`;
    expect(kindsOf([...text, of('盛达', '2'), of('恒通', '3')])).toEqual([]);
  });

  test('every attachment of a list that is not there is told', () => {
    const text = [...head, '到2025年,建成平台5个。', ...task, '附件:1.青山市重点项目表', '2.青山市任务分解表'];
    expect(findingsOf(text).nodes.map(({ name }) => name)).toEqual([
      '附件未见:青山市重点项目表',
      '附件未见:青山市任务分解表',
    ]);
  });

  test('numbers that jump or repeat are told; those that run on through a chapter are not', () => {
    const items = (marks: string[]): string[] => [
      ...head,
      '到2025年,建成平台5个。',
      '二、重点任务',
      ...marks.map((mark) => `${mark}强化${mark.length > 3 ? '创新' : '服务'}。加强工作落实。(责任单位:市科技局)`),
    ];
    expect(kindsOf(items(['(一)', '(二)', '(四)']))).toEqual(['numbering-jumps minor']);
    expect(kindsOf(items(['(一)', '(二)', '(二)']))).toEqual(['numbering-jumps minor']);
    expect(kindsOf(items(['(一)', '1.', '2.', '(二)', '3.', '4.']))).toEqual([]);
  });
});
